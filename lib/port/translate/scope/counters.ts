import { contains, type Node, type Php } from '../../source/ast'
import { isNumber, plainTypeOf } from '../../types/ty'
import { isPlain, type Step } from './occurrences'
import { pathAt } from './paths'
import type { Scope } from './scope'
import { isElementThere } from './there'

/**
 * Whether what is put in under a key makes a list: the key counts from 0 on, `for ($i = 0; …; $i++)`,
 * or is one of a list, and no turn of the loop leaves it out.
 */
export function isCounted(target: Node<'offsetlookup'>, scope: Scope): boolean {
  const key = target.offset
  if (!key || !isPlain(key) || !isNumber(plainTypeOf(scope.typeOf(key.name)))) return false
  const all = scope.ownerOf(key.name).variables.occurrences.get(key.name) ?? []
  const at = key.loc.start.offset
  const path = pathAt(all, at)
  const loop = path.findLastIndex(({ statement }) => isCounting(statement, key.name))
  if (loop < 0) return false
  return !path.slice(loop + 1).some((step) => mayPass(step, at)) || isElementThere(target, scope)
}

const isCounting = (node: Php, name: string): boolean =>
  node.kind === 'foreach'
    ? !!node.key && isPlain(node.key) && node.key.name === name
    : node.kind === 'for' && node.init.some((one) => isStart(one, name)) && isStep(node, name)

const isStart = (node: Php, name: string): boolean =>
  node.kind === 'assign' &&
  isPlain(node.left) &&
  node.left.name === name &&
  node.right.kind === 'number' &&
  node.right.value === '0'

const isStep = ({ increment }: Node<'for'>, name: string): boolean =>
  increment.some(
    (one) =>
      (one.kind === 'post' || one.kind === 'pre') &&
      one.type === '+' &&
      isPlain(one.what) &&
      one.what.name === name,
  )

/** Whether a turn may go on without coming to what stands at a place within a step. */
const mayPass = ({ block, statement }: Step, at: number): boolean =>
  (statement.kind === 'if' && !statement.alternate) ||
  ('children' in block &&
    (block as { children: Php[] }).children.some(
      (one) =>
        one.loc.start.offset < at &&
        one !== statement &&
        contains({ one }, ({ kind }) => kind === 'continue'),
    ))
