import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Builder } from '../../lib'
import { fileWith } from '../fixtures/keys'
import { keys } from '../fixtures/sandbox'

const main = join(__dirname, '../../dist/cli/main.js')
const file = fileWith('keys.json', JSON.stringify(keys))

/** Starts the command, reads its first lines, and interrupts it. */
async function served<T>(
  args: string[],
  lines: number,
  use: (lines: string[]) => Promise<T>,
): Promise<{ value: T; code: number | null }> {
  const child = spawn(process.execPath, [main, 'sandbox', '--keys', file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const read: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    read.push(line)
    if (read.length === lines) break
  }
  const value = await use(read)
  child.kill('SIGINT')
  const [code] = (await once(child, 'exit')) as [number | null]
  return { value, code }
}

describe('wechatpay-chainable', () => {
  it('loads no other command than the one that is asked for', () => {
    const told = join(__dirname, '../fixtures/tell-loaded.cjs')
    const { stdout } = spawnSync(process.execPath, ['-r', told, main, 'sandbox', '--help'])
    const loaded = JSON.parse(String(stdout).trim().split('\n').at(-1)!) as string[]
    expect(loaded.filter((name) => name.startsWith('dist/cli/commands/')).sort()).toEqual([
      'dist/cli/commands/choice.js',
      'dist/cli/commands/sandbox-log.js',
      'dist/cli/commands/sandbox-remote.js',
      'dist/cli/commands/sandbox.js',
    ])
    expect(loaded.filter((name) => /^dist\/(partnerships|catalogue|port)\//.test(name))).toEqual([])
  })

  it.each([['--help'], ['help'], ['nothing']])('names every command at %s', (word) => {
    const { stdout, stderr } = spawnSync(process.execPath, [main, word])
    const text = String(stdout) + String(stderr)
    expect(text).toMatch(word === 'nothing' ? /unknown command/ : /sandbox[^]*partnerships[^]*port/)
  })
})

describe('wechatpay-chainable sandbox', () => {
  it('prints its credentials as lines, six first, and serves until interrupted', async () => {
    const { code } = await served([], 11, async (lines) => {
      expect(lines.map((line) => line.slice(0, line.indexOf('=')))).toEqual([
        'BASE_URL',
        'MCHID',
        'SERIAL',
        'PRIVATE_KEY',
        'PLATFORM_ID',
        'PLATFORM_KEY',
        'APIV3_KEY',
        'SECRET',
        'CERTIFICATE',
        'PLATFORM_SERIAL',
        'PLATFORM_CERTIFICATE',
      ])
      const env = Object.fromEntries(
        lines.map((line) => {
          const [, name, value] = /^(\w+)=(.*)$/.exec(line) as unknown as [string, string, string]
          return [name, value.startsWith('"') ? (JSON.parse(value) as string) : value]
        }),
      ) as Record<string, string>
      expect(env['PRIVATE_KEY']).toBe(keys.privateKey)
      const instance = Builder.factory({
        mchid: env['MCHID']!,
        serial: env['SERIAL']!,
        privateKey: env['PRIVATE_KEY']!,
        certs: { [env['PLATFORM_ID']!]: env['PLATFORM_KEY']! },
        base_uri: env['BASE_URL']!,
      })
      expect((await instance.v3.certificates.getAsync()).status).toBe(200)
    })
    expect(code).toBe(0)
  })

  it('prints one JSON object with --json', async () => {
    await served(['--json'], 1, async ([line]) => {
      expect(JSON.parse(line!)).toMatchObject({
        MCHID: keys.mchid,
        PLATFORM_KEY: keys.platform.publicKey,
      })
    })
  })

  it.each([
    [['--port', 'x'], 'expected a port number'],
    [['--prot', '1'], "unknown option '--prot'"],
    [['--keys', '/nowhere'], 'ENOENT'],
    [['pay', '--port', '1', 'x'], '(wechatpay-chainable sandbox pay --help tells what it takes)'],
  ])('refuses %j', async (args, words) => {
    const child = spawn(process.execPath, [main, 'sandbox', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    child.stderr.on('data', (piece) => {
      text += String(piece)
    })
    const [code] = (await once(child, 'exit')) as [number]
    expect([code, text]).toEqual([1, expect.stringContaining(words) as string])
  })
})
