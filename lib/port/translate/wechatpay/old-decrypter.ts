import { id, invoke } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node } from '../../source/ast'
import { text } from '../../types/ty'
import { coerce } from '../values/coerce'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'

const oldDecrypter = 'WechatPay\\GuzzleMiddleware\\Util\\AesUtil'

/** `new AesUtil($key)`: nothing is left of it but the key. */
export function decrypterOf(
  { what, arguments: [key] }: Node<'new'>,
  scope: Scope,
): Expr | undefined {
  return key &&
    what.kind === 'name' &&
    scope.unit.resolve(what.name, what.resolution) === oldDecrypter
    ? coerce(scope.unit, expr(key, scope), text)
    : undefined
}

/** `$aes->decryptToString($associatedData, $nonce, $ciphertext)`. */
export function decryptionOf(
  node: Node<'call'>,
  what: Node<'propertylookup'>,
  scope: Scope,
): Expr | undefined {
  const [aad, nonce, ciphertext] = node.arguments
  if (!aad || !nonce || !ciphertext || !scope.unit.source.includes(oldDecrypter)) return undefined
  scope.unit.import('AesGcm')
  scope.unit.translated++
  scope.unit.remark(
    'check',
    node,
    '->decryptToString()',
    'throws what does not decrypt; AesUtil answered false',
  )
  const given = [ciphertext, what.what, nonce, aad].map((one) =>
    coerce(scope.unit, expr(one, scope), text),
  )
  return invoke(id('AesGcm'), 'decrypt', given, text)
}
