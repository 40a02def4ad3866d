import { randomFillSync } from 'node:crypto'
import { authorizationOf, schemeNamed, type SchemeName } from './crypto/scheme'
import { InvalidArgumentException } from './errors'

/** What can stand in a signed text. */
export type Piece = string | number | bigint | boolean | null | undefined

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Random bytes, drawn in bulk: asking for them costs more than they do. */
const pool = Buffer.alloc(4096)
let drawn = pool.length

/** A letter of its own chance: bytes beyond the last whole multiple of 62 are left out. */
function randomLetter(): string {
  for (;;) {
    if (drawn === pool.length) {
      randomFillSync(pool)
      drawn = 0
    }
    const byte = pool[drawn++]!
    if (byte < 248) return letters[byte % 62]!
  }
}

/** A value's text as PHP gives it: true is 1, false and null are nothing. */
function pieceTextOf(piece: Piece): string {
  if (typeof piece === 'string') return piece
  if (piece === true) return '1'
  if (piece === false || piece === null || piece === undefined) return ''
  if (typeof piece === 'bigint' || (typeof piece === 'number' && Number.isFinite(piece)))
    return String(piece)
  throw new InvalidArgumentException(
    `a piece of the text to sign is ${typeof piece === 'number' ? String(piece) : `of the type ${typeof piece}`}; expected text, a number or a boolean`,
  )
}

/** PHP sorts by bytes; UTF-16 differs from that where a name holds characters beyond U+FFFF. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/**
 * The texts that API v3 and v2 sign.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export class Formatter {
  private constructor() {}

  /**
   * Makes a random text of digits and letters.
   *
   * @param size number of characters, default 32
   * @throws InvalidArgumentException `INVALID_ARGUMENT` for a size below 1
   */
  static nonce(size = 32): string {
    if (!Number.isInteger(size) || size < 1)
      throw new InvalidArgumentException('the size of a nonce is a positive integer')
    let nonce = ''
    for (let at = 0; at < size; at++) nonce += randomLetter()
    return nonce
  }

  /** @returns Unix time in whole seconds */
  static timestamp(): number {
    return Math.floor(Date.now() / 1000)
  }

  /**
   * The value of an `Authorization` header.
   *
   * @param id merchant id, or brand id
   * @param nonce as signed
   * @param signature base64
   * @param timestamp Unix seconds, as signed
   * @param serial serial of the merchant's or brand's certificate
   * @param scheme default the merchants' `WECHATPAY2-SHA256-RSA2048`
   * @throws InvalidArgumentException `INVALID_ARGUMENT` for a scheme that there is not
   */
  static authorization(
    id: string,
    nonce: string,
    signature: string,
    timestamp: string | number,
    serial: string,
    scheme: SchemeName = 'WECHATPAY2-SHA256-RSA2048',
  ): string {
    return authorizationOf(schemeNamed(scheme), {
      id,
      nonce_str: nonce,
      signature,
      timestamp,
      serial_no: serial,
    })
  }

  /**
   * The text that the signature of a request covers.
   *
   * @param method HTTP method
   * @param uri path and query exactly as sent
   * @param timestamp Unix seconds
   * @param nonce random text
   * @param body exact text sent, default none
   */
  static request(
    method: string,
    uri: string,
    timestamp: string | number,
    nonce: string,
    body = '',
  ): string {
    return Formatter.joinedByLineFeed(method, uri, timestamp, nonce, body)
  }

  /**
   * The text that the signature of an answer or a notification covers.
   *
   * @param timestamp value of `Wechatpay-Timestamp`
   * @param nonce value of `Wechatpay-Nonce`
   * @param body exact text received, default none
   */
  static response(timestamp: string | number, nonce: string, body = ''): string {
    return Formatter.joinedByLineFeed(timestamp, nonce, body)
  }

  /** @returns the pieces, each followed by a line feed */
  static joinedByLineFeed(...pieces: readonly Piece[]): string {
    let text = ''
    for (const piece of pieces) text += `${pieceTextOf(piece)}\n`
    return text
  }

  /**
   * Sorts by key, in the order of bytes.
   *
   * @param thing fields, default none; left as it is. Pairs (or a Map) where names may be whole
   *   numbers, which an object always puts first
   * @returns a sorted copy; pairs for pairs
   */
  static ksort<T>(thing: Iterable<readonly [string | number, T]>): [string, T][]
  static ksort<T>(thing?: Readonly<Record<string, T>>): Record<string, T>
  static ksort<T>(
    thing: Readonly<Record<string, T>> | Iterable<readonly [string | number, T]> = {},
  ): Record<string, T> | [string, T][] {
    const pairs = pairsOf(thing)
      .map(([name, value]): [string, T] => [String(name), value])
      .sort(([a], [b]) => byBytes(a, b))
    return Symbol.iterator in thing ? pairs : Object.fromEntries(pairs)
  }

  /**
   * Joins fields as `a=1&b=2`, unescaped; empty ones and `sign` are left out.
   *
   * @param thing fields, default none; or pairs, as `ksort` gives them for pairs
   * @throws InvalidArgumentException for a value that is neither text nor a finite number nor a
   *   boolean
   */
  static queryStringLike(
    thing: Readonly<Record<string, Piece>> | Iterable<readonly [string | number, Piece]> = {},
  ): string {
    return pairsOf(thing)
      .filter(
        ([name, value]) => name !== 'sign' && value !== '' && value !== null && value !== undefined,
      )
      .map(([name, value]) => `${name}=${pieceTextOf(value)}`)
      .join('&')
  }
}

function pairsOf<T>(
  thing: Readonly<Record<string, T>> | Iterable<readonly [string | number, T]>,
): (readonly [string | number, T])[] {
  if (typeof thing !== 'object' || thing === null)
    throw new InvalidArgumentException(
      `the fields to sign are of the type ${thing === null ? 'null' : typeof thing}; expected an object or pairs`,
    )
  return Symbol.iterator in thing
    ? Array.from(thing as Iterable<readonly [string | number, T]>)
    : Object.entries(thing)
}
