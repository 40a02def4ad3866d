import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failureCodes } from '../../lib/exchange/wire'

const root = join(__dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const codesIn = (page: string): string[] =>
  [
    ...new Set(
      Array.from(
        read(`docs/guide/${page}`).matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)`/g),
        ([, code]) => code!,
      ),
    ),
  ].sort()

/** What WeChat Pay says, and what is said to it. */
const foreign: ReadonlySet<string> = new Set(['SUCCESS', 'FAIL', 'ACCEPTED', 'SIGN_ERROR', 'AXIOS'])

/** The codes that stand in the sources as such. */
function codesOfLibrary(): string[] {
  const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.endsWith('.ts') &&
      // The platform's own codes are told where its endpoints are.
      !/^(openapi|sandbox|catalogue|generated|client\/errors\/codes)\//.test(name),
  )
  const found = files.flatMap((name) =>
    Array.from(
      read(`lib/${name}`).matchAll(
        /(?:\bcode: |\b(?:refuse|distrust|invalid|conflict)\()'([A-Z][A-Z0-9_]+)'/g,
      ),
      ([, code]) => code!,
    ),
  )
  return [...new Set([...found, ...Object.keys(failureCodes)])].filter(
    (code) => !foreign.has(code) && !code.startsWith('WECHATPAY_'),
  )
}

describe.each(['errors.md', 'errors.zh-CN.md'])('%s', (page) => {
  it('tells every code there is', () => {
    const told = new Set(codesIn(page))
    expect(codesOfLibrary().filter((code) => !told.has(code))).toEqual([])
  })
})

it('the two languages tell the same codes', () =>
  expect(codesIn('errors.zh-CN.md')).toEqual(codesIn('errors.md')))
