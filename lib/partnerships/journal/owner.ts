import type { Settings } from '../../client/settings'
import { isLoopback } from '../../checks/loopback'
import type { Owner } from './journal-file'

/** Hosts of one platform: a run may go on at the other site. */
const mainHosts: ReadonlySet<string> = new Set([
  'api.mch.weixin.qq.com',
  'api2.mch.weixin.qq.com',
  'api.wechatpay.cn',
  'api2.wechatpay.cn',
])

/**
 * Whose run a journal is of.
 *
 * @param settings the configuration behind an instance; none behind a test double of one
 */
export function ownerOf(settings: Settings | undefined): Owner {
  if (!settings) return { mchid: '', host: '', sandbox: true }
  const { origin, prefix } = settings.base
  const { hostname } = new URL(origin)
  return {
    mchid: settings.mchid ?? '',
    host: mainHosts.has(hostname) ? 'https://api.mch.weixin.qq.com' : origin + prefix,
    sandbox: settings.exchange.answer !== undefined || isLoopback(hostname),
  }
}
