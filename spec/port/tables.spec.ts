import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { functions } from '../../lib/port/tables/functions'

const folder = join(__dirname, '../../lib/port/tables')

describe('the tables of functions', () => {
  it('have no row twice, of which one would hide the other', () => {
    const files = readdirSync(folder).filter((name) => /^functions-\w+\.ts$/.test(name))
    const tables = files.map(
      (name) => jest.requireActual(join(folder, name)) as Record<string, object>,
    )
    const names = tables.flatMap((table) => Object.values(table)).flatMap(Object.keys)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.sort()).toEqual(Object.keys(functions).sort())
  })
})
