import { buildSync } from 'esbuild'
import { createContext, runInContext } from 'node:vm'
import * as errors from '../lib/errors'

const exceptions = Object.entries(errors).filter(([name]) => name.endsWith('Exception'))

describe('the name of an exception', () => {
  it.each(exceptions)('is no other one in a minified bundle: %s', (name) => {
    const [{ text } = { text: '' }] = buildSync({
      entryPoints: [`${__dirname}/../lib/errors.ts`],
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      write: false,
    }).outputFiles
    const context = createContext({ require, module: { exports: {} } })
    const error: unknown = runInContext(
      `${text}; new module.exports.${name}('why', { code: 'X' })`,
      context,
    )
    expect(error).toMatchObject({ name, code: 'X' })
    expect((error as Error).stack).toMatch(new RegExp(`^${name}: why`))
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name })
  })
})
