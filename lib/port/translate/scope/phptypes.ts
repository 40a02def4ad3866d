import type { Php } from '../../source/ast'
import { types, typeSources } from '../../tables/library'
import { momentClasses } from '../../tables/moment-classes'
import { exceptions } from '../../tables/exceptions'
import {
  boolean,
  caught,
  float,
  foreign,
  foreignArgs,
  int,
  joinTypes,
  listOf,
  never,
  none,
  nothing,
  objectOf,
  recordOf,
  text,
  unknown,
  type Ty,
} from '../../types/ty'
import { globals, libraryNames, longName } from './naming'
import type { Unit } from './unit'
import { tableOf } from '../../types/table'
const builtin: Readonly<Record<string, Ty | undefined>> = tableOf({
  string: text,
  int,
  integer: int,
  float,
  double: float,
  bool: boolean,
  boolean,
  false: boolean,
  true: boolean,
  void: none,
  null: nothing,
  never,
  mixed: undefined,
  object: undefined,
  array: recordOf(unknown),
  iterable: recordOf(unknown),
  callable: objectOf('Function'),
  closure: objectOf('Function'),
  resource: undefined,
  static: undefined,
  self: undefined,
  $this: undefined,
})

/** A class by name, as a type; undefined where PHP promises nothing that helps. */
export function typeOfClass(unit: Unit, fqn: string): Ty | undefined {
  const known = types[fqn]
  if (known) {
    if (known === 'Response' || known === 'WeChatPay' || known === 'ResponsePromise')
      unit.importType(known)
    else if (typeSources[known]) unit.importType(known, typeSources[known])
    if (known !== 'ResponsePromise') return objectOf(known)
    unit.importType('Response')
    return objectOf(known, [objectOf('Response')])
  }
  if (momentClasses[fqn] !== undefined) return objectOf(momentClasses[fqn])
  if (fqn === 'DateTimeZone') return objectOf('DateTimeZone')
  if (fqn === 'Generator') return objectOf('Generator', [unknown, unknown])
  if (fqn === 'Closure') return objectOf('Function')
  if (fqn === 'stdClass' || fqn === 'ArrayObject') return recordOf(unknown)
  if (exceptions[fqn]) {
    unit.importType(exceptions[fqn][0]!)
    return objectOf(exceptions[fqn][0]!)
  }
  if (['Exception', 'Throwable', 'Error'].includes(fqn)) return caught
  const own = unit.project.classes.get(fqn)
  if (own) return objectOf(ownName(unit, fqn)!)
  return foreignClass(unit, fqn)
}

/** The name of a class of the project's in this file, imported where it is another file's. */
export function ownName(unit: Unit, fqn: string): string | undefined {
  const info = unit.project.own(unit.target, fqn) ?? unit.project.classes.get(fqn)
  if (!info) return undefined
  if (info.file !== unit.target) unit.import(info.name, info.file)
  return info.name
}

const selfName = (unit: Unit, fqn: string): string =>
  unit.project.own(unit.target, fqn)?.name ?? shortName(fqn)

/** A class from elsewhere: a type of its own name, about which nothing is known. */
export function foreignClass(unit: Unit, fqn: string): Ty {
  const name = foreignName(unit, fqn)
  if (!/^[A-Za-z_]\w*$/.test(name)) return foreign
  unit.foreign.classes.add(name)
  return { kind: 'object', name, args: foreignArgs }
}

/**
 * What a class from elsewhere is called in a file: as `use … as` has it, unless something else is
 * called so.
 */
export function foreignName(unit: Unit, fqn: string): string {
  const known = unit.foreignNames.get(fqn)
  if (known !== undefined) return known
  const isTaken = (name: string): boolean =>
    globals.has(name) ||
    libraryNames.has(name) ||
    unit.project.classNamed(name) !== undefined ||
    unit.project.defines(unit.target, name) ||
    unit.project.functionsOf(unit.target).includes(name) ||
    [...unit.foreignNames.values()].includes(name)
  let name = unit.names.aliases.get(fqn) ?? shortName(fqn)
  const longer = longName(fqn, 'Other')
  for (let at = 1; isTaken(name); at++) name = at === 1 ? longer : `${longer}${at}`
  unit.foreignNames.set(fqn, name)
  return name
}

export const shortName = (fqn: string): string => fqn.split('\\').at(-1)!

interface HintOptions {
  /** Whether null is allowed beside it: `?string`. */
  readonly isNullable?: boolean
  /** The class that `self` and `static` are. */
  readonly cls?: string
}

/** The type of a hint. */
export function typeOfHint(
  unit: Unit,
  hint: Php | null,
  { isNullable = false, cls }: HintOptions = {},
): Ty | undefined {
  if (!hint) return undefined
  const orNull = (ty: Ty): Ty => (isNullable ? withNull(ty) : ty)
  if (hint.kind === 'uniontype') {
    const parts = hint.types.map((one) => typeOfHint(unit, one, { cls }))
    return parts.some((one) => one === undefined)
      ? undefined
      : orNull(parts.map((one) => one!).reduce(joinTypes))
  }
  if (hint.kind === 'intersectiontype') return undefined
  const name =
    hint.kind === 'typereference'
      ? hint.raw
      : hint.kind === 'name'
        ? hint.name
        : hint.kind === 'selfreference' || hint.kind === 'staticreference'
          ? 'self'
          : undefined
  if (name === undefined) return undefined
  if (['self', 'static'].includes(name.toLowerCase()))
    return cls === undefined ? undefined : orNull(objectOf(selfName(unit, cls)))
  const lower = name.toLowerCase()
  const ty =
    hint.kind === 'typereference' || Object.hasOwn(builtin, lower)
      ? builtin[lower]
      : typeOfClass(unit, unit.resolve(name, hint.kind === 'name' ? hint.resolution : 'uqn'))
  return ty && orNull(ty)
}

export const withNull = (ty: Ty): Ty =>
  ty.kind !== 'caught'
    ? { kind: 'union', of: ty.kind === 'union' ? [...ty.of, nothing] : [ty, nothing] }
    : ty

/** A type as a docblock writes it. */
export function typeOfDocblock(unit: Unit, written: string, cls?: string): Ty | undefined {
  const parts = written
    .trim()
    .replace(/^\?(.*)$/, '$1|null')
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean)
  const found = parts.map((one) => documentedPart(unit, one, cls))
  if (found.length === 0 || found.some((one) => one === undefined || one.kind === 'caught'))
    return undefined
  return found.map((one) => one!).reduce(joinTypes)
}

function documentedPart(unit: Unit, part: string, cls?: string): Ty | undefined {
  const list = /^(.+)\[\]$/.exec(part) ?? /^(?:list|array)<([^,<>]+)>$/.exec(part)
  if (list) {
    const inner = typeOfDocblock(unit, list[1]!, cls)
    return listOf(inner ?? unknown)
  }
  const record = /^array<[^,<>]+,\s*([^<>]+)>$/.exec(part)
  if (record) return recordOf(typeOfDocblock(unit, record[1]!, cls) ?? unknown)
  if (part.startsWith('array{') || /[<>{}()]/.test(part))
    return part.startsWith('array') ? recordOf(unknown) : undefined
  const lower = part.toLowerCase()
  if (lower === 'self' || lower === 'static' || lower === '$this')
    return cls === undefined ? undefined : objectOf(selfName(unit, cls))
  if (Object.hasOwn(builtin, lower)) return builtin[lower]
  if (!/^\\?[A-Za-z_][\w\\]*$/.test(part) || /^[a-z]/.test(shortName(part))) return undefined
  const fqn = unit.resolve(part)
  if (!isKnownClass(unit, fqn)) return undefined
  return typeOfClass(unit, fqn)
}

/** Whether a name in a docblock is more than a word. */
const isKnownClass = (unit: Unit, fqn: string): boolean =>
  types[fqn] !== undefined || exceptions[fqn] !== undefined || unit.project.classes.has(fqn)

/** What a docblock says of types. */
export interface Docs {
  readonly params: ReadonlyMap<string, string>
  readonly returns?: string
  readonly variable?: string
}

export function docsOf(comment: string | undefined): Docs {
  const params = new Map<string, string>()
  if (comment === undefined) return { params }
  for (const [, type, name] of comment.matchAll(/@param\s+([^\n$]*?)\s+(?:&|\.\.\.)*\$(\w+)/g))
    params.set(name!, type!)
  return {
    params,
    returns: typeIn(/@return\s+([^\n]*)/.exec(comment)?.[1]),
    // a property that is begun with null, as editors write it down
    variable: known(typeIn(/@var\s+([^\n]*)/.exec(comment)?.[1])),
  }
}

const known = (type: string | undefined): string | undefined =>
  type?.toLowerCase() === 'null' ? undefined : type

/** The type at the beginning of a text. */
const typeIn = (rest: string | undefined): string | undefined =>
  rest === undefined
    ? undefined
    : /^(?:<[^<>]*(?:<[^<>]*>[^<>]*)*>|\{[^}]*\}|[^\s<{*])+/.exec(rest)?.[0]

/** A docblock as TSDoc: types stand in the signature, tags have TSDoc's names. */
export function tsdoc(comment: string): string {
  if (!comment.startsWith('/**')) return comment
  const lines = comment
    .split('\n')
    .map((one) => one.trim())
    .flatMap((one): string[] => {
      const tag = /^\*\s*@(\w+)\s*(.*?)\s*(\*\/)?$/.exec(one)
      if (!tag) return [one]
      const [, name, rest = ''] = tag
      if (name === 'param') {
        const [, variable, words = ''] = /(?:\S.*\s)?(?:&|\.\.\.)*\$(\w+)\s*(.*)$/.exec(rest) ?? []
        const said = words.replace(/^[-:：]\s*/, '')
        return variable === undefined || said === '' ? [] : [`* @param ${variable} ${said}`]
      }
      if (name === 'return' || name === 'returns')
        return words(rest) ? [`* @returns ${words(rest)}`] : []
      if (name === 'var') return words(rest) ? [`* ${words(rest)}`] : []
      if (name === 'throws' || name === 'deprecated' || name === 'see')
        return [`* @${name}${rest ? ` ${rest.replace(/^\\/, '')}` : ''}`]
      if (name === 'inheritDoc' || name === 'inheritdoc') return []
      return [one]
    })
  const single = /^\/\*\*\s*(.*?)\s*\*\/$/.exec(comment)
  if (single && lines.length === 1) {
    const [, tag, rest = ''] = /^@(var|return)\s+(.*)$/.exec(single[1]!) ?? []
    if (tag) return words(rest) ? `/** ${words(rest)} */` : ''
    return comment
  }
  const body = lines.slice(1, -1)
  while (body.length > 0 && /^\*?\s*$/.test(body[0]!)) body.shift()
  while (body.length > 0 && /^\*?\s*$/.test(body.at(-1)!)) body.pop()
  if (body.length === 0) return ''
  return ['/**', ...body.map((one) => (one.startsWith('*') ? ` ${one}` : ` * ${one}`)), ' */'].join(
    '\n',
  )
}

/** What stands behind a type, which may have spaces between its brackets. */
const words = (rest: string): string =>
  rest
    .replace(/^(?:<[^<>]*(?:<[^<>]*>[^<>]*)*>|\{[^}]*\}|[^\s<{])+\s*/, '')
    .replace(/^\$\w+\s*/, '')
