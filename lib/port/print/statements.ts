import type { Stmt } from '../code/nodes'
import { spellName } from '../types/spelling'
import { printAssignment } from './assignment'
import { markStatement } from './calls'
import { printClass } from './classes'
import { commentDoc, inOneLine, separate } from './comments'
import { group, hardline, ifBreak, indent, join, line, softline, type Doc } from './doc'
import { patternOf, printTest } from './expressions'
import { printSignature } from './functions'
import { printLeading } from './leading'
import { printBlock, printExpr, printWhole } from './printer'
import { typeDoc } from './types'

/** Statements one under the other, with the blank lines that they ask for. */
export const printLines = (statements: readonly Stmt[]): Doc => separate(statements, printStatement)

/** A block that keeps its lines even when it is empty. */
const printBody = (body: readonly Stmt[]): Doc =>
  body.length === 0 ? ['{', hardline, '}'] : printBlock(body)

const firstText = (doc: Doc): string => {
  if (typeof doc === 'string') return doc
  if (!Array.isArray(doc)) {
    const node = doc as Exclude<Doc, string | readonly Doc[]>
    return node.kind === 'group'
      ? firstText(node.states?.[0] ?? node.contents)
      : 'contents' in node
        ? firstText(node.contents)
        : ''
  }
  for (const part of doc as readonly Doc[]) {
    const found = firstText(part)
    if (found !== '') return found
  }
  return ''
}

function printStatement(node: Stmt): Doc {
  switch (node.kind) {
    case 'expr': {
      if (node.value.kind === 'assign' && node.value.left.kind === 'object')
        return [';(', printExpr(node.value, 'statement'), ')']
      markStatement(node.value)
      const doc = printLeading(node.value, () => printExpr(node.value, 'statement'))
      return /^([([`/<]|\+(?!\+)|-(?!-))/.test(firstText(doc)) ? [';', doc] : doc
    }
    case 'let':
      return printLet(node)
    case 'return':
      return node.value ? ['return ', printReturned(node.value)] : 'return'
    case 'throw':
      return ['throw ', printReturned(node.value)]
    case 'if':
      return printIf(node)
    case 'block':
      return printBody(node.body)
    case 'labelled':
      return [node.label, ': ', printStatement(node.body)]
    case 'jump':
      return node.label ? `${node.word} ${node.label}` : node.word
    case 'try':
      return printTry(node)
    case 'switch':
      return printSwitch(node)
    case 'function':
      return [
        exportKeywordOf(node),
        node.fn.isAsync ? 'async ' : '',
        node.fn.generator ? 'function* ' : 'function ',
        spellName(node.name),
        printSignature(node.fn),
        ' ',
        printBlock(node.fn.body as Stmt[]),
      ]
    case 'class':
      return [exportKeywordOf(node), printClass(node.decl)]
    case 'import':
      return printImport(node)
    case 'lines':
      return join(hardline, inOneLine(node.text).split('\n'))
    default:
      return printLoop(node)
  }
}

const exportKeywordOf = ({ isExported }: { isExported?: boolean }): string =>
  isExported ? 'export ' : ''

function printReturned(value: Parameters<typeof printExpr>[0]): Doc {
  return value.kind === 'binary'
    ? group([ifBreak('('), indent([softline, printWhole(value)]), softline, ifBreak(')')])
    : printExpr(value, 'spread')
}

function printLet({
  name,
  ty,
  initial,
  isConst,
  isDefinite,
  isExported,
}: Extract<Stmt, { kind: 'let' }>): Doc {
  const left: Doc = [
    isExported ? 'export ' : '',
    isConst ? 'const ' : 'let ',
    printExpr(patternOf(name), 'left', '='),
    isDefinite ? '!' : '',
    ty ? [': ', typeDoc(ty)] : '',
  ]
  return initial ? printAssignment(left, ' =', initial) : left
}

/** A condition within its parentheses; the opposite of several tests breaks within its own. */
const printCondition = (node: Parameters<typeof printExpr>[0]): Doc =>
  node.kind === 'unary' && node.operator === '!' && node.operand.kind === 'binary'
    ? printTest(node)
    : group([indent([softline, printTest(node)]), softline])

function printIf({ test, yes, no }: Extract<Stmt, { kind: 'if' }>): Doc {
  const head: Doc = [group(['if (', printCondition(test), ')', ' ', printBody(yes)])]
  if (!no) return head
  const [only] = no
  if (no.length === 1 && only!.kind === 'if' && !only!.lead)
    return [head, ' else ', printStatement(only!)]
  return [head, ' else ', printBody(no)]
}

function printTry({ body, name, handler, finalizer }: Extract<Stmt, { kind: 'try' }>): Doc {
  return [
    'try ',
    printBody(body),
    handler
      ? [' catch ', name ? `(${name}) ` : '', finalizer ? printBody(handler) : printBlock(handler)]
      : '',
    finalizer ? [' finally ', printBody(finalizer)] : '',
  ]
}

function printSwitch({ test, cases }: Extract<Stmt, { kind: 'switch' }>): Doc {
  const docs = cases.map((one): Doc => {
    const head: Doc = [
      (one.lead ?? []).map((comment): Doc => [commentDoc(comment), hardline]),
      one.test ? ['case ', printExpr(one.test), ':'] : 'default:',
    ]
    const [only] = one.body
    if (one.body.length === 1 && only!.kind === 'block') return [head, ' ', printStatement(only!)]
    if (one.body.length === 0) return head
    const isComment = one.body.every(({ kind }) => kind === 'lines')
    const body: Doc = [hardline, printLines(one.body)]
    return [head, isComment ? body : indent(body)]
  })
  return [
    group(['switch (', indent([softline, printTest(test)]), softline, ')']),
    ' {',
    docs.length > 0 ? indent([hardline, join(hardline, docs)]) : '',
    hardline,
    '}',
  ]
}

function printLoop(node: Extract<Stmt, { kind: 'forOf' | 'for' | 'while' | 'do' }>): Doc {
  switch (node.kind) {
    case 'forOf':
      return [
        node.isAwait ? 'for await (' : 'for (',
        node.isOutside ? '' : node.isConst ? 'const ' : 'let ',
        printExpr(patternOf(node.name), 'left', '='),
        ' of ',
        printExpr(node.of),
        ') ',
        printBlock(node.body),
      ]
    case 'while':
      return group(['while (', printCondition(node.test), ') ', printBlock(node.body)])
    case 'do':
      return [group(['do ', printBody(node.body)]), ' while (', printCondition(node.test), ')']
    case 'for': {
      if (!node.init && !node.test && !node.update) return ['for (;;) ', printBlock(node.body)]
      const parts: Doc = [
        node.init
          ? node.init.kind === 'expr'
            ? printExpr(node.init.value)
            : printStatement(node.init)
          : '',
        ';',
        line,
        node.test ? printExpr(node.test) : '',
        ';',
        line,
        node.update ? printExpr(node.update) : '',
      ]
      return ['for (', group([indent([softline, parts]), softline]), ') ', printBlock(node.body)]
    }
  }
}

function printImport({ names, from, isType }: Extract<Stmt, { kind: 'import' }>): Doc {
  if (names.length === 0) return `import '${from}'`
  const docs = names.map(
    (one) => `${one.isType && !isType ? 'type ' : ''}${one.name}${one.as ? ` as ${one.as}` : ''}`,
  )
  if (docs.length === 1 && !names[0]!.as)
    return `import ${isType ? 'type ' : ''}{ ${docs[0]} } from '${from}'`
  return group([
    `import ${isType ? 'type ' : ''}{`,
    indent([line, join([',', line], docs)]),
    ifBreak(','),
    line,
    `} from '${from}'`,
  ])
}
