import { assign } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { childrenOf, isCallable, walk, type Node, type Php, type Tree } from '../../source/ast'
import {
  isUnknown,
  joinTypes,
  listOf,
  nonNull,
  plainTypeOf,
  recordOf,
  shapeOf,
  unknown,
} from '../../types/ty'
import type { MapPlace, MapPlaces } from './places'
import { isElementThere, spellPlace } from './there'
import type { Scope } from './scope'

/** Whether a key is a word for sure, which no list has. */
const isWord = (key: Php): boolean =>
  (key.kind === 'string' && !/^(0|-?[1-9]\d*)$/.test(key.value)) ||
  (key.kind === 'encapsed' && key.value.some((one) => one.kind === 'string')) ||
  (key.kind === 'bin' && key.type === '.' && [key.left, key.right].some(isWord)) ||
  (key.kind === 'retif' && !!key.trueExpr && isWord(key.trueExpr) && isWord(key.falseExpr))

/**
 * Finds the places within arrays that get words as keys, `$o['m']` of `$o['m']['key'] = 1`: an empty array that is put
 * there is an object here.
 */
export function mapPlacesOf(tree: Tree, source: string): MapPlaces {
  const found: MapPlaces = new Map()
  const everywhere = { from: 0, to: source.length }
  for (const name of referencesIn(tree)) found.set(`&${name}`, [])
  const visit = (node: Php, from: number, to: number): void => {
    if (node.kind === 'assign')
      takePlaces(node.left, (text) => {
        addPlace(found, text, text.startsWith('$this->') ? everywhere : { from, to })
        addShared(found, text)
      })
    const range = isCallable(node) ? [node.loc.start.offset, node.loc.end.offset] : [from, to]
    for (const child of childrenOf(node)) visit(child, range[0]!, range[1]!)
  }
  const takePlaces = (node: Php, take: (text: string) => void): void => {
    if (node.kind !== 'offsetlookup') return
    if (node.offset && isWord(node.offset)) take(spellPlace(node.what, source))
    takePlaces(node.what, take)
  }
  for (const node of childrenOf(tree)) visit(node, 0, source.length)
  return found
}

/** The variables that stand for what is somebody else's: `&$row` of a function or a loop. */
const referencesIn = (tree: Tree): string[] =>
  walk(tree).flatMap((node): string[] => {
    if (isCallable(node))
      return node.arguments.flatMap(({ byref, name }) => (byref ? [name.name] : []))
    const value = node.kind === 'foreach' ? node.value : undefined
    return value?.kind === 'variable' && value.byref ? [String(value.name)] : []
  })

/** Takes down what leads to a place from a variable that stands for what is somebody else's. */
function addShared(places: MapPlaces, text: string): void {
  const [, name, way] = /^\$(\w+)((?:\['[^']*'\])+)$/.exec(text) ?? []
  if (name !== undefined && places.has(`&${name}`)) addPlace(places, `&${way!}`, { from: 0, to: 0 })
}

/** Whether words are put in by another name: all that is known is the way to the place. */
function isShared(text: string, { unit }: Scope): boolean {
  const [way = ''] = /(?:\['[^']*'\])+$/.exec(text) ?? []
  const keys = way.match(/\['[^']*'\]/g) ?? []
  const files = [...unit.project.maps.values()]
  return keys.some((_, at) => files.some((one) => one.has(`&${keys.slice(at).join('')}`)))
}

const isMapText = (text: string, offset: number, scope: Scope): boolean =>
  (scope.unit.project.maps.get(scope.unit.file)?.get(text) ?? []).some(
    (one) => one.scope === scope.key || (one.from <= offset && offset <= one.to),
  )

function addPlace(places: MapPlaces, text: string, place: MapPlace): void {
  const known = places.get(text)
  if (known) known.push(place)
  else places.set(text, [place])
}

/** An empty array as an object where words are its keys later, also within an array that is stored as a whole. */
export function emptyAtPlace(value: Expr, target: Php, scope: Scope): Expr {
  return emptyAtText(value, spellPlace(target, scope.unit.source), target.loc.start.offset, scope)
}

function emptyAtText(value: Expr, text: string, offset: number, scope: Scope): Expr {
  const isEmpty = value.kind === 'array' && value.items.length === 0
  if (isEmpty && (isMapText(text, offset, scope) || isShared(text, scope)))
    return { kind: 'object', members: [], ty: recordOf(unknown), fresh: true }
  if (value.kind === 'binary' && value.operator === '??')
    return orRecord(value, emptyAtText(value.right, text, offset, scope))
  if (value.kind === 'array') return emptyAtItems(value, text, offset, scope)
  if (value.kind !== 'object') return value
  const members = value.members.map((one) =>
    one.kind === 'field'
      ? { ...one, value: emptyAtText(one.value, `${text}['${one.key}']`, offset, scope) }
      : one,
  )
  const isSame = members.every((one, at) => {
    const before = value.members[at]!
    return one.kind !== 'field' || before.kind !== 'field' || one.value === before.value
  })
  if (isSame) return value
  if (value.ty.kind !== 'shape') return { ...value, members }
  const fields = new Map(value.ty.fields)
  for (const one of members) if (one.kind === 'field') fields.set(one.key, one.value.ty)
  return { ...value, members, ty: shapeOf(fields) }
}

/** The arrays that a list is written with. */
function emptyAtItems(
  value: Extract<Expr, { kind: 'array' }>,
  text: string,
  offset: number,
  scope: Scope,
): Expr {
  const items = value.items.map((one) => emptyAtText(one, `${text}[]`, offset, scope))
  if (items.every((one, at) => one === value.items[at])) return value
  return { ...value, items, ty: listOf(items.map(({ ty }) => ty).reduce(joinTypes)) }
}

/** `$a['x'] ?? []`, where the empty array is an object. */
const orRecord = (value: Extract<Expr, { kind: 'binary' }>, right: Expr): Expr =>
  right === value.right ? value : { ...value, right }

/** Takes down that a place gets keys that are texts, of which the tree alone does not tell. */
export function noteMap(node: Php, scope: Scope): void {
  if (node.kind !== 'offsetlookup') return
  const { file, project, source } = scope.unit
  const text = spellPlace(node, source)
  const known = project.maps.get(file)
  if (known) addShared(known, text)
  if (isMapText(text, node.loc.start.offset, scope)) return
  const range = text.startsWith('$this->') ? [0, source.length] : [-1, -1]
  const places = project.maps.get(file) ?? (new Map() as MapPlaces)
  project.maps.set(file, places)
  addPlace(places, text, { from: range[0]!, to: range[1]!, scope: scope.key })
}

/** PHP makes the array within an array that something is put into, where there is none yet. */
export function vivifyMap(node: Php, place: Expr, scope: Scope): Expr {
  if (node.kind !== 'offsetlookup' || !isMissingMap(node, place, scope)) return place
  const empty: Expr =
    plainTypeOf(nonNull(place.ty)).kind === 'list'
      ? { kind: 'array', items: [], ty: place.ty }
      : { kind: 'object', members: [], ty: recordOf(unknown), fresh: true }
  return vivifyAs(empty, node, place, scope)
}

/** Puts an empty array into a place where there is none yet, and into those that hold it. */
export function vivifyAs(empty: Expr, node: Php, place: Expr, scope: Scope): Expr {
  if (node.kind !== 'offsetlookup') return place
  if (place.kind !== 'member' && place.kind !== 'index') return place
  const inner = place.object
  const object =
    inner.kind === 'as'
      ? { ...inner, value: vivifyMap(node.what, inner.value, scope) }
      : vivifyMap(node.what, inner, scope)
  return { ...assign({ ...place, object, optional: false }, empty, '??='), ty: place.ty }
}

/** Whether a place within an array may hold nothing yet. */
function isMissingMap(node: Node<'offsetlookup'>, place: Expr, scope: Scope): boolean {
  if (isElementThere(node, scope)) return false
  if (isUnknown(plainTypeOf(place.ty)))
    return isMapText(spellPlace(node, scope.unit.source), node.loc.start.offset, scope)
  return mayMiss(place)
}

/** Whether an element may be missing as far as the type of what holds it tells. */
export const mayMiss = (place: Expr): boolean =>
  (place.kind === 'member' || place.kind === 'index') &&
  ['record', 'list'].includes(plainTypeOf(nonNull(place.object.ty)).kind)
