import type { Writable } from 'node:stream'
import type { ChecksumOptions, RequestOptions } from '../client/options'
import type { Response } from '../client/response'
import { RequestException } from '../errors'
import type { UntypedNode } from '../openapi'

/** What a bill is asked for with, and where it goes. */
export interface BillOptions extends Pick<RequestOptions, 'timeout' | 'read_timeout' | 'connect_timeout' | 'headers' | 'signal' | 'on_stats'> {
  /** As documented: `bill_date`, `bill_type`, `account_type`, `tar_type` … */
  query: Record<string, string | number | boolean>
  /** Path of the file, which appears when it is whole and checked. A stream in the promise form only; it cannot be taken back, so mind the error. */
  sink: string | Writable
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

interface Instance { chain(path: string): UntypedNode }

interface Told { readonly download_url?: unknown, readonly hash_type?: unknown, readonly hash_value?: unknown }

/**
 * Downloads a bill: asks where it is, streams it to a file, and checks its hash on the way. What does not match leaves no file.
 *
 * @param instance made by `Builder.factory`
 * @param path of the request for a bill: `v3/bill/tradebill`, `v3/bill/fundflowbill` …
 * @param options its query and where the bill goes
 * @throws RequestException `HASH_MISMATCH`, `NO_DOWNLOAD_URL`; and whatever a call throws
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071213
 */
export async function downloadBill(instance: Instance, path: string, options: BillOptions): Promise<DownloadedBill> {
  const { query, sink, gunzip = false, ...how } = options
  const answer = await instance.chain(path).getAsync({ ...how, query })
  const { pathname, base_uri, checksum } = whereabouts(answer, query, gunzip)
  await instance.chain(pathname).getAsync({ ...how, base_uri, sink, checksum })
  return { hashType: checksum.type, hashValue: checksum.value, sink }
}

/** As `downloadBill`, blocking: for scripts. The sink is a path. */
export function downloadBillSync(instance: Instance, path: string, options: BillOptions & { sink: string }): DownloadedBill {
  const { query, sink, gunzip = false, ...how } = options
  const { pathname, base_uri, checksum } = whereabouts(instance.chain(path).get({ ...how, query }), query, gunzip)
  instance.chain(pathname).get({ ...how, base_uri, sink, checksum })
  return { hashType: checksum.type, hashValue: checksum.value, sink }
}

/** Where the bill is, and what it has to be: told by an answer that has been verified. */
function whereabouts(response: Response<unknown>, query: BillOptions['query'], unpack: boolean): { pathname: string, base_uri: string, checksum: ChecksumOptions } {
  const { download_url, hash_type, hash_value } = (response.data ?? {}) as Told
  if (typeof download_url !== 'string' || !URL.canParse(download_url) || typeof hash_value !== 'string') {
    throw new RequestException('the answer tells no `download_url` and `hash_value`: is this the path of a bill?', { code: 'NO_DOWNLOAD_URL', status: response.status, response })
  }
  const { origin, pathname, search } = new URL(download_url)
  const packed = String(query['tar_type']).toUpperCase() === 'GZIP'
  return { pathname: pathname + search, base_uri: origin, checksum: { type: String(hash_type ?? 'SHA1'), value: hash_value, packed, unpack: packed && unpack } }
}
