import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { WeChatPayException } from '../../lib'
import { deadline, keys, slack, type Loose } from './instance'

/** How a call ended, and how long it took. */
export type Ending = ({ readonly response: Loose } | { readonly error: unknown }) & {
  readonly took: number
}

const late = Symbol('late')

/**
 * Lets a call end, and fails where it does not by its deadline.
 *
 * @param act the call
 * @param seconds it may take
 */
export async function endingOf(act: () => unknown, seconds = deadline): Promise<Ending> {
  const start = performance.now()
  const took = (): number => performance.now() - start
  const limit = seconds * 1000 + slack
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), limit)
  })
  try {
    const response: unknown = await Promise.race([Promise.resolve().then(act), over])
    assert(
      response !== late,
      `the call did not settle within ${limit} ms; its deadline is ${seconds * 1000} ms`,
    )
    return { response, took: took() }
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error
    assert(took() < limit, `the call took ${took()} ms; its deadline is ${seconds * 1000} ms`)
    return { error, took: took() }
  } finally {
    clearTimeout(timer)
  }
}

/** Secrets that nothing may tell: the keys, and what a signature is made of. */
const secrets = [
  keys.privateKey.slice(60, 120),
  keys.secret,
  keys.apiv3Key,
  'WECHATPAY2-SHA256-RSA2048 mchid',
]

/**
 * Fails unless an error is one of the library's, has a name and a code, can be logged, and tells no
 * secret.
 *
 * @param error what a call ended in
 */
export function assertNamed(error: unknown): asserts error is WeChatPayException {
  assert(
    error instanceof WeChatPayException,
    `an exception without a name of the library's: ${inspect(error, { depth: 1 })}`,
  )
  assert(
    typeof error.code === 'string' && error.code !== '',
    `an exception without a code: ${error.message}`,
  )
  assert(typeof error.message === 'string')
  const told = `${inspect(error)}\n${JSON.stringify(error)}\n${String(error)}\n${error.message}`
  for (const secret of secrets) assert(!told.includes(secret), 'an exception tells a secret')
}

/**
 * Fails unless what is thrown, if anything, is named.
 *
 * @returns what came of it, undefined where it threw
 */
export function named<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    assertNamed(error)
    return undefined
  }
}
