import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileWith } from '../fixtures/keys'
import { sandboxed } from '../fixtures/sandbox'
import { httpServer } from '../fixtures/servers'

const sandbox = sandboxed()
const megabytes = 600
const piece = Buffer.from(
  '`2026-01-01 10:00:00,`wx8888888888888888,`1900000109,`0.01,`OTHERS\r\n'.repeat(16_000),
).subarray(0, 2 ** 20)
const value = (count: number) => {
  const hash = createHash('sha1')
  for (let at = 0; at < count; at++) hash.update(piece)
  return hash.digest('hex')
}

/** Downloads a small bill first, so that only what grows with the size counts. */
const script = (verb: string) => `
  const { Builder } = require(${JSON.stringify(join(__dirname, '../..'))})
  const { ${verb} } = require(${JSON.stringify(join(__dirname, '../../dist/bills'))})
  const instance = Builder.factory({ ...JSON.parse(process.argv[1]), blocking: 'allow' })
  const download = () => ${verb}(instance, 'v3/bill/tradebill', { query: { bill_date: '2026-01-01' }, sink: process.argv[2] })
  void (async () => {
    await download()
    const before = process.memoryUsage().rss
    await download()
    console.log(process.resourceUsage().maxRSS / 1024 - before / 2 ** 20)
  })()`

it.each(['downloadBillSync', 'downloadBill'])(
  'a bill of 600 MB never stands in memory with %s',
  async (verb) => {
    const { port } = await httpServer(({ url }, response) => {
      let left = Number(new URL(url!, 'http://x').searchParams.get('size'))
      const go = (): void => {
        while (left-- > 0) if (!response.write(piece)) return void response.once('drain', go)
        response.end()
      }
      go()
    })
    for (const size of [1, megabytes])
      sandbox.fault({
        match: { path: '/v3/bill/tradebill' },
        body: {
          hash_type: 'SHA1',
          hash_value: value(size),
          download_url: `http://127.0.0.1:${port}/v3/billdownload/file?size=${size}`,
        },
      })
    const { stdout } = await promisify(execFile)(process.execPath, [
      '-e',
      script(verb),
      JSON.stringify(sandbox.config),
      fileWith(`memory-${verb}`, ''),
    ])
    // How much exactly depends on when garbage is collected, and is measured in bench/.
    expect(Number(stdout)).toBeGreaterThan(1)
    expect(Number(stdout)).toBeLessThan(megabytes / 2)
  },
)
