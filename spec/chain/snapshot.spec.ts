import { Builder } from '../../lib'
import { sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()
const instance = Builder.factory(sandbox.config)

it('a node in a snapshot is no mock whose name is asked for, and sends nothing', () => {
  const node = instance.v3.pay.transactions
  expect(node).toMatchInlineSnapshot(`{}`)
  expect(instance.v3.certificates.get).toMatchInlineSnapshot(`[Function]`)
  expect({ node, list: [instance] }).toMatchInlineSnapshot(`
   {
     "list": [
       {},
     ],
     "node": {},
   }
  `)
  expect(node).toEqual(instance.v3.pay.transactions)
  expect(sandbox.requests()).toEqual([])
})
