const [begin, dashes, finish] = ['-----BEGIN ', '-----', '-----END ']

/** Of the longest label: `X509 CERTIFICATE REQUEST` and the like have half of it. */
const longestLabel = 48

/** Characters in a line of PEM. */
const lineLength = 64

/** A block of a PEM text: its label, and the whole of it, lines and all. */
export interface PemBlock {
  readonly label: string
  readonly block: string
}

/**
 * The blocks of a PEM text. Every place is looked at once, since what stands where a key should may
 * be anything: an expression with a lazy middle takes the square of its length on a text that
 * begins and never ends.
 *
 * @param text whatever was given; line breaks that were lost, written out or changed on the way are
 *   mended
 */
export function blocksIn(text: string): PemBlock[] {
  const blocks: PemBlock[] = []
  let end = text.indexOf(finish)
  for (let at = text.indexOf(begin); at >= 0 && end >= 0; at = text.indexOf(begin, at + 1)) {
    const label = labelAt(text, at + begin.length)
    while (end >= 0 && end < at) end = text.indexOf(finish, end + 1)
    if (label === undefined || end < 0 || !text.startsWith(label + dashes, end + finish.length))
      continue
    const content = text.slice(at + begin.length + label.length + dashes.length, end)
    blocks.push({ label, block: blockOf(label, content) })
    at = end + finish.length + label.length + dashes.length - 1
  }
  return blocks
}

function labelAt(text: string, start: number): string | undefined {
  const [, label] =
    /^([A-Z0-9 ]+)-----/.exec(text.slice(start, start + longestLabel + dashes.length)) ?? []
  return label
}

const blockOf = (label: string, content: string): string =>
  `${begin}${label}${dashes}\n${linesOf(content)}\n${finish}${label}${dashes}\n`

/**
 * The lines between BEGIN and END. Environment variables, YAML and terminals turn line breaks into
 * blanks, write them out as `\n`, indent them or leave them out; base64 has neither blanks nor
 * backslashes, so that nothing is guessed. An encrypted key of the old kind has headers, whose own
 * lines have to be there.
 */
function linesOf(content: string): string {
  if (content.includes('Proc-Type:'))
    return content
      .replace(/\\+r\\+n|\\+[rn]|\r\n|\r/g, '\n')
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim()
  const base64 = content.replace(/\\+[rn]/g, '').replace(/[\s\u200b]+/g, '')
  return base64.match(new RegExp(`.{1,${lineLength}}`, 'gsu'))?.join('\n') ?? ''
}

/** The same text with the line breaks of its blocks mended; text without a block is left alone. */
export function mendPem(text: string): string {
  const blocks = blocksIn(text)
  return blocks.length === 0 ? text : blocks.map(({ block }) => block).join('')
}

/** PEM in the bytes of a file: Windows writes some of them in UTF-16, with a mark in front. */
export const pemTextOf = (bytes: Buffer): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('latin1')

/**
 * PEM in a text, in bytes or in a file's bytes with its line breaks mended, as text; DER as it is.
 */
export function mendMaterial(given: string | Buffer): string | Buffer {
  const text = typeof given === 'string' ? given : pemTextOf(given)
  return text.includes('-----BEGIN') ? mendPem(text) : given
}

/**
 * What is wrong with a text in which there is no block.
 *
 * @param text what was given, of which nothing is told
 */
export function whyNoBlock(text: string): string {
  if (text.trim() === '') return 'this text is empty'
  const hasBegin = /-----BEGIN [A-Z0-9 ]{1,48}-----/.test(text)
  if (hasBegin && text.includes('-----END'))
    return 'the -----END … line of this PEM does not belong to its -----BEGIN … line'
  if (hasBegin)
    return 'this PEM is cut short: it has no -----END … line (a line of an environment file ends at its line break: quote the value)'
  if (/BEGIN [A-Z ]{0,30}(KEY|CERTIFICATE)/.test(text))
    return 'the BEGIN line of this PEM has not five hyphens on each side: copy the text again'
  return 'this text is no PEM (no -----BEGIN … line)'
}

/** Where base64 has characters of another kind, dots of an excerpt above all, that is said. */
export function whyDamaged(block: string): string {
  const content = block.split('\n').slice(1, -2).join('')
  const foreign = content.includes(':') ? undefined : /[^A-Za-z0-9+/=]/u.exec(content)?.[0]
  return foreign === undefined
    ? `its PEM does not parse (${content.length} characters of base64; is a part of it missing?)`
    : `it holds a character that base64 has not (U+${foreign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`
}
