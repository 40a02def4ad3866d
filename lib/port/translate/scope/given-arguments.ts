import {
  functionNameOf,
  childrenOf,
  isCallable,
  type Callable,
  type Php,
  type Tree,
} from '../../source/ast'

/**
 * Writes `func_get_args()` and its like as what they give: a function that asks for more than it
 * names takes the rest by a parameter of its own, which TypeScript wants to see.
 *
 * @param tree a file's tree, whose functions get the parameter
 * @param text the file
 */
export function rewriteGiven(tree: Tree, text: string): void {
  if (!/\bfunc_(get_args?|num_args)\b/i.test(text)) return
  for (const node of childrenOf(tree)) visit(node, undefined, text)
}

function visit(node: Php, owner: (Callable & Php) | undefined, text: string): void {
  const inner = isCallable(node) && node.kind !== 'arrowfunc' ? node : owner
  for (const child of childrenOf(node)) visit(child, inner, text)
  if (owner && node.kind === 'call') rewriteCall(node, owner, text)
}

function rewriteCall(node: Php & { kind: 'call' }, owner: Callable & Php, text: string): void {
  const name = functionNameOf(node)
  if (!['func_get_args', 'func_get_arg', 'func_num_args'].includes(name)) return
  const rest = restOf(owner, text)
  const named = owner.arguments.filter((one) => !one.variadic)
  // how many of those that have a value already were given, only the function itself knows
  if (named.some((one) => one.value !== null)) return
  const { loc } = node
  const given = {
    kind: 'array',
    shortForm: true,
    loc,
    items: [
      ...named.map((one) => entry(variable(one.name.name, loc), false, loc)),
      entry(variable(rest, loc), true, loc),
    ],
  } as unknown as Php
  const all = named.length === 0 ? variable(rest, loc) : given
  const at = node.arguments[0]
  if (name === 'func_get_args') Object.assign(node, all)
  else if (name === 'func_num_args')
    Object.assign(node, { what: { ...node.what, name: 'count' }, arguments: [all] })
  else if (at) Object.assign(node, { kind: 'offsetlookup', what: all, offset: at })
}

const variable = (name: string, loc: Php['loc']): Php =>
  ({ kind: 'variable', name, loc }) as unknown as Php

const entry = (value: Php, unpack: boolean, loc: Php['loc']): object => ({
  kind: 'entry',
  key: null,
  value,
  byRef: false,
  unpack,
  loc,
})

/** The name of the parameter that takes the rest, which a function without one gets. */
function restOf(owner: Callable & Php, text: string): string {
  const last = owner.arguments.at(-1)
  if (last?.variadic) return last.name.name
  let name = 'rest'
  for (let at = 2; new RegExp(`\\$${name}\\b`).test(text); at++) name = `rest${at}`
  const { loc } = owner
  owner.arguments.push({
    kind: 'parameter',
    name: { kind: 'identifier', name, loc },
    value: null,
    type: null,
    byref: false,
    variadic: true,
    nullable: false,
    readonly: false,
    flags: 0,
    loc,
  } as unknown as Callable['arguments'][number])
  return name
}
