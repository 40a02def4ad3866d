import { rootOf } from './chain/node'
import { ResponsePromise } from './chain/response-promise'
import { Client } from './client/client'
import { settingsOf, type BuilderConfig } from './config'
import type { WeChatPay } from './openapi'

/** Makes instances, as wechatpay-php's `Builder` does. */
export class Builder {
  private constructor() {}

  /**
   * Makes an instance: the root of the chain.
   *
   * @param config merchant, keys and defaults; wechatpay-php's option names
   * @returns the root: `instance.v3.pay.transactions.native.post({ json })`
   * @throws InvalidArgumentException naming the option, what was given and what was expected
   */
  static factory(config: BuilderConfig): WeChatPay {
    return rootOf(new Client(settingsOf(config), (task) => ResponsePromise.of(task))) as WeChatPay
  }
}
