import { isSegment, pathOf } from '../../lib/chain/segment'

describe('pathOf', () => {
  test.each([
    ['v3', 'v3'],
    ['V3', 'v3'],
    ['Marketing', 'marketing'],
    ['outTradeNo', 'out-trade-no'],
    ['ComplaintNotifications', 'complaint-notifications'],
    ['URLPath', 'u-r-l-path'],
    ['a-', 'a-'],
    ['_transaction_id_', '{transaction_id}'],
    ['_outTradeNo_', '{outTradeNo}'],
    ['{transaction_id}', '{transaction_id}'],
    ['{outTradeNo}', '{outTradeNo}'],
    ['{+myPath}', '{+myPath}'],
    ['_', '_'],
    ['{}', '{}'],
    ['toString', 'to-string'],
    ['V3/Pay/Transactions', 'v3/pay/transactions'],
    ['v3/merchantService/complaintsV2', 'v3/merchant-service/complaints-v2'],
    ['a/_x_/B', 'a/{x}/b'],
    ['v3/applyment4sub/applyment/', 'v3/applyment4sub/applyment/'],
    ['//V3', '//v3'],
    ['v3/bill?X=1&Y=Z', 'v3/bill?X=1&Y=Z'],
    ['v3/myBill?q={theX}', 'v3/my-bill?q={theX}'],
    ['v3/myBill{?theX}', 'v3/my-bill{?theX}'],
    ['ÄÖ', 'ÄÖ'],
  ])('%s → %s', (name, path) => {
    expect(pathOf(name)).toBe(path)
  })
})

describe('isSegment', () => {
  test.each([
    'then',
    'toJSON',
    'inspect',
    'constructor',
    'asymmetricMatch',
    '$$typeof',
    '__proto__',
    '__esModule',
    '@@__IMMUTABLE_ITERABLE__@@',
  ])('%s never is one by property', (name) => {
    expect(isSegment(name)).toBe(false)
  })

  test.each([
    'apply',
    'bind',
    'call',
    'query',
    'name',
    'length',
    'prototype',
    'delete',
    'chain',
    'toString',
    'catch',
    '0',
    '_x_',
  ])('%s is one', (name) => {
    expect(isSegment(name)).toBe(true)
  })
})
