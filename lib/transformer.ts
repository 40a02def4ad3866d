import type * as FastXmlParser from 'fast-xml-parser'
import { isUtf8 } from 'node:buffer'
import { InvalidArgumentException, UnexpectedValueException } from './errors'

/** A value that API v2 carries: text, or fields, or a list. */
export type XmlValue = string | XmlFields | XmlValue[]
export interface XmlFields { [name: string]: XmlValue }

/** How `toXml` writes. */
export interface XmlOptions {
  /** Whether the `<?xml …?>` line is left out, default true. */
  headless?: boolean
  /** Whether elements stand on lines of their own, default false. */
  indent?: boolean
  /** Name of the root element, default `xml`. */
  root?: string
  /** Name of elements whose key is no XML name, such as a list's, default `item`. */
  item?: string
}

const malformed = (why: string): never => { throw new UnexpectedValueException(`this is no well-formed XML: ${why}`, { code: 'INVALID_XML' }) }

/** A parsed node: `{ name: children }` for an element, `{ '#text': … }` or `{ '#cdata': [{ '#text': … }] }`. */
type Node = Record<string, unknown>

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const unescaped = (text: string): string => text.replace(/&([^;\s&]*);?/g, (whole, name: string) => {
  const [, hex, digits] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? []
  const point = hex ? parseInt(hex, 16) : digits ? Number(digits) : undefined
  const character = point === undefined ? entities[name] : point <= 0x10ffff ? String.fromCodePoint(point) : undefined
  if (character === undefined || !whole.endsWith(';') || Transformer.sanitize(character) === '') return malformed('an entity that XML does not know')
  return character
})

/** XML to fields and back, as API v2 speaks it. */
export class Transformer {
  private constructor() {}

  /**
   * Reads XML. Attributes, comments and processing instructions are passed over; values stay texts.
   *
   * @param xml text or UTF-8 bytes, default `<xml/>`
   * @returns the fields of the root element; a repeated name is a list
   * @throws UnexpectedValueException `INVALID_XML` for anything malformed, a DOCTYPE or an entity of one's own
   */
  static toArray(xml: string | Uint8Array = '<xml/>'): XmlFields {
    const text = Transformer.sanitize(xml)
    if (/<!(DOCTYPE|ENTITY)/i.test(text.replace(/<!\[CDATA\[.*?\]\]>/gs, ''))) return malformed('a DOCTYPE is not accepted')
    const root = parsed(text).find(node => !('#text' in node))
    if (!root) return malformed('it has no root element')
    const value = valueOf(childrenOf(root))
    return typeof value !== 'string' ? value as XmlFields : value.trim() === '' ? {} : { 0: value }
  }

  /**
   * Takes out the characters that XML does not allow.
   *
   * @param xml text or UTF-8 bytes
   * @returns nothing at all for bytes that are no UTF-8
   */
  static sanitize(xml: string | Uint8Array): string {
    if (typeof xml !== 'string' && !isUtf8(xml)) return ''
    return (typeof xml === 'string' ? xml : Buffer.from(xml).toString()).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+/gu, '')
  }

  /**
   * Writes XML. Text with `<`, `>`, `&` or `"` in it goes as CDATA, as wechatpay-php writes it.
   *
   * @param data fields or a list; true is 1, false and null are empty
   * @param options see `XmlOptions`
   * @throws InvalidArgumentException `NOT_XML` for what XML cannot carry: NaN, functions, cycles
   */
  static toXml(data: object, { headless = true, indent = false, root = 'xml', item = 'item' }: XmlOptions = {}): string {
    const body = element(root, data, { indent, item }, [])
    return headless ? body : `<?xml version="1.0" encoding="utf-8"?>\n${body}${indent ? '' : '\n'}`
  }
}

const reading = {
  preserveOrder: true, trimValues: false, parseTagValue: false, processEntities: false, cdataPropName: '#cdata', ignoreDeclaration: true, ignorePiTags: true,
} as const

function parsed(text: string): Node[] {
  const { XMLParser, XMLValidator } = require('fast-xml-parser') as typeof FastXmlParser
  const verdict = XMLValidator.validate(text)
  if (verdict !== true) return malformed(verdict.err.msg.slice(0, 120))
  try {
    return new XMLParser(reading).parse(text) as Node[]
  } catch (error) {
    return malformed((error as Error).message.slice(0, 120)) // reserved names such as __proto__, nesting without end
  }
}

const nameOf = (node: Node): string => Object.keys(node).find(key => key !== ':@')!

const childrenOf = (node: Node): Node[] => node[nameOf(node)] as Node[]

function valueOf(children: Node[]): XmlValue {
  const elements = children.filter(node => !('#text' in node) && !('#cdata' in node))
  if (elements.length === 0) return children.map(textOf).join('')
  const fields = new Map<string, XmlValue>()
  for (const node of elements) {
    const name = nameOf(node)
    if (name.includes(':')) continue // of another namespace; SimpleXML does not show them either
    const value = valueOf(childrenOf(node))
    const earlier = fields.get(name)
    fields.set(name, earlier === undefined ? value : Array.isArray(earlier) ? [...earlier, value] : [earlier, value])
  }
  return Object.fromEntries(fields)
}

function textOf(node: Node): string {
  if ('#cdata' in node) return (node['#cdata'] as Node[]).map(({ '#text': text }) => String(text)).join('')
  return unescaped(String(node['#text']))
}

const isName = (name: string): boolean => /^[\p{L}_][\p{L}0-9._:-]*$/u.test(name)

interface Style { readonly indent: boolean, readonly item: string }

function element(name: string, value: unknown, style: Style, within: readonly object[]): string {
  const [pad, end] = style.indent ? [' '.repeat(within.length), '\n'] : ['', '']
  if (typeof value !== 'object' || value === null) return `${pad}<${name}>${written(name, value)}</${name}>${end}`
  if (within.includes(value)) throw new InvalidArgumentException(`\`${name}\` holds a cycle, which XML cannot carry`, { code: 'NOT_XML' })
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  if (entries.length === 0) return `${pad}<${name}/>${end}`
  const inner = entries.map(([key, item]) => element(isName(key) ? key : style.item, item, style, [...within, value])).join('')
  return `${pad}<${name}>${end}${inner}${pad}</${name}>${end}`
}

function written(name: string, value: unknown): string {
  if (value === null || value === undefined || value === false) return ''
  if (value === true) return '1'
  if (typeof value === 'function' || typeof value === 'symbol' || (typeof value === 'number' && !Number.isFinite(value))) {
    throw new InvalidArgumentException(`\`${name}\` is a ${typeof value} that XML cannot carry`, { code: 'NOT_XML' })
  }
  const text = String(value as string | number | bigint)
  return /[<>&"]/.test(text) ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : text.replaceAll('\r', '&#13;')
}
