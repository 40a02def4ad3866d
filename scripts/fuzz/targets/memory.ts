import assert from 'node:assert/strict'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { instanceOf, type Loose } from '../instance'
import { assertNamed, endingOf } from '../outcome'
import { RawServer } from '../server'
import type { Target } from '../target'

let started: Promise<{ server: RawServer; instance: Loose }> | undefined
const ready = () =>
  (started ??= RawServer.start().then((server) => ({
    server,
    instance: instanceOf(server.origin),
  })))

const packers = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync } as const
const packed = new Map<string, Buffer>()

/** Many zeros in few bytes; made once, since that takes longer than to send them. */
function bomb(encoding: keyof typeof packers, megabytes: number): Buffer {
  const name = `${encoding} ${megabytes}`
  const known = packed.get(name) ?? packers[encoding](Buffer.alloc(megabytes * 1024 * 1024, '0'))
  packed.set(name, known)
  return known
}

/**
 * Bytes that a call may hold on to: 64 MiB of body is the library's own limit, copies and garbage
 * beside it.
 */
const most = 450 * 1024 * 1024

/** The most memory that was in use while something was done, beyond what was there. */
async function peakOf(act: () => Promise<void>): Promise<number> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let peak = before
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 2)
  try {
    await act()
  } finally {
    clearInterval(look)
  }
  return Math.max(peak, process.memoryUsage.rss()) - before
}

export const memory: Target = {
  name: 'memory',
  promises: {
    'an answer that unpacks to a thousand times its size is given up, and the process holds on':
      fc.asyncProperty(
        fc.constantFrom<keyof typeof packers>('gzip', 'br', 'deflate'),
        fc.constantFrom(100, 300),
        fc.constantFrom('200', '404', '500'),
        fc.boolean(),
        async (encoding, megabytes, status, blocking) => {
          const { server, instance } = await ready()
          const body = bomb(encoding, megabytes)
          const head = Buffer.from(
            `HTTP/1.1 ${status} OK\r\nContent-Encoding: ${encoding}\r\nContent-Length: ${body.length}\r\n\r\n`,
          )
          const id = await server.script({ pieces: [head, body] })
          const node = instance.chain(`v3/pay/fuzz-${id}`)
          const peak = await peakOf(async () => {
            const options = { retry: { attempts: 1, deadline: 5 } }
            const ending = await endingOf(
              () => (blocking ? node.get(options) : node.getAsync(options)),
              5,
            )
            assert('error' in ending)
            assertNamed(ending.error)
            assert.notEqual(ending.error.code, 'WORKER_LOST')
          })
          await server.forget(id)
          assert(peak < most, `${Math.round(peak / 2 ** 20)} MB for ${megabytes} MB of zeros`)
        },
      ),
  },
  async close() {
    await (await started)?.server.close()
  },
}
