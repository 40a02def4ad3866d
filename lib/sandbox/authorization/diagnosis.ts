import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import type { GatewayRequest } from '../http/answer'
import type { Diagnosis } from '../http/about'
import type { MerchantKeys } from '../keys/keys'

/** The lines of a message that is signed, the last without its line feed. */
export interface SignedLines {
  readonly method: string
  readonly target: string
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
}

const lineNames = ['method', 'target', 'timestamp', 'nonce', 'body'] as const
type LineName = (typeof lineNames)[number]

/** How a line is often signed by mistake. */
interface Slip {
  readonly line: LineName
  readonly hint: string
  /** The line as it would have been signed; undefined where that cannot be. */
  readonly signedLineOf: (lines: SignedLines, host: string) => string | undefined
}

const attempt = (make: () => string): string | undefined => {
  try {
    return make()
  } catch {
    return undefined
  }
}

const pathOf = (target: string): string => target.replace(/\?.*$/s, '')
const queryOf = (target: string): string => target.slice(pathOf(target).length)

/** How JSON is written by other hands. */
const json = (body: string, write: (value: unknown) => string): string | undefined =>
  attempt(() => write(JSON.parse(body)))

/** PHP writes slashes and Chinese characters escaped. */
const asPhp = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Mistakes that were seen in the field, by line. */
const slips: readonly Slip[] = [
  {
    line: 'method',
    hint: 'the verb was signed in lower case',
    signedLineOf: ({ method }) => method.toLowerCase(),
  },
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((verb): Slip => ({
    line: 'method',
    hint: `the verb ${verb} was signed`,
    signedLineOf: () => verb,
  })),
  { line: 'target', hint: 'the query was left out', signedLineOf: ({ target }) => pathOf(target) },
  {
    line: 'target',
    hint: 'the whole URL was signed, not the path alone',
    signedLineOf: ({ target }, host) => `https://${host}${target}`,
  },
  {
    line: 'target',
    hint: 'the URL of api.mch.weixin.qq.com was signed, not the path alone',
    signedLineOf: ({ target }) => `https://api.mch.weixin.qq.com${target}`,
  },
  {
    line: 'target',
    hint: 'the target was signed before it was percent-encoded',
    signedLineOf: ({ target }) => attempt(() => decodeURIComponent(target)),
  },
  {
    line: 'target',
    hint: 'the query was signed before it was percent-encoded',
    signedLineOf: ({ target }) =>
      attempt(() => pathOf(target) + decodeURIComponent(queryOf(target))),
  },
  {
    line: 'target',
    hint: 'the target was percent-encoded after it was signed',
    signedLineOf: ({ target }) => attempt(() => encodeURI(decodeURI(target))),
  },
  {
    line: 'target',
    hint: 'the query was signed in another order of its names',
    signedLineOf: ({ target }) =>
      `${pathOf(target)}?${queryOf(target).slice(1).split('&').sort().join('&')}`,
  },
  {
    line: 'target',
    hint: 'blanks of the query were signed as + and sent as %20',
    signedLineOf: ({ target }) => pathOf(target) + queryOf(target).replaceAll('%20', '+'),
  },
  {
    line: 'target',
    hint: 'blanks of the query were signed as %20 and sent as +',
    signedLineOf: ({ target }) => pathOf(target) + queryOf(target).replaceAll('+', '%20'),
  },
  {
    line: 'target',
    hint: 'the leading slash was left out',
    signedLineOf: ({ target }) => target.slice(1),
  },
  {
    line: 'target',
    hint: 'a trailing slash was signed',
    signedLineOf: ({ target }) => `${target}/`,
  },
  { line: 'body', hint: 'the body was left out', signedLineOf: () => '' },
  { line: 'body', hint: 'an empty object was signed, no body was sent', signedLineOf: () => '{}' },
  { line: 'body', hint: 'an empty list was signed, no body was sent', signedLineOf: () => '[]' },
  { line: 'body', hint: 'the text undefined was signed', signedLineOf: () => 'undefined' },
  { line: 'body', hint: 'the text null was signed', signedLineOf: () => 'null' },
  {
    line: 'body',
    hint: 'the body was written as JSON again after it was signed (compact)',
    signedLineOf: ({ body }) => json(body, JSON.stringify),
  },
  {
    line: 'body',
    hint: 'the body was written as JSON again after it was signed (two blanks)',
    signedLineOf: ({ body }) => json(body, (value) => JSON.stringify(value, null, 2)),
  },
  {
    line: 'body',
    hint: 'the body was written as JSON again after it was signed (four blanks)',
    signedLineOf: ({ body }) => json(body, (value) => JSON.stringify(value, null, 4)),
  },
  {
    line: 'body',
    hint: 'the body was signed as PHP writes JSON by default: slashes and characters escaped',
    signedLineOf: ({ body }) => json(body, asPhp),
  },
  {
    line: 'body',
    hint: 'the body was signed as PHP writes JSON with JSON_UNESCAPED_UNICODE',
    signedLineOf: ({ body }) => json(body, (value) => JSON.stringify(value).replaceAll('/', '\\/')),
  },
  {
    line: 'body',
    hint: 'the body was signed as Go writes JSON: < > & escaped',
    signedLineOf: ({ body }) =>
      json(body, (value) =>
        JSON.stringify(value)
          .replaceAll('<', '\\u003c')
          .replaceAll('>', '\\u003e')
          .replaceAll('&', '\\u0026'),
      ),
  },
  {
    line: 'body',
    hint: 'the body was signed as Python writes JSON: a blank behind colons and commas',
    signedLineOf: ({ body }) => json(body, asPython),
  },
  {
    line: 'body',
    hint: 'a line feed at the end of the body was not signed',
    signedLineOf: ({ body }) => body.trimEnd(),
  },
  {
    line: 'body',
    hint: 'a line feed at the end of the body was signed and not sent',
    signedLineOf: ({ body }) => `${body}\n`,
  },
  {
    line: 'timestamp',
    hint: 'milliseconds were signed',
    signedLineOf: ({ timestamp }) => `${timestamp}000`,
  },
  {
    line: 'nonce',
    hint: 'the nonce was signed in upper case',
    signedLineOf: ({ nonce }) => nonce.toUpperCase(),
  },
  {
    line: 'nonce',
    hint: 'the nonce was signed in lower case',
    signedLineOf: ({ nonce }) => nonce.toLowerCase(),
  },
]

/** What a diagnosis can say of a line; the console has it in Chinese, too. */
export const slipHints: readonly string[] = slips.map(({ hint }) => hint)

function asPython(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asPython).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}: ${asPython(item)}`,
  )
  return `{${fields.join(', ')}}`
}

const messageOf = (lines: SignedLines): string =>
  `${lineNames.map((name) => lines[name]).join('\n')}\n`

/** Longest text that is shown of a line. */
const shown = 300
const cut = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text)

const diagnosisOf = ({ line, hint }: Slip, lines: SignedLines, signed: string): Diagnosis => ({
  line,
  number: lineNames.indexOf(line) + 1,
  received: cut(lines[line]),
  signed: cut(signed),
  hint,
})

/** Longest body that is tried in other spellings. */
const longestBody = 256 * 1024

/**
 * Finds out what was signed in place of what came, by trying the mistakes that are made: whatever
 * the signature fits is what was signed.
 *
 * @param request as it came
 * @param lines of the message as it should have been signed
 * @param signature in base64, as it came
 * @param publicKey of the merchant who says he signed
 * @param others whose keys may have been taken by mistake, by what they are called
 */
export function diagnose(
  { headers }: Pick<GatewayRequest, 'headers'>,
  lines: SignedLines,
  signature: string,
  publicKey: KeyObject,
  others: Readonly<Record<string, string>>,
): Diagnosis {
  const bytes = Buffer.from(signature, 'base64')
  const fits = (message: string, key = publicKey): boolean =>
    verify('RSA-SHA256', Buffer.from(message), key, bytes)
  const byKey = Object.entries(others).find(([, pem]) =>
    fits(messageOf(lines), createPublicKey(pem)),
  )
  if (byKey) {
    return {
      line: 'key',
      hint: `the message is right, but it was signed with the key of ${byKey[0]}`,
    }
  }
  if (fits(messageOf(lines).slice(0, -1))) {
    return { line: 'end', number: 5, hint: 'the line feed behind the body was not signed' }
  }
  const isLong = lines.body.length > longestBody
  const tried = slips.flatMap((slip): [Slip, string][] => {
    const signed =
      isLong && slip.line === 'body' ? undefined : slip.signedLineOf(lines, headers.host ?? '')
    return signed === undefined || signed === lines[slip.line] ? [] : [[slip, signed]]
  })
  for (const [slip, signed] of tried) {
    if (fits(messageOf({ ...lines, [slip.line]: signed }))) return diagnosisOf(slip, lines, signed)
  }
  return twoSlips(tried, lines, fits) ?? nothingFound
}

/**
 * Target and body both signed in other spellings: the target is told, and the body after it was
 * mended.
 */
function twoSlips(
  tried: readonly (readonly [Slip, string])[],
  lines: SignedLines,
  fits: (message: string) => boolean,
): Diagnosis | undefined {
  const of = (line: LineName) => tried.filter(([slip]) => slip.line === line)
  for (const [slip, target] of of('target')) {
    for (const [other, body] of of('body')) {
      if (!fits(messageOf({ ...lines, target, body }))) continue
      const found = diagnosisOf(slip, lines, target)
      return { ...found, hint: `${found.hint}; and ${other.hint}` }
    }
  }
  return undefined
}

const nothingFound: Diagnosis = {
  line: 'unknown',
  hint:
    'none of the usual mistakes: compare sign_information with what was signed, line by line, and see that ' +
    'the private key is that of the certificate whose serial_no was sent',
}

/** The public keys of others that may have been taken by mistake. */
export const otherKeys = (
  merchants: readonly MerchantKeys[],
  own: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    merchants
      .filter(({ mchid }) => mchid !== own)
      .map(({ mchid, certificate }) => [`merchant ${mchid}`, certificate]),
  )
