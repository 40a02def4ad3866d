import { resolve } from './resolve'
import type { Field, Shape } from './shape'
import type { RawEndpoint, RawShape } from './facts'

/** An HTTP verb, as it goes out. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The body of a request. */
export interface BodyFacts {
  /** The option that carries it; `form` is multipart. */
  readonly kind: 'json' | 'xml' | 'form'
  readonly required: boolean
  readonly shape: Shape
}

/** The fields of an object; of a choice those of all its parts, required where all require them. */
export function fieldsOf(shape: Shape): readonly Field[] {
  if (shape.kind === 'object') return shape.fields
  const parts = shape.kind === 'one' ? shape.of.map(fieldsOf) : []
  const all = new Map(parts.flat().map((field) => [field.name, field]))
  const isShared = (name: string): boolean =>
    parts.every((fields) => fields.some((field) => field.name === name && field.required))
  return [...all.values()].map((field) => ({ ...field, required: isShared(field.name) }))
}

const memo = new WeakMap<object, Map<string, unknown>>()

/** Computes a fact once, since most callers list endpoints and look into few. */
function once<T>(owner: object, key: string, compute: () => T): T {
  let own = memo.get(owner)
  if (!own) memo.set(owner, (own = new Map()))
  if (!own.has(key)) own.set(key, compute())
  return own.get(key) as T
}

/** A refusal that an endpoint documents. */
export interface ErrorFacts {
  /** HTTP status. */
  readonly status: number
  /** WeChat Pay's code: `PARAM_ERROR`. Others than the documented ones come as well. */
  readonly code: string
}

/** Where WeChat Pay's own pages stand: by audience and number. */
const site = 'https://pay.weixin.qq.com/doc/'

/** The address of a page: `merchant/4012791897`, `brand/4015582712`. */
const addressOf = (page: string): string =>
  `${site}${page.startsWith('brand/') ? '' : 'v3/'}${page}`

/** A documented endpoint of WeChat Pay. Shapes are read when asked for. */
export class Endpoint {
  /** The API's name: 建立合作关系. */
  readonly name: string
  /** Its business lines. */
  readonly tags: readonly string[]
  /** Who may call it. */
  readonly roles: readonly string[]
  /** Its official pages; several where it serves several products. */
  readonly docs: readonly string[]
  /** The date of its document, `YYYY-MM-DD`, where known. */
  readonly updated?: string
  /** Its host, where it is not `https://api.mch.weixin.qq.com/`. */
  readonly base?: string
  readonly #raw: RawEndpoint

  /**
   * @param method the verb
   * @param path as in a chain: `v3/pay/transactions/id/{transaction_id}`, APIv2 under `v2/`
   * @param area the business area, a file of the facts
   * @param raw what the facts say
   */
  constructor(
    readonly method: Method,
    readonly path: string,
    readonly area: string,
    raw: RawEndpoint,
  ) {
    this.name = raw.name
    this.tags = raw.tags ?? []
    this.roles = raw.roles ?? []
    this.docs = raw.pages?.map(addressOf) ?? raw.docs ?? []
    if (raw.updated) this.updated = raw.updated
    if (raw.base) this.base = raw.base
    this.#raw = raw
  }

  /** Whether it speaks APIv2: XML, signed inside. */
  get isV2(): boolean {
    return this.path.startsWith('v2/')
  }
  /** The path as it goes out: leading slash, APIv2 without `/v2`. */
  get target(): string {
    return this.isV2 ? this.path.slice('v2'.length) : `/${this.path}`
  }
  /** Whether the client must present its certificate. */
  get mutualTls(): boolean {
    return this.#has('mutual-tls')
  }
  /** Whether the source calls it deprecated. */
  get deprecated(): boolean {
    return this.#has('deprecated')
  }
  /** Whether it is what WeChat Pay posts to the merchant. */
  get incoming(): boolean {
    return this.#has('incoming')
  }
  /** Whether its answer is JSON; APIv2 answers XML. */
  get answersJson(): boolean {
    return !this.isV2 || this.#has('json-answer')
  }

  /** The variables of its path, in order. */
  get variables(): readonly Field[] {
    return once(this, 'variables', () =>
      Array.from(this.path.matchAll(/\{(\w+)\}/g), ([, name = '']) => ({
        name,
        required: true,
        encrypted: false,
        shape: resolve(this.#raw.vars?.[name] ?? 'string', this.area),
      })),
    )
  }

  /**
   * Its query parameters: of several ways to call it, those of all, required where all require
   * them.
   */
  get query(): readonly Field[] {
    return this.#fields('query')
  }
  /** Its query as it is shaped: `one` where there are ways of calling that exclude each other. */
  get queryShape(): Shape {
    return once(this, 'queryShape', () =>
      this.#raw.query === undefined
        ? { kind: 'object' as const, fields: [] }
        : resolve(this.#raw.query, this.area),
    )
  }
  /** The headers it takes. */
  get headers(): readonly Field[] {
    return this.#fields('headers')
  }
  /** The headers of its answer, where described. */
  get answerHeaders(): readonly Field[] {
    return this.#fields('answerHeaders')
  }

  /** Its body, if it takes one. */
  get body(): BodyFacts | undefined {
    return once(this, 'body', () => {
      const kind = (['json', 'xml', 'form'] as const).find((each) => this.#raw[each] !== undefined)
      return (
        kind && {
          kind,
          required: !this.#has('body-optional'),
          shape: resolve(this.#raw[kind]!, this.area),
        }
      )
    })
  }

  /** Its answers by status; null for one without a body. */
  get answers(): Readonly<Record<string, Shape | null>> {
    return once(this, 'answers', () =>
      Object.fromEntries(
        Object.entries(this.#raw.answers).map(([status, raw]) => [
          status,
          raw === null ? null : resolve(raw, this.area),
        ]),
      ),
    )
  }

  /** The refusals it documents, by status and code. */
  get errors(): readonly ErrorFacts[] {
    return once(this, 'errors', () =>
      Object.entries(this.#raw.errors ?? {}).flatMap(([status, codes]) =>
        codes.split('|').map((code) => ({ status: Number(status), code })),
      ),
    )
  }

  #has(flag: string): boolean {
    return this.#raw.flags?.includes(flag) ?? false
  }

  #fields(side: 'query' | 'headers' | 'answerHeaders'): readonly Field[] {
    return once(this, side, () => {
      const raw: RawShape | undefined = this.#raw[side]
      return raw === undefined ? [] : fieldsOf(resolve(raw, this.area))
    })
  }
}
