import { binary, call, raw, str, template, unary } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import {
  float,
  int,
  isArrayLike,
  isFloat,
  isKeyText,
  isPrim,
  isUnknown,
  joinTypes,
  nonNull,
  number,
  plainTypeOf,
  unknown,
} from '../../types/ty'
import { negate, numeric, piece, truth } from './coerce'
import { settleKey } from './keys'
import { noteBits, noteDivisor, noteFloat, noteProduct } from './doubts'
import { expr, optional } from '../scope/translator'
import type { Scope } from '../scope/scope'
import { ownOf } from './own-keys'
import { instance, no, type Test } from './instances'
import { uniteArrays } from './unite'
import { identical, loose, compareValues, translateOrdering } from './comparisons'

/** A condition as a truth value, and what is known where it holds and where it does not. */
export function testOf(node: Php, scope: Scope): Test {
  if (node.kind === 'unary' && node.type === '!') {
    const { test, facts, not } = testOf(node.what, scope)
    if (node.what.kind === 'bin' || node.what.kind === 'isset')
      return { test: negate(test), facts: not, not: facts }
    return {
      test: isLogical(node.what)
        ? negate(test)
        : truth(scope.unit, ownOf(expr(node.what, scope), scope), { isNegated: true }),
      facts: not,
      not: facts,
    }
  }
  if (node.kind === 'bin' && ['&&', 'and'].includes(node.type.toLowerCase())) {
    const left = testOf(node.left, scope)
    const right = scope.withNarrowed(left.facts, () => testOf(node.right, scope))
    return {
      test: binary('&&', left.test, right.test),
      facts: new Map([...left.facts, ...right.facts]),
      not: no,
    }
  }
  if (node.kind === 'bin' && ['||', 'or'].includes(node.type.toLowerCase())) {
    const left = testOf(node.left, scope)
    const right = scope.withNarrowed(left.not, () => testOf(node.right, scope))
    return {
      test: binary('||', left.test, right.test),
      facts: no,
      not: new Map([...left.not, ...right.not]),
    }
  }
  if (node.kind === 'bin' && node.type === 'instanceof') return instance(node, scope)
  return { test: truth(scope.unit, ownOf(expr(node, scope), scope)), facts: no, not: no }
}

const isLogical = (node: Php): boolean =>
  node.kind === 'bin' || node.kind === 'unary' || node.kind === 'isset' || node.kind === 'empty'

export function unaryOf(node: Node<'unary'>, scope: Scope): Expr {
  if (node.type === '!') return testOf(node, scope).test
  const inner = numeric(scope.unit, expr(node.what, scope))
  if (node.type === '+') return inner
  if (node.type === '-' && inner.kind === 'raw' && /^\d/.test(inner.text))
    return raw(`-${inner.text}`, inner.ty)
  if (node.type === '~') noteBits('~', [inner], node, scope)
  return unary(node.type, inner, inner.ty)
}

const arithmetic = new Set(['+', '-', '*', '/', '%', '**', '|', '&', '^', '<<', '>>'])

/** Two operands and what is between them. */
export function binaryOf(node: Node<'bin'>, scope: Scope): Expr {
  const type = node.type.toLowerCase()
  if (['&&', '||', 'and', 'or', 'instanceof'].includes(type))
    return type === 'or' || type === 'and' ? shortCircuit(node, scope) : testOf(node, scope).test
  if (type === '.') return concatenate(node, scope)
  if (type === '??') return either(node, scope)
  const [left, right] = [expr(node.left, scope), expr(node.right, scope)]
  if (type === '===' || type === '!==') return identicalKeys(node, left, right, scope)
  if (type === '==' || type === '!=' || type === '<>') {
    noteLoose(node, left, right, scope)
    return loose(left, right, type !== '==', scope)
  }
  if (type === '+' && (isArrayLike(nonNull(left.ty)) || isArrayLike(nonNull(right.ty))))
    return uniteArrays(left, right, scope)
  if (type === 'xor') return binary('!==', truth(scope.unit, left), truth(scope.unit, right))
  if (type === '<=>') return compareValues(left, right, scope)
  if (arithmetic.has(type)) return translateArithmetic(node, left, right, scope)
  if (['<', '>', '<=', '>='].includes(type)) return translateOrdering(type, left, right, scope)
  scope.unit.leave(node, scope.unit.briefOf(node), `the operator ${node.type} has no counterpart`)
  return raw('undefined')
}

/** `a or die()`: the right side may be a statement. */
function shortCircuit(node: Node<'bin'>, scope: Scope): Expr {
  return testOf(node, scope).test
}

/** `==` of a word and of what nothing is known of becomes `===`. */
function noteLoose(node: Node<'bin'>, left: Expr, right: Expr, scope: Scope): void {
  const [word, other] = left.kind === 'string' ? [left, right] : [right, left]
  if (word.kind !== 'string' || word.value === '' || !Number.isNaN(Number(word.value))) return
  if (other.ty.kind === 'data' || !isUnknown(plainTypeOf(other.ty))) return
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    "compares with ===: PHP's == is true of `true` as well, should it ever be that",
  )
}

function concatenate(node: Php, scope: Scope): Expr {
  const parts: Expr[] = []
  const collect = (one: Php): void => {
    if (one.kind === 'bin' && one.type === '.') {
      collect(one.left)
      collect(one.right)
    } else parts.push(expr(one, scope))
  }
  collect(node)
  if (parts.length === 2 && parts.every((part) => part.kind === 'string')) return template(parts)
  return template(
    parts.map((part) =>
      part.kind === 'raw' && part.text === "'\\n'" ? '\n' : piece(scope.unit, part),
    ),
  )
}

function either(node: Node<'bin'>, scope: Scope): Expr {
  const left = ownOf(optional(node.left, scope), scope)
  const right = expr(node.right, scope)
  if (['template', 'string', 'array', 'object', 'new', 'arrow'].includes(left.kind)) {
    scope.unit.remark(
      'check',
      node,
      scope.unit.briefOf(node),
      'what stands left of ?? is never null, in PHP neither (. binds closer than ??): the rest is left out',
    )
    return left
  }
  if (right.kind === 'binary' && right.operator === '??')
    return {
      ...binary('??', binary('??', left, right.left), right.right),
      ty: isUnknown(left.ty) ? unknown : joinTypes(nonNull(left.ty), right.ty),
    }
  return {
    ...binary('??', left, right),
    ty: isUnknown(left.ty) ? unknown : joinTypes(nonNull(left.ty), right.ty),
  }
}

/** `===`; a key of an array, which is a text here, is compared with a number's text. */
function identicalKeys(node: Node<'bin'>, left: Expr, right: Expr, scope: Scope): Expr {
  const [key, other] = isKeyText(plainTypeOf(left.ty)) ? [left, right] : [right, left]
  noteFloat(node, left, right, scope)
  if (!isKeyText(plainTypeOf(key.ty))) return identical(left, right, node.type, scope)
  if (other.kind === 'raw' && isPrim(other.ty, 'int') && /^\d+$/.test(other.text))
    return binary(node.type, key, str(other.text))
  const isAlike =
    isKeyText(plainTypeOf(other.ty)) || (other.kind === 'string' && !/^-?\d+$/.test(other.value))
  const settled = isAlike ? key : settleKey(key, scope.unit)
  return identical(settled, other, node.type, scope)
}

const bits = new Set(['|', '&', '^', '<<', '>>'])

function translateArithmetic(node: Node<'bin'>, left: Expr, right: Expr, scope: Scope): Expr {
  const { type } = node
  const [a, b] = [numeric(scope.unit, left), numeric(scope.unit, right)]
  if (type === '/' || type === '%') noteDivisor(b, node, scope)
  if (type === '*') noteProduct([a, b], node, scope)
  if (bits.has(type)) noteBits(type, [a, b], node, scope)
  if (type === '%') {
    const whole = [a, b].map((one) =>
      isPrim(plainTypeOf(one.ty), 'int') ? one : call(raw('Math.trunc'), [one], int),
    ) as [Expr, Expr]
    return binary('%', whole[0], whole[1], int)
  }
  const isWhole =
    isPrim(plainTypeOf(a.ty), 'int') &&
    isPrim(plainTypeOf(b.ty), 'int') &&
    type !== '/' &&
    type !== '**'
  const isFraction = (isFloat(a.ty) || isFloat(b.ty)) && !bits.has(type)
  return binary(type, a, b, isWhole ? int : isFraction ? float : number)
}
