/**
 * Makes the axios that only the library has: axios's own sources without its adapters, since the
 * library brings one, and without a view of the global objects. To look whether there are
 * `FormData`, `Request` and `Response` makes Node load all of its `fetch`, which takes longer than
 * everything else in a first call.
 */
import { copyFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'

const source = dirname(require.resolve('axios/package.json'))

const withoutAdapters: Plugin = {
  name: 'without adapters',
  setup({ onLoad }) {
    onLoad({ filter: /\/lib\/adapters\/(http|xhr|fetch)\.js$/ }, () => ({
      contents: 'export default null\nexport const getFetch = () => null',
    }))
  },
}

/**
 * esbuild lists what a module exports by `for … in`, and would take in what somebody has added to
 * `Object.prototype`.
 */
function withOwnKeys(text: string): string {
  const [head, tail, ...more] = text.split(/for\(var \w+ in \w+\)/)
  const [, name, object] = /for\(var (\w+) in (\w+)\)/.exec(text) ?? []
  if (tail === undefined || more.length > 0)
    throw new Error('the copy of axios has another number of `for … in` than the one of esbuild')
  return `${head}for(var ${name} of Object.keys(${object}))${tail}`
}

/**
 * Writes it, and its licence beside it.
 *
 * @param target the file
 */
export async function bundleAxios(target: string): Promise<void> {
  const { outputFiles } = await build({
    write: false,
    entryPoints: [join(source, 'lib/axios.js')],
    outfile: target,
    bundle: true,
    platform: 'browser',
    target: 'node20',
    format: 'cjs',
    legalComments: 'none',
    minify: true,
    plugins: [withoutAdapters],
    define: { globalThis: 'globals', FormData: 'undefined', performance: 'undefined' },
    banner: { js: '/* axios, MIT, https://axios-http.com */\nconst globals = {}' },
    footer: { js: 'module.exports = module.exports.default' },
  })
  writeFileSync(target, withOwnKeys(outputFiles[0]!.text))
  copyFileSync(join(source, 'LICENSE'), target.replace(/js$/, 'LICENSE'))
}
