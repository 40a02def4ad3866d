import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { MediaUtil } from '../../../lib'
import { fileWith } from '../../fixtures/keys'
import { answers } from '../../fixtures/known-answers'
import { thrown } from '../../fixtures/sandbox'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('MediaUtil', () => {
  it.each(answers.media)(
    '$id $filename makes the bytes that wechatpay-php makes',
    ({ filename, content, returns }) => {
      const media = new MediaUtil(filename, Buffer.from(content))
      const boundary = media.getContentType().slice('multipart/form-data; boundary='.length)
      expect(boundary).toMatch(/^[0-9a-f]{40}$/)
      expect(media.getMeta()).toBe(returns.getMeta)
      expect(String(media.getStream())).toBe(returns.stringCast)
      expect(
        Buffer.from(media.getStream().bytes)
          .toString()
          .replaceAll(boundary, '000102030405060708090a0b0c0d0e0f10111213'),
      ).toBe(returns.wire)
    },
  )

  it('reads a file, and can be read again', () => {
    const media = new MediaUtil(fileWith('photo.jpg', 'pixels'))
    expect(JSON.parse(media.getMeta())).toEqual({ filename: 'photo.jpg', sha256: sha256('pixels') })
    expect(media.getStream().bytes).toEqual(media.getStream().bytes)
  })

  it('takes another meta, and the usual one back', () => {
    const media = new MediaUtil('a.png', 'x')
    expect(media.setMeta('{"a":"微"}')).toBe(11)
    expect([media.getMeta(), String(media.getStream())]).toEqual(['{"a":"微"}', '{"a":"微"}'])
    media.setMeta()
    expect(JSON.parse(media.getMeta())).toMatchObject({ filename: 'a.png' })
  })

  it('escapes what would end a name', () => {
    expect(Buffer.from(new MediaUtil('a"b\r\nc.png', 'x').getStream().bytes).toString()).toContain(
      'filename="a%22b%0D%0Ac.png"',
    )
  })

  it('reads a stream once it is loaded', async () => {
    const media = new MediaUtil('a.png', Readable.from(['pix', 'els']))
    expect(thrown(() => media.getMeta()).code).toBe('CANNOT_BLOCK')
    expect(JSON.parse((await media.load()).getMeta()).sha256).toBe(sha256('pixels'))
  })

  it('says what is wrong', () => {
    expect(thrown(() => new MediaUtil('/nowhere/a.png')).code).toBe('MISSING_FILE')
    expect(thrown(() => new MediaUtil('a.png', 5 as never)).message).toContain('a number')
    expect(thrown(() => new MediaUtil('a.png', 'x').setMeta(5 as never)).message).toContain(
      'a number',
    )
    expect(thrown(() => new MediaUtil('')).message).toContain('an empty string')
  })
})

describe('the stream of a media upload', () => {
  it('does not give the meta in place of its contents, as PHP reads them', () => {
    const stream = new MediaUtil('a.csv', Buffer.from('甲,乙')).getStream()
    expect(stream.getContents()).toBe(Buffer.from(stream.bytes).toString())
    expect(stream.getContents()).toContain('filename="a.csv"')
    expect(stream.getContents()).toContain('甲,乙')
    expect(String(stream)).toContain('"sha256"')
  })

  it('gives bytes that are no text one by one', () => {
    const stream = new MediaUtil('a.png', Buffer.from([0x89, 0xff, 0])).getStream()
    expect(Buffer.from(stream.getContents(), 'latin1').equals(stream.bytes)).toBe(true)
  })
})
