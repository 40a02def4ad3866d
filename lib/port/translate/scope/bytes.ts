import {
  functionNameOf,
  childrenOf,
  isCallable,
  walk,
  type Callable,
  type Php,
  type Tree,
} from '../../source/ast'
import { tableOf } from '../../types/table'
import { byReference } from './changers'
import { isPlain } from './occurrences'

/**
 * Functions that count a text as the bytes that it is, and which of their arguments: what is handed
 * over there may be a Buffer.
 */
const takers: Readonly<Record<string, readonly number[]>> = tableOf({
  strlen: [0],
  base64_encode: [0],
  bin2hex: [0],
  md5: [0],
  sha1: [0],
  hash: [1],
  hash_hmac: [1, 2],
  file_put_contents: [1],
  openssl_sign: [0],
  openssl_verify: [0, 1],
  openssl_public_encrypt: [0],
  openssl_private_decrypt: [0],
  openssl_encrypt: [0, 2, 4],
  openssl_decrypt: [0, 2, 4, 5, 6],
  sodium_crypto_aead_aes256gcm_decrypt: [0, 1, 2, 3],
  sodium_crypto_aead_aes256gcm_encrypt: [0, 1, 2, 3],
})

/** Functions that give bytes, where bytes are wanted. */
const givers: ReadonlySet<string> = new Set([
  'base64_decode',
  'openssl_encrypt',
  'sodium_crypto_aead_aes256gcm_encrypt',
])

/** Functions that put bytes into a variable that they are handed. */
const fillers: ReadonlySet<string> = new Set(['openssl_sign', 'openssl_public_encrypt'])

type Call = Extract<Php, { kind: 'call' }>

/** Calls of which nothing but the bytes is wanted. */
const wanted = new WeakSet<object>()

/** Whether a call gives a Buffer, since nothing takes what it gives for a text. */
export const givesBytes = (node: object): boolean => wanted.has(node)

/**
 * Finds the calls whose bytes stay bytes until something takes them as such. A variable that held a
 * text before gets a name of its own for them.
 *
 * @param tree a file's tree, which gets the names
 */
export function findBytes(tree: Tree): void {
  const calls = walk(tree).filter(
    (node): node is Call & Php =>
      givers.has(functionNameOf(node)) || fillers.has(functionNameOf(node)),
  )
  if (calls.length === 0) return
  const search = new ByteSearch(tree)
  for (const call of calls) {
    if (givers.has(functionNameOf(call))) search.follow(call)
    else search.followVariable(call)
  }
}

class ByteSearch {
  readonly #around = new Map<Php, Php>()
  readonly #names = new Set<string>()

  constructor(readonly tree: Tree) {
    for (const node of [tree as unknown as Php, ...walk(tree)])
      for (const child of childrenOf(node)) this.#around.set(child, node)
    for (const node of walk(tree)) if (isPlain(node)) this.#names.add(node.name)
  }

  /** Marks a call, and what is made of its bytes, where nothing takes them for a text. */
  follow(call: Php): void {
    const found = new Found()
    if (this.#isTaken(call, found)) this.#settle(found)
  }

  /** The same of a variable that a call fills: `openssl_sign($text, $signature, …)`. */
  followVariable(call: Call & Php): void {
    const target = call.arguments[byReference[functionNameOf(call)]![0]!]
    if (!target || !isPlain(target)) return
    const found = new Found()
    const all = this.#all(target.name, target)
    const before = all.filter(({ loc }) => loc.start.offset < target.loc.start.offset)
    const emptied = before.map((one) => this.#emptying(one))
    if (emptied.some((one) => one === undefined)) return
    if (
      !this.#areTaken(
        all.filter(({ loc }) => loc.start.offset > target.loc.start.offset),
        found,
      )
    )
      return
    found.calls.push(call)
    this.#settle(found)
    for (const statement of emptied) this.#drop(statement!)
  }

  /** `$signature = '';` before it is filled, which says nothing. */
  #emptying(node: Php): Php | undefined {
    const assign = this.#around.get(node)
    const statement = assign && this.#around.get(assign)
    const isEmpty =
      assign?.kind === 'assign' &&
      assign.operator === '=' &&
      assign.left === node &&
      ((assign.right.kind === 'string' && assign.right.value === '') ||
        assign.right.kind === 'nullkeyword')
    return isEmpty && statement?.kind === 'expressionstatement' ? statement : undefined
  }

  #drop(statement: Php): void {
    const block = this.#around.get(statement)
    if (block && 'children' in block)
      Object.assign(block, { children: block.children.filter((one) => one !== statement) })
  }

  #settle({ calls, renamed }: Found): void {
    for (const call of calls) wanted.add(call)
    for (const [name, nodes] of renamed) {
      const fresh = this.#freshName(name)
      for (const node of nodes) Object.assign(node, { name: fresh })
    }
  }

  #freshName(name: string): string {
    const own = name.includes('_') ? `${name}_bytes` : `${name}Bytes`
    let fresh = own
    for (let at = 2; this.#names.has(fresh); at++) fresh = `${own}${at}`
    this.#names.add(fresh)
    return fresh
  }

  /** Whether the bytes that a node gives are taken as bytes, wherever they go. */
  #isTaken(node: Php, found: Found): boolean {
    const parent = this.#around.get(node)
    if (!parent) return false
    if (parent.kind === 'call' && this.#isArgument(node, parent, found))
      return Boolean(found.calls.push(node))
    if (parent.kind !== 'assign' || parent.operator !== '=' || parent.right !== node) return false
    if (!isPlain(parent.left) || !this.#isKept(parent.left, parent, found)) return false
    found.calls.push(node)
    return true
  }

  #isArgument(node: Php, call: Call & Php, found: Found): boolean {
    const at = call.arguments.indexOf(node)
    const name = functionNameOf(call)
    if (takers[name]?.includes(at)) return true
    return name === 'substr' && at === 0 && this.#isTaken(call, found)
  }

  /** Whether a variable, from where it gets bytes on, holds nothing but them. */
  #isKept(target: Php & { name: string }, assign: Php, found: Found): boolean {
    const statement = this.#around.get(assign)
    if (statement?.kind !== 'expressionstatement') return false
    const all = this.#all(target.name, target)
    const later = all.filter(({ loc }) => loc.start.offset >= assign.loc.end.offset)
    const earlier = all.filter((one) => one !== target && !later.includes(one))
    if (!this.#areTaken(later, found)) return false
    const owner = this.#ownerOf(target)
    const isParameter = isCallable(owner) && namesOf(owner).includes(target.name)
    if (earlier.length === 0 && !isParameter) return true
    // what was there before may come back in a loop, or where this is not come to
    const block = this.#around.get(statement)
    if (!isCallable(owner) || block !== owner.body) return false
    found.renamed.push([target.name, [target, ...later]])
    return true
  }

  #areTaken(all: readonly Php[], found: Found): boolean {
    return all.every((one) => {
      const parent = this.#around.get(one)
      return parent?.kind === 'call' && this.#isArgument(one, parent, found)
    })
  }

  /** Every place in a function that names a variable, those in functions inside of it too. */
  #all(name: string, near: Php): Php[] {
    return walk(this.#ownerOf(near)).filter(
      (node) => node.kind === 'variable' && node.name === name,
    )
  }

  /** The function that something stands in, or the file. */
  #ownerOf(node: Php): Php {
    let at: Php | undefined = this.#around.get(node)
    while (at && !isCallable(at)) at = this.#around.get(at)
    return at ?? (this.tree as unknown as Php)
  }
}

class Found {
  readonly calls: Php[] = []
  readonly renamed: (readonly [name: string, nodes: readonly Php[]])[] = []
}

const namesOf = (owner: Callable): string[] => [
  ...owner.arguments.map(({ name }) => name.name),
  ...(owner.uses ?? []).map(({ name }) => name as string),
]
