import { isPromiseLike } from './maybe-promise'
import { wordsOf } from './thrown'

/**
 * Calls a listener of the caller's. What it throws, now or later, changes nothing about the call:
 * it is said as a warning.
 *
 * @param option it was given as
 * @param listen calls it
 */
export function callListener(option: string, listen: () => unknown): void {
  const warn = (error: unknown): void =>
    process.emitWarning(`the function given as \`${option}\` failed: ${wordsOf(error)}`, {
      type: 'WeChatPayWarning',
      code: 'WECHATPAY_LISTENER',
    })
  try {
    const answer = listen()
    if (isPromiseLike(answer)) answer.then(undefined, warn)
  } catch (error) {
    warn(error)
  }
}
