import { runChild } from '../fixtures/child'
import { keys, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed({ keys })

describe('Object.prototype with something in it that is listed', () => {
  it.each([
    ['something of a library', 'extend', '1'],
    ["an option of axios's", 'adapter', "'http'"],
    ['what axios would make of an answer', 'transformResponse', "[() => '{}']"],
  ])(
    "is no export of the library's own axios: a promised call once died of it, and a blocking one did not: %s",
    async (_, name, value) => {
      const { stdout } = await runChild(`
        Object.prototype.${name} = ${value}
        const node = lib('index.js').Builder.factory(${JSON.stringify(sandbox.config)}).v3.certificates
        console.log(node.get().status)
        node.getAsync().then(({ status }) => console.log(status), (error) => console.log(error))`)
      expect(stdout).toBe('200\n200\n')
    },
  )
})
