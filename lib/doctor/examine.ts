import { wordsOf } from '../checks/thrown'
import { X509Certificate } from 'node:crypto'
import { isError } from '../checks/type-guards'
import { Builder } from '../builder'
import { decryptCertificate } from '../certificates/download'
import { settingsBehind } from '../client/driver'
import type { Settings } from '../client/settings'
import type { BrandBuilderConfig, BuilderConfig } from '../config'
import {
  ClientException,
  ConnectException,
  SignatureException,
  WeChatPayException,
  type ResponseReader,
} from '../errors'
import { fault, leaveUndecided, pass, type Finding } from './finding'
import { identityFindings } from './identity'

const day = 86_400_000

/** Seconds by which a clock may be off before it is worth a word; WeChat Pay refuses 300. */
const worthAWord = 60

/** Characters of an APIv2 key. */
const secretLength = 32

type Instance = ReturnType<typeof Builder.factory>

/**
 * Looks at a configuration before the platform does: keys and serials, ends of certificates, host,
 * clock, signature, APIv3 key. Asks for `GET /v3/certificates`, once or twice, and for a brand for
 * where its coupon notifications go; neither moves money.
 *
 * @param config as for `Builder.factory`
 * @returns what is good and what is not, in the order of looking; nothing in it shows a key
 */
export async function examine(config: BuilderConfig | BrandBuilderConfig): Promise<Finding[]> {
  let instance: Instance
  try {
    instance = Builder.factory({ ...config, timeout: config?.timeout ?? 10 })
  } catch (error) {
    return [fault('configuration', (error as Error).message)]
  }
  const settings = settingsBehind(instance)
  const findings = [...identityFindings(settings), ...ends(settings), ...secretOf(settings)]
  if (!settings.v3 && !settings.brand)
    return [
      ...findings,
      leaveUndecided('platform', 'API v2 only: nothing is asked of the platform'),
    ]
  return [
    ...findings,
    ...(settings.v3 ? await askPlatform(instance, settings) : []),
    ...(settings.brand ? await askForBrand(instance) : []),
  ]
}

/** Reads a setting, under the brand's keys. There is nothing to try its API key on. */
async function askForBrand(instance: Instance): Promise<Finding[]> {
  const path = 'brand/marketing/product-coupon/notify-configs'
  const accepted = pass('brand signature', 'the platform accepts it')
  try {
    await instance.chain(path).getAsync()
    return [pass('brand signature', 'the platform accepts it, and its own answer verifies')]
  } catch (error) {
    if (error instanceof SignatureException)
      return [accepted, fault('brand platform keys', error.message)]
    if (!(error instanceof ClientException)) return [fault('brand', wordsOf(error).trim())]
    if (error.code === 'SIGN_ERROR') return [fault('brand signature', error.message.trim())]
    if (isAboutSerial(error)) return [fault('brand platform keys', error.message.trim())]
    // Signed rightly, and refused for another reason: rights that the brand has not, or nothing
    // that is set.
    return [accepted]
  }
}

/** What the platform says to it. */
async function askPlatform(instance: Instance, { base, apiv3Key }: Settings): Promise<Finding[]> {
  try {
    const response = await instance.chain('v3/certificates').getAsync({ http_errors: false })
    const heard = [pass('host', `${base.origin} answers`), clock(response)]
    if (response.status >= 300)
      return [
        ...heard,
        await refusedFinding(instance),
        ...(apiv3Key === undefined
          ? []
          : [leaveUndecided('apiv3Key', 'not tried: the platform gave nothing to decrypt')]),
      ]
    return [
      ...heard,
      pass('signature', 'the platform accepts it, and its own answer verifies'),
      ...openNotice(response, apiv3Key),
    ]
  } catch (error) {
    return failedFinding(error, apiv3Key)
  }
}

/** Ends of the certificates at hand, in whatever form they were given. */
function ends({ merchant, v3 }: Settings): Finding[] {
  const own =
    merchant?.cert === undefined
      ? []
      : [['merchant certificate', Date.parse(new X509Certificate(merchant.cert).validTo)] as const]
  const platform = (v3?.keyring.serials() ?? []).flatMap((serial) => {
    const { validTo } = v3!.keyring.get(serial)!
    return validTo === undefined ? [] : [[`platform certificate ${serial}`, validTo] as const]
  })
  return [...own, ...platform].map(([what, end]) => {
    const left = Math.floor((end - Date.now()) / day)
    return left < 0
      ? fault(what, `ended ${-left} days ago`)
      : left < 30
        ? fault(what, `ends in ${left} days: replace it`)
        : pass(what, `valid for ${left} more days`)
  })
}

/** The platform would only say that the sign is wrong. */
function secretOf({ secret }: Settings): Finding[] {
  if (secret === undefined) return []
  return [
    secret.length === secretLength
      ? pass(
          'secret',
          `${secretLength} characters; whether they are the right ones only a call of API v2 tells`,
        )
      : fault('secret', `${secret.length} characters; an APIv2 key has ${secretLength}`),
  ]
}

/** Whether the APIv3 key opens what the platform encrypted with it. */
function openNotice(
  response: Pick<ResponseReader, 'getBody'>,
  apiv3Key: string | undefined,
): Finding[] {
  if (apiv3Key === undefined) return []
  try {
    decryptCertificate(String(response.getBody()), apiv3Key)
    return [pass('apiv3Key', 'opens what the platform encrypted')]
  } catch {
    return [
      fault(
        'apiv3Key',
        'does not open what the platform encrypted: it is another one than in the merchant console (账户中心 → API安全 → APIv3密钥)',
      ),
    ]
  }
}

function clock(response: Pick<ResponseReader, 'getHeaderLine'>): Finding {
  const theirs = Date.parse(response.getHeaderLine('Date'))
  if (Number.isNaN(theirs)) return leaveUndecided('clock', 'the answer tells no time')
  const off = Math.round((Date.now() - theirs) / 1000)
  return Math.abs(off) > worthAWord
    ? fault(
        'clock',
        `${Math.abs(off)} s ${off > 0 ? 'ahead' : 'behind'}; WeChat Pay refuses more than 300: set it by NTP`,
      )
    : pass('clock', 'right')
}

/** What to do about a key that the platform does not know. */
const wrongSerial =
  "the id or serial in `certs` is none of the platform's: copy the public key id (PUB_KEY_ID_…) from the merchant console (账户中心 → API安全 → 微信支付公钥), or download the certificates anew"

const isAboutSerial = ({ detail, message }: ClientException): boolean =>
  (detail as { field?: unknown } | undefined)?.field === 'Wechatpay-Serial' ||
  message.includes('Wechatpay-Serial')

/** A refusal is asked for once more, now as the exception that explains it. */
async function refusedFinding(instance: Instance): Promise<Finding> {
  const error = await instance
    .chain('v3/certificates')
    .getAsync()
    .then(
      () => undefined,
      (reason: unknown) => reason,
    )
  if (!(error instanceof ClientException))
    return fault(
      'platform',
      isError(error) ? error.message : 'it answered differently the second time',
    )
  // Refusals are not signed: only the platform's own word for it is taken, not anybody's 404.
  if (error.status === 404 && error.code === 'RESOURCE_NOT_EXISTS')
    return pass(
      'signature',
      'the platform accepts it (this merchant has no platform certificates: it uses a public key)',
    )
  if (error.code !== 'SIGN_ERROR' && isAboutSerial(error))
    return fault('platform keys', `${wrongSerial} (${error.message.trim()})`)
  return fault(error.code === 'SIGN_ERROR' ? 'signature' : 'platform', error.message.trim())
}

function failedFinding(error: unknown, apiv3Key: string | undefined): Finding[] {
  if (error instanceof ConnectException) return [fault('host', error.message)]
  if (!(error instanceof SignatureException))
    return [
      fault(
        'platform',
        error instanceof WeChatPayException ? `${error.code}: ${error.message}` : String(error),
      ),
    ]
  const { response } = error
  return [
    pass('signature', 'the platform accepts it'),
    ...(response ? [clock(response)] : []),
    fault('platform keys', error.message),
    ...(response ? openNotice(response, apiv3Key) : []),
  ]
}
