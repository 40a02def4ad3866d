import { agentFor, closeAgents } from '../../../lib/exchange/http/agents'
import { send } from '../../../lib/exchange/http/send'
import { httpServer, wireTo } from '../../fixtures/servers'

let time = 0
jest.mock('../../../lib/exchange/clock', () => ({
  ...jest.requireActual<object>('../../../lib/exchange/clock'),
  now: () => time,
}))

afterAll(closeAgents)

describe('keep-alive agents', () => {
  it('do not write to a socket that has been idle for more than 2 s, which its peer may have closed', async () => {
    let connections = 0
    const { server, port } = await httpServer((_, response) => {
      response.end()
    })
    server.on('connection', () => {
      connections++
    })
    const call = () => send(wireTo(`http://127.0.0.1:${port}`))
    await call()
    time += 2_000
    await call()
    expect(connections).toBe(1)
    time += 2_001
    expect(await call()).toHaveProperty('reply')
    expect(connections).toBe(2)
  })

  it('are shared by what is alike and by nothing else', () => {
    const tls = () => ({ ca: 'x', cert: Buffer.from('y') })
    expect(agentFor(true, tls(), undefined)).toBe(agentFor(true, tls(), undefined))
    const all = [
      agentFor(true, undefined, undefined),
      agentFor(false, undefined, undefined),
      agentFor(true, tls(), undefined),
      agentFor(true, { ca: 'z' }, undefined),
      agentFor(true, tls(), 'http://p:1'),
    ]
    expect(new Set(all).size).toBe(5)
  })

  it('are bounded', () => {
    const first = agentFor(true, { passphrase: 'first' }, undefined)
    for (let i = 0; i < 100; i++) agentFor(true, { passphrase: String(i) }, undefined)
    expect(agentFor(true, { passphrase: 'first' }, undefined)).not.toBe(first)
  })
})
