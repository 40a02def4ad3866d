import { createHash } from 'node:crypto'
import { find, type Endpoint, type Field, type Shape } from '../../../lib/catalogue'
import { Builder, Rsa, WeChatPayException } from '../../../lib'
import { Sandbox } from '../../../lib/sandbox'
import { Bills } from '../../../lib/sandbox/platform/bills'
import { answerDocumented } from '../../../lib/sandbox/platform/documented-endpoint'
import { violationOf } from '../../../lib/sandbox/documentation/validate'
import type { Answer, GatewayRequest } from '../../../lib/sandbox/http/answer'
import type { SandboxKeys } from '../../../lib/sandbox/keys/keys'
import type { Example, RequestExample } from './collect'

/** Encrypts a text for the platform. */
type Seal = (text: string) => string

const isEncrypted = ({ encrypted, shape }: Field): boolean =>
  encrypted || (shape.kind === 'string' && shape.format === 'base64')

/**
 * An example's fields that are sent encrypted hold the ciphertext of a key that nobody has here:
 * they are encrypted anew.
 */
function sealed(value: unknown, shape: Shape, seal: Seal): unknown {
  if (shape.kind === 'array' && Array.isArray(value)) {
    const isList = shape.items.kind === 'string' && shape.items.format === 'base64'
    return value.map((item) => (isList ? seal('example') : sealed(item, shape.items, seal)))
  }
  if (shape.kind === 'one')
    return sealed(value, shape.of.find((part) => !violationOf(value, part)) ?? shape.of[0]!, seal)
  if (shape.kind !== 'object' || typeof value !== 'object' || value === null) return value
  const known = new Map(shape.fields.map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const field = known.get(name)
      if (!field) return [name, item]
      return [
        name,
        isEncrypted(field) && typeof item === 'string'
          ? seal('example')
          : sealed(item, field.shape, seal),
      ]
    }),
  )
}

/** An example's order was to be paid by a day that is over. */
function postponeExpiry(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('time_expire' in body)) return body
  const { time_expire: expires } = body
  const isOver = typeof expires === 'string' && Date.parse(expires) < Date.now()
  const later = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z$/, '+00:00')
  return isOver ? { ...body, time_expire: later } : body
}

function bodyOf(endpoint: Endpoint, { body }: RequestExample, seal: Seal): unknown {
  return body === undefined || !endpoint.body
    ? body
    : sealed(postponeExpiry(body), endpoint.body.shape, seal)
}

/** An example is signed anew: in the documented way, where that is not MD5. */
function signTypeOf({ body }: Endpoint): object {
  const field =
    body?.shape.kind === 'object'
      ? body.shape.fields.find(({ name }) => name === 'sign_type')
      : undefined
  const values = field && 'values' in field.shape ? field.shape.values : undefined
  return values && !values.includes('MD5') ? { sign_type: values[0] } : {}
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What stands for the file that an example uploads. */
const content = 'example'

const digestBy = (algorithm: 'sha256' | 'sm3'): string =>
  createHash(algorithm).update(content).digest('hex')

/** The digest that an example tells is that of a file that nobody has here. */
function withDigest(text: string): string {
  const digest = digestBy(/"SM3"/.test(text) ? 'sm3' : 'sha256')
  return text.replace(/("(?:sha256|file_digest|digest)"\s*:\s*)"[^"]*"/g, `$1"${digest}"`)
}

function partsOf({ parts = [] }: RequestExample): object[] {
  return parts.map(({ name, text, file }) =>
    file === undefined
      ? { name, contents: withDigest(text!) }
      : { name, contents: content, filename: file.split('/').at(-1) || 'file.png' },
  )
}

function optionsOf(endpoint: Endpoint, example: RequestExample, seal: Seal, mchid: string): object {
  const body = bodyOf(endpoint, example, seal)
  const query = Object.fromEntries(example.query.map(([name, value]) => [name, decoded(value)]))
  const xml = endpoint.isV2 && {
    xml: { ...signTypeOf(endpoint), ...(body as object), mch_id: mchid, sign: undefined },
  }
  return {
    ...example.variables,
    ...(example.query.length > 0 && { query }),
    ...(Object.keys(example.headers).length > 0 && { headers: example.headers }),
    ...(body !== undefined && (xml || { json: body })),
    ...(example.parts && { multipart: partsOf(example) }),
  }
}

/** The request as the gateway would take it in: brand calls are signed by a scheme of their own. */
function gatewayRequest(
  { method, path }: Example,
  { variables, query, headers, parts }: RequestExample,
  body: unknown,
  serial: string,
): GatewayRequest {
  const target = `/${path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(variables[name] ?? 'x'))}`
  const json = parts ? Buffer.alloc(0) : Buffer.from(body === undefined ? '' : JSON.stringify(body))
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  return {
    method,
    target,
    path: target,
    query: new URLSearchParams(
      query.map(([name, value]): [string, string] => [name, decoded(value)]),
    ),
    headers: { 'content-type': 'application/json', 'wechatpay-serial': serial, ...lower },
    rawHeaders: [],
    body: json,
  }
}

const refusalOf = ({ status, body }: Answer): string | undefined =>
  status < 300 ? undefined : `${status} ${String(body).slice(0, 300)}`

/** Codes of the business, which say that the request itself is right. */
const ofState = new Set([
  'ORDER_NOT_EXIST',
  'ORDERNOTEXIST',
  'RESOURCE_NOT_EXISTS',
  'NOT_FOUND',
  'REFUNDNOTEXIST',
  'INVALID_REQUEST',
  'OUT_TRADE_NO_USED',
  'ORDER_CLOSED',
  'ORDERPAID',
  'ORDERCLOSED',
  'USERPAYING',
  'ALREADY_EXISTS',
  'NOT_ENOUGH',
  'RULE_LIMIT',
  'AUTH_CODE_INVALID',
])

const isOfState = (error: unknown): boolean =>
  error instanceof WeChatPayException && ofState.has(error.code)

/** Sends one example; the answer's words where it is refused. */
type Send = (example: Example) => Promise<string | undefined>

function sender(sandbox: Sandbox, keys: SandboxKeys): Send {
  const instance = Builder.factory({ ...sandbox.config, retry: { attempts: 1 } })
  const seal: Seal = (text) => Rsa.encrypt(text, keys.platform.publicKey)
  const bills = new Bills()
  return async (example) => {
    const { method, path, family } = example
    const endpoint = find(method, path)!
    const value = example.value as RequestExample
    if (family === 'brand')
      return value.parts
        ? undefined
        : refusalOf(
            answerDocumented(
              gatewayRequest(
                example,
                value,
                bodyOf(endpoint, value, seal),
                keys.platform.publicKeyId,
              ),
              keys,
              bills,
            ),
          )
    try {
      const node = instance.chain(path as string) as unknown as Record<
        string,
        (options: object) => Promise<unknown>
      >
      await node[`${method.toLowerCase()}Async`]!(optionsOf(endpoint, value, seal, keys.mchid))
      return undefined
    } catch (error) {
      // What the example speaks of was never made here: its request is as documented all the same.
      if (isOfState(error)) return undefined
      return error instanceof Error ? error.message.slice(0, 300) : String(error)
    }
  }
}

/**
 * Sends requests to a sandbox of its own, one after the other.
 *
 * @param examples readable requests
 * @returns what the sandbox says against an example, by its place in the list
 */
export async function sendExamples(
  examples: readonly Example[],
): Promise<ReadonlyMap<number, string>> {
  const keys = Sandbox.issueKeys()
  const sandbox = await Sandbox.start({ keys })
  const send = sender(sandbox, keys)
  const refused = new Map<number, string>()
  try {
    for (const [at, example] of examples.entries()) {
      const words = await send(example)
      if (words !== undefined) refused.set(at, words)
    }
  } finally {
    await sandbox.close()
  }
  return refused
}
