import { Rsa } from '../../../lib/crypto/rsa'
import { Resolver } from '../../../lib/catalogue/resolve'
import type { Shape } from '../../../lib/catalogue'
import type { RawShape } from '../../../lib/catalogue/facts'
import { violationOf } from '../../../lib/sandbox/documentation/validate'
import { openFields } from '../../../lib/sandbox/documentation/encrypted-fields'
import { keys } from '../../fixtures/sandbox'

const resolver = new Resolver(() => undefined)
const shape = (raw: RawShape): Shape => resolver.resolve(raw, 'v3/kites')

describe('a list of values', () => {
  it('that is open refuses no other text, one that is closed does', () => {
    expect(violationOf('LOST', shape('=UP|DOWN|…'))).toBeUndefined()
    expect(violationOf('LOST', shape('=UP|DOWN'))).toMatchObject({ issue: '应为UP、DOWN之一' })
    expect(violationOf(3, shape('integer =1|2|…'))).toBeUndefined()
    expect(violationOf(3, shape('=UP|…'))).toMatchObject({ issue: '应为字符串' })
  })
})

describe('encrypted fields', () => {
  const seal = (text: string): string => Rsa.encrypt(text, keys.platform.publicKey)
  const open = (value: unknown, raw: RawShape) =>
    openFields(value, shape(raw), keys.platform.publicKeyPrivateKey)

  it('of a list are opened one by one', () => {
    expect(open({ names: [seal('张三'), seal('李四')] }, { names: ['string:base64'] })).toEqual({
      value: { names: ['张三', '李四'] },
    })
    expect(open({ names: [seal('张三'), 'plain'] }, { names: ['string:base64'] })).toMatchObject({
      violation: { field: '/names/1' },
    })
  })

  it('of a choice are opened once, by the part that the value has', () => {
    const raw: RawShape = {
      $one: [
        { mchid: 'string', 'name*': 'string' },
        { sp_mchid: 'string', 'name*': 'string' },
      ],
    }
    expect(open({ sp_mchid: '1', name: seal('张三') }, raw)).toEqual({
      value: { sp_mchid: '1', name: '张三' },
    })
  })
})
