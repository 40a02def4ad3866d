import { createCipheriv, createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { withChecksum, ChecksumTap } from '../../../lib/exchange/http/checksum'

const content = Buffer.alloc(16 * 1024 * 1024, 'bill,')
const packed = gzipSync(content)
const value = createHash('sha1').update(content).digest('hex')

describe('a checksum on the way', () => {
  it.each([
    ['what is in a gzip file', true, content],
    ['the gzip file', false, packed],
  ])('lets %s pass', async (_, unpack, kept) => {
    const tap = new ChecksumTap({ algorithm: 'sha1', value, packed: true, unpack })
    tap.end(packed)
    const pieces: Buffer[] = []
    for await (const piece of tap) pieces.push(piece as Buffer)
    expect(Buffer.concat(pieces).equals(kept)).toBe(true)
    expect(await tap.verdict()).toBeUndefined()
  })

  it('unpacks no more than is being taken', async () => {
    const tap = new ChecksumTap({ algorithm: 'sha1', value, packed: true, unpack: true })
    tap.end(packed)
    tap.read(0)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(tap.readableLength).toBeLessThan(256 * 1024)
    let size = 0
    for await (const piece of tap) size += (piece as Buffer).length
    expect(size).toBe(content.length)
  })

  it('says what it found in place of what was told', async () => {
    const tap = new ChecksumTap({ algorithm: 'sha1', value: '00' })
    tap.end('x').resume()
    await new Promise((resolve) => tap.once('end', resolve))
    expect(await tap.verdict()).toMatch(/^sha1 [0-9a-f]{40}, not 00$/)
    expect(withChecksum(Buffer.from('x'), { algorithm: 'md5', value: '00' }, 100)).toEqual({
      code: 'HASH_MISMATCH',
      reason: expect.stringMatching(/^md5 [0-9a-f]{32}, not 00$/) as string,
    })
  })

  it.each([
    ['a gzip file, byte by byte', packed.subarray(0, 4), false],
    ['nothing', Buffer.alloc(0), false],
    ['one byte', Buffer.from('a'), true],
  ])('comes to an end with %s in place of a gzip file', async (_, bytes, isProven) => {
    for (const unpack of [true, false]) {
      const hash = createHash('sha1').update(bytes).digest('hex')
      const tap = new ChecksumTap({ algorithm: 'sha1', value: hash, packed: true, unpack })
      tap.on('error', () => undefined)
      for (const byte of bytes) tap.write(Buffer.from([byte]))
      tap.end().resume()
      await new Promise((resolve) => tap.once('close', resolve))
      expect((await tap.verdict()) === undefined).toBe(isProven || bytes.length === 0)
    }
  })

  it('makes the gzip file that was asked for, in bounded memory, of what came unpacked', async () => {
    const tap = new ChecksumTap({ algorithm: 'sha1', value, packed: true })
    tap.end(content)
    const pieces: Buffer[] = []
    for await (const piece of tap) pieces.push(piece as Buffer)
    expect(gunzipSync(Buffer.concat(pieces)).equals(content)).toBe(true)
    expect(await tap.verdict()).toBeUndefined()
  })

  it.each([1, 7, 16, 17, 4096])(
    'opens an encrypted gzip file that comes in pieces of %d',
    async (size) => {
      const [key, nonce] = [Buffer.alloc(32, 1), 'a8607ef79034c49c']
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const sealed = Buffer.concat([cipher.update(packed), cipher.final(), cipher.getAuthTag()])
      const checksum = { algorithm: 'sha1', value, packed: true, unpack: true } as const
      const tap = new ChecksumTap({ ...checksum, decrypt: { key, nonce } })
      const file = Readable.from(
        Array.from({ length: Math.ceil(sealed.length / size) }, (_, at) =>
          sealed.subarray(at * size, (at + 1) * size),
        ),
      )
      const pieces: Buffer[] = []
      for await (const piece of file.pipe(tap)) pieces.push(piece as Buffer)
      expect(Buffer.concat(pieces).equals(content)).toBe(true)
      expect(await tap.verdict()).toBeUndefined()
      const checked = withChecksum(sealed, { ...checksum, decrypt: { key, nonce } }, 1e9)
      expect('body' in checked && checked.body.equals(content)).toBe(true)
    },
  )
})
