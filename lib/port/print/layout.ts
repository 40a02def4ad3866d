import { isList, propagateBreaks, type Doc, type Group, type LineBreak } from './doc'

type Mode = 'flat' | 'break'
/** What is to be laid out: no tuple, which JavaScript takes apart by going over it. */
interface Command {
  readonly indent: number
  readonly mode: Mode
  readonly doc: Doc
}

type Measured = Omit<Command, 'indent'>

/** Columns a text takes: wide characters take two. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const letter of text) width += wide.test(letter) ? 2 : 1
  return width
}

const wide =
  /[\u1100-\u115f\u231a\u231b\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u

/**
 * Decides where lines break.
 *
 * @param doc what to print
 * @param width columns
 * @returns the text, and whether a group that has an id was broken
 */
export function layOut(
  doc: Doc,
  width: number,
): { text: string; isBroken: (id: symbol) => boolean } {
  propagateBreaks(doc)
  const layout = new Layout(width)
  return { text: layout.run(doc), isBroken: (id) => layout.isBroken(id) }
}

class Layout {
  readonly #modes = new Map<symbol, Mode>()
  readonly #out: string[] = []
  #column = 0
  #suffixes: Command[] = []
  #remeasure = false

  constructor(readonly width: number) {}

  run(doc: Doc): string {
    const commands: Command[] = [{ indent: 0, mode: 'break', doc }]
    for (;;) {
      const next = commands.pop()
      if (next) this.#step(next, commands)
      else if (this.#suffixes.length > 0) commands.push(...this.#suffixes.splice(0).reverse())
      else return this.#out.join('')
    }
  }

  isBroken(id: symbol): boolean {
    return this.#modes.get(id) === 'break'
  }

  #write(text: string): void {
    this.#out.push(text)
    this.#column += widthOf(text)
  }

  #step(command: Command, commands: Command[]): void {
    const { indent, mode, doc } = command
    if (typeof doc === 'string') return this.#write(doc)
    if (isList(doc)) {
      for (let at = doc.length - 1; at >= 0; at--) commands.push({ indent, mode, doc: doc[at]! })
      return
    }
    switch (doc.kind) {
      case 'indent':
        commands.push({ indent: indent + 2, mode, doc: doc.contents })
        return
      case 'group':
        this.#group(doc, command, commands)
        return
      case 'ifBreak': {
        const isBroken = this.#modeOf(doc.group, mode) === 'break'
        commands.push({ indent, mode, doc: isBroken ? doc.broken : doc.flat })
        return
      }
      case 'indentIfBreak': {
        const isBroken = this.#modes.get(doc.group) === 'break'
        commands.push({ indent: isBroken ? indent + 2 : indent, mode, doc: doc.contents })
        return
      }
      case 'suffix':
        this.#suffixes.push({ indent, mode, doc: doc.contents })
        return
      case 'breakParent':
        return
      case 'line':
        this.#line(doc.mode, command, commands)
    }
  }

  #modeOf(group: symbol | undefined, mode: Mode): Mode {
    return group ? (this.#modes.get(group) ?? 'flat') : mode
  }

  #group(node: Group, { indent, mode }: Command, commands: Command[]): void {
    const chosen =
      mode === 'flat' && !this.#remeasure
        ? flatOf(node, indent)
        : this.#choose(node, indent, commands)
    commands.push(chosen)
    if (node.id) this.#modes.set(node.id, chosen.mode)
  }

  #choose(node: Group, indent: number, commands: readonly Command[]): Command {
    this.#remeasure = false
    const flat: Command = { indent, mode: 'flat', doc: node.contents }
    if (!node.broken && this.#fits(flat, commands)) return flat
    if (!node.states) return { indent, mode: 'break', doc: node.contents }
    if (!node.broken)
      for (const doc of node.states.slice(1)) {
        const command: Command = { indent, mode: 'flat', doc }
        if (this.#fits(command, commands)) return command
      }
    return { indent, mode: 'break', doc: node.states.at(-1)! }
  }

  #line(kind: LineBreak['mode'], { indent, mode }: Command, commands: Command[]): void {
    if (mode === 'flat' && (kind === 'line' || kind === 'soft')) {
      if (kind === 'line') this.#write(' ')
      return
    }
    if (mode === 'flat') this.#remeasure = true
    if (this.#suffixes.length > 0) {
      commands.push(
        { indent, mode, doc: { kind: 'line', mode: kind } },
        ...this.#suffixes.splice(0).reverse(),
      )
      return
    }
    if (kind === 'literal') {
      this.#out.push('\n')
      this.#column = 0
      return
    }
    while (this.#out.length > 0 && /^[ \t]*$/.test(this.#out.at(-1)!)) this.#out.pop()
    const last = this.#out.length - 1
    if (last >= 0) this.#out[last] = this.#out[last]!.replace(/[ \t]+$/, '')
    this.#out.push('\n', ' '.repeat(indent))
    this.#column = indent
  }

  /** Whether what comes up to the next possible line break fits. */
  #fits(next: Command, rest: readonly Command[]): boolean {
    let left = this.width - this.#column
    let at = rest.length
    const commands: Measured[] = [next]
    while (left >= 0) {
      const command = commands.pop()
      if (!command) {
        if (at === 0) return true
        commands.push(rest[--at]!)
        continue
      }
      const { mode, doc } = command
      if (typeof doc === 'string') left -= widthOf(doc)
      else if (isList(doc))
        for (let index = doc.length - 1; index >= 0; index--)
          commands.push({ mode, doc: doc[index]! })
      else if (doc.kind === 'line') {
        if (mode === 'break' || doc.mode === 'hard' || doc.mode === 'literal') return true
        if (doc.mode === 'line') left -= 1
      } else {
        const inner = this.#innerOf(doc, mode)
        if (inner) commands.push(inner)
      }
    }
    return false
  }

  /** What of a document takes room on the line. */
  #innerOf(
    doc: Exclude<Doc, string | readonly Doc[] | LineBreak>,
    mode: Mode,
  ): Measured | undefined {
    switch (doc.kind) {
      case 'indent':
      case 'indentIfBreak':
        return { mode, doc: doc.contents }
      case 'group':
        return doc.broken
          ? { mode: 'break', doc: doc.states?.at(-1) ?? doc.contents }
          : { mode, doc: mode === 'break' && doc.states ? doc.states.at(-1)! : doc.contents }
      case 'ifBreak':
        return { mode, doc: this.#modeOf(doc.group, mode) === 'break' ? doc.broken : doc.flat }
      default:
        return undefined
    }
  }
}

/** A group within one that stands on a line. */
const flatOf = (node: Group, indent: number): Command =>
  node.broken
    ? { indent, mode: 'break', doc: node.states?.at(-1) ?? node.contents }
    : { indent, mode: 'flat', doc: node.contents }
