import { chooseRuntimes, runtimes } from '../../scripts/runtimes/runtimes'
import { countFailures, renderTable, type Row } from '../../scripts/runtimes/table'
import binaries from '../../scripts/runtimes/package.json'
import packageJson from '../../package.json'

const rowOf = (ends: Row['ends']): Row => ({
  runtime: 'Bun',
  version: '1.4.5',
  modules: 'ESM',
  ends,
})

describe('the table of runtimes', () => {
  it('has a cell for every job, and the reason of what failed under it', () => {
    const row = rowOf([
      { job: 'forms' },
      { job: 'bill', failure: 'ended with 1\nno such file' },
      { job: 'command', elsewhere: true },
    ])
    expect(renderTable(['forms', 'bill', 'command'], [row])).toEqual([
      'runtime  version  modules  forms  bill    command',
      'Bun      1.4.5    ESM      ok     FAILED  –',
      '',
      'Bun 1.4.5, ESM, bill:',
      '  ended with 1\n  no such file',
    ])
    expect(countFailures(['forms', 'bill', 'command'], [row])).toBe(1)
  })

  it('does not pass over a job that nobody ran', () => {
    const row = rowOf([{ job: 'forms' }])
    expect(renderTable(['forms', 'bill'], [row])[1]).toBe(
      'Bun      1.4.5    ESM      ok     FAILED',
    )
    expect(countFailures(['forms', 'bill'], [row])).toBe(1)
  })
})

describe('the runtimes', () => {
  it('are all taken where none is named, and a misspelt one is refused', () => {
    expect(chooseRuntimes([])).toBe(runtimes)
    expect(chooseRuntimes(['bun', 'node-20']).map(({ id }) => id)).toEqual(['node-20', 'bun'])
    expect(() => chooseRuntimes(['buns'])).toThrow(
      'unknown runtime buns; expected node-20, node-22',
    )
  })

  it.each(['linux-x64', 'linux-arm64', 'darwin-arm64'])('have a binary each on %s', (machine) => {
    const aliases = Object.keys(binaries.optionalDependencies)
    expect(aliases.filter((alias) => alias.endsWith(machine))).toEqual(
      runtimes.map(({ id }) => `${id}-${machine}`),
    )
  })

  it('begin with the oldest Node.js that the package says it runs on', () => {
    expect(packageJson.engines.node).toBe(`>=${runtimes[0]!.id.replace('node-', '')}`)
  })
})
