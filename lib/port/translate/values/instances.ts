import { binary, cast, id, member, str } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import { exceptions, everything, thrown } from '../../tables/exceptions'
import { classes } from '../../tables/library'
import { foreignArgs, isPrim, objectOf, plainTypeOf, text, unknown, type Ty } from '../../types/ty'
import { asForeign } from './coerce'
import { isPlain } from '../scope/occurrences'
import { foreignClass, foreignName, ownName, shortName } from '../scope/phptypes'
import type { Scope } from '../scope/scope'
import { noteNarrowed } from './compared'
import { expr } from '../scope/translator'

type Facts = ReadonlyMap<string, Ty>
export interface Test {
  readonly test: Expr
  readonly facts: Facts
  readonly not: Facts
}
export const no: Facts = new Map()

/** `$a instanceof B`. */
export function instance(node: Node<'bin'>, scope: Scope): Test {
  const value = expr(node.left, scope)
  noteNarrowed(scope.unit, value)
  const target = node.right
  if (target.kind !== 'name') {
    const cls =
      ['selfreference', 'staticreference'].includes(target.kind) && scope.cls
        ? id(scope.cls.name)
        : asForeign(scope.unit, expr(target, scope))
    return { test: binary('instanceof', subject(value), cls), facts: no, not: no }
  }
  const fqn = scope.unit.resolve(target.name, target.resolution)
  const isRefusal = fqn === 'Psr\\Http\\Message\\ResponseInterface' && isException(value.ty)
  const names = isRefusal ? refusalNames(node, scope) : classNames(fqn, scope, target)
  const test =
    names.length === 0
      ? binary('instanceof', subject(value), id('Error'))
      : names.map((name) => instanceTest(subject(value), name)).reduce((a, b) => binary('||', a, b))
  const facts =
    isPlain(node.left) && names.length === 1 && value.kind === 'id'
      ? new Map([[node.left.name, instanceTy(names[0]!, scope)]])
      : no
  return { test, facts, not: no }
}

const isException = (ty: Ty): boolean =>
  ty.kind === 'caught' || (ty.kind === 'object' && /(Exception|Error)$/.test(ty.name))

/** Early pages of wechatpay-php ask an exception whether it is a response, which none is. */
function refusalNames(node: Php, scope: Scope): string[] {
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    'no exception is a ResponseInterface, so that PHP never came in here; RequestException is asked for, as pages of wechatpay-php since 1.4 have it',
  )
  return [scope.unit.import('RequestException')]
}

/** What may stand left of instanceof: no plain text, no number. */
const subject = (value: Expr): Expr =>
  isPrim(plainTypeOf(value.ty), 'string', 'int', 'number', 'boolean') ? cast(value, unknown) : value

/** What is known of an instance of a class. */
export const instanceTy = (name: string, scope: Scope): Ty =>
  scope.unit.foreign.classes.has(name)
    ? { kind: 'object', name, args: foreignArgs }
    : objectOf(name)

/** The classes here that a class of PHP's stands for; none for whatever is thrown. */
export function classNames(fqn: string, scope: Scope, node: Php): readonly string[] {
  const implementers = scope.unit.project.implementersOf(fqn)
  if (implementers.length > 0) return implementers.map((one) => ownName(scope.unit, one.fqn)!)
  const own = ownName(scope.unit, fqn)
  if (own) return [own]
  if (everything.has(fqn)) return []
  const javaScripts = thrown[fqn]
  if (javaScripts !== undefined && javaScripts !== 'Error' && !exceptions[fqn]) {
    noteShared(fqn, javaScripts, node, scope)
    return [javaScripts]
  }
  if (javaScripts === 'Error' && !exceptions[fqn]) {
    scope.unit.learn(`caught ${fqn}`, unknown)
    return [`${namedError}${fqn}`]
  }
  const known = exceptions[fqn]
  if (known) {
    known.forEach((name) => scope.unit.import(name))
    return fqn === 'RuntimeException' || fqn === 'LogicException'
      ? [...known, ...namedErrors(fqn, known, node, scope)]
      : known
  }
  const response = fqn === 'Psr\\Http\\Message\\ResponseInterface' ? 'Response' : classes[fqn]
  if (response) return [scope.unit.import(response)]
  noteUnqualified(fqn, node, scope)
  foreignClass(scope.unit, fqn)
  return [foreignName(scope.unit, fqn)]
}

/** The program's own exceptions of a kind that JavaScript has no error for: by their class, or by their name. */
function namedErrors(
  fqn: string,
  known: readonly string[],
  node: Php,
  { unit }: Scope,
): readonly string[] {
  unit.learn(`caught ${fqn}`, unknown)
  unit.remark(
    'check',
    node,
    fqn,
    `stands for what the library throws there (${known.join(', ')}) and for what these files throw as ${fqn}; exceptions of other code are plain Errors`,
  )
  const isThrown = unit.fact(`thrown ${fqn}`) !== undefined
  const own = unit.project
    .heirsOf(fqn)
    .filter(
      (one) =>
        one.parent === fqn &&
        (one.file === unit.target || [...unit.names.uses.values()].includes(one.fqn)),
    )
  return [
    ...own.map((one) => ownName(unit, one.fqn)!),
    ...(isThrown ? [`${namedError}${fqn}`] : []),
  ]
}

const namedError = 'Error as '

/** `error instanceof Name`, and for a plain Error that is called so its name as well. */
export function instanceTest(value: Expr, name: string): Expr {
  if (!name.startsWith(namedError)) return binary('instanceof', value, id(name))
  const isError = binary('instanceof', value, id('Error'))
  return binary(
    '&&',
    isError,
    binary('===', member(value, 'name', text), str(name.slice(namedError.length))),
  )
}

/** Several of PHP's exceptions are one error of JavaScript's. */
function noteShared(fqn: string, name: string, node: Php, { unit }: Scope): void {
  const others = Object.keys(thrown).filter((one) => thrown[one] === name && one !== fqn)
  if (others.length > 0 && name !== 'TypeError')
    unit.remark(
      'check',
      node,
      fqn,
      `is ${name} here, as ${others.join(', ')} are: where the program throws several of them, this catches each`,
    )
}

/** `Exception` in a namespace, without a backslash and a `use`, is no class of PHP's. */
function noteUnqualified(fqn: string, node: Php, { unit }: Scope): void {
  const name = shortName(fqn)
  if (everything.has(name) && fqn !== name && !unit.names.uses.has(name.toLowerCase()))
    unit.remark(
      'check',
      node,
      name,
      `is ${fqn} to PHP, which catches nothing unless somebody defines it: \\${name} was meant, or an import is missing`,
    )
}
