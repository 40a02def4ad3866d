import { id, invoke } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { isCallOf, type Node, type Php } from '../../source/ast'
import { recordOf, text, unknown } from '../../types/ty'
import { coerce } from '../values/coerce'
import type { Scope } from '../scope/scope'
import { expr } from '../scope/translator'

/** What a call of that function is given; undefined where something else stands there. */
const givenTo = (name: string, node: Php | undefined): readonly Php[] | undefined =>
  isCallOf(node, name) ? node.arguments : undefined

/** `json_decode(json_encode(simplexml_load_string($xml, …)), true)`: how PHP makes an array of what WeChat Pay sends. */
export function arrayOfXml(node: Node<'call'>, scope: Scope): Expr | undefined {
  const [encoded, isArray] = givenTo('json_decode', node) ?? []
  if (isArray?.kind !== 'boolean' || !isArray.value) return undefined
  const xml = givenTo('simplexml_load_string', givenTo('json_encode', encoded)?.[0])?.[0]
  if (!xml) return undefined
  const ty = recordOf(text)
  scope.unit.import('Transformer')
  scope.unit.remark(
    'check',
    node,
    'simplexml_load_string()',
    "Transformer.toArray() reads XML as wechatpay-php does: an element without text is '', where PHP has [] here; what is no XML is thrown, where PHP has false",
  )
  const value = invoke(id('Transformer'), 'toArray', [coerce(scope.unit, expr(xml, scope), text)])
  return { kind: 'as', value: { ...value, ty: unknown }, to: ty, ty, fresh: true }
}
