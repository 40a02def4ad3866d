import { commentText } from '../scope/comments'
import { cast, id, raw } from '../../code/make'
import type { Expr, Stmt } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import {
  boolean,
  isForeign,
  isNullable,
  isNumber,
  isPrim,
  isUnknown,
  nonNull,
  plainTypeOf,
  text,
  unknown,
  type Ty,
} from '../../types/ty'
import { coerce } from '../values/coerce'
import { noteCompared } from '../values/compared'
import { isNumericText, loose } from '../values/comparisons'
import { expr, statementsOf } from '../scope/translator'
import { testOf } from '../values/operators'
import type { Scope } from '../scope/scope'

/** A `switch`, which compares as PHP's == does. */
export function translateSwitch(node: Node<'switch'>, scope: Scope): Stmt {
  const isTruth = node.test.kind === 'boolean' && node.test.value
  const subject = isTruth ? raw('true', boolean) : expr(node.test, scope)
  const { comments } = scope.unit
  const cases = node.body.children.map((one, at, all) => {
    const lead = comments.before(one, one.loc.start.offset).map(commentText)
    const test = one.test ? caseTest(one.test, isTruth, scope) : undefined
    const body = one.body
      ? scope.block(() => statementsOf(one.body!.children, scope, one.body!))
      : []
    const end = all[at + 1]?.loc.start.offset ?? node.loc.end.offset
    const isLast = at === all.length - 1 || body.length === 0
    const rest = isLast ? comments.within(one, end).map(commentText) : []
    if (rest.length > 0) body.push({ kind: 'lines', text: rest.join('\n') })
    const declares = body.some((made) => made.kind === 'let')
    return {
      test,
      body: declares ? [{ kind: 'block' as const, body }] : body,
      ...(lead.length > 0 ? { lead } : {}),
    }
  })
  if (isTruth) return { kind: 'switch', test: subject, cases }
  if (cases.some(({ test }) => test && isLiteral(test) && !isStrictMatch(subject, test)))
    return looseSwitch(subject, cases, scope)
  noteCompared(scope.unit, subject)
  if (cases.some(({ test }) => test && !isLiteral(test) && !isNumbers(subject, test)))
    scope.unit.remark('check', node, 'switch', 'compares with ===, where PHP compares with ==')
  else if (subject.ty.kind !== 'data' && isUnknown(plainTypeOf(subject.ty)))
    scope.unit.remark(
      'check',
      node,
      `switch (${scope.unit.briefOf(node.test)})`,
      "compares with ===: PHP's == is true of `true` as well, should it ever be that",
    )
  return { kind: 'switch', test: comparable(subject, cases, scope), cases }
}

const isLiteral = ({ kind }: Expr): boolean => kind === 'string' || kind === 'raw'
const isNumbers = (...all: readonly Expr[]): boolean =>
  all.every(({ ty }) => isNumber(plainTypeOf(ty)))

/** Whether == and === of what is asked and a case come to the same. */
function isStrictMatch({ ty }: Expr, test: Expr): boolean {
  const core = nonNull(plainTypeOf(ty))
  if (isNumber(core)) return isNumbers(test) && !isNullable(plainTypeOf(ty))
  return (
    test.kind === 'string' &&
    test.value !== '' &&
    !isNumericText(test.value) &&
    (isPrim(core, 'string') || isUnknown(ty) || isForeign(core))
  )
}

/** What is asked, as TypeScript compares it with the cases. */
function comparable(subject: Expr, cases: readonly Case[], scope: Scope): Expr {
  const ty: Ty = plainTypeOf(subject.ty)
  const isOpen = cases.some(({ test }) => test && !isLiteral(test))
  if (isOpen || ['string', 'raw'].includes(subject.kind)) return cast(subject, unknown)
  if (isForeign(ty)) return coerce(scope.unit, subject, text)
  const isSame = isNumber(ty) || isPrim(nonNull(ty), 'string') || isUnknown(ty)
  return isSame ? subject : cast(subject, unknown)
}

const isSimple = (value: Expr): boolean =>
  ['id', 'raw', 'string'].includes(value.kind) ||
  (value.kind === 'member' && isSimple(value.object)) ||
  (value.kind === 'index' && isSimple(value.object) && isSimple(value.index)) ||
  (value.kind === 'as' && isSimple(value.value))

type Case = { readonly test?: Expr; readonly body: Stmt[] }

/** Cases of several kinds, each of which PHP compares with ==. */
function looseSwitch(given: Expr, cases: readonly Case[], scope: Scope): Stmt {
  const subject = isSimple(given) ? given : id(scope.freeName('asked'), given.ty)
  const made: Stmt = {
    kind: 'switch',
    test: raw('true', boolean),
    cases: cases.map((one) =>
      one.test ? { ...one, test: loose(subject, one.test, false, scope) } : one,
    ),
  }
  if (subject === given) return made
  const asked: Stmt = { kind: 'let', name: subject, initial: given, isConst: true }
  return { kind: 'block', body: [asked, made] }
}

const caseTest = (node: Php, isTruth: boolean, scope: Scope): Expr =>
  isTruth ? testOf(node, scope).test : expr(node, scope)
