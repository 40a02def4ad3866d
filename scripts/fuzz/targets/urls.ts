import assert from 'node:assert/strict'
import fc from 'fast-check'
import { optionTable } from '../../../lib/client/request/option-table'
import { instanceOf, type Loose } from '../instance'
import { assertNamed, endingOf } from '../outcome'
import type { Target } from '../target'

const base = 'http://127.0.0.1:9/prefix'
const seen: { url: string; target: string; headers: Record<string, string> }[] = []
const instance = instanceOf(base, {
  handler: ((request: Loose) => {
    seen.push(request)
    return { status: 204 }
  }) as never,
  verifier: () => true,
})

const bits = [
  '/',
  '//',
  '..',
  '.',
  '%2e',
  '%2e%2e',
  '%2f',
  '\\',
  '?',
  '#',
  ':',
  '@',
  '&',
  '=',
  '{',
  '}',
  '{id}',
  '{+id}',
  '{?id}',
  ' ',
  '\t',
  '\n',
  '\0',
  'http:',
  'https://x',
  'v3',
  'v2',
  'pay',
  '微',
  '\ud800',
  '%',
  '%zz',
  ';',
  'x.com',
  '[::1]',
]
const piece = fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 6 }))
const path = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
const value = fc.oneof(path, fc.anything())

/** Makes a call, and gives the requests that went out for it. */
async function outOf(act: () => unknown): Promise<typeof seen> {
  seen.length = 0
  const ending = await endingOf(act)
  if ('error' in ending) assertNamed(ending.error)
  return [...seen]
}

function assertAtHome({ url, target, headers }: (typeof seen)[number]): void {
  assert(url.startsWith(`${base}/`), `it left its base: ${url}`)
  assert(target.startsWith('/prefix/'))
  assert.equal(new URL(url).host, '127.0.0.1:9')
  const resolved = new URL(url)
  assert(resolved.pathname.startsWith('/prefix/'), `it climbs out of its base: ${url}`)
  // eslint-disable-next-line no-control-regex
  assert(/^[\x21-\x7e]+$/.test(target), 'the target is not all ASCII')
  for (const text of Object.values(headers))
    assert(!/[\r\n]/.test(text), 'a header with a line feed')
}

const name = fc.oneof(
  fc.constantFrom(
    'X',
    'Accept',
    'Host',
    'Content-Length',
    'Transfer-Encoding',
    'Connection',
    'Trailer',
    'Expect',
    'TE',
    'Upgrade',
    'Authorization',
    'Idempotency-Key',
  ),
  fc.string({ maxLength: 8 }),
)

export const urls: Target = {
  name: 'urls',
  promises: {
    'no path leaves its base': fc.asyncProperty(path, async (text) => {
      for (const request of await outOf(() => instance.chain(`v3/${text}`).getAsync({ id: 'x' })))
        assertAtHome(request)
      for (const request of await outOf(() => instance.chain(text).getAsync({ id: 'x' })))
        assertAtHome(request)
    }),
    'no value of a variable leaves its place': fc.asyncProperty(value, async (id) => {
      for (const request of await outOf(() => instance.chain('v3/a/{id}/b').getAsync({ id }))) {
        assertAtHome(request)
        assert.equal(
          request.target.split('/').length,
          '/prefix/v3/a/x/b'.split('/').length,
          `a value became a path: ${request.target}`,
        )
        assert(!request.target.includes('?'), 'a value became a query')
      }
    }),
    'a query of any kind goes out as a query, or is refused by name': fc.asyncProperty(
      fc.oneof(path, fc.anything()),
      async (query) => {
        for (const request of await outOf(() => instance.v3.pay.getAsync({ query }))) {
          assertAtHome(request)
          assert(
            request.target === '/prefix/v3/pay' || request.target.startsWith('/prefix/v3/pay?'),
          )
        }
      },
    ),
    'headers go out as they were given, or are refused by name': fc.asyncProperty(
      name,
      fc.oneof(fc.string(), fc.anything()),
      async (header, text) => {
        for (const request of await outOf(() =>
          instance.v3.pay.postAsync({ json: {}, headers: { [header]: text } }),
        )) {
          assertAtHome(request)
          assert(
            request.headers['Authorization']!.startsWith('WECHATPAY2-SHA256-RSA2048 '),
            "Authorization is not the library's",
          )
        }
      },
    ),
    'options of any kind are taken or refused by name': fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...Object.keys(optionTable), 'id'), fc.anything()),
      async (options) => {
        const { delay: _d, debug: _g, sink: _s, ...safe } = options
        for (const request of await outOf(() => instance.chain('v3/pay').postAsync(safe)))
          assertAtHome(request)
      },
    ),
    'asking a chain for anything sends nothing': fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.string({ maxLength: 12 }),
          fc.constantFrom(
            'then',
            'toJSON',
            'constructor',
            '__proto__',
            'inspect',
            'valueOf',
            'toString',
          ),
        ),
        { maxLength: 5 },
      ),
      async (names) => {
        seen.length = 0
        let node: Loose = instance
        for (const one of names) node = node?.[one]
        await node
        assert.equal(seen.length, 0)
      },
    ),
  },
}
