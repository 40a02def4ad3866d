import type { Field, ObjectShape, Shape } from '../../../lib/catalogue/shape'
import { blocksOf, type Block, type Table } from './blocks'
import { isErrorTable, readErrors, type ErrorRow } from './errors'
import { isParameterTable, readFields } from './fields'
import type { FrontMatter } from './front-matter'

/** Where a parameter of a request stands. */
export type Part = 'Header' | 'Path' | 'Query' | 'Body' | 'Form'

/** What a page of an endpoint says, sample and examples aside. */
export interface EndpointPage {
  readonly front: FrontMatter
  /** `YYYY-MM-DD` */
  readonly updated: string
  readonly method: string
  /** As it goes out: `/v3/refund/domestic/refunds`. */
  readonly target: string
  readonly roles: readonly string[]
  readonly request: Readonly<Partial<Record<Part, readonly Field[]>>>
  readonly status: number
  /** The fields of the answer; absent where it has no body, or is a file. */
  readonly answer?: readonly Field[]
  readonly answersFile: boolean
  readonly errors: readonly ErrorRow[]
  /** The texts of the answers shown. */
  readonly answerExamples: readonly string[]
  /** Rows that could not be read. */
  readonly unread: readonly string[]
}

const methodLine = /^请求方式：\s*【(GET|POST|PUT|PATCH|DELETE)】\s*`?(\/[\w\-./{}]+)`?/

/** The line of a page that says how it is called, if it is a page of an endpoint. */
function callOf(blocks: readonly Block[]): RegExpExecArray | undefined {
  for (const block of blocks) {
    const found = block.kind === 'line' ? methodLine.exec(block.text) : null
    if (found) return found
  }
  return undefined
}

/** What has been read on the way down a page. */
class Reading {
  readonly request: Partial<Record<Part, readonly Field[]>> = {}
  readonly errors: ErrorRow[] = []
  readonly unread: string[] = []
  readonly answerExamples: string[] = []
  answer?: readonly Field[]
  status?: number
  updated = ''
  roles: string[] = []
  answersFile = false
  #part?: Part
  #section: 'request' | 'answer' | 'example' = 'request'

  take(block: Block): void {
    switch (block.kind) {
      case 'heading':
        return this.#heading(block.text)
      case 'line':
        return this.#line(block.text)
      case 'table':
        return this.#table(block)
      case 'code':
        if (this.#section === 'example') this.answerExamples.push(block.text)
    }
  }

  #heading(text: string): void {
    const part = /^(Header|Path|Query|Body|Form)\s*参数/.exec(text)?.[1]
    if (part) this.#part = part as Part
    if (/^应答(参数|字段)/.test(text)) this.#section = 'answer'
    if (/^(错误码|公共错误码|业务错误码)/.test(text)) this.#part = undefined
    if (text === '应答示例') this.#section = 'example'
  }

  #line(text: string): void {
    const updated = /^>?\s*更新时间：(\d{4})\.(\d\d)\.(\d\d)/.exec(text)
    if (updated) this.updated = updated.slice(1).join('-')
    if (text.startsWith('支持商户：'))
      this.roles = [...text.matchAll(/【([^】]+)】/g)].map(([, role]) => role!.trim())
    const status = /^>?\s*(20\d)\s*(OK|No Content|Accepted|Created)\b/i.exec(text)?.[1]
    if (status) this.status ??= Number(status)
    if (text.startsWith('返回二进制流')) this.answersFile = true
    if (text.startsWith('应答示例')) this.#section = 'example'
    if (text.startsWith('请求示例')) this.#section = 'request'
  }

  #table(table: Table): void {
    if (isErrorTable(table)) this.errors.push(...readErrors(table))
    if (!isParameterTable(table)) return
    if (this.#section === 'answer') {
      this.answer ??= this.#fields(table, 'answer')
    } else if (this.#part && this.#section === 'request') {
      this.request[this.#part] ??= this.#fields(table, 'request')
    }
  }

  #fields(table: Table, direction: 'request' | 'answer'): readonly Field[] {
    const { fields, unread } = readFields(table, direction)
    this.unread.push(...unread)
    return fields
  }
}

/** Pages that also list the fields of a refusal among those of a success. */
const ofRefusals: ReadonlySet<string> = new Set(['code', 'message'])

function answerOf({ answer }: Reading, target: string): readonly Field[] | undefined {
  const isMixed = target.startsWith('/v3/parking/reminders/')
  return isMixed ? answer?.filter(({ name }) => !ofRefusals.has(name)) : answer
}

/**
 * Reads a page of an endpoint.
 *
 * @param front its head
 * @param text the whole page
 * @returns undefined where it is none
 */
export function readEndpointPage(front: FrontMatter, text: string): EndpointPage | undefined {
  const blocks = blocksOf(text)
  const call = callOf(blocks)
  if (!call) return undefined
  const [, method = '', target = ''] = call
  const reading = new Reading()
  for (const block of blocks) reading.take(block)
  const answer = answerOf(reading, target)
  const { updated, roles, request, errors, answerExamples, unread, answersFile } = reading
  const status = reading.status ?? (answer ? 200 : 204)
  return {
    front,
    updated,
    method,
    target,
    roles,
    request,
    status,
    answersFile,
    errors,
    answerExamples,
    unread,
    ...(answer && { answer }),
  }
}

/** The object that fields form. */
export const objectOf = (fields: readonly Field[]): ObjectShape => ({ kind: 'object', fields })

/** The fields of an object, or of the objects in a list. */
export const fieldsIn = (shape: Shape | undefined): readonly Field[] | undefined =>
  shape?.kind === 'object'
    ? shape.fields
    : shape?.kind === 'array'
      ? fieldsIn(shape.items)
      : undefined
