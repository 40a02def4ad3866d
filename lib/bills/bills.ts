import type { Writable } from 'node:stream'
import { checkHelperOptions } from '../checks/option-rules'
import { requireSettings } from '../client/driver'
import { guard } from '../exchange/stream-guard'
import { isObject, isText, isUrl } from '../checks/type-guards'
import { describeType } from '../checks/did-you-mean'
import type { Driver } from '../client/driver'
import type { ChecksumOptions, RequestOptions } from '../client/request/options'
import type { Response } from '../client/response/response'
import { InvalidArgumentException, RequestException, invalid } from '../errors'
import type { UntypedNode } from '../openapi'
import { filePathOf } from './file-path'

/** What a bill is asked for with, and where it goes. */
export interface BillOptions extends Pick<
  RequestOptions,
  'timeout' | 'read_timeout' | 'connect_timeout' | 'headers' | 'signal' | 'on_stats' | 'retry'
> {
  /** As documented: `bill_date`, `bill_type`, `account_type`, `tar_type` … */
  query: Record<string, string | number | boolean>
  /**
   * Path of the file, or its `file://` URL; it appears when it is whole and checked. A stream in
   * the promise form only; what went into it cannot be taken back, so mind the error.
   */
  sink: string | URL | Writable
  /** With `tar_type: 'GZIP'`: write what is in the gzip file, default false. */
  gunzip?: boolean
}

/** A bill that was downloaded and checked. */
export interface DownloadedBill {
  readonly hashType: string
  /** Hash of the bill (unpacked), as the signed answer told it and the file has it. */
  readonly hashValue: string
  readonly sink: string | Writable
}

export interface Instance {
  chain(path: string): UntypedNode
  getDriver(): Driver
}

/** What an answer tells of a file. */
export interface ToldBill {
  readonly download_url?: unknown
  readonly hash_type?: unknown
  readonly hash_value?: unknown
}

const hasWrite = (value: unknown): value is Writable =>
  typeof (value as { write?: unknown } | null)?.write === 'function'

const anything = { expected: '', accepts: () => true } // the call itself looks at these
const downloadRules = {
  query: { expected: "an object such as { bill_date: '2026-01-01' }", accepts: isObject },
  sink: {
    expected: 'a file path, a file:// URL or a writable stream',
    accepts: (value: unknown) => isText(value) || hasWrite(value) || isUrl(value),
  },
  gunzip: { expected: 'a boolean', accepts: (value: unknown) => typeof value === 'boolean' },
  timeout: anything,
  read_timeout: anything,
  connect_timeout: anything,
  headers: anything,
  signal: anything,
  on_stats: anything,
  retry: anything,
}

/** The options of a bill, checked before the platform is asked for anything. */
export function checkOptions(instance: unknown, path: unknown, options: BillOptions, user: string) {
  requireSettings(instance, user)
  if (!isText(path))
    throw new InvalidArgumentException(
      `${user} takes the path of a bill such as v3/bill/tradebill, not ${describeType(path)}`,
    )
  if (!isObject(options))
    return invalid(
      'INVALID_OPTION',
      `the options of ${user} are ${describeType(options)}; expected { query, sink }`,
    )
  const {
    query,
    sink: given,
    gunzip = false,
    ...how
  } = checkHelperOptions(options, downloadRules, user)
  if (query === undefined)
    throw new InvalidArgumentException(
      `option \`query\` of ${user} is missing; expected ${downloadRules.query.expected}`,
      { code: 'INVALID_OPTION' },
    )
  if (given === undefined)
    throw new InvalidArgumentException(
      `option \`sink\` of ${user} is missing; expected ${downloadRules.sink.expected}`,
      { code: 'INVALID_OPTION' },
    )
  return { query, gunzip, how, sink: hasWrite(given) ? guard(given) : pathOf(given) }
}

const pathOf = (sink: string | URL): string =>
  filePathOf(
    sink,
    () =>
      new InvalidArgumentException(
        'option `sink` is no file:// URL of this machine; expected file:///path/to/bill.csv',
        { code: 'INVALID_OPTION' },
      ),
  )

/**
 * Downloads a bill: asks where it is, streams it to a file, and checks its hash on the way. What
 * does not match leaves no file.
 *
 * @param instance made by `Builder.factory`
 * @param path of the request for a bill: `v3/bill/tradebill`, `v3/bill/fundflowbill` …
 * @param options its query and where the bill goes
 * @throws RequestException `HASH_MISMATCH`, `NO_DOWNLOAD_URL`, `UNKNOWN_HASH`, `SINK_FAILED`;
 *   InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`; and whatever a call throws
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071213
 */
export async function downloadBill(
  instance: Instance,
  path: string,
  options: BillOptions,
): Promise<DownloadedBill> {
  const { query, sink, gunzip, how } = checkOptions(instance, path, options, 'downloadBill()')
  const answer = await instance.chain(path).getAsync({ ...how, ...strict, query })
  const { pathname, base_uri, checksum } = locationOf(answer, query, gunzip)
  await instance
    .getDriver()
    .requestAsync('GET', pathname, { ...how, ...strict, base_uri, sink, checksum })
  return { hashType: checksum.type, hashValue: checksum.value, sink }
}

/** As `downloadBill`, blocking: for scripts. The sink is a path or a `file://` URL. */
export function downloadBillSync(
  instance: Instance,
  path: string,
  options: BillOptions & { sink: string | URL },
): DownloadedBill {
  const { query, sink, gunzip, how } = checkOptions(instance, path, options, 'downloadBillSync()')
  if (hasWrite(sink))
    throw new InvalidArgumentException(
      'option `sink` of downloadBillSync() is a stream, which cannot be written to while the thread blocks: give a path, or use downloadBill()',
      { code: 'CANNOT_BLOCK' },
    )
  const { pathname, base_uri, checksum } = locationOf(
    instance.chain(path).get({ ...how, ...strict, query }),
    query,
    gunzip,
  )
  instance.getDriver().request('GET', pathname, { ...how, ...strict, base_uri, sink, checksum })
  return { hashType: checksum.type, hashValue: checksum.value, sink }
}

/** Whatever the configuration says: a refusal is not verified, and must not tell where to go. */
export const strict = { http_errors: true } as const

/** Where the bill is, and what it has to be: told by an answer that has been verified. */
function locationOf(
  response: Response<unknown>,
  query: BillOptions['query'],
  unpack: boolean,
): Location {
  const told = (response.data ?? {}) as ToldBill & { readonly download_bill_list?: unknown }
  if (told.download_url === undefined && Array.isArray(told.download_bill_list))
    refuseBill(
      response,
      'NO_DOWNLOAD_URL',
      'the answer lists encrypted files: call downloadEncryptedBill(), which opens them',
    )
  return locate(response, told, query, unpack)
}

/** Where a file is, and what it has to be. */
export interface Location {
  readonly pathname: string
  readonly base_uri: string
  readonly checksum: ChecksumOptions
}

export function refuseBill(response: Response<unknown>, code: string, message: string): never {
  throw new RequestException(message, { code, status: response.status, response })
}

/** As `locationOf`, of one file that an answer tells of. */
export function locate(
  response: Response<unknown>,
  { download_url, hash_type: type = 'SHA1', hash_value }: ToldBill,
  query: BillOptions['query'],
  unpack: boolean,
): Location {
  if (
    typeof download_url !== 'string' ||
    !URL.canParse(download_url) ||
    typeof hash_value !== 'string'
  ) {
    return refuseBill(
      response,
      'NO_DOWNLOAD_URL',
      'the answer tells no `download_url` and `hash_value`: is this the path of a bill?',
    )
  }
  if (
    typeof type !== 'string' ||
    !/^(sha1|sha256|md5)$/i.test(type) ||
    !/^[0-9a-f]+$/i.test(hash_value)
  ) {
    return refuseBill(
      response,
      'UNKNOWN_HASH',
      `the platform tells a hash that cannot be checked here: hash_type ${typeof type === 'string' ? type.slice(0, 40) : describeType(type)}, hash_value of ${hash_value.length} characters; expected SHA1, SHA256 or MD5 in hex`,
    )
  }
  const { origin, pathname, search } = new URL(download_url)
  const packed = String(query['tar_type']).toUpperCase() === 'GZIP'
  // The case rule is for chains, braces for templates.
  const exact = pathname + search.replace(/[{}]/g, encodeURIComponent)
  return {
    pathname: exact,
    base_uri: origin,
    checksum: { type, value: hash_value, packed, unpack: packed && unpack },
  }
}
