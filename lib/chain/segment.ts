/**
 * Names that a property access never turns into a segment, because something else than a caller
 * asks for them.
 */
const neverSegments: ReadonlySet<string> = new Set([
  'then', // await, Promise.resolve
  'toJSON', // JSON.stringify, pretty-format
  'inspect', // older consoles
  'constructor', // type checks, class transformers
  'asymmetricMatch',
  '$$typeof', // Jest's equality and printing
  '_isMockFunction', // Jest's and Vitest's snapshots, which print the mock's name where it is true
  'getMockName',
])

/**
 * Whether a property of that name continues the path. `chain()` reaches the names for which it does
 * not.
 *
 * @param name property name
 */
export function isSegment(name: string): boolean {
  return !neverSegments.has(name) && !name.startsWith('__') && !name.startsWith('@@')
}

/** Where the query begins: the first `?` that is not the operator of a template expression. */
function queryStart(text: string): number {
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    if (text[at - 1] !== '{') return at
  }
  return -1
}

/** Braces and what is in them, one by one; or a capital. */
const bracesOrCapital = /\{[^}]*\}?|[A-Z]/g

/**
 * Segments that WeChat Pay documents with a capital inside, which the rule would take for a hyphen.
 */
const asDocumented: ReadonlySet<string> = new Set([
  'addInstitutionsub',
  'modifyInstitutionsub',
  'queryInstitutionsub',
]) // v2/secapi/mch/…

function segmentOf(name: string): string {
  if (asDocumented.has(name)) return name
  if (name.length > 1 && name.startsWith('_') && name.endsWith('_')) return `{${name.slice(1, -1)}}`
  return name.replace(bracesOrCapital, (found, at: number) =>
    found.startsWith('{') ? found : `${at === 0 ? '' : '-'}${found.toLowerCase()}`,
  )
}

/** What stands between slashes; those in braces belong to an operator. */
const segmentPattern = /(?:\{[^}]*\}?|[^/{])+/g

/**
 * The path that a name stands for: per segment the first capital is lowered, later ones become
 * `-x`, `_x_` becomes `{x}`. Text in braces and behind `?` stays as it is.
 *
 * @param name a property name or a path, as given
 * @returns the path, slashes kept
 */
export function pathOf(name: string): string {
  if (!/[A-Z_]/.test(name)) return name
  const end = queryStart(name)
  const path = end < 0 ? name : name.slice(0, end)
  return path.replace(segmentPattern, segmentOf) + (end < 0 ? '' : name.slice(end))
}
