import { rejected, sandboxed } from '../../fixtures/sandbox'
import type { Sandbox } from '../../../lib/sandbox'
import { misuse } from '../../fixtures/misuse'

describe('the control from code', () => {
  const sandbox = sandboxed()

  it.each<[keyof Sandbox, unknown[]]>([
    ['order', [null]],
    ['order', [Symbol('x')]],
    ['order', [{ out_trade_no: 'o', openid: () => 'x' }]],
    ['stock', [{ name: Symbol('x') }]],
    ['pay', [{ toString: null }]],
    ['pay', [undefined]],
    ['order', [{}]],
    ['resend', [() => 1]],
    ['endRefund', ['r', 'toString']],
    ['moveTransfer', ['t', [{ toString: false }]]],
    ['moveCoupon', ['c', 'constructor']],
    ['trigger', ['TRANSACTION.SUCCESS', { resource: { at: () => 1 } }]],
  ])('%s of %p is refused by name, and not with an error of the language', async (name, given) => {
    const error = await rejected(
      Promise.resolve().then(() => Reflect.apply(misuse(sandbox[name]), sandbox, given) as unknown),
    )
    expect([error.name, error.code]).toEqual(['InvalidArgumentException', 'INVALID_OPTION'])
  })
})
