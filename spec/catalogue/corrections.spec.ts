import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { find, type Endpoint, type Field, type Shape } from '../../lib/catalogue'

/** A place where the facts were wrong once, and what is right there. */
interface Correction {
  readonly endpoint: string
  readonly at: string
  readonly right: string
  /** Whether a page says so; else one library does, which loosens and never tightens. */
  readonly certain: boolean
}

const read = (file: string): string => readFileSync(join(__dirname, file), 'utf8')

function correctionsIn(text: string): readonly Correction[] {
  let endpoint = ''
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith(' ')) endpoint = line
    const [, mark, at, right] = /^ {2}(\? )?(\S+) (.+)$/.exec(line) ?? []
    return at && right ? [{ endpoint, at, right, certain: mark === undefined }] : []
  })
}

const corrections = correctionsIn(read('../fixtures/corrections.txt'))

/** The rows of the table of those that do not hold: `GET v3/x query/y`. */
const exceptions = [
  ...read('../../openapi/corrections.md').matchAll(/^\| (\w+ v\S+) \| (\S+) \|/gm),
]
  .map(([, endpoint, at]) => `${endpoint} ${at}`)
  .sort()

/** The ways a value can be shaped: the parts of a choice, what a text holds. */
function waysOf(shape: Shape): readonly Shape[] {
  if (shape.kind === 'one') return shape.of.flatMap(waysOf)
  return shape.kind === 'json' || shape.kind === 'form' ? waysOf(shape.of) : [shape]
}

const fieldLists = (shapes: readonly Shape[]): readonly (readonly Field[])[] =>
  shapes.flatMap(waysOf).flatMap((shape) => (shape.kind === 'object' ? [shape.fields] : []))

function shapesBelow(shapes: readonly Shape[], segment: string): readonly Shape[] {
  if (segment !== '*')
    return fieldLists(shapes)
      .flat()
      .filter(({ name }) => name === segment)
      .map(({ shape }) => shape)
  return shapes.flatMap(waysOf).flatMap((shape) => (shape.kind === 'array' ? [shape.items] : []))
}

function rootsOf(endpoint: Endpoint, side: string): readonly Shape[] {
  if (side === 'query') return [endpoint.queryShape]
  if (side !== 'answer') return endpoint.body ? [endpoint.body.shape] : []
  return Object.values(endpoint.answers).filter((shape) => shape !== null)
}

/** What the facts say at a place. */
interface Place {
  readonly shapes: readonly Shape[]
  /** The object around it, in each of its ways. */
  readonly around: readonly (readonly Field[])[]
  readonly name: string
}

function placeOf(endpoint: Endpoint, at: string): Place {
  const [side = '', ...segments] = at.split('/')
  const roots = rootsOf(endpoint, side)
  const around = fieldLists(segments.slice(0, -1).reduce(shapesBelow, roots))
  return { shapes: segments.reduce(shapesBelow, roots), around, name: segments.at(-1) ?? '' }
}

const isRequired = ({ around }: Place, name: string): boolean =>
  around.length > 0 &&
  around.every((fields) => fields.some((field) => field.name === name && field.required))

const fieldsNamed = ({ around }: Place, name: string): readonly Field[] =>
  around.flat().filter((field) => field.name === name)

const isEncrypted = ({ encrypted, shape }: Field): boolean =>
  encrypted ||
  [shape, ...(shape.kind === 'array' ? [shape.items] : [])].some(
    (part) => part.kind === 'string' && part.format === 'base64',
  )

function takes(shapes: readonly Shape[], values: readonly string[]): boolean {
  const leaves = shapes.flatMap((shape) => (shape.kind === 'array' ? [shape.items] : [shape]))
  return leaves.some((leaf) => {
    const known = 'values' in leaf ? leaf.values : undefined
    return !known || ('open' in leaf && leaf.open) || values.every((value) => known.includes(value))
  })
}

function isOf(shape: Shape, [kind, max]: readonly string[]): boolean {
  if (shape.kind === 'one') return shape.of.some((part) => isOf(part, [kind!, max ?? '']))
  const kinds: Readonly<Record<string, string>> = { list: 'array', 'text-of-json': 'json' }
  const most = 'max' in shape ? shape.max : undefined
  return shape.kind === (kinds[kind!] ?? kind) && (!max || most === Number(max.slice('..'.length)))
}

/** Whether the facts say what is right. */
function holds(endpoint: Endpoint, { at, right, certain }: Correction): boolean {
  if (at === 'base') return right === `is ${endpoint.base}`
  const place = placeOf(endpoint, at)
  const [verb, ...words] = right.split(' ')
  if (right === 'is there') return place.shapes.length > 0
  if (right === 'may be missing' || right === 'is optional') return !isRequired(place, place.name)
  if (right === 'is required') return !certain || isRequired(place, place.name)
  if (right.endsWith('encrypted'))
    return fieldsNamed(place, place.name).some(isEncrypted) === !right.includes('not')
  if (verb === 'takes')
    return takes(place.shapes, right === 'takes any text' ? [''] : words[0]!.split('|'))
  if (words[0] === 'of') return place.shapes.some((shape) => isOf(shape, words.slice(1)))
  if (words[0] === 'called') {
    const name = words[1]!.replace(',', '')
    const isRight = isRequired(place, name) === (words[2] === 'required')
    const isOldGone = name === place.name || !isRequired(place, place.name)
    return fieldsNamed(place, name).length > 0 && isOldGone && (isRight || !certain)
  }
  const together = words.slice('not require all of'.split(' ').length)
  return fieldLists(place.shapes).some((fields) =>
    together.some((name) => !fields.some((field) => field.name === name && field.required)),
  )
}

const broken = corrections.filter((correction) => {
  const [method, path] = correction.endpoint.split(' ')
  const endpoint = find(method!, path!)
  return !endpoint || !holds(endpoint, correction)
})

describe('the places where the facts were wrong', () => {
  it('are many, and read', () => {
    expect(corrections).toHaveLength(1101)
    expect(new Set(corrections.map(({ endpoint }) => endpoint)).size).toBe(255)
  })

  it('are right, but for those with a reason', () => {
    expect(broken.map(({ endpoint, at }) => `${endpoint} ${at}`).sort()).toEqual(exceptions)
  })
})
