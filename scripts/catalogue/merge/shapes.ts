import type { ArrayShape, Field, Leaf, Shape } from '../../../lib/catalogue/shape'

const isLeaf = (shape: Shape): shape is Leaf =>
  !['object', 'array', 'json', 'form', 'one'].includes(shape.kind)

/** Required by the catalogue's source and described nowhere: copied from a neighbour. */
const isNameOnly = ({ shape }: Field): boolean => shape.kind === 'any'

/** A slip of typing that the platform never had. */
const isMisspelt = ({ name }: Field): boolean => name.includes('__')

/**
 * What only the catalogue has stays, for those who send it: it may be an invited feature, or a name
 * of yesterday.
 */
const kept = (field: Field): Field => ({ ...field, required: false, unlisted: true })

/** The values of the page; where it lists none, those of the catalogue are hints. */
function valuesOf(page: Leaf, known: Leaf): Pick<Leaf, 'values' | 'open'> {
  // A list that shares a value with the page's is an older one of the same kind, else one of
  // another field.
  const isOlder = page.values && known.values?.some((value) => page.values!.includes(value))
  if (page.values && !page.open)
    return { values: isOlder ? [...new Set([...page.values, ...known.values!])] : page.values }
  const values = [...new Set([...(page.values ?? []), ...(known.values ?? [])])]
  return values.length > 0 ? { values, open: true } : {}
}

/** The page says the greatest length only: the least stands beside the same greatest. */
function limitsOf(page: Leaf, known: Leaf): Pick<Leaf, 'min' | 'max'> {
  if (page.kind !== 'string') return page.min === undefined && page.max === undefined ? known : page
  const min = known.max === page.max ? known.min : undefined
  return {
    min: min !== undefined && (page.max === undefined || min <= page.max) ? min : undefined,
    max: page.max,
  }
}

/** What a page says itself, in its words: `base64` marks what is encrypted. */
const ofPages: ReadonlySet<string> = new Set(['base64', 'rfc3339'])

const formatOf = (page: Leaf, known: Leaf): string | undefined =>
  page.format ?? (ofPages.has(known.format ?? '') ? undefined : known.format)

function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

function mergeLeaves(page: Leaf, known: Leaf): Leaf {
  const { min, max } = limitsOf(page, known)
  const { values, open } = valuesOf(page, known)
  return defined({
    kind: page.kind,
    format: values ? undefined : formatOf(page, known),
    min: values ? undefined : min,
    max: values ? undefined : max,
    deprecated: known.deprecated,
    default: known.default,
    unit: page.unit ?? known.unit,
    pattern: values || page.kind !== 'string' ? undefined : known.pattern,
    values,
    open,
  })
}

const mergeLists = (page: ArrayShape, known: ArrayShape): ArrayShape =>
  defined({
    kind: 'array' as const,
    items: mergeShapes(page.items, known.items),
    min: known.min,
    max: known.max,
  })

/**
 * A shape of a page with what the catalogue knows beyond it. Where they differ the page counts.
 *
 * @param page as the pages have it
 * @param known as the catalogue has it
 */
export function mergeShapes(page: Shape, known: Shape): Shape {
  if (page.kind === 'object' && known.kind === 'object') {
    const name = page.name ?? known.name
    return {
      kind: 'object',
      fields: mergeFields(page.fields, known.fields),
      ...(name !== undefined && { name }),
    }
  }
  if (page.kind === 'array' && known.kind === 'array') return mergeLists(page, known)
  if (page.kind === 'json')
    return { ...page, of: mergeShapes(page.of, known.kind === 'json' ? known.of : known) }
  // A text whose inside only the catalogue describes.
  if (page.kind === 'string' && (known.kind === 'json' || known.kind === 'form')) return known
  if (page.kind === 'object' && page.fields.length === 0 && known.kind === 'one') return known
  return isLeaf(page) && isLeaf(known) && page.kind === known.kind ? mergeLeaves(page, known) : page
}

/**
 * The fields of a page, then those that only the catalogue has.
 *
 * @param page as the pages have them
 * @param known as the catalogue has them
 */
export function mergeFields(page: readonly Field[], known: readonly Field[]): readonly Field[] {
  const before = new Map(known.map((field) => [field.name, field]))
  const listed = new Set(page.map(({ name }) => name))
  return [
    ...page.map((field) => {
      const other = before.get(field.name)
      return other ? { ...field, shape: mergeShapes(field.shape, other.shape) } : field
    }),
    ...known
      .filter((field) => !listed.has(field.name) && !isNameOnly(field) && !isMisspelt(field))
      .map(kept),
  ]
}
