import { rootOf } from '../../lib/chain/node'
import type { Call, Caller, Verb } from '../../lib/client/call'
import { endpoints, propertyChain } from '../../lib/catalogue'
import type { Loose } from '../fixtures/loose'

const calls: Call[] = []
const root = rootOf({ request: (method: Verb, pathname: string) => { calls.push({ method, pathname, options: {} }) } } as unknown as Caller) as Loose

/** Evaluates `.v3.pay['out-trade-no']` behind the root, as a user's program does. */
const walk = (text: string): Loose => (new Function('instance', `return instance${text}`) as (instance: Loose) => Loose)(root)

/** A trailing slash and capitals inside are what a property cannot carry; the chain goes on by text there. */
describe('every documented endpoint', () => {
  it('counts 1,155', () => expect(endpoints()).toHaveLength(1_155))

  it.each(['property', 'chain', 'bracket'])('resolves to its path and verb in the %s form', form => {
    const wrong: string[] = []
    for (const { path, method } of endpoints()) {
      const node = form === 'property' ? walk(propertyChain(path)) : form === 'chain' ? root.chain(path) : root[path]
      calls.length = 0
      node[method.toLowerCase()]()
      const [call] = calls
      if (call?.method !== method || call.pathname !== path) wrong.push(`${method} ${path} → ${call?.method} ${call?.pathname}`)
    }
    expect(wrong).toEqual([])
  })
})
