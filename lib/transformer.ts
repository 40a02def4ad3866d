import { isUtf8 } from 'node:buffer'
import { isBytes, withoutNulls } from './checks/type-guards'
import { shownName } from './crypto/shown-path'
import { InvalidArgumentException, invalid } from './errors'
import { malformedXml, mostLevels, parseXml, type Element } from './transformer/parse'

/** A value that API v2 carries: text, or fields, or a list. */
export type XmlValue = string | XmlFields | XmlValue[]
export interface XmlFields {
  [name: string]: XmlValue
}

/** How `toXml` writes. */
export interface XmlOptions {
  /** Whether the `<?xml …?>` line is left out, default true. */
  headless?: boolean
  /** Whether elements stand on lines of their own, default false. */
  indent?: boolean
  /** Name of the root element, default `xml`. */
  root?: string
  /** Name of the items of a list, and of numeric keys, default `item`. */
  item?: string
}

/** XML to fields and back, as API v2 speaks it. */
export class Transformer {
  private constructor() {}

  /**
   * Reads XML. Attributes, comments and processing instructions are passed over; values stay texts.
   *
   * @param xml text or UTF-8 bytes, default `<xml/>`
   * @returns the fields of the root element; a repeated name is a list
   * @throws UnexpectedValueException `INVALID_XML` for anything malformed, a DOCTYPE or an entity
   *   of one's own
   */
  static toArray(xml: string | Uint8Array = '<xml/>'): XmlFields {
    if (typeof xml !== 'string' && !isBytes(xml))
      return malformedXml(
        `it is of the type ${xml === null ? 'null' : typeof xml}; expected text or bytes`,
      )
    const value = valueOf(parseXml(Transformer.sanitize(xml)))
    return typeof value !== 'string'
      ? (value as XmlFields)
      : value.trim() === ''
        ? {}
        : { 0: value }
  }

  /**
   * Takes out the characters that XML does not allow.
   *
   * @param xml text or UTF-8 bytes
   * @returns nothing at all for bytes that are no UTF-8
   */
  static sanitize(xml: string | Uint8Array): string {
    if (typeof xml !== 'string' && !isUtf8(xml)) return ''
    return (typeof xml === 'string' ? xml : Buffer.from(xml).toString()).replace(
      /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+/gu,
      '',
    )
  }

  /**
   * Writes XML. Text with `<`, `>`, `&` or `"` in it goes as CDATA, as wechatpay-php writes it.
   *
   * @param data fields or a list; true is 1, false and null are empty
   * @param options see `XmlOptions`
   * @throws InvalidArgumentException `NOT_XML` for what XML cannot carry: forbidden characters and
   *   names, NaN, functions, dates and other objects of a class, cycles, more than 256 levels;
   *   `INVALID_OPTION`
   */
  static toXml(data: object, options: XmlOptions = {}): string {
    const { headless = true, indent = false, root = 'xml', item = 'item' } = checkText(options)
    if (typeof data !== 'object' || data === null)
      return notXml('what is to be written', data === null ? 'null' : `a ${typeof data}`)
    const body = element(root, data, { indent, item }, [])
    return headless ? body : `<?xml version="1.0" encoding="UTF-8"?>\n${body}${indent ? '' : '\n'}`
  }
}

/** What `toXml` knows. */
const optionNames: readonly string[] = [
  'headless',
  'indent',
  'root',
  'item',
] satisfies (keyof XmlOptions)[]

function checkText(given: XmlOptions): XmlOptions {
  const refuse = (what: string): never => invalid('INVALID_OPTION', what)
  if (typeof given !== 'object' || given === null)
    return refuse('toXml() takes its options as one object: { headless, indent, root, item }')
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    if (!optionNames.includes(name))
      refuse(`unknown option \`${name}\` of toXml(); there are ${optionNames.join(', ')}`)
    if (
      (name === 'root' || name === 'item') &&
      value !== undefined &&
      value !== null &&
      !(typeof value === 'string' && isName(value))
    )
      refuse(`option \`${name}\` of toXml() is no name that XML allows`)
  }
  return withoutNulls(given)
}

const isElement = (child: Element | string): child is Element => typeof child !== 'string'

function valueOf({ children }: Element): XmlValue {
  if (!children.some(isElement)) return children.join('')
  const fields = new Map<string, XmlValue[]>()
  for (const child of children) {
    // Of another namespace: SimpleXML does not show it either.
    if (!isElement(child) || child.name.includes(':')) continue
    const values = fields.get(child.name)
    if (values) values.push(valueOf(child))
    else fields.set(child.name, [valueOf(child)])
  }
  return Object.fromEntries(
    Array.from(fields, ([name, values]) => [name, values.length === 1 ? values[0]! : values]),
  )
}

/**
 * Whether XML allows an element of that name.
 *
 * @param name of a field
 */
export const isName = (name: string): boolean => /^[\p{L}_][\p{L}0-9._:-]*$/u.test(name)

const notXml = (name: string, what: string): never => {
  throw new InvalidArgumentException(`${name} is ${what}, which XML cannot carry`, {
    code: 'NOT_XML',
  })
}

/**
 * Fields and lists are written by their entries; a Date, a Map or a Buffer would be written as
 * nothing, or as something else.
 */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null
  // The second half lets objects of another realm pass, as Jest's are.
  return (
    Array.isArray(value) ||
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf'))
  )
}

interface Style {
  readonly indent: boolean
  readonly item: string
}

function element(name: string, value: unknown, style: Style, within: readonly object[]): string {
  const [pad, end] = style.indent ? [' '.repeat(within.length), '\n'] : ['', '']
  if (typeof value !== 'object' || value === null)
    return `${pad}<${name}>${writeElement(name, value)}</${name}>${end}`
  if (within.includes(value)) return notXml(`\`${name}\``, 'a cycle')
  if (within.length >= mostLevels)
    return notXml(`\`${name}\``, `more than ${mostLevels} levels deep`)
  if (!isPlain(value))
    return notXml(`\`${name}\``, `an object of the class ${value.constructor?.name ?? 'unknown'}`)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  if (entries.length === 0) return `${pad}<${name}/>${end}`
  const inner = entries
    .map(([key, item]) => element(nameOf(key, name, style), item, style, [...within, value]))
    .join('')
  return `${pad}<${name}>${end}${inner}${pad}</${name}>${end}`
}

/**
 * The items of a list, and PHP's numeric keys, have the name of an item; any other name is sent as
 * it is, or not at all.
 */
function nameOf(key: string, within: string, { item }: Style): string {
  if (isName(key)) return key
  if (/^\d+$/.test(key)) return item
  return notXml(`the name ${JSON.stringify(shownName(key))} in \`${within}\``, 'none of an element')
}

function writeElement(name: string, value: unknown): string {
  if (value === null || value === undefined || value === false) return ''
  if (value === true) return '1'
  if (typeof value === 'number' && !Number.isFinite(value))
    return notXml(`\`${name}\``, String(value))
  if (typeof value === 'function' || typeof value === 'symbol')
    return notXml(`\`${name}\``, `a ${typeof value}`)
  const text = String(value as string | number | bigint)
  if (Transformer.sanitize(text) !== text)
    return notXml(`\`${name}\``, 'a text with a control character or half of a character in it')
  if (!/[<>&"]/.test(text)) return text.replaceAll('\r', '&#13;')
  // A carriage return inside CDATA would be read as a line feed, and a sign over it would not be
  // the one made here.
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')}]]>`
}
