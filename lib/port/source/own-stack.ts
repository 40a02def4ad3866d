import { walk, type ArrayEntry, type Node, type Php, type Variable } from './ast'

/**
 * A stack that is made before the instance it is given to: `HandlerStack::create()`, `push()`,
 * `'handler' => $stack`. The interceptors belong to the instance here, so that what is pushed is
 * pushed behind its making.
 *
 * @param all statements of one block
 * @returns the same ones in the order that this library needs; those of any other block as they are
 */
export function reorderStacks(all: Php[]): Php[] {
  for (const [at, node] of all.entries()) {
    const name = createdStack(node)
    const given = name === undefined ? -1 : all.findIndex((one, to) => to > at && takes(one, name))
    if (name === undefined || given < 0) continue
    const between = all.slice(at + 1, given).filter((one) => mentions(one, name))
    const others = all.filter((one, to) => to > given && mentions(one, name))
    const instance = instanceOf(all[given]!)
    if (!instance || others.length > 0 || !between.every((one) => isAddition(one, name))) continue
    const moved = between.map((one) => onInstance(one as Node<'expressionstatement'>, instance))
    const kept = all.filter((one, to) => to !== at && to < given && !between.includes(one))
    const made = withoutHandler(all[given]!, name)
    return reorderStacks([...kept, made, ...moved, ...all.slice(given + 1)])
  }
  return all
}

/** `$stack = HandlerStack::create()`: the variable's name. */
function createdStack(node: Php): string | undefined {
  if (node.kind !== 'expressionstatement' || node.expression.kind !== 'assign') return undefined
  const { left, right } = node.expression
  const isCreation =
    right.kind === 'call' &&
    right.arguments.length === 0 &&
    right.what.kind === 'staticlookup' &&
    right.what.what.kind === 'name' &&
    right.what.offset.kind === 'identifier' &&
    right.what.offset.name === 'create' &&
    /(^|\\)HandlerStack$/.test(right.what.what.name)
  return isCreation && isPlain(left) ? left.name : undefined
}

const isPlain = (node: Php): node is Variable & Php & { name: string } =>
  node.kind === 'variable' && typeof node.name === 'string'

const mentions = (node: Php, name: string): boolean =>
  [node, ...walk(node)].some((one) => isPlain(one) && one.name === name)

const isHandler = (item: ArrayEntry | Php, name: string): boolean =>
  item.kind === 'entry' &&
  item.key?.kind === 'string' &&
  item.key.value === 'handler' &&
  isPlain(item.value) &&
  item.value.name === name

/** Whether a statement makes an instance with the stack. */
const takes = (node: Php, name: string): boolean =>
  node.kind === 'expressionstatement' &&
  walk(node).some(isFactory) &&
  walk(node).some((one) => one.kind === 'array' && one.items.some((item) => isHandler(item, name)))

const isFactory = (node: Php): boolean =>
  node.kind === 'call' &&
  node.what.kind === 'staticlookup' &&
  node.what.offset.kind === 'identifier' &&
  node.what.offset.name === 'factory'

/** What holds the instance that a statement makes. */
function instanceOf(node: Php): Php | undefined {
  if (node.kind !== 'expressionstatement' || node.expression.kind !== 'assign') return undefined
  const { left, right } = node.expression
  return isFactory(right) && (isPlain(left) || left.kind === 'propertylookup') ? left : undefined
}

const isAddition = (node: Php, name: string): boolean =>
  node.kind === 'expressionstatement' &&
  node.expression.kind === 'call' &&
  node.expression.what.kind === 'propertylookup' &&
  isPlain(node.expression.what.what) &&
  node.expression.what.what.name === name &&
  node.expression.what.offset.kind === 'identifier' &&
  ['push', 'unshift', 'before', 'after', 'remove'].includes(node.expression.what.offset.name)

/** `$stack->push(…)` as `$instance->getDriver()->select()->getConfig('handler')->push(…)`. */
function onInstance(node: Node<'expressionstatement'>, instance: Php): Php {
  const call = node.expression as Node<'call'>
  const what = call.what as Node<'propertylookup'>
  const { loc } = what.what
  const callOn = (base: Php, name: string, args: Php[]): Php =>
    ({
      kind: 'call',
      what: {
        kind: 'propertylookup',
        what: base,
        offset: { kind: 'identifier', name, loc },
        loc,
      },
      arguments: args,
      loc,
    }) as Php
  const key = {
    kind: 'string',
    value: 'handler',
    raw: "'handler'",
    isDoubleQuote: false,
    loc,
  } as Php
  const driver = callOn(callOn(instance, 'getDriver', []), 'select', [])
  const stack = callOn(driver, 'getConfig', [key])
  return { ...node, expression: { ...call, what: { ...what, what: stack } } }
}

/** A statement without `'handler' => $stack`. */
function withoutHandler<T>(node: T, name: string): T {
  if (Array.isArray(node))
    return node
      .filter((item) => !isHandler(item as Php, name))
      .map((item: unknown) => withoutHandler(item, name)) as T
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'loc' ? (value as unknown) : withoutHandler(value as unknown, name),
    ]),
  ) as T
}
