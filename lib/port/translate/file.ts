import { dirname, resolve } from 'node:path'
import type { Stmt } from '../code/nodes'
import type { Tree } from '../source/ast'
import { helpers } from '../tables/helpers'
import { helperStatement } from './scope/helper-statements'
import { variablesOf } from './scope/analyse'
import { parents } from './scope/parents'
import { noteExits } from './values/exits'
import { incomingDeclaration, outgoingDeclaration } from './values/request'
import { Scope, type Translator } from './scope/scope'
import { statementsOf } from './scope/translator'
import { commentText } from './scope/comments'
import { nameTypes } from './values/coerce'
import { spellText, withSpelling } from '../types/spelling'
import { plainTypeOf, typeText } from '../types/ty'
import { noteChangedProperties } from './scope/changed-properties'
import { mapPlacesOf } from './scope/maps'
import { usedType } from './scope/outside'
import { takeOpening } from './scope/opening'
import { exportedFunctionName, exportedName } from './scope/naming'
import { spellingOf, writtenHelpers } from './scope/spelling'
import { modulePath, type Unit } from './scope/unit'

/** A file's statements in TypeScript: imports, what is declared, the program, the helpers. */
export function translateFile(tree: Tree, unit: Unit, translator: Translator): Stmt[] {
  notePlaces(tree, unit)
  const scope = new Scope(translator, unit, `${unit.file}#`, variablesOf(tree, []), undefined)
  // what is hoisted stands beside the file's own variables
  for (const name of scope.variables.occurrences.keys()) unit.ownName(scope.nameOf(name))
  const opening = takeOpening(tree, unit)
  const body = statementsOf(tree.children, scope, tree)
  const rest = unit.comments.within(tree, Number.POSITIVE_INFINITY)
  if (rest.length > 0) body.push({ kind: 'lines', text: rest.map(commentText).join('\n') })
  const written = declarationsOf(unit)
  noteExits(unit)
  unit.spelling = spellingOf(unit)
  unit.project.takeNames(unit.target, namesOf(unit))
  const imports = importsOf(unit)
  const declared = withSpelling(unit.spelling, () => written.map(spellLines))
  const tail = writtenHelpers(unit)
    .filter((name) => Object.hasOwn(helpers, name))
    .map((name) => helperStatement(name, unit))
  const [first, ...more] = [...unit.hoisted, ...body]
  const program = first ? [{ ...first, blank: true }, ...more] : []
  const isModule = imports.length > 0 || body.some((one) => 'isExported' in one && one.isExported)
  const [head, ...others] = [...imports, ...declared, ...program, ...tail]
  return [
    ...opening,
    ...(head ? [opening.length > 0 ? { ...head, blank: true } : head] : []),
    ...others,
    ...(isModule ? [] : [{ kind: 'lines' as const, text: 'export {}', blank: true }]),
  ]
}

/** Takes down in the first pass which places are written to, and how. */
function notePlaces(tree: Tree, { file, project, source }: Unit): void {
  if (project.maps.has(file)) return
  project.maps.set(file, mapPlacesOf(tree, source))
  noteChangedProperties(tree, project.changedProperties)
}

/** What the module has names for beside its own functions, classes and helpers. */
function namesOf({ imports, foreign, spelling }: Unit): Set<string> {
  const imported = [...imports.values()].flatMap((names) => [...names.keys()])
  const all = [...imported, ...foreign.classes, ...foreign.functions]
  return new Set(all.map((name) => spelling.get(name) ?? name))
}

function importsOf(unit: Unit): Stmt[] {
  const loaded = new Map([...unit.loaded].map((file) => [modulePath(unit.target, file), file]))
  // files are run in the order in which they are included
  const inOrder = [...loaded.keys()]
  const order = (from: string): string =>
    from.startsWith('node:')
      ? `0${from}`
      : !from.startsWith('.')
        ? `1${from}`
        : loaded.has(from)
          ? `2${String(inOrder.indexOf(from)).padStart(5, '0')}`
          : `3${from}`
  return [...new Set([...unit.imports.keys(), ...loaded.keys()])]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .flatMap((from): Stmt[] => {
      const names = [...(unit.imports.get(from) ?? [])]
      const all = names
        .map(([name, { isType }]) => importedAs(name, from, isType, unit))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
      const isType = all.every((one) => one.isType)
      return [
        ...(runsAlone(loaded.get(from), names, unit)
          ? [{ kind: 'import' as const, from, names: [] }]
          : []),
        ...(all.length > 0 ? [{ kind: 'import' as const, from, names: all, isType }] : []),
      ]
    })
}

/**
 * Whether a file that is included has an import that names nothing: TypeScript leaves out one that
 * names types alone, as classes may be.
 */
function runsAlone(
  file: string | undefined,
  names: readonly (readonly [string, { isType: boolean }])[],
  { project }: Unit,
): boolean {
  if (file === undefined) return false
  const { isProgram } = [...project.files.values()].find(({ target }) => target === file)!
  const isElided = names.every(([name, { isType }]) => isType || project.classNamed(name))
  return names.length === 0 || (isProgram && isElided)
}

function importedAs(
  inner: string,
  from: string,
  isType: boolean,
  { fileValues, project, spelling, target }: Unit,
): { name: string; as?: string; isType: boolean } {
  const info = from.startsWith('.') ? project.classNamed(inner) : undefined
  const name = info
    ? exportedName(info)
    : fileValues.has(inner)
      ? 'value'
      : from.startsWith('.')
        ? exportedFunctionName(inner, project, resolve(dirname(target), from))
        : inner
  const as = spelling.get(inner) ?? inner
  return as === name ? { name, isType } : { name, as, isType }
}

const spellLines = (one: Stmt): Stmt =>
  one.kind === 'lines' ? { ...one, text: spellText(one.text) } : one

/** What functions of JavaScript's have, and so would whatever may be called, unless it is said. */
const ofFunctions = /(?:->|::\$?|\[['"])(apply|arguments|bind|call|caller|length|prototype)\b/g

function foreignDeclaration({ source }: Unit): string {
  const asked = [...source.matchAll(ofFunctions)].map(([, name]) => name!)
  return `/** Something from elsewhere that no type here describes: put its own type in its place. */
interface Foreign {
  (...args: unknown[]): Foreign
  new (...args: unknown[]): Foreign
${[...new Set(['name', ...asked.sort()])].map((name) => `  ${name}: Foreign\n`).join('')}  [member: string]: Foreign
}`
}

/** What the file takes from elsewhere, declared so that it compiles and says what is missing. */
function declarationsOf(unit: Unit): Stmt[] {
  const { functions, classes, types, values, parents: members } = unit.foreign
  const lines: string[] = []
  const own = new Set(unit.imports.get('wechatpay-chainable')?.keys())
  for (const name of [...functions].sort())
    lines.push(`declare function ${name}(...args: unknown[]): Foreign`)
  const bases = new Map<string, Map<string, string>>()
  for (const one of parents.get(unit) ?? []) {
    const [name, fqn] = one.split('|') as [string, string]
    bases.set(name, new Map([...(bases.get(name) ?? []), ...(members.get(fqn) ?? [])]))
  }
  for (const name of [...classes].sort())
    if (!bases.has(name) && !own.has(name))
      lines.push(`declare const ${name}: Foreign\ntype ${name} = Foreign`)
  for (const [name] of [...values].sort())
    lines.push(withinWidth(`declare const ${name}: ${valueType(name, unit)}`))
  for (const [name, all] of bases) lines.push(baseDeclaration(name, all))
  const isForeign =
    functions.size > 0 ||
    types.has('Foreign') ||
    [...classes].some((name) => !bases.has(name)) ||
    lines.some((line) => /\bForeign\b/.test(line))
  const blocks = [
    ...(isForeign ? [foreignDeclaration(unit)] : []),
    ...(types.has('Incoming') ? [incomingDeclaration] : []),
    ...(types.has('Outgoing') ? [outgoingDeclaration] : []),
    ...(lines.length > 0
      ? [
          `// PORT: what this file takes from elsewhere, to be imported or defined\n${lines.join('\n')}`,
        ]
      : []),
  ]
  return blocks.map((text): Stmt => ({ kind: 'lines', text, blank: true }))
}

/** An object type that is too wide for one line, a field a line. */
function withinWidth(line: string): string {
  const [, head, fields] = /^([^{]*\{) ([^{}]*) \}$/.exec(line) ?? []
  return fields === undefined || line.length <= 100
    ? line
    : [head, ...fields.split('; ').map((one) => `  ${one}`), '}'].join('\n')
}

function valueType(name: string, unit: Unit): string {
  const own = unit.foreign.values.get(name)
  const ty = unit.fact(`outside$${own}`) ?? unit.fact(`called$${own}`) ?? usedType(unit, name)
  if (!ty || ty.kind === 'caught') return 'unknown'
  nameTypes(unit, plainTypeOf(ty))
  return typeText(ty)
}

function baseDeclaration(name: string, members: ReadonlyMap<string, string>): string {
  if (members.size === 0) return `declare class ${name} {\n  constructor(...args: unknown[])\n}`
  const lines = [...members].map(([member, text]) => `  ${member}${text}`)
  return [`declare class ${name} {`, '  constructor(...args: unknown[])', ...lines, '}'].join('\n')
}
