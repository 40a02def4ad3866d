import { getCiphers } from 'node:crypto'
import { tableOf } from '../types/table'
import {
  functionNameOf,
  childrenOf,
  contains,
  isCallable,
  isClassLike,
  isPhp,
  type Node,
  type Php,
  type Tree,
} from './ast'

/** The version of PHP whose behaviour a port has. */
const version = { id: 80200, text: '8.2.0' }

/** Extensions whose functions are translated. */
const extensions: ReadonlySet<string> = new Set(['openssl', 'sodium', 'json', 'mbstring', 'hash'])

/** Functions that programs ask for before they call them, and whether PHP 8.2 has them. */
const asked: Readonly<Record<string, boolean>> = tableOf({
  sodium_crypto_aead_aes256gcm_is_available: true,
  sodium_crypto_aead_aes256gcm_decrypt: true,
  sodium_crypto_aead_aes256gcm_encrypt: true,
  'sodium\\crypto_aead_aes256gcm_is_available': false,
  'sodium\\crypto_aead_aes256gcm_decrypt': false,
  openssl_encrypt: true,
  openssl_decrypt: true,
  openssl_sign: true,
  openssl_verify: true,
  random_bytes: true,
  random_int: true,
  hash_equals: true,
  mb_substr: true,
  mb_strlen: true,
})

/** Digests of signatures that are translated, as `openssl_get_md_methods()` names them. */
const digests = /^(rsa-)?sha(1|224|256|384|512)(withrsaencryption)?$/i

/** What a condition comes to where it asks for nothing but what PHP can do; else undefined. */
function answerOf(node: Php): boolean | undefined {
  switch (node.kind) {
    case 'boolean':
      return node.value
    case 'unary': {
      const inner = node.type === '!' ? answerOf(node.what) : undefined
      return inner === undefined ? undefined : !inner
    }
    case 'bin':
      return compareVersion(node)
    case 'call':
      return answerOfCall(node)
    default:
      return undefined
  }
}

const nameOf = (name: string): string => name.replace(/^\\/, '').toLowerCase()

function answerOfCall(node: Node<'call'> & Php): boolean | undefined {
  const name = functionNameOf(node)
  const [first, second] = node.arguments
  if (name === 'sodium_crypto_aead_aes256gcm_is_available') return true
  const word = first?.kind === 'string' ? nameOf(first.value) : undefined
  if (word === undefined) return undefined
  if (name === 'function_exists') return asked[word]
  if (name === 'extension_loaded') return extensions.has(word) || undefined
  const list = name === 'in_array' ? functionNameOf(second) : ''
  if (list === 'openssl_get_cipher_methods') return getCiphers().includes(word) || undefined
  return list === 'openssl_get_md_methods' ? digests.test(word) || undefined : undefined
}

/** `PHP_VERSION_ID >= 70100`. */
function compareVersion({ left, right, type }: Node<'bin'>): boolean | undefined {
  if (left.kind !== 'name' || nameOf(left.name) !== 'php_version_id') return undefined
  if (right.kind !== 'number') return undefined
  const wanted = Number(right.value)
  if (type === '>=') return version.id >= wanted
  if (type === '>') return version.id > wanted
  if (type === '<') return version.id < wanted
  return type === '<=' ? version.id <= wanted : undefined
}

/** A condition without what is known, or what it comes to. */
function withoutKnown(node: Php): Php | boolean {
  const whole = answerOf(node)
  if (whole !== undefined) return whole
  if (node.kind !== 'bin' || !/^(&&|\|\||and|or)$/i.test(node.type)) return node
  const deciding = /^(\|\||or)$/i.test(node.type)
  const [left, right] = [withoutKnown(node.left), withoutKnown(node.right)]
  if (left === deciding || left === !deciding) return left === deciding ? left : right
  if (right === !deciding) return left
  return left === node.left && right === node.right
    ? node
    : { ...node, left: asNode(left), right: asNode(right) }
}

const asNode = (node: Php | boolean): Php =>
  typeof node === 'boolean' ? ({ kind: 'boolean', value: node } as Php) : node

/** Where something of a file is no more, its comments with it; or those alone that say why it was asked. */
interface Gap {
  readonly start: number
  readonly end: number
  readonly isQuestion?: boolean
}

/** A comment on what PHP needs. */
const reason = /ext-|sodium|openssl|php\s*(>=?|\d)/i

/**
 * Leaves out what programs ask PHP whether it can, `function_exists('sodium_…')`,
 * `PHP_VERSION_ID >= 70100`, `in_array('aes-256-gcm', openssl_get_cipher_methods())`, and the ways
 * that are never taken.
 */
export function writeKnownTestsOut(tree: Tree): void {
  const gaps: Gap[] = []
  writeOutIn(tree, gaps)
  if (gaps.length === 0) return
  tree.comments = tree.comments.filter(
    ({ loc, value }) =>
      !gaps.some(
        ({ start, end, isQuestion }) =>
          loc.start.offset >= start && loc.end.offset <= end && (!isQuestion || reason.test(value)),
      ),
  )
}

function writeOutIn(node: object, gaps: Gap[]): void {
  for (const child of childrenOf(node)) writeOutIn(child, gaps)
  if ('children' in node && Array.isArray(node.children))
    (node as { children: Php[] }).children = statementsOf(node.children as Php[], gaps)
  else
    for (const field of ['body', 'alternate']) {
      const value = (node as Record<string, unknown>)[field]
      if (!isPhp(value) || value.kind !== 'if') continue
      const left = statementsOf([value], gaps)
      if (left.length !== 1 || left[0] !== value)
        (node as Record<string, unknown>)[field] = { kind: 'block', children: left, loc: value.loc }
    }
}

/** Statements without those that are never come to. */
function statementsOf(statements: readonly Php[], gaps: Gap[]): Php[] {
  const left: Php[] = []
  let end = statements[0]?.loc.start.offset ?? 0
  for (const [at, one] of statements.entries()) {
    const taken = one.kind === 'if' ? takenOf(one) : [one]
    left.push(...taken)
    if (taken[0] !== one) {
      noteGaps(one, taken, end, gaps)
      const rest = statements.slice(at + 1)
      if (
        isEnd(taken.at(-1)) &&
        rest.length > 0 &&
        !rest.some((other) => isDeclared(other) || contains(other, isYield))
      ) {
        gaps.push({ start: one.loc.end.offset, end: rest.at(-1)!.loc.end.offset })
        return left
      }
    }
    end = one.loc.end.offset
  }
  return left
}

/** Takes down what of an `if` is no more. */
function noteGaps({ loc }: Php, taken: readonly Php[], before: number, gaps: Gap[]): void {
  const [first, last] = [taken[0], taken.at(-1)]
  if (!first || !last) return void gaps.push({ start: before, end: loc.end.offset })
  gaps.push({ start: before, end: loc.start.offset, isQuestion: true })
  gaps.push({ start: last.loc.end.offset, end: loc.end.offset })
}

const isYield = ({ kind }: Php): boolean => kind === 'yield' || kind === 'yieldfrom'

const isEnd = (node: Php | undefined): boolean => node?.kind === 'return' || node?.kind === 'throw'

/** Functions and classes are there wherever they stand. */
const isDeclared = (node: Php): boolean => isCallable(node) || isClassLike(node)

/** What is left of an `if`. */
function takenOf(node: Node<'if'> & Php): readonly Php[] {
  // a way that is never taken makes a generator of a function nevertheless
  if (node.test.kind === 'boolean' || contains(node, isYield)) return [node]
  const test = withoutKnown(node.test)
  if (test === true) return blockOf(node.body)
  if (test === false) return node.alternate ? blockOf(node.alternate) : []
  if (test !== node.test) Object.assign(node, { test })
  return [node]
}

const blockOf = (node: Php): readonly Php[] => (node.kind === 'block' ? node.children : [node])
