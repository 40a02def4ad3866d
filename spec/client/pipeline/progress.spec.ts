import { gzipSync } from 'node:zlib'
import { createWriteStream } from 'node:fs'
import { Builder } from '../../../lib'
import { merchant, platform, fileWith } from '../../fixtures/keys'
import { httpServer } from '../../fixtures/servers'
import { thrown } from '../../fixtures/thrown'
import { lenient, type LenientInstance } from '../../fixtures/lenient'

const body = Buffer.alloc(300_000, 'x')
const packed = gzipSync(body)

describe('progress', () => {
  let instance: LenientInstance

  beforeAll(async () => {
    const { port } = await httpServer((request, response) => {
      const gzip = request.url?.endsWith('gzip')
      const bytes = gzip ? packed : body
      response.writeHead(200, {
        'Content-Length': bytes.length,
        ...(gzip ? { 'Content-Encoding': 'gzip' } : {}),
      })
      request.resume().once('end', () => response.end(bytes))
    })
    instance = lenient(
      Builder.factory({
        mchid: '1900000109',
        serial: merchant.serial,
        privateKey: merchant.key,
        certs: { [platform.id]: platform.spki },
        base_uri: `http://127.0.0.1:${port}/`,
      }),
    )
  })

  afterAll(() => instance.getDriver().close())

  it.each<[string, string, object, number]>([
    ['in memory', '', {}, body.length],
    ['decoded', '?gzip', {}, packed.length],
    ['into a stream', '', { sink: createWriteStream(fileWith('progress', '')) }, body.length],
    ['into a file', '', { sink: fileWith('progress-2', '') }, body.length],
  ])('is no unknown option, and counts what comes and goes: %s', async (_, query, more, length) => {
    const told: number[][] = []
    const progress = (...numbers: number[]): void => void told.push(numbers)
    await instance
      .chain(`v3/billdownload/file${query}`)
      .postAsync({ json: { a: 1 }, progress, ...more })
    expect(told[0]).toEqual([0, 0, 7, 0])
    expect(told).toContainEqual([0, 0, 7, 7])
    expect(told.at(-1)).toEqual([length, length, 7, 7])
  })

  it('whose listener throws changes nothing about the call', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    const progress = (): void => {
      throw new Error('no')
    }
    const response = await instance.chain('v3/billdownload/file').getAsync({ progress })
    const said = warn.mock.calls.map(([message]) => String(message))
    warn.mockRestore()
    expect(response.status).toBe(200)
    expect(said[0]).toContain('`progress` failed')
  })

  it('is refused by name in a blocking call', () => {
    const error = thrown(() => instance.chain('v3/x').get({ progress: () => undefined }))
    expect([error.code, error.message]).toEqual([
      'CANNOT_BLOCK',
      expect.stringContaining('`progress`'),
    ])
  })
})
