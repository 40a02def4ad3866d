import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { InvalidArgumentException } from '../../../lib'
import { fileWith, merchant, pem } from '../../fixtures/keys'
import { misuse } from '../../fixtures/misuse'
import { bothForms, grant, instanceOf, rejected, sandboxed } from '../../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox)
const cyclic: Record<string, unknown> = {}
cyclic['self'] = cyclic

describe.each(bothForms)('before anything is sent, the %s form refuses', (_, call) => {
  it.each<[string, object | string, string, string]>([
    ['a typo', { jsom: {} }, 'UNKNOWN_OPTION', 'did you mean `json`'],
    ["axios's params", { params: {} }, 'UNKNOWN_OPTION', '`query`'],
    ["axios's data", { data: {} }, 'UNKNOWN_OPTION', '`json`'],
    ['json together with body', { json: {}, body: '' }, 'CONFLICTING_OPTIONS', '`json` and `body`'],
    ['xml together with query', { xml: {}, query: {} }, 'CONFLICTING_OPTIONS', '`xml` and `query`'],
    ['a BigInt', { json: { a: 1n } }, 'NOT_JSON', 'a BigInt'],
    ['a cycle', { json: cyclic }, 'NOT_JSON', 'a cycle'],
    ['NaN', { json: { a: NaN } }, 'NOT_JSON', 'NaN at `a`'],
    ['an integer beyond 2^53', { json: { a: 2 ** 53 } }, 'NOT_JSON', 'beyond 2^53'],
    ['a function', { json: { a: () => 1 } }, 'NOT_JSON', 'a function'],
    ['a function as json', { json: () => 1 }, 'NOT_JSON', 'a function'],
    [
      'a header with a line break',
      { headers: { 'X-A': 'a\r\nX-B: c' } },
      'INVALID_HEADER',
      'line break',
    ],
    ['a header name with a space', { headers: { 'X A': 'a' } }, 'INVALID_HEADER', 'name'],
    ['a header of Chinese', { headers: { 'X-A': '微信' } }, 'INVALID_HEADER', 'percent-encode'],
    ['a timeout below zero', { timeout: -1 }, 'INVALID_OPTION', 'seconds, 0 or more'],
    ['a timeout as text', { timeout: '5' }, 'INVALID_OPTION', '`timeout` is a string'],
    ['headers as text', { headers: 'X-A: b' }, 'INVALID_OPTION', '`headers`'],
    ['a base of another scheme', { base_uri: 'ftp://x/' }, 'INVALID_BASE_URI', 'the scheme ftp:'],
    ['a certificate file that is not there', { cert: '/nowhere.pem' }, 'MISSING_FILE', 'ENOENT'],
    [
      'mutual TLS without a certificate',
      { security: true },
      'NO_MERCHANT_CERTIFICATE',
      '`merchant',
    ],
    ['options that are text', 'json', 'INVALID_OPTION', 'an object such as'],
    ['a list as options', [], 'INVALID_OPTION', 'an object such as'],
  ])('%s', async (_name, options, code, words) => {
    const before = sandbox.requests().length
    const error = await rejected(call(instance.chain('v3/x'), 'post', options as object))
    expect(error).toBeInstanceOf(InvalidArgumentException)
    expect([error.code, error.mayHaveTakenEffect]).toEqual([code, false])
    expect(error.message).toContain(words)
    expect(sandbox.requests()).toHaveLength(before)
  })

  it('refuses a client key that does not load before a connection is made, in its own words', async () => {
    for (const options of [
      { cert: merchant.cert, ssl_key: [pem.encrypted, 'wrong'] },
      { cert: merchant.cert, ssl_key: pem.spki },
    ]) {
      const error = await rejected(instance.chain('v3/x').getAsync(options))
      expect([error.code, error.message]).toEqual([
        'INVALID_OPTION',
        expect.stringMatching(/`cert` and `ssl_key` do not load/),
      ])
    }
  })

  it.each<[string, string, object, string]>([
    ['a missing variable', 'v3/pay/transactions/id/{transaction_id}', {}, 'MISSING_VARIABLE'],
    ['an empty variable', 'v3/x/{id}', { id: '' }, 'INVALID_VARIABLE'],
    ['true as a variable', 'v3/x/{id}', { id: true }, 'INVALID_VARIABLE'],
    ['a list as a variable', 'v3/x/{id}', { id: [] }, 'INVALID_VARIABLE'],
    ['.. as a variable', 'v3/x/{id}/y', { id: '..' }, 'INVALID_PATH'],
    ['.. in a reserved variable', 'v3/{+id}', { id: 'a/../../b' }, 'INVALID_PATH'],
    [
      'another host through a variable',
      '{+url}',
      { url: 'https://evil.example/v3/x' },
      'INVALID_PATH',
    ],
    ['another host without scheme', '{+url}', { url: '//evil.example/v3/x' }, 'INVALID_PATH'],
    ['another host in the path', 'https://evil.example/v3/x', {}, 'INVALID_PATH'],
    ['.. in the path', 'v3/../x', {}, 'INVALID_PATH'],
    ['%2e%2e in the path', 'v3/%2e%2e/x', {}, 'INVALID_PATH'],
    ['..%2f in the path', 'v3/..%2fx', {}, 'INVALID_PATH'],
    ['unbalanced braces', 'v3/{id', { id: 1 }, 'INVALID_PATH'],
  ])('%s', async (_name, path, options, code) => {
    const before = sandbox.requests().length
    const error = await rejected(call(instance.chain(path), 'get', options))
    expect(error.code).toBe(code)
    expect(sandbox.requests()).toHaveLength(before)
  })
})

describe('what the platform is to judge', () => {
  it.each(bothForms)('goes out in the %s form: emoji and null', async (_, call) => {
    for (const appid of ['wx🎉', null]) {
      const options = grant()
      Object.assign(options.json.partner, { appid })
      const error = await rejected(call(instance.v3.marketing.partnerships.build, 'post', options))
      expect([error.status, error.code, error.detail]).toEqual([
        400,
        'PARAM_ERROR',
        expect.objectContaining({ field: '/partner/appid' }),
      ])
    }
  })
})

describe('options that cannot cross into a blocking call', () => {
  it.each<[string, object]>([
    ['signal', { signal: new AbortController().signal }],
    ['stream', { stream: true }],
    ['sink', { sink: createWriteStream(fileWith('sink', '')) }],
    ['body', { body: Readable.from(['x']) }],
  ])('are refused by name: %s', (name, options) => {
    expect(() => instance.chain('v3/x').post(options)).toThrow(
      expect.objectContaining({
        code: 'CANNOT_BLOCK',
        message: expect.stringContaining(`\`${name}\``) as string,
      }),
    )
  })
})

describe('bad input to an …Async verb', () => {
  it('is always a rejection, which wait() throws', async () => {
    const promise = instance.chain('v3/x').postAsync({ jsom: 1 })
    await expect(promise).rejects.toThrow(InvalidArgumentException)
    expect(() => instance.chain('v3/x').postAsync({ jsom: 1 }).wait()).toThrow(
      InvalidArgumentException,
    )
    expect(() => instance.chain('v3/x').postAsync(misuse(5)).wait()).toThrow(
      InvalidArgumentException,
    )
  })
})

describe('a variable', () => {
  it('that is named like an option is a variable and nothing else', async () => {
    await rejected(instance.chain('v3/x/{timeout}/{body}').getAsync({ timeout: 'a', body: 'b' }))
    expect(sandbox.requests().at(-1)).toMatchObject({ target: '/v3/x/a/b', body: '' })
  })
})
