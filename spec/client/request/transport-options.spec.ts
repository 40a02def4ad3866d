import { bothForms, grant, instanceOf, rejected, sandboxed } from '../../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox, { blocking: 'allow' })

describe.each(bothForms)('in the %s form a limit', (_, call) => {
  const build = (options: object) =>
    call(instance.v3.marketing.partnerships.build, 'post', grant(options))

  it.each<[string, object]>([
    ['timeout', { timeout: 2_147_484 }],
    ['connect_timeout', { connect_timeout: 2_147_484 }],
    ['read_timeout', { read_timeout: 2_147_484 }],
    ['retry.deadline', { retry: { deadline: 2_147_484 } }],
    ['any', { timeout: Number.MAX_VALUE, connect_timeout: 1e12, read_timeout: 1e300 }],
  ])('of more than 24 days is none of a millisecond (%s)', async (_name, options) => {
    sandbox.fault({ delay: 50 })
    expect((await build(options)).status).toBe(200)
  })

  it('of less than a millisecond is not none', async () => {
    sandbox.fault({ delay: 100 })
    expect(await rejected(build({ timeout: 0.0001 }))).toMatchObject({ code: 'TIMEOUT' })
  })

  it.each(['timeout', 'connect_timeout', 'read_timeout', 'delay'])(
    'that is no time is refused (%s)',
    async (name) => {
      for (const value of [Infinity, -Infinity, NaN, -1, '5'])
        expect((await rejected(build({ [name]: value }))).code).toBe('INVALID_OPTION')
      for (const value of [Infinity, NaN, -1])
        expect((await rejected(build({ retry: { deadline: value } }))).code).toBe('INVALID_OPTION')
    },
  )
})

it('a pause that is longer than 24 days is not over at once', async () => {
  const abort = new AbortController()
  const before = sandbox.requests().length
  setTimeout(() => abort.abort(), 50)
  expect(
    await rejected(
      instance.v3.certificates.getAsync({ delay: 2_147_483_648, signal: abort.signal }),
    ),
  ).toMatchObject({ code: 'ABORTED' })
  sandbox.fault({ status: 429, headers: { 'Retry-After': '2592000' } })
  const again = new AbortController()
  setTimeout(() => again.abort(), 100)
  expect(
    await rejected(
      instance.v3.certificates.getAsync({
        retry: { attempts: 2, deadline: 0 },
        signal: again.signal,
      }),
    ),
  ).toMatchObject({ code: 'ABORTED' })
  expect(sandbox.requests()).toHaveLength(before + 1)
})
