import type * as Saxes from 'saxes'
import { UnexpectedValueException } from '../errors'

/** An element as it was read: its name, and texts and elements in their order. */
export interface Element {
  readonly name: string
  readonly children: (Element | string)[]
}

/**
 * Levels of elements inside each other; libxml, which wechatpay-php reads with, has the same limit.
 */
export const mostLevels = 256

/** @throws UnexpectedValueException `INVALID_XML` */
export const malformedXml = (why: string): never => {
  throw new UnexpectedValueException(`this is no well-formed XML: ${why}`, { code: 'INVALID_XML' })
}

/**
 * Reads XML strictly: one root and nothing beside it, no DOCTYPE, no entities but XML's own.
 *
 * @param text XML
 * @returns the root element
 * @throws UnexpectedValueException `INVALID_XML`
 */
export function parseXml(text: string): Element {
  const { SaxesParser } = require('saxes') as typeof Saxes
  const parser = new SaxesParser({ position: false })
  const open: Element[] = []
  let root: Element | undefined
  const add = (piece: Element | string): void => {
    open.at(-1)?.children.push(piece)
  }
  parser.on('error', (error) => malformedXml(error.message.slice(0, 120)))
  parser.on('doctype', () => malformedXml('a DOCTYPE is not accepted'))
  parser.on('opentag', ({ name }) => {
    const element = { name, children: [] }
    if (open.length >= mostLevels)
      malformedXml(`more than ${mostLevels} elements inside each other`)
    add(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()
  return root ?? malformedXml('it has no root element')
}
