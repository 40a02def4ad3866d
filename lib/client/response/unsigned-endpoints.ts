import { remember } from '../../checks/remember'

/**
 * Endpoints whose answers carry no signature by design, by their exact path behind the base URL.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365334 bills
 */
const unsigned: readonly RegExp[] = [
  /^\/v3\/billdownload\/file$/, // 下载账单, checked by the hash in the signed answer before it
  // 下载账单 of another spelling; its page says that the answer has no signature:
  // https://pay.weixin.qq.com/doc/v3/partner/4014314390.
  /^\/v3\/bill\/downloadurl$/,
  /^\/v3\/new-tax-control-fapiao\/download$/, // 电子发票
  /^\/v3\/transferdownload\/elecvoucherfile$/, // 转账电子回单
  /^\/v3\/transferdownload\/signfile$/,
  /^\/v3\/statements$/,
  /^\/v3\/global\/statements$/, // overseas; see statementHash
  /^\/v3\/merchant-service\/images\/(?!upload$)[^/]+$/, // 投诉图片
  /^\/v3\/global\/merchant-service\/images\/(?!upload$)[^/]+$/,
]

/** Overseas statements: signed is `{"sha1":"…"}`, the hash of the body that this header tells. */
const statements: readonly RegExp[] = [/^\/hk\/v3\/statements$/, /^\/v3\/global\/statements$/]

/** Carries the SHA-1 of an overseas statement. */
export const statementHeader = 'Wechatpay-Statement-Sha1'

/** Every call asks, and one expression answers faster than several. */
const anyOf = (paths: readonly RegExp[]): RegExp =>
  new RegExp(paths.map(({ source }) => source).join('|'))
const anyUnsigned = anyOf(unsigned)
const anyStatement = anyOf(statements)

/**
 * Whether the endpoint answers unsigned.
 *
 * @param path path behind the base URL, without the query
 */
export const answersUnsigned = remember((path) => anyUnsigned.test(path))

/**
 * Whether the endpoint may sign its body's hash in place of the body.
 *
 * @param path path behind the base URL, without the query
 */
export const answersByHash = remember((path) => anyStatement.test(path))
