import type { Expr, Member } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { tableOf } from '../../types/table'
import { isObject, plainTypeOf } from '../../types/ty'
import type { Scope } from '../scope/scope'

interface Difference {
  /** Which argument it is about. */
  readonly at: number
  readonly isTouched: (value: Expr) => boolean
  readonly why: string
}

/** A text that is written out, and is other than it is wanted. */
const writtenOtherwise =
  (isWanted: (text: string) => boolean) =>
  (value: Expr): boolean =>
    value.kind === 'string' && !isWanted(value.value)

const ofBytes = (wanted: number) =>
  writtenOtherwise((written) => Buffer.byteLength(written) === wanted)

const key: Difference = {
  at: 1,
  isTouched: ofBytes(32),
  why: 'a key of AES that has not 32 bytes is an error; PHP padded it or cut it off',
}
const nonce: Difference = {
  at: 2,
  isTouched: ofBytes(12),
  why: 'a nonce of AES-GCM that has not 12 bytes is an error; PHP took any',
}
const ciphertext: Difference = {
  at: 0,
  isTouched: writtenOtherwise((written) =>
    /^[A-Za-z\d+/]+={0,2}$/.test(written.replace(/[\r\n]/g, '')),
  ),
  why: 'what is no base64 is an error; PHP passed over the characters that do not belong there',
}

/**
 * What this library does otherwise with the arguments of a static method, see "Differences on
 * purpose" in the guide.
 */
const differences: Readonly<Record<string, readonly Difference[]>> = tableOf({
  'AesGcm.encrypt': [key, nonce],
  'AesGcm.decrypt': [ciphertext, key, nonce],
  'AesEcb.encrypt': [key],
  'AesEcb.decrypt': [ciphertext, key],
  'Rsa.decrypt': [ciphertext],
  'Transformer.toArray': [
    {
      at: 0,
      isTouched: (value) => value.kind !== 'string' && !isOfAnswer(value),
      why: 'malformed XML throws UnexpectedValueException; PHP answered [], which a test for emptiness after it relies on',
    },
  ],
})

/** Whether a text is the body of an answer: what is malformed there throws before it gets here. */
function isOfAnswer(value: Expr): boolean {
  if (isObject(plainTypeOf(value.ty), 'Body')) return true
  if (value.kind === 'as') return isOfAnswer(value.value)
  if (value.kind !== 'call') return false
  const { callee, args } = value
  return callee.kind === 'member'
    ? isOfAnswer(callee.object)
    : args.length === 1 && isOfAnswer(args[0]!)
}

/** Names in the report where a static method decidedly does otherwise with what it is given. */
export function tellStaticDifferences(
  name: string,
  args: readonly Expr[],
  node: Php,
  scope: Scope,
): void {
  for (const { at, isTouched, why } of differences[name] ?? [])
    if (args[at] && isTouched(args[at])) {
      scope.unit.remark('differs', node, `${name.replace('.', '::')}()`, why)
      return
    }
}

/** Names in the report where an instance gets times that PHP did not have. */
export function tellDefaultTimes(members: readonly Member[], node: Php, scope: Scope): void {
  if (members.some((one) => one.kind !== 'field' || one.key === 'timeout')) return
  scope.unit.remark(
    'differs',
    node,
    'timeout',
    'none is given: a call ends after 5 s without a connection, 30 s without an answer or 30 s without a byte of it; PHP waited as long as it took',
  )
}
