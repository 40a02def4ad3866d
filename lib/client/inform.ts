import { isLater } from './later'
import { wordsOf } from './words'

const warned = new Set<string>()

/**
 * Calls a function of the caller's that is only told something. What it throws, at once or later,
 * is no reason to lose what it was told about: the process is warned, once for each name.
 *
 * @param name the option
 * @param tell calls it
 */
export function inform(name: string, tell: () => unknown): void {
  const failed = (error: unknown): void => {
    if (warned.has(name)) return
    warned.add(name)
    process.emitWarning(`\`${name}\` failed: ${wordsOf(error)} (told once)`, { type: 'WeChatPayWarning', code: 'WECHATPAY_CALLBACK' })
  }
  try {
    const told = tell()
    if (isLater(told)) new Promise(take => { take(told) }).catch(failed)
  } catch (error) {
    failed(error)
  }
}
