import { functionNameOf, childrenOf, isCallable, type Php, type Tree } from '../../source/ast'
import { changers } from './changers'
import type { ChangedProperty } from './places'

/**
 * Takes down the properties, of objects and of classes, whose arrays are written to in place.
 *
 * @param found those of the files before, by name, which gets them
 */
export function noteChangedProperties(tree: Tree, found: Map<string, ChangedProperty>): void {
  const take = (node: Php, depth: number, isLater: boolean): void => {
    if (node.kind === 'offsetlookup') return take(node.what, depth + 1, isLater)
    const name = propertyNameOf(node)
    if (name === undefined || depth === 0) return
    const known = found.get(name)
    found.set(name, {
      isDeep: depth > 1 || known?.isDeep === true,
      isLater: isLater || known?.isLater === true,
    })
  }
  const visit = (node: Php, isLater: boolean): void => {
    if (node.kind === 'assign') take(node.left, 0, isLater)
    if (node.kind === 'pre' || node.kind === 'post') take(node.what, 0, isLater)
    if (node.kind === 'unset') for (const one of node.variables) take(one, 0, isLater)
    if (node.kind === 'foreach' && (node.value as { byref?: boolean }).byref)
      take(node.source, 2, isLater)
    if (node.kind === 'call' && changers.has(functionNameOf(node)) && node.arguments[0])
      take(node.arguments[0], 1, isLater)
    const isMaker = node.kind === 'method' && nameOfMethod(node) === '__construct'
    const inner = isCallable(node) && node.kind === 'method' ? !isMaker : isLater
    for (const child of childrenOf(node)) visit(child, inner)
  }
  for (const node of childrenOf(tree)) visit(node, true)
}

const nameOfMethod = (node: Php): string => {
  const { name } = node as unknown as { name: string | { name: string } }
  return typeof name === 'string' ? name : name.name
}

/** `config` of `$this->config`, `self::$config` and the like. */
export function propertyNameOf(node: Php): string | undefined {
  if (node.kind === 'propertylookup' || node.kind === 'nullsafepropertylookup')
    return node.offset.kind === 'identifier' ? node.offset.name : undefined
  return node.kind === 'staticlookup' && node.offset.kind === 'variable'
    ? String(node.offset.name)
    : undefined
}
