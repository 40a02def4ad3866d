import { Readable } from 'node:stream'
import { Builder, MediaUtil, type MockAnswer, type RequestOptions } from '../../../lib'
import { keys, rejected } from '../../fixtures/sandbox'

const text = 'the bytes of a file'
const forms: [string, ArrayBufferView | ArrayBufferLike][] = [
  ['Buffer', Buffer.from(text)],
  ['Uint8Array', new TextEncoder().encode(text)],
  ['DataView', new DataView(new TextEncoder().encode(text).buffer)],
  ['ArrayBuffer, as fetch and File give it', new TextEncoder().encode(text).buffer],
  ['SharedArrayBuffer', sharedWith(text)],
]

function sharedWith(content: string): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(content.length)
  new Uint8Array(shared).set(Buffer.from(content))
  return shared
}

/** An instance whose requests go into a list, and what it answers. */
function doubleOf(sent: string[] = [], answer: MockAnswer = { status: 400, body: '{}' }) {
  return Builder.factory({
    mchid: keys.mchid,
    serial: keys.serial,
    privateKey: keys.privateKey,
    certs: { [keys.platform.publicKeyId]: keys.platform.publicKey },
    http_errors: false,
    handler: ({ body }) => {
      sent.push(String(body))
      return answer
    },
  })
}

/** What goes out for a body. */
function sentFor(options: RequestOptions): string {
  const sent: string[] = []
  doubleOf(sent)
    .chain('v3/x' as string)
    .post(options)
  return sent.join()
}

describe.each(forms)('bytes as %s', (_, bytes) => {
  it('are a body', () => expect(sentFor({ body: bytes })).toBe(text))

  it('are the contents of a part', () =>
    expect(
      sentFor({
        multipart: [
          { name: 'meta', contents: '{}' },
          { name: 'file', contents: bytes },
        ],
      }),
    ).toContain(text))

  it('are the content of a media upload', () =>
    expect(sentFor({ body: new MediaUtil('a.png', bytes) })).toContain(text))

  it('are a piece of a stream', async () => {
    const sent: string[] = []
    const body = Readable.from(['<', bytes, '>'])
    await doubleOf(sent)
      .chain('v3/x' as string)
      .postAsync({ body })
    expect(sent).toEqual([`<${text}>`])
  })

  it("are the data of a request on the selected instance, which once took an ArrayBuffer's for JSON", async () => {
    const sent: string[] = []
    await doubleOf(sent).getDriver().select().post('v3/x', bytes)
    expect(sent).toEqual([text])
  })

  it('are what an adapter answers', async () => {
    const instance = doubleOf()
    instance.getDriver().select().defaults.adapter = (config) =>
      Promise.resolve({ status: 400, statusText: '', headers: {}, data: bytes, config })
    expect(String((await instance.chain('v3/x' as string).getAsync()).getBody())).toBe(text)
  })

  it('are what a test double answers, which once was {} for an ArrayBuffer and empty for a DataView', () =>
    expect(
      String(
        doubleOf([], { status: 400, body: bytes })
          .chain('v3/x' as string)
          .get()
          .getBody(),
      ),
    ).toBe(text))
})

describe('bytes whose memory was transferred to another thread', () => {
  const views: [string, (memory: ArrayBuffer) => ArrayBufferView | ArrayBufferLike][] = [
    ['a Buffer, which once went out empty', (memory) => Buffer.from(memory)],
    ['a Uint8Array', (memory) => new Uint8Array(memory)],
    ['a DataView', (memory) => new DataView(memory)],
    ['an ArrayBuffer', (memory) => memory],
  ]
  const words = expect.stringContaining('whose memory was transferred to another thread') as string

  it.each(views)('are refused wherever else they come from: %s', async (_, viewOf) => {
    const memory = new ArrayBuffer(8)
    const bytes = viewOf(memory)
    structuredClone(memory, { transfer: [memory] })
    const sent: string[] = []
    const instance = doubleOf(sent)
    const node = instance.chain('v3/x' as string)
    const refused = { code: 'INVALID_OPTION', message: words }
    const body = Readable.from(['a piece that once went out without the next', bytes])
    expect(await rejected(node.postAsync({ body }))).toMatchObject(refused)
    expect(() => new MediaUtil('a.png', bytes)).toThrow(expect.objectContaining(refused))
    expect(await rejected(instance.getDriver().select().post('v3/x', bytes))).toMatchObject(refused)
    const answering = doubleOf([], { body: bytes }).chain('v3/x' as string)
    expect(() => answering.get()).toThrow(expect.objectContaining(refused))
    instance.getDriver().select().defaults.adapter = (config) =>
      Promise.resolve({ status: 400, statusText: '', headers: {}, data: bytes, config })
    expect(await rejected(node.postAsync({ json: {} }))).toMatchObject({
      code: 'INVALID_ARGUMENT', // once a TypeError, which nobody could tell from nothing sent
      message: words,
      mayHaveTakenEffect: true,
    })
    expect(sent).toEqual([])
  })

  it.each(views)('are refused by name before anything is sent: %s', (_, viewOf) => {
    const memory = new ArrayBuffer(8)
    const body = viewOf(memory)
    structuredClone(memory, { transfer: [memory] })
    const refused = expect.objectContaining({
      code: 'INVALID_OPTION',
      message: words,
    }) as Error
    expect(() => sentFor({ body })).toThrow(refused)
    const meta = { name: 'meta', contents: '{}' }
    expect(() => sentFor({ multipart: [meta, { name: 'file', contents: body }] })).toThrow(refused)
  })

  it('are told from bytes of which there are none', () =>
    expect(sentFor({ body: new Uint8Array(0) })).toBe(''))
})
