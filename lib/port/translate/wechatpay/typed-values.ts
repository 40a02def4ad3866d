import type { Field, Leaf, Shape } from '../../../catalogue'
import type { Expr, Member } from '../../code/nodes'
import { isArrayLike, isPrim, plainTypeOf, type Prim, type Ty } from '../../types/ty'

/** Where a value stands: JSON is strict, a query and XML are all text in the end. */
export type Place = 'json' | 'query' | 'xml'

/** What the client itself puts into a request of API v2. */
const filledIn: ReadonlySet<string> = new Set(['sign', 'nonce_str'])

const isNeeded = ({ name, required }: Field, place: Place, isV2: boolean): boolean =>
  required && !((place === 'xml' || isV2) && filledIn.has(name))

/** What the generated types take where a leaf is documented, its list of values aside. */
function primsOf(leaf: Leaf, place: Place): readonly Prim[] {
  const isText = place !== 'json'
  if (leaf.values) {
    const of = leaf.values.map((one): Prim => (typeof one === 'number' ? 'number' : 'string'))
    return isText ? [...of, 'string'] : of
  }
  if (leaf.kind === 'string')
    return place === 'query' && leaf.format !== 'rfc3339' ? ['string', 'number'] : ['string']
  if (leaf.kind === 'boolean') return place === 'xml' ? ['string'] : ['boolean']
  if (leaf.kind === 'file') return []
  const isLong = leaf.format === 'int64' || leaf.format === 'uint64'
  return isText || isLong ? ['number', 'string'] : ['number']
}

function isOneOf(ty: Ty, prims: readonly Prim[]): boolean {
  const known = plainTypeOf(ty)
  if (known.kind === 'union')
    return known.of.length > 0 && known.of.every((one) => isOneOf(one, prims))
  return isPrim(known, ...prims) || (prims.includes('number') && isPrim(known, 'int'))
}

const isClosed = (leaf: Leaf): boolean => leaf.values !== undefined && !leaf.open

/** A literal among the documented values; anything else cannot be known to be. */
function isListed(value: Expr, leaf: Leaf, place: Place): boolean {
  const values = leaf.values ?? []
  if (value.kind === 'string')
    return values.some((one) => (place === 'json' ? one : String(one)) === value.value)
  return value.kind === 'raw' && isPrim(value.ty, 'int') && values.includes(Number(value.text))
}

const isLeaf = (shape: Shape): shape is Leaf =>
  !['array', 'object', 'json', 'form', 'one'].includes(shape.kind)

/** The field of a name: a documented `coupon_$n` stands for all its numbers. */
const fieldNamed = (fields: readonly Field[], wanted: string): Field | undefined =>
  fields.find(({ name }) =>
    /\$[nm]/.test(name)
      ? new RegExp(`^${name.replace(/\$[nm]/g, '\\d+')}$`).test(wanted)
      : name === wanted,
  )

/** A value by its expression, or by its type alone where nothing else is known. */
type Given = { readonly value: Expr } | { readonly ty: Ty }
interface GivenField {
  readonly given: Given
  readonly isOptional: boolean
}

/**
 * The fields of a literal with those that are spread into it; undefined where they cannot be known.
 */
function entriesIn(
  members: readonly Member[],
  isOptional = false,
): Map<string, GivenField> | undefined {
  const found = new Map<string, GivenField>()
  for (const one of members) {
    if (one.kind === 'computed') return undefined
    const added =
      one.kind === 'field'
        ? new Map([[one.key, { given: { value: one.value }, isOptional }]])
        : spreadEntries(one.value, isOptional)
    if (!added) return undefined
    for (const [name, entry] of added) {
      const before = found.get(name)
      // what may be left out of a later one is not what the field surely is
      if (before && entry.isOptional) return undefined
      found.set(name, entry)
    }
  }
  return found
}

function spreadEntries(value: Expr, isOptional: boolean): Map<string, GivenField> | undefined {
  if (value.kind === 'object') return entriesIn(value.members, isOptional)
  if (value.kind === 'cond') {
    const [yes, no] = [spreadEntries(value.yes, true), spreadEntries(value.no, true)]
    return yes && no && ![...yes.keys()].some((name) => no.has(name))
      ? new Map([...yes, ...no])
      : undefined
  }
  const ty = plainTypeOf(value.ty)
  if (ty.kind !== 'shape') return undefined
  return new Map([...ty.fields].map(([name, one]) => [name, { given: { ty: one }, isOptional }]))
}

/** Says whether values compile against the types that are generated from the same facts. */
export class ValueChecker {
  /**
   * @param place where the value stands
   * @param isV2 whether the client fills fields in
   */
  constructor(
    readonly place: Place,
    readonly isV2 = false,
  ) {}

  isFitting(value: Expr, shape: Shape): boolean {
    if (shape.kind === 'any') return true
    if (value.kind === 'cond')
      return this.isFitting(value.yes, shape) && this.isFitting(value.no, shape)
    if (shape.kind === 'one') return shape.of.some((part) => this.isFitting(value, part))
    if (shape.kind === 'json' && this.place === 'query' && value.kind === 'object')
      return new ValueChecker('json').isFitting(value, shape.of)
    if (shape.kind === 'array' && value.kind === 'array')
      return value.items.every((item) =>
        item.kind === 'spread'
          ? this.isFittingType(item.value.ty, shape)
          : this.isFitting(item, shape.items),
      )
    if (shape.kind === 'object' && shape.fields.length > 0 && value.kind === 'object')
      return this.#hasFields(entriesIn(value.members), shape.fields)
    if (isLeaf(shape) && isClosed(shape)) return isListed(value, shape, this.place)
    if (shape.kind === 'boolean' && this.place === 'query' && value.kind === 'string')
      return value.value === 'true' || value.value === 'false'
    return this.isFittingType(value.ty, shape)
  }

  isFittingType(ty: Ty, shape: Shape): boolean {
    const known = plainTypeOf(ty)
    switch (shape.kind) {
      case 'any':
        return true
      case 'one':
        return shape.of.some((part) => this.isFittingType(known, part))
      case 'json':
      case 'form':
        return isOneOf(known, ['string'])
      case 'array':
        return known.kind === 'list' && this.isFittingType(known.of, shape.items)
      case 'object': {
        if (shape.fields.length === 0) return isArrayLike(known)
        if (known.kind !== 'shape') return false
        const entries = [...known.fields].map(
          ([name, one]) => [name, { given: { ty: one }, isOptional: false }] as const,
        )
        return this.#hasFields(new Map(entries), shape.fields)
      }
      default:
        return !isClosed(shape) && isOneOf(known, primsOf(shape, this.place))
    }
  }

  #hasFields(
    entries: ReadonlyMap<string, GivenField> | undefined,
    fields: readonly Field[],
  ): boolean {
    if (!entries) return false
    for (const [name, { given }] of entries) {
      const field = fieldNamed(fields, name)
      if (!field || !this.#isFittingField(given, field)) return false
    }
    return fields.every((field) => {
      const entry = entries.get(field.name)
      return (entry && !entry.isOptional) || !isNeeded(field, this.place, this.isV2)
    })
  }

  #isFittingField(given: Given, field: Field): boolean {
    const loosen = (ty: Ty): Ty => (field.required ? ty : withoutUndefined(ty))
    return 'value' in given
      ? this.isFitting({ ...given.value, ty: loosen(given.value.ty) } as Expr, field.shape)
      : this.isFittingType(loosen(given.ty), field.shape)
  }
}

/** What may be left out may be undefined as well; null it may not be. */
function withoutUndefined(ty: Ty): Ty {
  const known = plainTypeOf(ty)
  if (known.kind !== 'union') return known
  const of = known.of.filter((one) => !isPrim(one, 'undefined'))
  return of.length === 1 ? of[0]! : { kind: 'union', of }
}
