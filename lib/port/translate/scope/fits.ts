import type { Expr } from '../../code/nodes'
import {
  isArrayLike,
  isAssignable,
  isForeign,
  isObject,
  isPrim,
  plainTypeOf,
  typeText,
  unknown,
  type Ty,
} from '../../types/ty'

const materials = new Set(['string', 'KeyObject', 'X509Certificate', 'Buffer'])

/** Whether a value can be handed over as it is. */
export function fits(from: Ty, to: Ty): boolean {
  const [a, b] = [plainTypeOf(from), plainTypeOf(to)]
  if (isAssignable(a, b)) return true
  if (b.kind === 'union')
    return a.kind === 'union' ? a.of.every((one) => fits(one, b)) : b.of.some((one) => fits(a, one))
  if (b.kind === 'list') return a.kind === 'list' && fits(a.of, b.of)
  if (b.kind === 'record' && b.of.kind === 'object')
    return a.kind === 'record'
      ? fits(a.of, b.of)
      : a.kind === 'shape' && [...a.fields.values()].every((one) => fits(one, b.of))
  if (b.kind !== 'object') return false
  if (b.name === 'KeyMaterial') return materials.has(typeText(a))
  if (b.name === 'CertificateInput') return materials.has(typeText(a))
  if (b.name === 'Piece')
    return a.kind === 'union'
      ? a.of.every((one) => fits(one, b))
      : isPrim(a, 'string', 'int', 'number', 'boolean', 'null', 'undefined')
  if (b.name === 'object') return isArrayLike(a) || (a.kind === 'object' && !isForeign(a))
  if (b.name === 'RequestBody')
    return (
      isPrim(a, 'string') || ['SignedBody', 'MediaUtil', 'Buffer'].some((name) => isObject(a, name))
    )
  if (b.name === 'MultipartPart[]') return false
  if (b.name === 'KeyType') return isPrim(a, 'string')
  if (b.name === 'Foreign') return isForeign(a)
  return a.kind === 'object' && a.name === b.name && haveFittingArguments(a.args, b.args)
}

/** Whether what one holds, such as a promise, can be handed over as what the other does. */
const haveFittingArguments = (from: readonly Ty[] = [], to: readonly Ty[] = []): boolean =>
  to.every((one, at) => fits(from[at] ?? unknown, one))

/** Whether a text is one of the library's two words, and not a variable that holds one. */
export const namesKeyType = (value: Expr): boolean =>
  value.kind === 'string' ||
  (value.kind === 'member' && value.object.kind === 'id' && value.object.name === 'Rsa') ||
  (value.kind === 'cond' && namesKeyType(value.yes) && namesKeyType(value.no))
