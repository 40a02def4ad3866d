import { closeIdle, poolKeyOf } from '../../../lib/exchange/http/connection-pool'
import { send } from '../../../lib/exchange/http/send'
import type { TlsOptions } from '../../../lib/exchange/wire'
import { httpServer, wireTo } from '../../fixtures/servers'

let time = 0
jest.mock('../../../lib/exchange/clock', () => ({
  ...jest.requireActual<object>('../../../lib/exchange/clock'),
  now: () => time,
}))

afterAll(closeIdle)

/** A server that counts its connections, and says with each answer what it is told to. */
async function counted(headers: Record<string, string> = {}) {
  const seen = { connections: 0 }
  const { server, port } = await httpServer((_, response) => {
    response.writeHead(200, headers).end()
  })
  server.on('connection', () => {
    seen.connections++
  })
  return { seen, call: () => send(wireTo(`http://127.0.0.1:${port}`)) }
}

describe('idle connections', () => {
  it('are not written to after more than 2 s, in which their peer may have closed them', async () => {
    const { seen, call } = await counted()
    await call()
    time += 2_000
    await call()
    expect(seen.connections).toBe(1)
    time += 2_001
    expect(await call()).toHaveProperty('reply')
    expect(seen.connections).toBe(2)
  })

  it('are not written to when their peer said that it keeps them for less', async () => {
    const { seen, call } = await counted({ 'Keep-Alive': 'timeout=2' })
    await call()
    time += 1_000
    await call()
    expect(seen.connections).toBe(1)
    time += 1_001
    await call()
    expect(seen.connections).toBe(2)
  })

  it('are shared by what is alike and by nothing else', () => {
    const to = (isSecure: boolean, tls?: TlsOptions, proxy?: string) =>
      poolKeyOf({
        hostname: 'h',
        port: 1,
        servername: 'h',
        connectTimeout: 0,
        isSecure,
        tls,
        proxy,
      })
    const tls = () => ({ ca: 'x', cert: Buffer.from('y') })
    expect(to(true, tls())).toBe(to(true, tls()))
    const all = [
      to(true),
      to(false),
      to(true, tls()),
      to(true, { ca: 'z' }),
      to(true, tls(), 'http://p:1'),
    ]
    expect(new Set(all).size).toBe(5)
  })
})
