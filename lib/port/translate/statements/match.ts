import { atOnce, binary, bool, cast, construct, id, template } from '../../code/make'
import type { Expr, Stmt } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import {
  isNumber,
  isPrim,
  joinTypes,
  never,
  nonNull,
  plainTypeOf,
  unknown,
  type Ty,
} from '../../types/ty'
import { piece } from '../values/coerce'
import { noteCompared } from '../values/compared'
import { settleKey } from '../values/keys'
import { expr } from '../scope/translator'
import { testOf } from '../values/operators'
import type { Scope } from '../scope/scope'

/** `match` as statements that return. */
export function matchBody(node: Node<'match'>, scope: Scope): { body: Stmt[]; ty: Ty } {
  const results: Ty[] = []
  const answer = (arm: (typeof node.arms)[number]): Stmt[] => {
    if (arm.body.kind === 'throw') return [{ kind: 'throw', value: expr(arm.body.what, scope) }]
    const value = expr(arm.body, scope)
    results.push(value.ty)
    return [{ kind: 'return', value }]
  }
  const otherwise = node.arms.find((arm) => arm.conds === null)
  const isTruth = node.cond.kind === 'boolean' && node.cond.value
  const subject = isTruth ? undefined : settleKey(expr(node.cond, scope), scope.unit)
  const fallback: Stmt[] = otherwise
    ? answer(otherwise)
    : [
        {
          kind: 'throw',
          value: construct(id('RangeError'), [
            template(['Unhandled match case ', ...subjectPieces(subject, scope)]),
          ]),
        },
      ]
  const arms = node.arms.filter((arm) => arm.conds !== null)
  if (!subject) {
    const body = arms.map((arm): Stmt => ({
      kind: 'if',
      test: arm.conds!.map((one) => truthOf(one, scope)).reduce((a, b) => binary('||', a, b)),
      yes: answer(arm),
    }))
    return { body: [...body, ...fallback], ty: results.reduce(joinTypes, never) }
  }
  const cases = arms.flatMap((arm) =>
    arm.conds!.map((one, at) => ({
      test: expr(one, scope),
      body: at === arm.conds!.length - 1 ? answer(arm) : [],
    })),
  )
  return {
    body: [
      {
        kind: 'switch',
        test: comparable(subject, cases, scope),
        cases: [...cases, { body: fallback }],
      },
    ],
    ty: results.reduce(joinTypes, never),
  }
}

/** What is asked, as TypeScript compares it with the arms: a literal is a type of its own to it. */
function comparable(subject: Expr, cases: readonly { test: Expr }[], { unit }: Scope): Expr {
  noteCompared(unit, subject)
  const core = nonNull(plainTypeOf(subject.ty))
  const isOne = (ty: Ty): boolean =>
    (isPrim(core, 'string') && isPrim(ty, 'string')) || (isNumber(core) && isNumber(ty))
  const isNamed = subject.kind !== 'string' && subject.kind !== 'raw'
  return isNamed && cases.every(({ test }) => isLiteral(test) && isOne(plainTypeOf(test.ty)))
    ? subject
    : cast(subject, unknown)
}

const isLiteral = ({ kind }: Expr): boolean => kind === 'string' || kind === 'raw'
/** Whether an arm of `match (true)` is true itself, which what counts as true is not. */
function truthOf(node: Php, scope: Scope): Expr {
  const value = expr(node, scope)
  return isPrim(plainTypeOf(value.ty), 'boolean')
    ? testOf(node, scope).test
    : binary('===', cast(value, unknown), bool(true))
}

/** What PHP's UnhandledMatchError says of a value, which is a RangeError here. */
function subjectPieces(subject: Expr | undefined, scope: Scope): (Expr | string)[] {
  if (!subject) return ['true']
  const ty = plainTypeOf(subject.ty)
  if (isPrim(ty, 'string')) return ["'", piece(scope.unit, subject), "'"]
  return isNumber(ty) ? [piece(scope.unit, subject)] : ['of ', piece(scope.unit, subject)]
}

export function translateMatch(node: Node<'match'>, scope: Scope): Expr {
  const { body, ty } = matchBody(node, scope)
  return atOnce(body, ty)
}
