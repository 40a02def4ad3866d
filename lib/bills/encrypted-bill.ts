import { randomBytes } from 'node:crypto'
import { constants, createReadStream, createWriteStream } from 'node:fs'
import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { requireSettings } from '../client/driver'
import type { Response } from '../client/response/response'
import { Rsa } from '../crypto/rsa'
import { RequestException, invalid } from '../errors'
import {
  checkOptions,
  locate,
  refuseBill,
  strict,
  type BillOptions,
  type Instance,
  type Location,
  type ToldBill,
} from './bills'

/** What an encrypted bill is asked for with, and the file that it becomes. */
export interface EncryptedBillOptions extends Omit<BillOptions, 'sink'> {
  /**
   * Path of the file, or its `file://` URL: what has come is not proven before its last byte, so
   * that no stream can take it.
   */
  sink: string | URL
}

/** An encrypted bill that was downloaded, opened and checked. */
export interface EncryptedBill {
  readonly sink: string
  /** Its files, which are joined in this order, and the hashes that were told of them. */
  readonly parts: readonly { readonly hashType: string; readonly hashValue: string }[]
}

interface ToldPart extends ToldBill {
  readonly bill_sequence?: unknown
  readonly encrypt_key?: unknown
  readonly nonce?: unknown
}

/** A request of one file, ready to be sent. */
interface Part extends Location {
  readonly file: string
}

function checkEncrypted(
  instance: Instance,
  path: string,
  options: EncryptedBillOptions,
  user: string,
) {
  const { query, gunzip, how, sink } = checkOptions(instance, path, options, user)
  if (typeof sink !== 'string')
    return invalid(
      'INVALID_OPTION',
      `option \`sink\` of ${user} is a stream; expected a file path or a file:// URL, since nothing of an encrypted file is proven before its last byte`,
    )
  if (
    [query['algorithm'], query['encryption_algorithm']].some((name) => /^SM4/i.test(String(name)))
  )
    return invalid(
      'INVALID_OPTION',
      `option \`query.algorithm\` of ${user} is SM4_GCM, which cannot be opened here: ask for AEAD_AES_256_GCM`,
    )
  const { privateKey } = requireSettings(instance, user).v3 ?? {}
  if (!privateKey)
    return invalid(
      'NOT_CONFIGURED',
      `${user} opens the key of a bill with the merchant's own: configure \`privateKey\``,
    )
  const keyOf = (sealed: string): Buffer => Rsa.decryptBytes(sealed, privateKey)
  return { query, gunzip, how, sink, keyOf }
}

/**
 * The files that an answer lists, in their order.
 *
 * @param keyOf opens the key of one, which was encrypted for the merchant
 */
function partsOf(
  response: Response<unknown>,
  { query, gunzip, sink, keyOf }: ReturnType<typeof checkEncrypted>,
): Part[] {
  const { download_bill_list: list, download_bill_count: count } = (response.data ?? {}) as {
    readonly download_bill_list?: unknown
    readonly download_bill_count?: unknown
  }
  if (!Array.isArray(list) || list.length === 0)
    refuseBill(
      response,
      'NO_DOWNLOAD_URL',
      'the answer has no `download_bill_list`: is this the path of an encrypted bill? Others are for downloadBill()',
    )
  const told = (list as (ToldPart | null)[])
    .map((part) => part ?? {})
    .sort((a, b) => Number(a.bill_sequence ?? 0) - Number(b.bill_sequence ?? 0))
  if (count !== undefined && count !== told.length)
    refuseBill(
      response,
      'NO_DOWNLOAD_URL',
      `the answer counts ${Number(count)} files and lists ${told.length}`,
    )
  const run = randomBytes(6).toString('hex')
  return told.map((part, at) => {
    const { checksum, ...where } = locate(response, part, query, gunzip)
    const file = told.length === 1 ? sink : `${sink}.${run}.${at + 1}`
    return { ...where, file, checksum: { ...checksum, ...opening(response, part, keyOf) } }
  })
}

/** How one is opened; where no key is told, as 支付分 may, it is not encrypted. */
function opening(
  response: Response<unknown>,
  { encrypt_key, nonce }: ToldPart,
  keyOf: (sealed: string) => Buffer,
): { decrypt?: { key: Buffer; nonce: string } } {
  if (encrypt_key === undefined) return {}
  if (typeof encrypt_key !== 'string' || typeof nonce !== 'string' || nonce === '')
    return refuseBill(
      response,
      'UNKNOWN_ENCRYPTION',
      'the answer tells no `encrypt_key` and `nonce` as texts',
    )
  const key = keyOf(encrypt_key)
  if (key.length !== 32)
    refuseBill(
      response,
      'UNKNOWN_ENCRYPTION',
      `the key of the bill has ${key.length} bytes; expected 32, of AEAD_AES_256_GCM${key.length === 16 ? ': SM4_GCM, whose keys have 16, cannot be opened here' : ''}`,
    )
  return { decrypt: { key, nonce } }
}

const requestOf = (
  { pathname, base_uri, checksum, file }: Part,
  how: object,
): [string, string, object] => [
  'GET',
  pathname,
  { ...how, ...strict, base_uri, checksum, sink: file },
]

const resultOf = (sink: string, parts: readonly Part[]): EncryptedBill => ({
  sink,
  parts: parts.map(({ checksum }) => ({ hashType: checksum.type, hashValue: checksum.value })),
})

/** Nothing is left of files that were to be joined. */
function removeParts(parts: readonly Part[], sink: string): void {
  for (const { file } of parts) if (file !== sink) rmSync(file, { force: true })
}

const notWritten = (error: unknown): never => {
  if (error instanceof RequestException) throw error
  throw new RequestException(
    `the files of the bill could not be joined: ${(error as Error).message}`,
    {
      code: 'SINK_FAILED',
    },
  )
}

/**
 * Downloads an encrypted bill, of a sub-merchant or of 支付分: asks where its files are, opens each
 * with the key that came sealed for the merchant, checks its hash, and joins them. What does not
 * open or match leaves no file.
 *
 * @param instance made by `Builder.factory`, with a `privateKey`
 * @param path of the request for a bill: `v3/bill/sub-merchant-fundflowbill`,
 *   `v3/ecommerce/bill/fundflowbill`, `v3/payscore/merchant-bill`
 * @param options its query, `algorithm: 'AEAD_AES_256_GCM'` among it, and the file that it becomes
 * @throws RequestException `HASH_MISMATCH` where it does not open, too, `NO_DOWNLOAD_URL`,
 *   `UNKNOWN_HASH`, `UNKNOWN_ENCRYPTION`, `SINK_FAILED`; InvalidArgumentException `INVALID_OPTION`
 *   (SM4_GCM among others), `UNKNOWN_OPTION`, `NOT_CONFIGURED`; UnexpectedValueException where the
 *   key was sealed for another merchant; and whatever a call throws
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014314390
 */
export async function downloadEncryptedBill(
  instance: Instance,
  path: string,
  options: EncryptedBillOptions,
): Promise<EncryptedBill> {
  const checked = checkEncrypted(instance, path, options, 'downloadEncryptedBill()')
  const { query, how, sink } = checked
  const parts = partsOf(await instance.chain(path).getAsync({ ...how, ...strict, query }), checked)
  try {
    // All at the same time, since the addresses hold for five minutes.
    const driver = instance.getDriver()
    const ends = await Promise.allSettled(
      parts.map((part) => driver.requestAsync(...requestOf(part, how))),
    )
    const failed = ends.find(({ status }) => status === 'rejected')
    if (failed) throw (failed as PromiseRejectedResult).reason
    const [first, ...others] = parts
    for (const { file } of others)
      await pipeline(createReadStream(file), createWriteStream(first!.file, { flags: 'a' })).catch(
        notWritten,
      )
    if (others.length > 0) moveTo(first!.file, sink)
    return resultOf(sink, parts)
  } finally {
    removeParts(parts, sink)
  }
}

/** As `downloadEncryptedBill`, blocking, one file after the other: for scripts. */
export function downloadEncryptedBillSync(
  instance: Instance,
  path: string,
  options: EncryptedBillOptions,
): EncryptedBill {
  const checked = checkEncrypted(instance, path, options, 'downloadEncryptedBillSync()')
  const { query, how, sink } = checked
  const parts = partsOf(instance.chain(path).get({ ...how, ...strict, query }), checked)
  try {
    for (const part of parts) instance.getDriver().request(...requestOf(part, how))
    const [first, ...others] = parts
    for (const { file } of others) appendSync(file, first!.file)
    if (others.length > 0) moveTo(first!.file, sink)
    return resultOf(sink, parts)
  } finally {
    removeParts(parts, sink)
  }
}

function moveTo(file: string, sink: string): void {
  try {
    renameSync(file, sink)
  } catch (error) {
    notWritten(error)
  }
}

function appendSync(from: string, to: string): void {
  const [source, target] = [openSync(from, constants.O_RDONLY), openSync(to, 'a')]
  const piece = Buffer.alloc(1024 * 1024)
  try {
    for (let size = readSync(source, piece); size > 0; size = readSync(source, piece))
      for (let at = 0; at < size;) at += writeSync(target, piece, at, size - at)
  } catch (error) {
    notWritten(error)
  } finally {
    closeSync(source)
    closeSync(target)
  }
}
