/** A document whose line breaks are not decided yet, after Wadler's "A prettier printer". */
export type Doc =
  | string
  | readonly Doc[]
  | LineBreak
  | Indent
  | Group
  | IfBreak
  | IndentIfBreak
  | Suffix
  | BreakParent

export interface LineBreak {
  readonly kind: 'line'
  readonly mode: 'line' | 'soft' | 'hard' | 'literal'
}
interface Indent {
  readonly kind: 'indent'
  readonly contents: Doc
}
interface IfBreak {
  readonly kind: 'ifBreak'
  readonly broken: Doc
  readonly flat: Doc
  readonly group?: symbol
}
interface IndentIfBreak {
  readonly kind: 'indentIfBreak'
  readonly contents: Doc
  readonly group: symbol
}
interface Suffix {
  readonly kind: 'suffix'
  readonly contents: Doc
}
interface BreakParent {
  readonly kind: 'breakParent'
}
export interface Group {
  readonly kind: 'group'
  readonly contents: Doc
  /** Layouts to try in turn, from the flattest to the most broken. */
  readonly states?: readonly Doc[]
  readonly id?: symbol
  broken: boolean
}

export const line: LineBreak = { kind: 'line', mode: 'line' }
export const softline: LineBreak = { kind: 'line', mode: 'soft' }
export const breakParent: BreakParent = { kind: 'breakParent' }
export const hardline: Doc = [{ kind: 'line', mode: 'hard' }, breakParent]
export const literalline: Doc = [{ kind: 'line', mode: 'literal' }, breakParent]

export const indent = (contents: Doc): Indent => ({ kind: 'indent', contents })
export const group = (
  contents: Doc,
  { broken = false, id }: { broken?: boolean; id?: symbol } = {},
): Group => ({ kind: 'group', contents, broken, id })
export const conditionalGroup = (states: readonly Doc[]): Group => ({
  kind: 'group',
  contents: states[0]!,
  states,
  broken: false,
})
export const ifBreak = (broken: Doc, flat: Doc = '', id?: symbol): IfBreak => ({
  kind: 'ifBreak',
  broken,
  flat,
  group: id,
})
export const indentIfBreak = (contents: Doc, id: symbol): IndentIfBreak => ({
  kind: 'indentIfBreak',
  contents,
  group: id,
})
export const suffix = (contents: Doc): Suffix => ({ kind: 'suffix', contents })

/** Puts a separator between documents. */
export const join = (separator: Doc, parts: readonly Doc[]): Doc[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [separator, part]))

const isText = (doc: Doc): doc is string => typeof doc === 'string'
export const isList = (doc: Doc): doc is readonly Doc[] => Array.isArray(doc)

/** The documents inside one. */
function innerOf(doc: Doc): readonly Doc[] {
  if (isText(doc)) return []
  if (isList(doc)) return doc
  if (doc.kind === 'ifBreak') return [doc.broken, doc.flat]
  if (doc.kind === 'group') return doc.states ?? [doc.contents]
  return 'contents' in doc ? [doc.contents] : []
}

/** Whether a document is sure to take more than one line. */
export function willBreak(doc: Doc): boolean {
  if (isText(doc)) return false
  if (isList(doc)) return doc.some(willBreak)
  if (
    doc.kind === 'breakParent' ||
    (doc.kind === 'line' && (doc.mode === 'hard' || doc.mode === 'literal'))
  )
    return true
  if (doc.kind === 'group' && doc.broken) return true
  return doc.kind === 'group' ? willBreak(doc.contents) : innerOf(doc).some(willBreak)
}

/** Breaks every group around something that must break. */
export function propagateBreaks(doc: Doc): boolean {
  if (isText(doc)) return false
  if (isList(doc)) return propagateWithin(doc)
  if (doc.kind === 'breakParent') return true
  const isInside = propagateWithin(innerOf(doc))
  if (doc.kind !== 'group') return isInside
  if (isInside && !doc.states) doc.broken = true
  return doc.broken
}

/** Goes through all of them, also behind one that breaks. */
function propagateWithin(docs: readonly Doc[]): boolean {
  let isBroken = false
  for (const doc of docs) if (propagateBreaks(doc)) isBroken = true
  return isBroken
}

/** Whether a document has a place to break at. */
export function canBreak(doc: Doc): boolean {
  if (isText(doc)) return false
  return isList(doc) ? doc.some(canBreak) : doc.kind === 'line' || innerOf(doc).some(canBreak)
}
