import {
  calledName,
  childrenOf,
  isCallable,
  type Node,
  type Php,
  type Tree,
  type Variable,
} from './ast'

type Loop = Node<'foreach'>
type Named = Variable & { name: string } & Php

const isNamed = (node: Php | null, name?: string): node is Named =>
  node?.kind === 'variable' &&
  typeof node.name === 'string' &&
  (name === undefined || node.name === name)

/**
 * Writes loops over references out: `foreach ($rows as &$row)` goes over the keys, and `$rows[$key]`
 * stands for `$row`, where that is the same for sure.
 */
export function writeReferencesOut(tree: Tree, text: string): void {
  const names = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name!))
  const visit = (node: Php, owner: object): void => {
    if (node.kind === 'foreach' && isWritableOut(node, owner)) writeOut(node, owner, names)
    for (const child of childrenOf(node)) visit(child, isCallable(node) ? node : owner)
  }
  for (const node of childrenOf(tree)) visit(node, tree)
}

function writeOut(loop: Loop, owner: object, names: Set<string>): void {
  const { name, loc } = loop.value as Named
  const key = loop.key ?? ({ kind: 'variable', name: freshName(names), loc } as Php)
  const next = after(loop, name, owner)
  const place = (at: Php): Php => ({
    kind: 'offsetlookup',
    what: loop.source,
    offset: key,
    loc: at.loc,
  })
  replaceIn(loop.body, (node) => (isNamed(node, name) ? place(node) : undefined))
  Object.assign(loop, { key: null, value: key, isOverKeys: true })
  // what ended the reference has nothing to do any more
  if (next?.parent.kind !== 'unset') return
  const { parent } = next
  const variables = parent.variables.filter((one) => !isNamed(one, name))
  Object.assign(parent, variables.length > 0 ? { variables } : { kind: 'noop' })
}

function freshName(names: Set<string>): string {
  let name = 'key'
  for (let at = 2; names.has(name); at++) name = `key${at}`
  names.add(name)
  return name
}

/** Puts other nodes in the place of some, functions inside included. */
function replaceIn(node: object, other: (node: Php) => Php | undefined): void {
  for (const [field, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null || field === 'loc') continue
    const changed = 'kind' in value ? other(value as Php) : undefined
    if (changed) (node as Record<string, unknown>)[field] = changed
    else replaceIn(value as object, other)
  }
}

function isWritableOut(loop: Loop, owner: object): boolean {
  const { source, value, key, body } = loop
  if (!isNamed(value) || (value as Variable).byref !== true) return false
  const held = namesInPlace(source)
  if (!held || (key !== null && !isNamed(key)) || held.includes(value.name)) return false
  const fixed = [...held, ...(key ? [key.name] : [])]
  const inside = [...nodesIn(body)]
  // fields of what a list holds are written in place
  const isAssigned = inside.some(
    ({ node, parent }) =>
      isNamed(node, value.name) &&
      ((parent.kind === 'assign' && parent.left === node) ||
        ['pre', 'post', 'entry'].includes(parent.kind)),
  )
  if (!isAssigned) return false
  const isBound = inside.some(({ node, parent }) => isRebound(node, parent, value.name, fixed))
  if (isBound) return false
  const next = after(loop, value.name, owner)
  return next === undefined || next.parent.kind === 'unset' || isReference(next)
}

const isReference = ({ node, parent }: Found): boolean =>
  parent.kind === 'foreach' && parent.value === node && (node as Variable).byref === true

/** The variables that a place is made of, which is the same whenever it is asked for. */
function namesInPlace(node: Php): string[] | undefined {
  if (node.kind === 'variable') return isNamed(node) ? [node.name] : undefined
  if (node.kind === 'propertylookup')
    return node.offset.kind === 'identifier' ? namesInPlace(node.what) : undefined
  if (node.kind !== 'offsetlookup' || !node.offset) return undefined
  const held = namesInPlace(node.what)
  if (node.offset.kind === 'string' || node.offset.kind === 'number') return held
  return held && isNamed(node.offset) ? [...held, node.offset.name] : undefined
}

interface Found {
  readonly node: Php
  readonly parent: Php
}

function* nodesIn(node: Php): Generator<Found> {
  for (const child of childrenOf(node)) {
    yield { node: child, parent: node }
    yield* nodesIn(child)
  }
}

/** Whether something in the loop makes one of its names stand for something else. */
function isRebound(node: Php, parent: Php, name: string, fixed: readonly string[]): boolean {
  if (parent.kind === 'closure' && node.kind === 'variable' && node !== parent.body)
    if (isNamed(node, name) || (node.byref === true && fixed.includes(String(node.name))))
      return true
  if (!isNamed(node)) return false
  const isFixed = fixed.includes(node.name)
  switch (parent.kind) {
    case 'assign':
      return isFixed && parent.left === node
    case 'assignref':
      return isFixed || node.name === name
    case 'pre':
    case 'post':
      return isFixed
    case 'foreach':
      return (parent.value === node || parent.key === node) && (isFixed || node.name === name)
    case 'unset':
    case 'entry':
    case 'global':
    case 'static':
      return parent.kind === 'entry' ? isFixed : isFixed || node.name === name
    default:
      return false
  }
}

/** The first place behind a loop where its variable is named. */
function after(loop: Loop, name: string, owner: object): Found | undefined {
  const end = loop.loc.end.offset
  const found: Found[] = []
  const visit = (node: Php): void => {
    for (const child of childrenOf(node)) {
      if (isNamed(child, name) && child.loc.start.offset >= end)
        found.push({ node: child, parent: node })
      if (!isCallable(child) || child.kind === 'arrowfunc' || child.kind === 'closure') visit(child)
    }
  }
  visit(owner as Php)
  return found.sort((a, b) => a.node.loc.start.offset - b.node.loc.start.offset)[0]
}

/** Marks what calls hand over by reference, by the names of the functions and methods that take it so. */
export function markReferences(nodes: readonly Php[]): void {
  const taken = new Map<string, Set<number>>()
  for (const node of nodes) {
    if ((node.kind !== 'function' && node.kind !== 'method') || !isCallable(node)) continue
    const places = taken.get(node.name!.name.toLowerCase()) ?? new Set()
    node.arguments.forEach((param, at) => param.byref && places.add(at))
    if (places.size > 0) taken.set(node.name!.name.toLowerCase(), places)
  }
  for (const node of nodes) {
    if (node.kind !== 'call') continue
    for (const at of taken.get(calledName(node.what)) ?? [])
      if (['variable', 'offsetlookup'].includes(node.arguments[at]?.kind ?? ''))
        Object.assign(node.arguments[at]!, { isReference: true })
  }
}
