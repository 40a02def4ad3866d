import { Builder, MediaUtil, type RequestOptions } from '../../../lib'
import { keys } from '../../fixtures/sandbox'

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

/** What goes out for a body. */
function sentFor(options: RequestOptions): string {
  const sent: string[] = []
  const instance = Builder.factory({
    mchid: keys.mchid,
    serial: keys.serial,
    privateKey: keys.privateKey,
    certs: { [keys.platform.publicKeyId]: keys.platform.publicKey },
    http_errors: false,
    handler: ({ body }) => {
      sent.push(String(body))
      return { status: 400, body: '{}' }
    },
  })
  instance.chain('v3/x' as string).post(options)
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
})

describe('bytes whose memory was transferred to another thread', () => {
  it.each<[string, (memory: ArrayBuffer) => ArrayBufferView | ArrayBufferLike]>([
    ['a Buffer, which once went out empty', (memory) => Buffer.from(memory)],
    ['a Uint8Array', (memory) => new Uint8Array(memory)],
    ['a DataView', (memory) => new DataView(memory)],
    ['an ArrayBuffer', (memory) => memory],
  ])('are refused by name before anything is sent: %s', (_, viewOf) => {
    const memory = new ArrayBuffer(8)
    const body = viewOf(memory)
    structuredClone(memory, { transfer: [memory] })
    const refused = expect.objectContaining({
      code: 'INVALID_OPTION',
      message: expect.stringContaining('whose memory was transferred to another thread') as string,
    }) as Error
    expect(() => sentFor({ body })).toThrow(refused)
    const meta = { name: 'meta', contents: '{}' }
    expect(() => sentFor({ multipart: [meta, { name: 'file', contents: body }] })).toThrow(refused)
  })

  it('are told from bytes of which there are none', () =>
    expect(sentFor({ body: new Uint8Array(0) })).toBe(''))
})
