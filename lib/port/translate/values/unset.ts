import { binary, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { boolean } from '../../types/ty'
import { optional } from '../scope/translator'
import type { Scope } from '../scope/scope'
import { ownOf } from './own-keys'

/** `isset` of one thing. */
export const nullIfUnset = (node: Php, scope: Scope): Expr =>
  binary('!=', ownOf(optional(node, scope), scope), raw('null'), boolean)
