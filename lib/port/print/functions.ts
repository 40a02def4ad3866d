import type { Arrow, Param } from '../code/nodes'
import { plainTypeOf } from '../types/ty'
import { group, ifBreak, indent, join, line, softline, type Doc } from './doc'
import { printLeading } from './leading'
import { printBlock, printExpr } from './printer'
import { returnDoc, typeDoc } from './types'

export function printParam({ name, ty, optional, initial, rest, modifiers }: Param): Doc {
  const type: Doc = ty ? [': ', typeDoc(ty)] : ''
  return [
    modifiers ? `${modifiers} ` : '',
    rest ? '...' : '',
    name,
    optional && !initial ? '?' : '',
    type,
    initial ? [' = ', printExpr(initial, 'spread')] : '',
  ]
}

/** The parameters of a function, in parentheses. */
export function printParams(params: readonly Param[], expandLast = false): Doc {
  if (params.length === 0) return '()'
  if (expandLast) return ['(', join(', ', params.map(printParam)), ')']
  const [only, second] = params
  if (!second && only!.ty && plainTypeOf(only!.ty).kind === 'shape' && !only!.initial)
    return ['(', printParam(only!), ')']
  const rest = params.at(-1)!.rest
  return [
    '(',
    indent([softline, join([',', line], params.map(printParam))]),
    rest ? '' : ifBreak(','),
    softline,
    ')',
  ]
}

/** Parameters and what comes back: a single parameter breaks apart from a type that is an object's. */
export function printSignature({ params, returns }: Arrow): Doc {
  const mustBreak = params.length > 1 && params.some((param) => param.modifiers)
  const isApart = params.length === 1 && returns && plainTypeOf(returns).kind === 'shape'
  const inside = printParams(params)
  return group([
    mustBreak || isApart ? group(inside, { broken: mustBreak }) : inside,
    returns ? [': ', returnDoc(returns)] : '',
  ])
}

export function printArrow(node: Arrow, expandLast = false): Doc {
  const returns: Doc = node.returns ? [': ', returnDoc(node.returns, !node.generator)] : ''
  if (node.generator)
    return [
      node.isAsync ? 'async ' : '',
      'function* ',
      group([printParams(node.params), returns]),
      ' ',
      printBlock(node.body as never),
    ]
  const head = [
    node.isAsync ? 'async ' : '',
    group([printParams(node.params, expandLast), returns]),
  ]
  const { body } = node
  if (Array.isArray(body)) return group([group(head), ' => ', printBlock(body)])
  const doc = printLeading(body, () => printExpr(body, 'arrowBody'))
  if (
    ['object', 'array', 'arrow'].includes(body.kind) ||
    (body.kind === 'template' && body.texts.some((one) => one.includes('\n')))
  )
    return group([group(head), ' =>', ' ', doc])
  if (body.kind === 'cond') {
    return group([
      group(head),
      ' =>',
      group([' ', ifBreak('', '('), indent([softline, doc]), ifBreak('', ')')]),
      expandLast ? [ifBreak(','), softline] : '',
    ])
  }
  return group([
    group(head),
    ' =>',
    group(indent([line, doc])),
    expandLast ? [ifBreak(','), softline] : '',
  ])
}
