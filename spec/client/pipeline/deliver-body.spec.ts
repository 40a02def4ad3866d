import { createWriteStream, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { InvalidArgumentException, RequestException } from '../../../lib'
import { runChild } from '../../fixtures/child'
import { bothForms, grant, instanceOf, rejected, sandboxed } from '../../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox, { blocking: 'allow' })
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-sink-'))
const path = (name: string): string => join(folder, name)

const build = (options: object) =>
  instance.v3.marketing.partnerships.build.postAsync(grant(options))

describe('a signed answer in a stream', () => {
  it('is told when the last byte is out', async () => {
    let isOut = false
    const pieces: Buffer[] = []
    const sink = new Writable({
      write(piece, _encoding, done) {
        setTimeout(() => {
          pieces.push(piece as Buffer)
          done()
        }, 50)
      },
      final(done) {
        setTimeout(() => {
          isOut = true
          done()
        }, 50)
      },
    })
    const response = await build({ sink })
    expect([isOut, Buffer.concat(pieces).toString()]).toEqual([true, String(response.getBody())])
  })

  it.each<[string, ConstructorParameters<typeof Writable>[0]]>([
    [
      'fails',
      {
        write(_piece, _encoding, done) {
          done(new Error('full'))
        },
      },
    ],
    [
      'fails late',
      {
        write(_piece, _encoding, done) {
          setTimeout(done, 30, new Error('full'))
        },
      },
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
    ],
    [
      'throws',
      {
        write() {
          throw new Error('full')
        },
      },
    ],
  ])('neither resolves nor ends the process where the stream %s', async (_, how) => {
    const error = await rejected(build({ sink: new Writable(how) }))
    expect(error).toBeInstanceOf(RequestException)
    expect(error).toMatchObject({
      code: 'SINK_FAILED',
      status: 200,
      mayHaveTakenEffect: true,
      message: expect.stringContaining('full') as string,
    })
  })

  it('that cannot be opened is said, whenever that is known', async () => {
    const before = sandbox.requests().length
    expect(await rejected(build({ sink: createWriteStream('/nowhere/file') }))).toMatchObject({
      code: 'SINK_FAILED',
      message: expect.stringContaining('ENOENT') as string,
    })
    expect(
      await rejected(build({ sink: createWriteStream('/nowhere/file'), delay: 50 })),
    ).toMatchObject({ code: 'SINK_FAILED', mayHaveTakenEffect: true })
    expect(sandbox.requests()).toHaveLength(before + 2)
  })

  it('is given up with its call where the stream never ends', async () => {
    const abort = new AbortController()
    const sink = new Writable({
      write() {
        setTimeout(() => abort.abort(), 20)
      },
    })
    expect(await rejected(build({ sink, signal: abort.signal }))).toMatchObject({
      code: 'ABORTED',
      mayHaveTakenEffect: true,
    })
  })

  it.each<[string, (sink: PassThrough) => unknown]>([
    ['ended', (sink) => sink.end()],
    ['destroyed', (sink) => sink.destroy()],
    ['failed', (sink) => sink.on('error', () => undefined).destroy(new Error('full'))],
  ])('is refused before it is asked for where the stream has %s', async (_, spoil) => {
    const before = sandbox.requests().length
    const sink = new PassThrough()
    spoil(sink)
    const error = await rejected(build({ sink }))
    expect(error).toBeInstanceOf(InvalidArgumentException)
    expect([
      error.code,
      error.mayHaveTakenEffect,
      error.message.includes('`sink`'),
      sandbox.requests().length,
    ]).toEqual(['SINK_FAILED', false, true, before])
  })

  it.each<[string, unknown]>([
    ['only writes', { write: () => true }],
    ["is the web's", new WritableStream()],
    ['can only be read', Readable.from(['x'])],
  ])('is refused by name where it %s', async (_, sink) => {
    expect(await rejected(build({ sink }))).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining('`sink`') as string,
    })
  })

  it('and a sink that fails while the body to upload is still being read end nothing', async () => {
    const text = `
      const { createWriteStream } = require('node:fs'), { Readable } = require('node:stream')
      const instance = lib('index').Builder.factory({ ...JSON.parse(process.env.CONFIG), retry: { attempts: 1 } })
      const body = Readable.from((async function* () { await new Promise(resume => setTimeout(resume, 100)); yield '{}' })())
      instance.v3.x.postAsync({ body, sink: createWriteStream('/nowhere/file') }).catch(({ code }) => console.log(code))`
    expect(await runChild(text, { env: { CONFIG: JSON.stringify(sandbox.config) } })).toMatchObject(
      { code: 0, stdout: 'SINK_FAILED\n', stderr: '' },
    )
  })
})

describe.each(bothForms)('a signed answer in a file, %s,', (form, call) => {
  it("appears whole and is its owner's alone", async () => {
    const response = await call(
      instance.v3.marketing.partnerships.build,
      'post',
      grant({ sink: path(`new ${form}`) }),
    )
    expect([
      readFileSync(path(`new ${form}`), 'utf8'),
      statSync(path(`new ${form}`)).mode & 0o777,
    ]).toEqual([String(response.getBody()), 0o600])
  })

  it('that cannot be written says that the platform has acted', async () => {
    const error = await rejected(
      call(instance.v3.marketing.partnerships.build, 'post', grant({ sink: '/nowhere/file' })),
    )
    expect(error).toMatchObject({
      code: 'SINK_FAILED',
      status: 200,
      mayHaveTakenEffect: true,
      message: expect.stringContaining('ENOENT') as string,
    })
  })

  it('leaves what was there where it does not fit', async () => {
    writeFileSync(path('old'), 'old')
    const text = `
      const instance = lib('index').Builder.factory({ ...JSON.parse(process.env.CONFIG), retry: { attempts: 1 }, blocking: 'allow' })
      const node = instance.v3.certificates, options = { sink: ${JSON.stringify(path('old'))} }
      new Promise(resume => resume(${form === 'blocking' ? 'node.get(options)' : 'node.getAsync(options)'})).catch(({ code }) => console.log(code))`
    expect(
      await runChild(text, {
        env: { CONFIG: JSON.stringify(sandbox.config) },
        before: 'ulimit -f 1',
      }),
    ).toMatchObject({ stdout: 'SINK_FAILED\n' })
    expect(readFileSync(path('old'), 'utf8')).toBe('old')
  })
})
