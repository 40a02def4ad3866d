import type { Expr } from '../code/nodes'
import type { Php } from '../source/ast'
import type { Scope } from './scope'

/** The client of wechatpay-guzzle-middleware and wechatpay 0.x. */
export function oldClient(_node: Php, _what: Php, _scope: Scope): Expr | undefined { return undefined }
