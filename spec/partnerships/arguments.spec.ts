import { Builder } from '../../lib'
import { grant, list, plan, readRows, terminate } from '../../lib/partnerships'
import { rejected, sandboxed, thrown } from '../fixtures/sandbox'

const sandbox = sandboxed()
const instance = Builder.factory(sandbox.config)
const flat = {
  type: 'APPID',
  appid: 'wx4e1916a585d1f4e1',
  business_type: 'FAVOR_STOCK',
  stock_id: '2433405',
}

const all = async (items: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of items);
}
const uses = { grant, terminate, plan, list } as Readonly<
  Record<string, (...given: unknown[]) => AsyncIterable<unknown>>
>

describe('what bulk grants are given', () => {
  it.each(Object.keys(uses))(
    '%s() failed inside the library where there was no instance',
    async (name) => {
      for (const given of [undefined, null, [flat], sandbox.config, 'x']) {
        const { code, message } = await rejected(all(uses[name]!(given, [])))
        expect([code, message]).toEqual([
          'INVALID_ARGUMENT',
          expect.stringMatching(
            new RegExp(`^${name}\\(\\) takes an instance made by Builder.factory\\(\\), not `),
          ),
        ])
      }
    },
  )

  it.each(['grant', 'terminate', 'plan'])(
    '%s() did not say what rows are where it was given the name of a file',
    async (name) => {
      const { code, message } = await rejected(all(uses[name]!(instance, 'grants.csv')))
      expect(code).toBe('INVALID_OPTION')
      expect(message).toMatch(/^the rows of \w+\(\) are a string; expected an array.*readRows\(/)
    },
  )

  it('a flat row was told that two objects are missing, and not where its fields belong', async () => {
    for (const name of ['grant', 'plan']) {
      const { code, message } = await rejected(all(uses[name]!(instance, [flat])))
      expect([code, message]).toEqual([
        'INVALID_ROW',
        expect.stringContaining('`business_type` belongs in authorized_data: { business_type }'),
      ])
    }
    expect(sandbox.requests()).toEqual([])
  })

  it('a flat filter was told of an unknown option, and not where it belongs', async () => {
    const error = await rejected(all(uses['list']!(instance, { stock_id: '2433405' })))
    expect([error.code, error.message]).toEqual([
      'UNKNOWN_OPTION',
      'unknown option `stock_id` of list(); it belongs in authorized_data: { stock_id }',
    ])
    expect((await rejected(all(uses['list']!(instance)))).message).toContain(
      'expected list(instance, { authorized_data: { business_type, stock_id } })',
    )
  })

  it('readRows() failed inside the library where it was given the name of a file', () => {
    for (const given of ['grants.csv', undefined, 5]) {
      const { code, message } = thrown(() => readRows(given as never))
      expect([code, message]).toEqual([
        'INVALID_ARGUMENT',
        expect.stringContaining('takes the bytes of a file, fs.readFileSync(path), not '),
      ])
    }
    const bytes = new Uint8Array(Buffer.from(JSON.stringify([flat])))
    expect(readRows(bytes).rows).toMatchObject([{ authorized_data: { stock_id: '2433405' } }])
  })
})
