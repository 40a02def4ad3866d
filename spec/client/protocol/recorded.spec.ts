import {
  Builder,
  Formatter,
  MockHandler,
  Rsa,
  type BuilderConfig,
  type WeChatPayException,
} from '../../../lib'
import { merchant, platform } from '../../fixtures/keys'
import { answers, fixtures, plain } from '../../fixtures/known-answers'
import { lenient, type Lenient, type VerbName, nodeAt } from '../../fixtures/lenient'
import { rejected } from '../../fixtures/sandbox'

jest.spyOn(Formatter, 'timestamp').mockReturnValue(answers.clock)
jest.spyOn(Formatter, 'nonce').mockReturnValue(answers.nonce)

const config: BuilderConfig = {
  mchid: fixtures.mchid,
  serial: merchant.serial,
  privateKey: merchant.key,
  secret: fixtures.secret_v2,
  certs: { [platform.serial]: platform.cert },
}

interface RecordedRequest {
  method: string
  uri: string
  body: string
  headers: Record<string, string>
  requestTarget: string
  signedMessage: string
}

interface Recorded {
  id: string
  note: string
  steps: [string, string][]
  method: string
  options: object
  config?: object
  responses?: { $response: { status: number; headers: Record<string, string>; body: string } }[]
  requests?: RecordedRequest[]
  result?: { returns?: unknown; throws: { code: number; message: string } }
}

/** Makes a recorded call, its answers out of the record. */
function replay({ steps, method, options, config: more = {}, responses }: Recorded) {
  const handler = new MockHandler(
    (responses ?? [{ $response: { status: 200, headers: {}, body: '' } }]).map(
      ({ $response: { status, headers, body } }) => ({
        status,
        headers: Array.isArray(headers) ? {} : headers,
        body,
      }),
    ),
  )
  const instance = lenient(
    Builder.factory({
      ...config,
      ...more,
      handler,
      ...(responses ? {} : { verifier: () => true }),
    }),
  )
  const node = steps.reduce(
    (at: Lenient, [how, name]) => (how === 'chain' ? at.chain(name) : nodeAt(at, name)),
    instance,
  )
  return {
    handler,
    outcome: Promise.resolve().then(() =>
      node[method.toLowerCase() as VerbName](plain(options) as object),
    ),
  }
}

describe('requests recorded from wechatpay-php', () => {
  /** Named differences: what the difference is, by row. */
  const differs: Record<string, (row: Recorded) => Promise<void>> = {
    'request-64': async (row) => {
      // nested query values go as JSON text
      const { handler, outcome } = replay(row)
      await outcome.catch(() => undefined)
      expect(handler.getLastRequest()!.target).toBe('/v3/pay/transactions/native?a=%5B1%2C2%5D')
    },
    'request-139': async (row) =>
      expect((await rejected(replay(row).outcome)).code).toBe('INVALID_PATH'), // another host
    'request-237': async (row) =>
      expect((await rejected(Promise.resolve().then(() => replay(row).outcome))).code).toBe(
        'INVALID_BASE_URI',
      ), // no base
    'request-253': async (row) =>
      expect((await rejected(replay(row).outcome)).code).toBe('REDIRECT'),
  }

  it.each(
    (answers.request as unknown as Recorded[]).map((row) => [row.id, row.note, row] as const),
  )('%s %s', async (id, _, row) => {
    if (differs[id]) return differs[id](row)
    const { handler, outcome } = replay(row)
    await outcome.catch(() => undefined) // a recorded 200 without signature does not verify
    const [expected] = row.requests as [RecordedRequest]
    const sent = handler.getLastRequest()!
    expect([sent.method, sent.url, sent.target, sent.body]).toEqual([
      expected.method,
      expected.uri,
      expected.requestTarget,
      expected.body,
    ])
    expect(sent.headers['Accept']).toBe(expected.headers.Accept)
    expect(sent.headers['Content-Type']).toBe(
      expected.body === '' ? undefined : expected.headers['Content-Type'],
    )
    expect(sent.headers['Authorization']).toBe(expected.headers.Authorization)
    const [, signature] = /signature="([^"]+)"/.exec(sent.headers['Authorization']!)!
    expect(Rsa.verify(expected.signedMessage, signature!, merchant.cert)).toBe(true)
  })
})

describe('answers recorded from wechatpay-php', () => {
  const differs: Record<string, [code: string] | 'accepted'> = {
    'v3response-66': 'accepted',
    'v3response-6': 'accepted',
    'v3response-70': ['SIGNATURE_HEADERS_MISSING'], // no id behind images/
    'v3response-78': 'accepted', // on the longer list of unsigned endpoints
    'v3response-82': ['SIGNATURE_HEADERS_MISSING'], // exact case
  }
  const codes: Record<string, string> = {
    'v3response-19': 'SIGNATURE_EXPIRED',
    'v3response-55': 'X',
  }

  it.each(
    (answers.v3response as unknown as Recorded[]).map((row) => [row.id, row.note, row] as const),
  )('%s %s', async (id, _, row) => {
    const { outcome } = replay(row)
    const decided = differs[id]
    if (Array.isArray(decided)) expect((await rejected(outcome)).code).toBe(decided[0])
    else if (decided ?? row.result!.returns)
      expect((await outcome).status).toBe(row.responses![0]!.$response.status)
    else {
      const error = await rejected(outcome)
      expect([error.code, error.getCode()]).toEqual([codes[id], row.result!.throws.code])
      if (id === 'v3response-55')
        expect(error.message.startsWith(row.result!.throws.message.trimEnd())).toBe(true)
    }
  })
})

describe('API v2 recorded from wechatpay-php', () => {
  const differs: Record<string, string> = {
    'v2-46': 'CONFLICTING_OPTIONS',
    'v2-48': 'INVALID_FIELD',
    'v2-55': 'INVALID_FIELD',
    'v2-82': 'V2_UNVERIFIED',
    'v2-84': 'FAIL', // a refusal is a refusal, signed or not
  }

  it.each((answers.v2 as unknown as Recorded[]).map((row) => [row.id, row.note, row] as const))(
    '%s %s',
    async (id, _, row) => {
      const { handler, outcome } = replay(row)
      const error = await outcome.then(
        () => undefined,
        (reason: WeChatPayException) => reason,
      )
      if (differs[id]) return expect(error?.code).toBe(differs[id])
      const [expected] = row.requests as [RecordedRequest]
      const sent = handler.getLastRequest()!
      expect([sent.method, sent.url, sent.body, sent.headers['Accept']]).toEqual([
        expected.method,
        expected.uri,
        expected.body,
        expected.headers.Accept,
      ])
      if (row.result?.returns) expect(error).toBeUndefined()
    },
  )
})
