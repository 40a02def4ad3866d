import type { Stmt } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { commentText, hasBlankBefore } from '../scope/comments'
import { hoistDeclarations } from './declarations'
import { tsdoc } from '../scope/phptypes'
import type { Scope } from '../scope/scope'
import { isExit, statement } from './statements'
import { statementsOf } from '../scope/translator'

/** The statements of a block, in a scope of their own for what tests have found out. */
export function blockStatements(body: Php, scope: Scope): Stmt[] {
  const nodes = 'children' in body ? (body as { children: Php[] }).children : [body]
  const before = scope.unit.takeNotes()
  return scope.block(() => {
    const made = statementsOf(nodes, scope, body)
    const rest = scope.unit.comments.within(body, body.loc?.end.offset ?? 0)
    if (rest.length > 0) made.push({ kind: 'lines', text: rest.map(commentText).join('\n') })
    scope.unit.giveNotes(before)
    return made
  })
}

/** Statements with their comments, blank lines and declarations. */
export function listStatements(all: readonly Php[], scope: Scope, block: object): Stmt[] {
  const nodes = scope.isScript ? all : withoutDead(all, scope)
  return nodes.flatMap((node): Stmt[] => {
    const { unit } = scope
    const comments = unit.comments.before(node, node.loc.start.offset)
    const isOwn = ['function', 'class', 'interface', 'trait', 'enum'].includes(node.kind)
    const lead = comments
      .map(commentText)
      .map((one) => (isOwn || isTypeNote(one) ? tsdoc(one) : one))
      .filter((one) => one !== '')
    const blank = hasBlankBefore(
      unit.source,
      comments[0]?.loc.start.offset ?? node.loc.start.offset,
    )
    unit.at = node.loc.start.offset
    const declarations = hoistDeclarations(block, node, scope)
    const outer = scope.before
    scope.before = new Map()
    const translated = statement(node, scope)
    const made = [...scope.before.values(), ...translated]
    scope.before = outer
    unit.at = node.loc.start.offset
    // what stands between the parts of an expression stands before the whole of it
    const between = isBlock(node)
      ? []
      : unit.comments.within(node, node.loc.end.offset).map(commentText)
    lead.push(...between)
    const behind = unit.comments.behind(node, node.loc.end.offset)
    const all = [...declarations, ...made]
    const notes = unit.takeNotes()
    if (all.length === 0) {
      const left = [...lead, ...notes, ...(behind ? [commentText(behind)] : [])]
      return left.length > 0 ? [{ kind: 'lines', text: left.join('\n'), blank }] : []
    }
    const [first, ...rest] = all
    const noted: Stmt = {
      ...first!,
      lead: [...lead, ...notes, ...(first!.lead ?? [])],
      blank: blank || first!.blank,
    }
    const result = [noted, ...rest]
    if (behind) result[result.length - 1] = { ...result.at(-1)!, trail: commentText(behind) }
    return result
  })
}

/** Statements that take the comments inside them to their own statements. */
const isBlock = ({ kind }: Php): boolean => kind === 'namespace' || kind === 'declare'

/** `/** @var Type $name *\/`, which TypeScript finds out by itself. */
const isTypeNote = (comment: string): boolean => /^\/\*\*\s*@var\s[^\n]*\*\/$/.test(comment)

/** What stands behind a `return` and its like is never reached. */
function withoutDead(all: readonly Php[], scope: Scope): readonly Php[] {
  const end = all.findIndex(
    (node) =>
      node.kind === 'return' ||
      node.kind === 'throw' ||
      node.kind === 'continue' ||
      node.kind === 'break' ||
      isExit(node),
  )
  const isDead = (node: Php): boolean =>
    !['function', 'class', 'interface', 'trait', 'enum', 'noop', 'label', 'inline'].includes(
      node.kind,
    )
  const dead = new Set(end < 0 ? [] : all.slice(end + 1).filter(isDead))
  const [first] = dead
  if (first)
    scope.unit.remark('check', first, scope.unit.briefOf(first), 'is never reached, and left out')
  return first ? all.filter((node) => !dead.has(node)) : all
}
