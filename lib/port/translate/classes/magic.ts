import type { Callable, Php } from '../../source/ast'
import { tableOf } from '../../types/table'
import type { Scope } from '../scope/scope'

/** Methods that PHP calls by itself, and JavaScript does not. */
const magic: Readonly<Record<string, string>> = tableOf({
  __get: 'nobody asks it for a property that is missing: name the properties, or hold a Proxy',
  __set: 'nobody tells it of a property that is missing: name the properties, or hold a Proxy',
  __isset: 'nobody asks it for a property that is missing: name the properties, or hold a Proxy',
  __unset: 'nobody tells it of a property that is missing: name the properties, or hold a Proxy',
  __call: 'nobody asks it for a method that is missing: name the methods, or hold a Proxy',
  __callstatic: 'nobody asks it for a method that is missing: name the methods',
  __destruct: 'nothing is called at the end of an object: call it, or use `using`',
  __clone: 'a clone does not call it',
})

/** Says of such a method that nothing calls it. */
export function noteMagic(node: Callable & Php, scope: Scope): void {
  const name = node.name!.name
  const why = magic[name.toLowerCase()]
  if (why !== undefined) scope.unit.leave(node, `${name}()`, why)
  if (name.toLowerCase() === '__invoke')
    scope.unit.remark(
      'check',
      node,
      '__invoke()',
      'is called by its name where the object is called; where it is handed over as a function, hand over `(...args) => object.__invoke(...args)`',
    )
}
