import { find } from '../../../lib/catalogue'
import { Transformer } from '../../../lib/transformer'
import { blocksOf } from '../read/blocks'
import { readCurl } from '../read/curl'
import { readEndpointPage } from '../read/endpoint-page'
import { readExample } from '../read/examples'
import { isV2Page, placeOf } from '../read/front-matter'
import type { PageFile } from '../read/folder'

/** Which family of endpoints an example belongs to. */
export type Family = 'v3' | 'brand' | 'v2'

/** A request as an example shows it. */
export interface RequestExample {
  readonly variables: Readonly<Record<string, string>>
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
  /** The parts of an upload: a text, or a file's name. */
  readonly parts?: readonly {
    readonly name: string
    readonly text?: string
    readonly file?: string
  }[]
}

/** An example of a page. */
export interface Example {
  /** `merchant/4012791897` */
  readonly page: string
  readonly kind: 'request' | 'answer'
  readonly family: Family
  readonly method: string
  /** The documented path, as in a chain. */
  readonly path: string
  /** The request, or the answer. */
  readonly value: unknown
  /** Why it cannot be used at all. */
  readonly unreadable?: string
}

const idle: ReadonlySet<string> = new Set([
  'authorization',
  'accept',
  'content-type',
  'wechatpay-serial',
])

/** Header names and values of a curl command, those that every call has left out. */
function headersOf(text: string): Record<string, string> {
  const all = [...text.matchAll(/-H "([\w-]+): ((?:[^"\\]|\\.)*)"/g)].map(
    ([, name, value]) => [name!, value!] as const,
  )
  return Object.fromEntries(all.filter(([name]) => !idle.has(name.toLowerCase())))
}

function partsOf(text: string): RequestExample['parts'] {
  const found = [...text.matchAll(/-F (\w+)=(?:@"([^"]*)"|"([\s\S]*?)"(?= \\|\n```|\n*$))/g)]
  return found.map(([, name, file, value]) => ({
    name: name!,
    ...(file === undefined ? { text: value! } : { file }),
  }))
}

/** As it stands, undecoded: `+08:00` is no blank in a curl command. */
const queryOf = (target: string): [string, string][] =>
  (target.split('?')[1] ?? '')
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=')
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
    })

function variablesOf(path: string, target: string): Record<string, string> {
  const given = target.split('?')[0]!.replace(/^\//, '').split('/')
  return Object.fromEntries(
    path
      .split('/')
      .flatMap((segment, at) =>
        /^\{.*\}$/.test(segment) ? [[segment.slice(1, -1), given[at] ?? '']] : [],
      ),
  )
}

function ofV3({ front, text, samples }: PageFile): Example[] {
  const page = readEndpointPage(front, text)
  if (!page || !/^\/(v3|brand)\//.test(page.target)) return []
  const path =
    (find(page.method, page.target) ?? find(page.method, page.target.replace(/\/$/, '')))?.path ??
    page.target.slice(1)
  const own = {
    page: placeOf(front.url),
    family: page.target.startsWith('/brand/') ? ('brand' as const) : ('v3' as const),
    method: page.method,
    path,
  }
  const answers = page.answerExamples
    .filter((example) => /^\s*[{[]/.test(example))
    .map((example): Example => {
      const value = readExample(example)
      return {
        ...own,
        kind: 'answer',
        value,
        ...(value === undefined && { unreadable: 'its text is no JSON' }),
      }
    })
  const { curl } = samples
  if (curl === undefined) return answers
  const sent = readCurl(curl)
  if (!sent)
    return [
      ...answers,
      { ...own, kind: 'request', value: undefined, unreadable: 'its command cannot be read' },
    ]
  const parts = partsOf(curl) ?? []
  const value: RequestExample = {
    variables: variablesOf(path, sent.target),
    query: queryOf(sent.target),
    headers: headersOf(curl),
    ...(sent.body !== undefined && { body: sent.body }),
    ...(parts.length > 0 && { parts }),
  }
  return [...answers, { ...own, kind: 'request', value }]
}

const v2Address = /https?:\/\/(?:api|api2|fraud)\.mch\.weixin\.qq\.com(\/[\w/-]+)/

function xmlOf(text: string): unknown {
  try {
    // The pages indent with no-break spaces, which JSON inside XML does not know.
    return Transformer.toArray(text.replaceAll('\u00A0', ' ').trim())
  } catch {
    return undefined
  }
}

const answersBegin = /^(返回|应答|响应|以下字段在return_code)/

/** The XML that a page of API v2 shows: what stands behind the tables of the answer is one. */
function shownIn(text: string): { readonly kind: Example['kind']; readonly fields: unknown }[] {
  let kind: Example['kind'] = 'request'
  return blocksOf(text).flatMap((block) => {
    if ((block.kind === 'heading' || block.kind === 'line') && answersBegin.test(block.text))
      kind = 'answer'
    return block.kind === 'code' && /^\s*<xml>/.test(block.text)
      ? [{ kind, fields: xmlOf(block.text) }]
      : []
  })
}

function ofV2({ front, text }: PageFile): Example[] {
  const target = v2Address.exec(text)?.[1]
  const endpoint = target === undefined ? undefined : find('POST', `v2${target}`)
  if (!endpoint || /通知/.test(front.title)) return []
  const own = {
    page: placeOf(front.url),
    family: 'v2' as const,
    method: 'POST',
    path: endpoint.path,
  }
  return shownIn(text).map(({ kind, fields }): Example => ({
    ...own,
    kind,
    value:
      kind === 'request'
        ? ({ variables: {}, query: [], headers: {}, body: fields } satisfies RequestExample)
        : fields,
    ...(fields === undefined && { unreadable: 'its text is no XML' }),
  }))
}

/**
 * All examples of a folder's pages, each once.
 *
 * @param pages of the folder
 */
export function collectExamples(pages: readonly PageFile[]): readonly Example[] {
  const all = pages.flatMap((page) => (isV2Page(page.front.url) ? ofV2(page) : ofV3(page)))
  return [
    ...new Map(
      all.map((example) => [
        JSON.stringify([example.kind, example.method, example.path, example.value]),
        example,
      ]),
    ).values(),
  ]
}
