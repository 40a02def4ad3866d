import { propagateBreaks, type Doc } from './doc'

type Mode = 'flat' | 'break'
type Command = readonly [indent: number, mode: Mode, doc: Doc]

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
    const commands: Command[] = [[0, 'break', doc]]
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

  #step([indent, mode, doc]: Command, commands: Command[]): void {
    if (typeof doc === 'string') return this.#write(doc)
    if (Array.isArray(doc)) {
      for (let at = doc.length - 1; at >= 0; at--) commands.push([indent, mode, doc[at] as Doc])
      return
    }
    const node = doc as Exclude<Doc, string | readonly Doc[]>
    switch (node.kind) {
      case 'indent':
        commands.push([indent + 2, mode, node.contents])
        return
      case 'group':
        this.#group(node, [indent, mode, doc], commands)
        return
      case 'ifBreak':
        commands.push([
          indent,
          mode,
          this.#modeOf(node.group, mode) === 'break' ? node.broken : node.flat,
        ])
        return
      case 'indentIfBreak':
        commands.push([
          this.#modes.get(node.group) === 'break' ? indent + 2 : indent,
          mode,
          node.contents,
        ])
        return
      case 'suffix':
        this.#suffixes.push([indent, mode, node.contents])
        return
      case 'breakParent':
        return
      case 'line':
        this.#line(node.mode, [indent, mode, doc], commands)
    }
  }

  #modeOf(group: symbol | undefined, mode: Mode): Mode {
    return group ? (this.#modes.get(group) ?? 'flat') : mode
  }

  #group(
    node: Extract<Doc, { kind: 'group' }>,
    [indent, mode]: Command,
    commands: Command[],
  ): void {
    const chosen =
      mode === 'flat' && !this.#remeasure
        ? ([
            indent,
            node.broken ? 'break' : 'flat',
            node.broken && node.states ? node.states.at(-1)! : node.contents,
          ] as Command)
        : this.#choose(node, indent, commands)
    commands.push(chosen)
    if (node.id) this.#modes.set(node.id, chosen[1])
  }

  #choose(
    node: Extract<Doc, { kind: 'group' }>,
    indent: number,
    commands: readonly Command[],
  ): Command {
    this.#remeasure = false
    const flat: Command = [indent, 'flat', node.contents]
    if (!node.broken && this.#fits(flat, commands, false)) return flat
    if (!node.states) return [indent, 'break', node.contents]
    const last = node.states.at(-1)!
    if (node.broken) return [indent, 'break', last]
    for (const state of node.states.slice(1)) {
      const command: Command = [indent, 'flat', state]
      if (this.#fits(command, commands, false)) return command
    }
    return [indent, 'break', last]
  }

  #line(kind: string, [indent, mode]: Command, commands: Command[]): void {
    if (mode === 'flat' && (kind === 'line' || kind === 'soft')) {
      if (kind === 'line') this.#write(' ')
      return
    }
    if (mode === 'flat') this.#remeasure = true
    if (this.#suffixes.length > 0) {
      commands.push(
        [indent, mode, { kind: 'line', mode: kind } as Doc],
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
  #fits(next: Command, rest: readonly Command[], mustBeFlat: boolean): boolean {
    let left = this.width - this.#column
    let at = rest.length
    const commands: (readonly [Mode, Doc])[] = [[next[1], next[2]]]
    while (left >= 0) {
      const command = commands.pop()
      if (!command) {
        if (at === 0) return true
        const [, mode, doc] = rest[--at]!
        commands.push([mode, doc])
        continue
      }
      const [mode, doc] = command
      if (typeof doc === 'string') left -= widthOf(doc)
      else if (Array.isArray(doc))
        for (let index = doc.length - 1; index >= 0; index--)
          commands.push([mode, doc[index] as Doc])
      else {
        const ended = this.#fitsNode(
          doc as Exclude<Doc, string | readonly Doc[]>,
          mode,
          mustBeFlat,
          commands,
        )
        if (ended !== undefined && typeof ended === 'boolean') return ended
        if (ended === 1) left -= 1
      }
    }
    return false
  }

  #fitsNode(
    node: Exclude<Doc, string | readonly Doc[]>,
    mode: Mode,
    mustBeFlat: boolean,
    commands: (readonly [Mode, Doc])[],
  ): boolean | 1 | undefined {
    switch (node.kind) {
      case 'indent':
        commands.push([mode, node.contents])
        return
      case 'indentIfBreak':
        commands.push([mode, node.contents])
        return
      case 'group': {
        if (mustBeFlat && node.broken) return false
        const inner = node.broken ? 'break' : mode
        commands.push([
          inner,
          node.states && inner === 'break' ? node.states.at(-1)! : node.contents,
        ])
        return
      }
      case 'ifBreak':
        commands.push([mode, this.#modeOf(node.group, mode) === 'break' ? node.broken : node.flat])
        return
      case 'line':
        return mode === 'break' || node.mode === 'hard' || node.mode === 'literal'
          ? true
          : node.mode === 'line'
            ? 1
            : undefined
      default:
        return
    }
  }
}
