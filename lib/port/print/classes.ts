import type { Class, ClassMember, Stmt } from '../code/nodes'
import { spellName } from '../types/spelling'
import { isIdentifier, quote } from '../types/ty'
import { printAssignment } from './assignment'
import { hardline, indent, type Doc } from './doc'
import { commentDoc, separate } from './comments'
import { printSignature } from './functions'
import { printBlock, printExpr } from './printer'
import { typeDoc } from './types'

/** A class, an interface or an enum's stand-in, as prettier lays it out. */
export function printClass({
  word,
  name,
  parent,
  parentText,
  interfaces,
  members,
  tail = [],
}: Class): Doc {
  const heritage = [
    parent
      ? [' extends ', printExpr(parent, 'callee')]
      : parentText
        ? ` extends ${spellName(parentText)}`
        : '',
    interfaces.length > 0
      ? `${word === 'interface' ? ' extends' : ' implements'} ${interfaces.map(spellName).join(', ')}`.replace(
          /^(?! )/,
          ' ',
        )
      : '',
  ]
  const head: Doc = [word, name === '' ? '' : ` ${spellName(name)}`, ...heritage, ' ']
  const rest = tail.map((comment): Doc => [hardline, commentDoc(comment)])
  const inner =
    members.length === 0 ? rest : [hardline, separate(members, printClassMember), ...rest]
  return inner.length === 0 ? [head, '{}'] : [head, '{', indent(inner), hardline, '}']
}

const memberKeyOf = (name: string): string => (isIdentifier(name) ? name : quote(name))

function printClassMember(node: ClassMember): Doc {
  const modifiers = node.modifiers === '' ? '' : `${node.modifiers} `
  if (node.kind === 'property') {
    const left: Doc = [
      modifiers,
      memberKeyOf(node.name),
      node.isDefinite ? '!' : '',
      node.ty ? [': ', typeDoc(node.ty)] : '',
    ]
    return node.initial ? printAssignment(left, ' =', node.initial) : left
  }
  const { fn } = node
  return [
    modifiers,
    fn.isAsync ? 'async ' : '',
    fn.generator ? '*' : '',
    memberKeyOf(node.name),
    printSignature(fn),
    node.isAbstract ? '' : [' ', printBlock(fn.body as Stmt[])],
  ]
}
