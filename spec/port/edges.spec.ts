import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { edges } from './php-edges'
import { helpers } from '../../lib/port/tables/helpers'
import { complaintsOf, fresh, laidOut, ported, run } from './ported'

const folder = fresh()
edges.forEach(([, php], at) =>
  writeFileSync(join(folder, `line${at}.php`), `<?php // WeChatPay\\\n${php}\n`),
)
const { files, report } = ported([folder])
const zone = process.env['TZ']

beforeAll(() => {
  process.env['TZ'] = 'UTC'
})
afterAll(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('functions of PHP at their edges, ported, print what PHP prints', () => {
  it.each(edges.map(([title, , printed], at) => [title, printed, at] as const))(
    '%s',
    (_title, printed, at) =>
      expect(run(files.find((file) => file.endsWith(`/line${at}.ts`))!).printed.join('')).toBe(
        printed,
      ),
  )

  it('and compile under strict', () => expect(complaintsOf(files)).toEqual([]))

  it('and nothing of it is left to do', () =>
    expect(report.items.filter(({ remark }) => remark === 'left')).toEqual([]))
})

it.each(Object.entries(helpers))(
  'the function %s that a port may end with is laid out as the house does it',
  async (_name, { code }) => expect(await laidOut(code)).toBe(`${code.trim()}\n`),
)
