import {
  chmodSync,
  createWriteStream,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Duplex, PassThrough, Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { closeIdle } from '../../../lib/exchange/http/connection-pool'
import { writeWhole } from '../../../lib/exchange/http/file-sink'
import { send } from '../../../lib/exchange/http/send'
import type { Failure, Transport } from '../../../lib/exchange/wire'
import { runChild } from '../../fixtures/child'
import { httpServer, tcpServer, wireTo } from '../../fixtures/servers'

afterAll(closeIdle)

const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * at) % 251))
const packed = gzipSync(bytes)

/** A server that answers with the bytes, packed where the path says so, and one that never ends. */
const served = httpServer((request, response) => {
  if (request.url === '/packed')
    return void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(packed)
  if (request.url === '/halting') return void response.writeHead(200).write('half')
  if (request.url === '/late') return void setTimeout(() => response.end('late'), 100)
  response.end(request.url === '/short' ? 'short' : bytes)
})

const sent = async (target: string, how: Partial<Transport>) =>
  send(wireTo(`http://127.0.0.1:${(await served).port}`, { target }, how))
const failureOf = async (target: string, sink: Writable): Promise<Partial<Failure>> => {
  const outcome = await sent(target, { sink })
  return 'failure' in outcome ? outcome.failure : {}
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => {
    setTimeout(resume, milliseconds)
  })

/** A sink that notes what it was given. */
function noting(
  how: ConstructorParameters<typeof Writable>[0] = {},
): Writable & { whole(): Buffer } {
  const pieces: Buffer[] = []
  const sink = new Writable({
    write(piece, _encoding, done) {
      pieces.push(piece as Buffer)
      done()
    },
    ...how,
  })
  return Object.assign(sink, { whole: () => Buffer.concat(pieces) })
}

describe.each(['/whole', '/packed'])('a body of %s in a stream', (target) => {
  it('is told after the last byte is out, not before', async () => {
    let isOut = false
    const sink = noting({
      final(done) {
        setTimeout(() => {
          isOut = true
          done()
        }, 100)
      },
    })
    expect(await sent(target, { sink })).toHaveProperty('reply')
    expect([isOut, sink.whole().equals(bytes)]).toEqual([true, true])
  })

  it('is told after the stream has closed what is behind it', async () => {
    let isClosed = false
    await sent(target, {
      sink: noting({
        destroy(error, done) {
          setTimeout(() => {
            isClosed = true
            done(error)
          }, 50)
        },
      }),
    })
    expect(isClosed).toBe(true)
  })

  it('does not count as stopped while the stream takes its time, nor while it ends', async () => {
    const pieces: Buffer[] = []
    const sink = new Writable({
      highWaterMark: 400_000,
      write(piece, _encoding, done) {
        pieces.push(piece as Buffer)
        if (pieces.length % 20 === 0) setTimeout(done, 150)
        else done()
      },
      final(done) {
        setTimeout(done, 400)
      },
    })
    expect(await sent(target, { sink, idleTimeout: 100 })).toHaveProperty('reply')
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  })

  it('arrives in one that takes objects, and in one that is corked', async () => {
    const objects = noting({ objectMode: true })
    expect(await sent(target, { sink: objects })).toHaveProperty('reply')
    const corked = noting()
    corked.cork()
    corked.cork()
    expect(await sent(target, { sink: corked })).toHaveProperty('reply')
    expect([objects.whole().equals(bytes), corked.whole().equals(bytes)]).toEqual([true, true])
  })

  it('does not wait for the other side of a connection', async () => {
    const both = new Duplex({
      read() {
        /* nothing comes back */
      },
      write(_piece, _encoding, done) {
        done()
      },
    })
    expect(await sent(target, { sink: both })).toHaveProperty('reply')
  })

  it.each<[string, ConstructorParameters<typeof Writable>[0], string]>([
    [
      'fails at once',
      {
        write(_piece, _encoding, done) {
          done(new Error('full'))
        },
      },
      'full',
    ],
    [
      'fails later',
      {
        write(_piece, _encoding, done) {
          setTimeout(done, 20, new Error('full'))
        },
      },
      'full',
    ],
    [
      'fails at its end',
      {
        write(_piece, _encoding, done) {
          done()
        },
        final(done) {
          done(new Error('full'))
        },
      },
      'full',
    ],
    [
      'fails when it is closed',
      {
        write(_piece, _encoding, done) {
          done()
        },
        destroy(_error, done) {
          done(new Error('full'))
        },
      },
      'full',
    ],
    [
      'throws',
      {
        write() {
          throw new Error('full')
        },
      },
      'full',
    ],
    [
      'throws at its end',
      {
        write(_piece, _encoding, done) {
          done()
        },
        final() {
          throw new Error('full')
        },
      },
      'full',
    ],
    [
      'throws nothing',
      {
        write() {
          throw undefined
        },
      },
      'it threw undefined',
    ],
    [
      'throws null',
      {
        write() {
          throw null
        },
      },
      'it threw null',
    ],
    [
      'throws what throws',
      {
        write() {
          throw Object.defineProperty({}, 'message', {
            get() {
              throw new Error('again')
            },
          })
        },
      },
      'cannot be read',
    ],
    [
      'fails with no error',
      {
        write() {
          this.emit('error', null)
        },
      },
      'it threw null',
    ],
    [
      'fails with a text',
      {
        write() {
          this.destroy('full' as never)
        },
      },
      'full',
    ],
    [
      'destroys itself',
      {
        write() {
          this.destroy()
        },
      },
      'closed before all had come',
    ],
  ])('does not resolve, and kills nothing, where the stream %s', async (_, how, words) => {
    expect(await failureOf(target, new Writable(how))).toMatchObject({
      code: 'SINK_FAILED',
      sent: true,
      reason: expect.stringContaining(words) as string,
    })
  })

  it('fails with the error of a stream that failed before the answer came', async () => {
    const sink = noting()
    sink.on('error', () => undefined).destroy(new Error('full'))
    expect(await failureOf('/late', sink)).toMatchObject({ code: 'SINK_FAILED', reason: 'full' })
  })
})

it('a sink that never ends is given up with the call', async () => {
  const abort = new AbortController()
  const sink = noting({
    final() {
      setTimeout(() => abort.abort(), 50)
    },
  })
  const wire = wireTo(`http://127.0.0.1:${(await served).port}`, {}, { sink })
  expect(await send(wire, abort.signal)).toMatchObject({ failure: { code: 'ABORTED', sent: true } })
})

it('a stream that fails when its call has ended ends nothing', async () => {
  const sink = noting({ autoDestroy: false })
  await sent('/whole', { sink })
  sink.destroy(new Error('afterwards'))
  await pause(10)
  const given = new PassThrough()
  const abort = new AbortController()
  setTimeout(() => abort.abort(), 50)
  await send(
    wireTo(`http://127.0.0.1:${(await served).port}`, { target: '/halting' }, { sink: given }),
    abort.signal,
  )
  given.destroy(new Error('afterwards'))
  await pause(10)
})

it.each(['whole', 'from memory'])(
  "the process's own output takes an answer, and an end of it is said (%s)",
  async (way) => {
    const { port } = await served
    const text = `
    const { send } = lib('exchange/http/send'), { pipeToSink } = lib('exchange/pipe-to-sink'), { Readable } = require('node:stream')
    const transport = { connectTimeout: 2000, timeout: 5000, idleTimeout: 5000, maxBytes: 1e7, decode: true, sink: process.stdout }
    const told = why => process.stderr.write(why + '\\n', () => process.exit())
    if ('${way}' === 'whole') send({ method: 'GET', origin: 'http://127.0.0.1:${port}', target: '/whole', headers: {}, transport }).then(({ failure }) => told(failure ? failure.code + ' ' + failure.reason : 'whole'))
    else pipeToSink(Readable.from([Buffer.alloc(3e6)]), process.stdout, error => told(error ? error.message : 'whole'))`
    const [{ stderr: short }, { stderr: long }] = await Promise.all([
      runChild(text, { after: '| head -c 10' }),
      runChild(text, { after: '| wc -c >&2' }),
    ])
    expect(short).toMatch(/^(SINK_FAILED )?(write )?EPIPE/)
    expect(long.split('\n').sort()).toEqual(['', '3000000', 'whole'])
  },
)

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-sinks-'))
  const path = (name: string): string => join(folder, name)
  const mode = (name: string): string => (statSync(path(name)).mode & 0o777).toString(8)
  const parts = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.part'))

  const ways: readonly [string, (path: string) => Promise<unknown>][] = [
    ['on its way', async (sink) => sent('/whole', { sink })],
    ['from memory', async (sink) => writeWhole(sink, bytes)],
  ]

  it.each(ways)(
    "written %s is its owner's alone, and one that was there keeps its mode",
    async (name, write) => {
      await write(path(`new ${name}`))
      writeFileSync(path(`old ${name}`), 'old')
      chmodSync(path(`old ${name}`), 0o664)
      await write(path(`old ${name}`))
      expect([
        mode(`new ${name}`),
        mode(`old ${name}`),
        readFileSync(path(`old ${name}`)).equals(bytes),
        parts(),
      ]).toEqual(['600', '664', true, []])
    },
  )

  it.each(ways)('written %s stays behind the link that leads to it', async (name, write) => {
    writeFileSync(path(`target ${name}`), 'old')
    symlinkSync(`target ${name}`, path(`link ${name}`))
    await write(path(`link ${name}`))
    expect([
      readlinkSync(path(`link ${name}`)),
      readFileSync(path(`target ${name}`)).equals(bytes),
    ]).toEqual([`target ${name}`, true])
  })

  // Pipes of the spec's own: code that is wrong would put a file in the place of a device.
  it.each([
    [
      'on its way',
      "lib('exchange/http/send').send({ method: 'GET', origin: process.env.ORIGIN, target: '/short', headers: {}, transport: { connectTimeout: 2000, timeout: 5000, idleTimeout: 5000, maxBytes: 1e7, decode: true, sink: process.env.PIPE } }).then(() => process.exit())",
    ],
    [
      'from memory',
      "lib('exchange/http/file-sink').writeWhole(process.env.PIPE, Buffer.from('short'))",
    ],
  ])('that is a pipe stays one (%s)', async (name, text) => {
    const pipe = path(`pipe ${name}`)
    const env = { PIPE: pipe, ORIGIN: `http://127.0.0.1:${(await served).port}` }
    expect(
      await runChild(text, {
        env,
        before: `mkfifo '${pipe}'; exec 3<>'${pipe}'`,
        after: '; head -c 5 <&3',
      }),
    ).toMatchObject({ code: 0, stdout: 'short' })
    expect([lstatSync(pipe).isFIFO(), parts()]).toEqual([true, []])
  })

  it('on a full disk fails as such', async () => {
    const sink = createWriteStream(existsSync('/dev/full') ? '/dev/full' : '/nowhere/full')
    expect(await failureOf('/whole', sink)).toMatchObject({
      code: 'SINK_FAILED',
      reason: expect.stringMatching(/ENOSPC|ENOENT/) as string,
    })
  })

  it('that was there is still there where the new one does not fit', async () => {
    const { port } = await served
    for (const name of ['sent', 'written']) writeFileSync(path(name), 'old')
    const text = `
      const { send } = lib('exchange/http/send'), { writeWhole } = lib('exchange/http/file-sink')
      const transport = { connectTimeout: 2000, timeout: 5000, idleTimeout: 5000, maxBytes: 1e7, decode: true, sink: ${JSON.stringify(path('sent'))} }
      try { writeWhole(${JSON.stringify(path('written'))}, Buffer.alloc(3e6)) } catch ({ code }) { console.log(code) }
      send({ method: 'GET', origin: 'http://127.0.0.1:${port}', target: '/whole', headers: {}, transport }).then(({ failure }) => { console.log(failure.code, failure.reason); process.exit() })`
    const { stdout } = await runChild(text, { before: 'ulimit -f 100' })
    expect(stdout).toBe('EFBIG\nSINK_FAILED EFBIG: file too large, write\n')
    expect([
      readFileSync(path('sent'), 'utf8'),
      readFileSync(path('written'), 'utf8'),
      parts(),
    ]).toEqual(['old', 'old', []])
  })

  it('that is a pipe which nobody reads does not hold the thread', async () => {
    const text = `
      const { writeWhole } = lib('exchange/http/file-sink')
      try { writeWhole(process.env.PIPE, Buffer.alloc(10)) } catch ({ code }) { console.log(code) }`
    expect(
      await runChild(text, { env: { PIPE: path('pipe') }, before: `mkfifo '${path('pipe')}'` }),
    ).toMatchObject({ code: 0, stdout: 'ENXIO\n' })
  })
})

it('a sink that ends by itself in the middle fails, also where the rest never comes', async () => {
  const { port } = await tcpServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello'))
  })
  const sink = new Writable({
    write(_piece, _encoding, done) {
      this.end()
      done()
    },
  })
  expect(await send(wireTo(`http://127.0.0.1:${port}`, {}, { sink }))).toMatchObject({
    failure: { code: 'SINK_FAILED', reason: 'the stream ended before all had come' },
  })
})
