import type { Stmt } from '../../code/nodes'
import type { Node } from '../../source/ast'
import type { Frame, Scope } from '../scope/scope'

/** What `break` and `continue` can leave: the statement comes last of what is made. */
export function withinFrame(
  scope: Scope,
  make: () => readonly Stmt[],
  { isSwitch = false } = {},
): Stmt[] {
  const frame: Frame = { isSwitch }
  scope.frames.push(frame)
  const made = make()
  scope.frames.pop()
  const last = made.at(-1)
  if (frame.label === undefined || !last) return [...made]
  return [...made.slice(0, -1), { kind: 'labelled', label: frame.label, body: last }]
}

/** `break`, `continue 2`: a switch counts as a loop to PHP, where `continue` leaves it. */
export function jump(
  { kind: word, level, ...node }: Node<'break' | 'continue'>,
  scope: Scope,
): Stmt {
  const { frames, unit } = scope
  const depth = level?.kind === 'number' ? Number(level.value) : 1
  const target = frames.at(-depth)
  if (!target || (level && level.kind !== 'number')) {
    unit.leave(node, unit.textOf(node), 'leaves no loop that can be seen')
    return { kind: 'jump', word }
  }
  const said = target.isSwitch ? 'break' : word
  const between = frames.slice(frames.length - depth + 1)
  const isNext = said === 'break' ? between.length === 0 : between.every((one) => one.isSwitch)
  if (isNext) return { kind: 'jump', word: said }
  target.label ??= unit.label()
  return { kind: 'jump', word: said, label: target.label }
}
