import { find, type ObjectShape } from '../../lib/catalogue'
import { fieldsOf } from '../../lib/catalogue/endpoint'
import { applyOverrides } from '../../lib/catalogue/overrides'
import { Resolver } from '../../lib/catalogue/resolve'
import type { RawArea } from '../../lib/catalogue/facts'
import { spell } from '../../scripts/catalogue/merge/spell'

const areas: Readonly<Record<string, RawArea>> = {
  'v3/kites': { shapes: { Kind: '=BOX|DELTA|…' } },
  shared: { shapes: { Wind: { speed: 'integer unit:米' } } },
}
const resolver = new Resolver((name) => areas[name])
const plain = (): undefined => undefined

describe('the language of the facts', () => {
  it('reads units, open lists and the mark of what is on no page of today, and writes them as they were', () => {
    const raw = {
      price: 'integer 1..100 unit:分',
      'kind?': '=BOX|DELTA|…',
      'owner?*~': 'string 1..32 /^\\w+$/',
      count: 'integer default:20 =20|50',
    }
    const shape = resolver.resolve(raw, 'v3/kites') as ObjectShape
    expect(shape.fields.map(({ shape: leaf }) => leaf)).toEqual([
      { kind: 'integer', min: 1, max: 100, unit: '分' },
      { kind: 'string', values: ['BOX', 'DELTA'], open: true },
      { kind: 'string', min: 1, max: 32, pattern: '^\\w+$' },
      { kind: 'integer', default: 20, values: [20, 50] },
    ])
    expect(shape.fields[2]).toMatchObject({
      name: 'owner',
      required: false,
      encrypted: true,
      unlisted: true,
    })
    expect(spell(shape, plain)).toEqual(raw)
  })

  it('makes a choice of wholes of a choice that is one part of all', () => {
    const shape = resolver.resolve(
      { $all: [{ a: 'string' }, { $one: [{ b: 'string' }, { c: 'string' }] }] },
      'v3/kites',
    )
    expect(spell(shape, plain)).toEqual({
      $one: [
        { a: 'string', b: 'string' },
        { a: 'string', c: 'string' },
      ],
    })
    expect(fieldsOf(shape).map(({ name, required }) => [name, required])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ])
  })

  it('finds a shape of the area first, then a shared one', () => {
    expect(resolver.resolve('#Kind', 'v3/kites')).toMatchObject({
      values: ['BOX', 'DELTA'],
      name: 'Kind',
      home: 'v3/kites',
    })
    expect(resolver.resolve('#Wind', 'v3/kites')).toMatchObject({
      kind: 'object',
      name: 'Wind',
      home: 'shared',
    })
  })
})

describe('an override', () => {
  it('changes a shape that has a name for the endpoint it names, and for nobody else', () => {
    const endpoint = (): object => ({ post: { name: '', json: '#Kite', answers: {} } })
    const area = {
      shapes: { Kite: { a: 'string', wind: '#Wind' } },
      paths: { 'v3/x': endpoint(), 'v3/y': endpoint() },
    }
    const { paths } = applyOverrides(
      'v3/kites',
      area as never,
      [{ why: '', at: ['post v3/x'], optional: ['json/a', 'json/wind/speed'] }],
      (name) => (name === 'Wind' ? { speed: 'integer' } : undefined),
    )
    expect(paths!['v3/x']!.post!.json).toEqual({ 'a?': 'string', wind: { 'speed?': 'integer' } })
    expect(paths!['v3/y']!.post!.json).toBe('#Kite')
    expect(area.shapes.Kite).toEqual({ a: 'string', wind: '#Wind' })
  })
})

describe('an endpoint', () => {
  it('knows the pages of today and the refusals they document', () => {
    const { docs, errors } = find('POST', 'v3/refund/domestic/refunds')!
    expect(docs[0]).toMatch(/^https:\/\/pay\.weixin\.qq\.com\/doc\/v3\/merchant\/\d+$/)
    expect(errors).toContainEqual({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
    expect(find('GET', 'brand/card-member/cards')!.docs).toEqual([
      expect.stringMatching(/\/doc\/brand\/\d+$/),
    ])
  })

  it('that is overseas has the host of overseas', () => {
    expect(find('POST', 'v3/global/transactions/jsapi')!.base).toBe(
      'https://apihk.mch.weixin.qq.com/',
    )
    expect(find('GET', 'global/v3/customs/orders')!.base).toBe('https://apihk.mch.weixin.qq.com/')
    expect(find('POST', 'v3/pay/transactions/jsapi')!.base).toBeUndefined()
  })
})
