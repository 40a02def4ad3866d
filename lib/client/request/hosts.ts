/** A host of WeChat Pay's by its name: the main one, its spare, and those overseas. */
export type HostName = 'api' | 'api2' | 'apihk' | 'apius' | 'apieu'

const named: Readonly<Record<HostName, string>> = {
  api: 'https://api.mch.weixin.qq.com/',
  api2: 'https://api2.mch.weixin.qq.com/',
  apihk: 'https://apihk.mch.weixin.qq.com/',
  apius: 'https://apius.mch.weixin.qq.com/',
  apieu: 'https://apieu.mch.weixin.qq.com/',
}

/** The names there are, for messages. */
export const hostNames = Object.keys(named) as readonly HostName[]

/**
 * A base URL, which may be given by a host's name.
 *
 * @param given option `base_uri` as the caller has it
 */
export const baseUriOf = <Given>(given: Given): Given | string =>
  typeof given === 'string' && Object.hasOwn(named, given) ? named[given as HostName] : given

/** Paths that only some of WeChat Pay's hosts know; the first row that fits counts. */
const places: readonly { readonly path: RegExp; readonly hosts: readonly string[] }[] = [
  {
    path: /^\/(v3\/global|global\/v3)\//,
    hosts: ['apihk', 'apius', 'apieu'].map((name) => `${name}.mch.weixin.qq.com`),
  },
  // https://pay.weixin.qq.com/doc/v2/merchant/4011941097
  { path: /^\/(risk\/getpublickey$|secsvc\/)/, hosts: ['fraud.mch.weixin.qq.com'] },
  { path: /^\/face\/get_wxpayface_authinfo$/, hosts: ['payapp.weixin.qq.com'] },
  { path: /^\/appauth\/authindex$/, hosts: ['payapp.mch.weixin.qq.com'] },
]

/** Others, a sandbox or a gateway of one's own, may know every path. */
const ofPlatform = '.weixin.qq.com'

/**
 * The hosts that know a path, where the one that is asked cannot.
 *
 * @param origin scheme, host and port of a call
 * @param path path behind the base URL, without the query
 * @returns undefined where the host may be right
 */
export function rightHosts(origin: string, path: string): readonly string[] | undefined {
  if (!origin.endsWith(ofPlatform)) return undefined
  const host = origin.slice(origin.lastIndexOf('/') + 1)
  const place = places.find((one) => one.path.test(path))
  return place?.hosts.includes(host) === false ? place.hosts : undefined
}

const warned = new Set<string>()

/**
 * Says once for each host and group of paths that what is asked is not there; it is sent all the
 * same.
 */
export function warnOfHost(origin: string, path: string): void {
  const hosts = rightHosts(origin, path)
  if (!hosts) return
  const key = `${origin} ${hosts[0]}`
  if (warned.has(key)) return
  warned.add(key)
  const name = hostNames.find((one) => named[one] === `https://${hosts[0]}/`)
  process.emitWarning(
    `${origin} does not know ${path}, which is on ${hosts.join(', ')}: set ` +
      `\`base_uri\` to ${name ? `'${name}'` : `'https://${hosts[0]}/'`}, in the configuration or for this call`,
    { type: 'WeChatPayWarning', code: 'WECHATPAY_HOST' },
  )
}
