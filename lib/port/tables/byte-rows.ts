import { call, raw, str } from '../code/make'
import type { Expr } from '../code/nodes'
import { expr } from '../translate/scope/translator'
import { coerce } from '../translate/values/coerce'
import { objectOf, text } from '../types/ty'
import type { Given } from './row'

/** A text, or bytes as they are. */
export const toTextOrBytes = ({ scope }: Given, value: Expr): Expr =>
  isBytes(value) ? value : contentOf(coerce(scope.unit, value, text))

export const isBytes = ({ ty }: Expr): boolean => ty.kind === 'object' && ty.name === 'Buffer'

/** What a file holds as it is, where its bytes are what counts. */
const contentOf = (value: Expr): Expr =>
  value.kind === 'call' && value.callee.kind === 'id' && value.callee.name === 'readFileSync'
    ? { ...value, args: value.args.slice(0, 1), ty: objectOf('Buffer') }
    : value

/** A text in bytes. */
export const buffer = (value: Expr, encoding?: string): Expr =>
  isBytes(value)
    ? value
    : call(raw('Buffer.from'), [value, ...(encoding ? [str(encoding)] : [])], objectOf('Buffer'))

/** Whatever it is, in bytes. */
export const bytesOf = (given: Given, value: Expr): Expr => buffer(toTextOrBytes(given, value))

/** One argument, where the others are not to be looked at. */
export const argumentAt = ({ nodes, scope }: Given, at: number): Expr | undefined =>
  nodes[at] && expr(nodes[at], scope)
