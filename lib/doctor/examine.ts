import { certificateIn } from '../config/certs'
import { Builder } from '../builder'
import type { BuilderConfig } from '../config'
import { ClientException, ConnectException, SignatureException, WeChatPayException, type ResponseReader } from '../errors'

/** What an examination has found. */
export interface Finding {
  readonly what: string
  readonly state: 'good' | 'bad' | 'unknown'
  readonly says: string
}

const day = 86_400_000

/** Seconds by which a clock may be off before it is worth a word; WeChat Pay refuses 300. */
const worthAWord = 60

const good = (what: string, says: string): Finding => ({ what, state: 'good', says })
const bad = (what: string, says: string): Finding => ({ what, state: 'bad', says })

/**
 * Looks at a configuration before the platform does: keys and serials, ends of certificates, host, clock, signature.
 * Sends one request, which moves no money: `GET /v3/certificates`.
 *
 * @param config as for `Builder.factory`
 * @returns what is good and what is not, in the order of looking; nothing in it shows a key
 */
export async function examine(config: BuilderConfig): Promise<Finding[]> {
  const findings: Finding[] = []
  let instance: ReturnType<typeof Builder.factory>
  try {
    instance = Builder.factory({ ...config, timeout: config.timeout ?? 10 })
    findings.push(good('configuration', 'keys load, serials and keys do not contradict each other'))
  } catch (error) {
    return [bad('configuration', (error as Error).message)]
  }
  findings.push(...ends(config))
  if (config.privateKey === undefined && config.signer === undefined) return [...findings, { what: 'platform', state: 'unknown', says: 'API v2 only: nothing is asked of the platform' }]
  try {
    const response = await instance.chain('v3/certificates').getAsync({ http_errors: false })
    findings.push(good('host', `${config.base_uri ?? 'https://api.mch.weixin.qq.com/'} answers`), clock(response))
    if (response.status < 300) findings.push(good('signature', 'the platform accepts it, and its own answer verifies'))
    else findings.push(await refused(instance))
  } catch (error) {
    findings.push(...failed(error))
  }
  return findings
}

/** Ends of the certificates at hand. */
function ends({ certs = {}, merchant }: BuilderConfig): Finding[] {
  const own = merchant && 'cert' in merchant ? [['merchant certificate', [merchant.cert].flat()[0]] as const] : []
  const platform = Object.entries(certs).map(([serial, thing]) => [`platform certificate ${serial}`, thing] as const)
  return [...own, ...platform].flatMap(([what, thing]) => {
    const certificate = certificateIn(thing)
    if (!certificate) return []
    const left = Math.floor((Date.parse(certificate.validTo) - Date.now()) / day)
    return [left < 0 ? bad(what, `ended ${-left} days ago`) : left < 30 ? bad(what, `ends in ${left} days: replace it`) : good(what, `valid for ${left} more days`)]
  })
}

function clock(response: Pick<ResponseReader, 'getHeaderLine'>): Finding {
  const theirs = Date.parse(response.getHeaderLine('Date'))
  if (Number.isNaN(theirs)) return { what: 'clock', state: 'unknown', says: 'the answer tells no time' }
  const off = Math.round((Date.now() - theirs) / 1000)
  return Math.abs(off) > worthAWord ? bad('clock', `${Math.abs(off)} s ${off > 0 ? 'ahead' : 'behind'}; WeChat Pay refuses more than 300: set it by NTP`) : good('clock', 'right')
}

/** A refusal is asked for once more, now as the exception that explains it. */
async function refused(instance: ReturnType<typeof Builder.factory>): Promise<Finding> {
  const error = await instance.chain('v3/certificates').getAsync().then(() => undefined, (reason: unknown) => reason)
  if (!(error instanceof ClientException)) return bad('platform', error instanceof Error ? error.message : 'it answered differently the second time')
  if (error.status === 404) return good('signature', 'the platform accepts it (this merchant has no platform certificates: it uses a public key)')
  return bad(error.code === 'SIGN_ERROR' ? 'signature' : 'platform', error.message.trim())
}

function failed(error: unknown): Finding[] {
  if (error instanceof ConnectException) return [bad('host', error.message)]
  if (!(error instanceof SignatureException)) return [bad('platform', error instanceof WeChatPayException ? `${error.code}: ${error.message}` : String(error))]
  return [good('signature', 'the platform accepts it'), ...error.response ? [clock(error.response)] : [], bad('platform keys', error.message)]
}
