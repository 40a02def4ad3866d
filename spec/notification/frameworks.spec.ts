import 'reflect-metadata'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileWith } from '../fixtures/keys'
import { sandboxed } from '../fixtures/sandbox'

const root = join(__dirname, '../..')
const guide = readFileSync(join(root, 'docs/guide/notifications.md'), 'utf8')
const sandbox = sandboxed()
const event = { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' } }
const folder = `${fileWith('frameworks', '')}-project`
mkdirSync(folder)
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
symlinkSync(root, join(folder, 'wechatpay-chainable'))
writeFileSync(join(folder, 'config.json'), JSON.stringify(sandbox.config))

/** The recipe for a framework, as the guide shows it. */
function recipe(framework: string): string {
  const [, text] =
    new RegExp(`<!-- recipe: ${framework} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(guide) ?? []
  if (text === undefined) throw new Error(`the guide has no recipe for ${framework}`)
  return text
}

/** What a recipe hands to its platform. */
const entryOf: Record<string, string> = {
  nextjs: 'POST',
  hono: 'app.fetch',
  fetch: 'server.fetch',
  function:
    'async request => { const text = Buffer.from(await request.arrayBuffer()).toString("base64"); const { statusCode, headers, body } = await main({ headers: Object.fromEntries(request.headers), body: text, isBase64Encoded: true }); return new Response(statusCode === 204 ? null : body, { status: statusCode, headers }) }',
}

/**
 * The platform in front of a recipe that speaks Request and Response: Node's server, as Next.js has
 * one.
 */
const webServer = (framework: string): string =>
  framework in entryOf
    ? `
import { createServer as createBridge } from 'node:http'
import { Readable } from 'node:stream'
const entry: any = ${entryOf[framework]}
createBridge(async (request, response) => {
  const { method, headers, url } = request
  const body: any = method === 'POST' ? Readable.toWeb(request) : undefined
  const answer = await entry(new Request('http://127.0.0.1' + url, { method, headers, body, duplex: 'half' } as any), {})
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
}).listen(3000)
`
    : ''

/** Runs a recipe in a process of its own, on a free port, and gives what it prints. */
async function withRecipe<T>(
  framework: string,
  use: (url: string, printed: () => string) => Promise<T>,
): Promise<T> {
  const port = await freePort()
  const file = join(folder, `${framework}.ts`)
  const own = `import { Builder } from 'wechatpay-chainable'\nconst instance = Builder.factory(require('./config.json'))\n`
  writeFileSync(
    file,
    `${own}${recipe(framework)}${webServer(framework)}`
      .replaceAll("'wechatpay-chainable", "'./wechatpay-chainable/dist/index.js")
      .replaceAll("index.js/notification'", "notification/index.js'")
      .replaceAll('3000', String(port)),
  )
  writeFileSync(join(folder, 'package.json'), '{}')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { experimentalDecorators: true, emitDecoratorMetadata: true },
    }),
  )
  let printed = ''
  const child = execFile(process.execPath, ['-r', require.resolve('esbuild-register'), file], {
    cwd: folder,
  })
  child.stdout!.on('data', (piece) => {
    printed += String(piece)
  })
  child.stderr!.on('data', (piece) => {
    printed += String(piece)
  })
  try {
    await listening(
      port,
      () => printed,
      () => child.exitCode,
    )
    return await use(`http://127.0.0.1:${port}/notify`, () => printed)
  } finally {
    child.kill()
  }
}

async function freePort(): Promise<number> {
  const server: Server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function listening(
  port: number,
  printed: () => string,
  exitCode: () => number | null,
): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (exitCode() !== null) throw new Error(`the recipe ended: ${printed()}`)
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`the recipe does not listen: ${printed()}`)
}

describe('the recipe for', () => {
  it.each(['http', 'express', 'koa', 'fastify', 'nestjs', ...Object.keys(entryOf)])(
    '%s takes a notification and refuses a wrong one',
    async (framework) => {
      await withRecipe(framework, async (url, printed) => {
        expect(await sandbox.notify(url, event, { tries: 1 })).toMatchObject({ delivered: true })
        expect(
          await sandbox.notify(url, { ...event, signature: 'wrong' }, { tries: 1 }),
        ).toMatchObject({ statuses: [401] })
        expect(printed()).toContain('TRANSACTION.SUCCESS')
      })
    },
  )
})
