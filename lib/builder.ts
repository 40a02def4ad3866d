import { rootOf } from './chain/node'
import { ResponsePromise } from './chain/response-promise'
import { Client } from './client/client'
import { settingsOf, type BrandBuilderConfig, type BuilderConfig } from './config'
import { InvalidArgumentException } from './errors'
import type { WeChatPay } from './openapi'

function refuseConstruction(): never {
  throw new InvalidArgumentException(
    'Builder is not called and has no instances of its own: make one by Builder.factory(config)',
    { code: 'INVALID_ARGUMENT' },
  )
}

class BuilderClass {
  private constructor() {}

  /**
   * Makes an instance: the root of the chain.
   *
   * @param config merchant or brand (or a merchant with its brand), keys and defaults;
   *   wechatpay-php's option names
   * @returns the root: `instance.v3.pay.transactions.native.post({ json })`
   * @throws InvalidArgumentException naming the option, what was given and what was expected
   */
  static factory(config: BuilderConfig | BrandBuilderConfig): WeChatPay {
    return rootOf(new Client(settingsOf(config), (task) => ResponsePromise.of(task))) as WeChatPay
  }
}
Object.defineProperty(BuilderClass, 'name', { value: 'Builder' })

/** Makes instances, as wechatpay-php's `Builder` does. */
export type Builder = BuilderClass

/**
 * Makes instances, as wechatpay-php's `Builder` does; called by itself or with `new` it says how.
 */
export const Builder: typeof BuilderClass = new Proxy(BuilderClass, {
  apply: refuseConstruction,
  construct: refuseConstruction,
})
