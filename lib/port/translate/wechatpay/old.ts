import { call, id, invoke, member, raw, str, template } from '../../code/make'
import type { Expr, Member } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import { listOf, nonNull, objectOf, recordOf, plainTypeOf, text, type Ty } from '../../types/ty'
import { coerce, castTo } from '../values/coerce'
import { expr } from '../scope/translator'
import { optionsOf } from './options'
import { untypedChain } from './chain'
import { decryptionOf, decrypterOf } from './old-decrypter'
import { answerOf, typedEndpoint } from './typed-calls'
import { tellDefaultTimes } from './static-differences'
import type { Scope } from '../scope/scope'

const host = /^https?:\/\/api2?\.mch\.weixin\.qq\.com\//
const methods = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** The builder of the old middleware, call by call, as the configuration it stands for. */
function builderParts(node: Php): Map<string, readonly Php[]> | undefined {
  const parts = new Map<string, readonly Php[]>()
  let at = node
  while (
    at.kind === 'call' &&
    at.what.kind === 'propertylookup' &&
    at.what.offset.kind === 'identifier'
  ) {
    parts.set(at.what.offset.name, at.arguments)
    at = at.what.what
  }
  const isBuilder =
    at.kind === 'call' &&
    at.what.kind === 'staticlookup' &&
    at.what.offset.kind === 'identifier' &&
    at.what.offset.name === 'builder' &&
    at.what.what.kind === 'name' &&
    /WechatPayMiddleware$/i.test(at.what.what.name)
  return isBuilder ? parts : undefined
}

function factoryOf(parts: Map<string, readonly Php[]>, node: Php, scope: Scope): Expr {
  const { unit } = scope
  const members: Member[] = []
  const add = (key: string, value: Expr, ty = text): void =>
    void members.push({ kind: 'field', key, value: coerce(unit, value, ty) })
  const [mchid, serial, key] = parts.get('withMerchant') ?? []
  if (mchid) add('mchid', expr(mchid, scope))
  if (serial) add('serial', expr(serial, scope))
  if (key) add('privateKey', expr(key, scope), objectOf('KeyMaterial'))
  const [certificates] = parts.get('withWechatPay') ?? []
  members.push({
    kind: 'field',
    key: 'certs',
    value: certificates ? certsOf(expr(certificates, scope), scope) : raw('{}', recordOf(text)),
  })
  if (parts.has('withValidator'))
    unit.leaveOwn(
      node,
      '->withValidator()',
      'a validator that believes everything is no way to pay: configure the platform certificate or public key in `certs`',
    )
  if (parts.has('withCredentials'))
    unit.leaveOwn(node, '->withCredentials()', 'configure `signer` for a key that lives elsewhere')
  unit.import('Builder')
  unit.translated++
  tellDefaultTimes(members, node, scope)
  return invoke(
    id('Builder'),
    'factory',
    [{ kind: 'object', members, open: true, ty: objectOf('BuilderConfig') }],
    objectOf('WeChatPay'),
  )
}

/** A list of certificates by their serials. */
function certsOf(list: Expr, scope: Scope): Expr {
  scope.unit.import('PemUtil')
  const serial = (one: Expr): Expr =>
    invoke(
      id('PemUtil'),
      'parseCertificateSerialNo',
      [coerce(scope.unit, one, objectOf('CertificateInput'))],
      text,
    )
  if (list.kind === 'array' && list.items.every((one) => one.kind !== 'spread')) {
    return {
      kind: 'object',
      members: list.items.map((one) => ({
        kind: 'computed',
        key: serial(one),
        value: coerce(scope.unit, one, objectOf('KeyMaterial')),
      })),
      ty: recordOf(objectOf('KeyMaterial')),
    }
  }
  const all = plainTypeOf(list.ty).kind === 'list' ? list : castTo(scope.unit, list, listOf(text))
  const one = id('one', text)
  return call(
    raw('Object.fromEntries'),
    [
      invoke(all, 'map', [
        {
          kind: 'arrow',
          params: [{ name: 'one' }],
          body: { kind: 'array', items: [serial(one), one], ty: listOf(text) },
          ty: text,
        },
      ]),
    ],
    recordOf(text),
  )
}

/** A stack is the list of the instances that were pushed onto it. */
const stackTy = listOf(objectOf('WeChatPay'))
const isStack = ({ ty }: Expr): boolean => ty.kind === 'list' && isOld(ty.of, 'WeChatPay')
const isOld = (ty: Expr['ty'], name: string): boolean => ty.kind === 'object' && ty.name === name

/**
 * The client of wechatpay-guzzle-middleware, which wechatpay 0.x was called: undefined for anything
 * else.
 */
export function oldClient(node: Php, what: Php, scope: Scope): Expr | undefined {
  const parts =
    node.kind === 'call' &&
    what.kind === 'propertylookup' &&
    what.offset.kind === 'identifier' &&
    what.offset.name === 'build'
      ? builderParts(node)
      : undefined
  if (parts) return factoryOf(parts, node, scope)
  if (node.kind === 'call' && what.kind === 'staticlookup') return stackOf(node, what, scope)
  if (node.kind === 'new') return decrypterOf(node, scope) ?? clientOf(node, scope)
  if (node.kind !== 'call' || what.kind !== 'propertylookup' || what.offset.kind !== 'identifier')
    return undefined
  if (what.offset.name === 'decryptToString') return decryptionOf(node, what, scope)
  return what.offset.name === 'push'
    ? translateStackPush(node, what, scope)
    : translateRequest(node, what, what.offset.name, scope)
}

/** `HandlerStack::create()`: nothing is left of it but what is pushed. */
function stackOf(node: Node<'call'>, what: Node<'staticlookup'>, scope: Scope): Expr | undefined {
  if (
    what.what.kind !== 'name' ||
    what.offset.kind !== 'identifier' ||
    what.offset.name !== 'create'
  )
    return undefined
  if (
    scope.unit.resolve(what.what.name, what.what.resolution) !== 'GuzzleHttp\\HandlerStack' ||
    node.arguments.length > 0
  )
    return undefined
  return { kind: 'array', items: [], ty: stackTy, fresh: true }
}

function translateStackPush(
  node: Node<'call'>,
  what: Node<'propertylookup'>,
  scope: Scope,
): Expr | undefined {
  const stack = expr(what.what, scope)
  if (!isStack(stack) || !node.arguments[0]) return undefined
  const value = expr(node.arguments[0], scope)
  if (!isOld(nonNull(plainTypeOf(value.ty)), 'WeChatPay')) {
    scope.unit.leaveOwn(
      node,
      scope.unit.textOf(node).slice(0, 60),
      'a middleware: use an interceptor of `getDriver().select()`',
    )
    return raw('undefined')
  }
  return invoke({ ...stack }, 'push', [value], { kind: 'prim', name: 'int' })
}

/** `new GuzzleHttp\Client(['handler' => $stack])`: the instance that was pushed. */
function clientOf(node: Node<'new'>, scope: Scope): Expr | undefined {
  if (
    node.what.kind !== 'name' ||
    scope.unit.resolve(node.what.name, node.what.resolution) !== 'GuzzleHttp\\Client'
  )
    return undefined
  const [given] = node.arguments
  if (given?.kind !== 'array') return undefined
  const handler = given.items.find(
    (item) => item.kind === 'entry' && item.key?.kind === 'string' && item.key.value === 'handler',
  )
  if (!handler || handler.kind !== 'entry') return undefined
  const stack = expr(handler.value, scope)
  if (!isStack(stack)) return undefined
  const others = given.items.filter((item) => item !== handler && item.kind === 'entry')
  if (others.length > 0)
    scope.unit.leaveOwn(
      node,
      'options of the client',
      'give them to Builder.factory(), which knows timeout, base_uri, proxy, verify …',
    )
  return {
    kind: 'bang',
    value: invoke(stack, 'at', [raw('-1')], objectOf('WeChatPay')),
    ty: objectOf('WeChatPay'),
  }
}

/** `$client->request('POST', 'https://api.mch…/v3/…', […])`, and `$client->post('https://…')`. */
function translateRequest(
  node: Node<'call'>,
  what: Node<'propertylookup'>,
  name: string,
  scope: Scope,
): Expr | undefined {
  const base = /^request(Async)?$/.exec(name)
  const plain = name.replace(/Async$/, '')
  if (!base && !methods.has(plain)) return undefined
  const [first, second, third] = node.arguments
  const [verbNode, urlNode, optionsNode] = base
    ? [first, second, third]
    : [undefined, first, second]
  if (!urlNode || urlNode.kind === 'array') return undefined
  const verb = base
    ? verbNode?.kind === 'string'
      ? verbNode.value.toLowerCase()
      : undefined
    : plain
  if (!base && !['string', 'encapsed', 'bin', 'variable'].includes(urlNode.kind)) return undefined
  if (urlNode.kind === 'bin' && urlNode.type !== '.') return undefined
  if (!base && isForeignRoot(what.what, scope)) return undefined
  const url = expr(urlNode, scope)
  const path = pathOf(url)
  if (!base && !path) return undefined
  const owner = (): Expr => expr(what.what, scope)
  const isOurs = isOld(nonNull(plainTypeOf(owner().ty)), 'WeChatPay')
  if (verb === undefined || !methods.has(verb) || (!isOurs && !path)) return undefined
  if (!isOurs && !/v3/.test(scope.unit.textOf(urlNode))) return undefined
  scope.unit.translated++
  const isAsync = name.endsWith('Async')
  const instance = isOurs ? owner() : castTo(scope.unit, owner(), objectOf('WeChatPay'))
  const options = optionsOf(withoutAccept(optionsNode), scope, {})
  const to = path ?? call(id(scope.unit.helper('pathOf')), [coerce(scope.unit, url, text)], text)
  const endpoint = to.kind === 'string' ? typedEndpoint(verb, to.value, options) : undefined
  const chain = endpoint
    ? call(member(instance, 'chain'), [to], instance.ty)
    : untypedChain(instance, to, { isRoot: true })
  const response: Ty = endpoint
    ? { kind: 'object', name: 'Response', answer: answerOf(endpoint) }
    : objectOf('Response')
  return {
    ...call(
      member(chain, isAsync ? `${verb}Async` : verb),
      options ? [options] : [],
      isAsync ? objectOf('ResponsePromise', [response]) : response,
    ),
    verb: !isAsync,
  } as Expr
}

/** `Http::withHeaders(…)->get('https://…')`: another library's client, which signs nothing. */
function isForeignRoot(node: Php, scope: Scope): boolean {
  let root = node
  while ('what' in root && root.kind !== 'staticlookup' && root.kind !== 'new')
    root = root.what as Php
  if (root.kind !== 'staticlookup' || root.what.kind !== 'name') return false
  const fqn = scope.unit.resolve(root.what.name, root.what.resolution)
  return !fqn.startsWith('GuzzleHttp\\') && !scope.unit.project.classes.has(fqn)
}

/** The path of a URL on WeChat Pay's host; undefined where it is none. */
function pathOf(url: Expr): Expr | undefined {
  if (url.kind === 'string')
    return host.test(url.value) ? str(url.value.replace(host, '')) : undefined
  if (url.kind !== 'template' || !host.test(url.texts[0]!)) return undefined
  return template(
    url.texts.flatMap((piece, at) => [
      at === 0 ? piece.replace(host, '') : piece,
      ...(at < url.values.length ? [url.values[at]!] : []),
    ]),
  )
}

const withoutAccept = (node: Php | undefined): Php | undefined => node
