import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { parameterError, refusal, type Answer, type GatewayRequest } from '../http/answer'
import { sealFile } from '../state/sealed-file'
import { exampleBillOf } from '../endpoints/example-bill'

/** What an answer tells of a bill. */
export interface Bill {
  readonly hash_type: 'SHA1'
  readonly hash_value: string
  readonly download_url: string
  /** Of an encrypted one, which the answer seals for the merchant. */
  readonly encrypt_key?: string
  readonly nonce?: string
}

/** Asked for under either name. */
const algorithmOf = (query: URLSearchParams): string | undefined =>
  query.get('algorithm') ?? query.get('encryption_algorithm') ?? undefined

/** Whether a text is a day of the calendar. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)

/** Files kept; the oldest goes first. */
const mostFiles = 1_000

/** Bills: the request tells where the file is and its hash, the file itself comes unsigned. */
export class Bills {
  readonly #files = new Map<string, Buffer>()

  /**
   * Makes the bill that a request asks for.
   *
   * @param request of any endpoint that answers a `download_url`: 申请交易账单, 申请资金账单, 申请分账账单 …
   * @returns what such answers tell of it, or why there is none
   */
  issue({ path, query, headers }: GatewayRequest): Bill | Answer {
    const date = query.get('bill_date') ?? '2026-01-01'
    if (!isDay(date))
      return parameterError({
        field: 'bill_date',
        value: date,
        issue: '应为YYYY-MM-DD',
        location: 'query',
      })
    const algorithm = algorithmOf(query)
    if (algorithm === 'SM4_GCM')
      return parameterError({
        field: 'algorithm',
        value: algorithm,
        issue: '沙箱只支持AEAD_AES_256_GCM',
        location: 'query',
      })
    const kind = path.slice(path.lastIndexOf('/') + 1)
    const content = Buffer.from(exampleBillOf(kind, date, query.get('bill_type') ?? undefined))
    const hash_value = createHash('sha1').update(content).digest('hex')
    const gzip = query.get('tar_type') === 'GZIP'
    const bytes = gzip ? gzipSync(content) : content
    const sealed = algorithm === undefined ? undefined : sealFile(bytes)
    const token = `${hash_value}${gzip ? 'gz' : ''}${sealed?.nonce ?? ''}`
    this.#files.set(token, sealed?.file ?? bytes)
    if (this.#files.size > mostFiles) this.#files.delete(this.#files.keys().next().value!)
    return {
      hash_type: 'SHA1',
      hash_value,
      download_url: `http://${headers.host}/v3/billdownload/file?token=${token}`,
      ...(sealed && { encrypt_key: sealed.key, nonce: sealed.nonce }),
    }
  }

  /** `GET /v3/billdownload/file` 下载账单 */
  readonly file = ({ query }: GatewayRequest): Answer => {
    const content = this.#files.get(query.get('token') ?? '')
    if (!content) return refusal(400, 'PARAM_ERROR', 'token无效或已过期')
    return {
      status: 200,
      body: content,
      signed: false,
      headers: { 'Content-Type': 'application/octet-stream' },
    }
  }
}
