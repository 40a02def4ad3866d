import { calledName, isCallable, walk, type Php } from './ast'

/** What writes by itself, beside `echo`, `print` and HTML. */
const printers: readonly string[] = [
  'printf',
  'vprintf',
  'print_r',
  'var_dump',
  'var_export',
  'readfile',
]

/**
 * Marks each part of an `echo` that writes something itself, by a function that it calls: PHP has
 * written the parts before it by then.
 *
 * @param nodes all nodes of all files
 */
export function markPrinting(nodes: readonly Php[]): void {
  const echoes = nodes.filter((node) => node.kind === 'echo' && (node.expressions?.length ?? 0) > 1)
  const parts = echoes.flatMap((node) => (node.kind === 'echo' ? node.expressions!.slice(1) : []))
  const calling = parts.filter((part) => callsIn(part).length > 0)
  if (calling.length === 0) return
  const names = printingIn(nodes)
  for (const part of calling)
    if (callsIn(part).some((name) => names.has(name))) Object.assign(part, { isWrittenApart: true })
}

/** The functions and methods that write, by name, and '' where one without a name does. */
function printingIn(nodes: readonly Php[]): ReadonlySet<string> {
  const names = new Set(printers)
  let waiting = nodes.filter(isCallable).map((node) => ({
    name: (node.name?.name ?? '').toLowerCase(),
    calls: node.body ? callsIn(node.body) : [],
    isPrinting: walk(node).some(
      ({ kind }) => kind === 'echo' || kind === 'print' || kind === 'inline',
    ),
  }))
  for (let before = -1; before !== names.size;) {
    before = names.size
    const isFound = ({ isPrinting, calls }: (typeof waiting)[number]): boolean =>
      isPrinting || calls.some((name) => names.has(name))
    for (const one of waiting) if (isFound(one)) names.add(one.name)
    waiting = waiting.filter(({ name }) => !names.has(name))
  }
  return names
}

/** The functions and methods that are called in a node, by name in small letters. */
const callsIn = (node: Php): string[] => [node, ...walk(node)].flatMap(calledBy)

function calledBy(node: Php): string[] {
  if (node.kind === 'print') return ['printf']
  if (node.kind === 'new') return ['__construct']
  if (node.kind !== 'call') return []
  return [calledName(node.what)]
}
