import { shownName, shownPathname } from '../../crypto/shown-path'
import { InvalidArgumentException } from '../../errors'
import { describeType } from '../../checks/did-you-mean'
import { remember } from '../../checks/remember'
import { wordsOf } from '../../checks/thrown'
import { isFields, pathValue, queryValue, type Value } from './path-variable'

/** A variable as an expression of RFC 6570 uses it. */
interface Use {
  readonly name: string
  /** Characters that are taken of it: `{name:3}`. */
  readonly prefix?: number
}

/** An expression of RFC 6570: its operator and the variables it uses. */
interface Expression {
  readonly operator: string
  readonly uses: readonly Use[]
}

/**
 * Operators whose expressions belong to the path; the others add a query, a parameter or a
 * fragment.
 */
const pathOperators = new Set(['', '+', '.', '/'])

function parse(body: string): Expression {
  const operator = /^[+#./;?&]/.test(body) ? body[0]! : ''
  return {
    operator,
    uses: body
      .slice(operator.length)
      .split(',')
      .map((text) => {
        const [, name = text, prefix] = /^(.*?)(?:\*|:(\d+))$/s.exec(text) ?? []
        return { name, ...(prefix === undefined ? {} : { prefix: Number(prefix) }) }
      }),
  }
}

const expressionsIn = (template: string): Expression[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].map(([, body]) => parse(body!))

const noVariables: ReadonlySet<string> = new Set()

/**
 * The names that a path's template uses.
 *
 * @param pathname path as chained
 * @throws InvalidArgumentException `INVALID_PATH` where braces do not match
 */
export const variablesOf = remember((pathname): ReadonlySet<string> => {
  if (!/[{}]/.test(pathname)) return noVariables
  if (/[{}]/.test(pathname.replace(/\{[^{}]*\}/g, ''))) {
    throw new InvalidArgumentException(`unbalanced braces in the path ${shownPathname(pathname)}`, {
      code: 'INVALID_PATH',
    })
  }
  if (segmentsOf(pathOf(pathname)).some((segment) => segment.includes('{}')))
    throw new InvalidArgumentException(
      `the path ${shownPathname(pathname)} has braces without a name in them`,
      { code: 'INVALID_PATH' },
    )
  return new Set(expressionsIn(pathname).flatMap(({ uses }) => uses.map(({ name }) => name)))
})

type Values = Readonly<Record<string, unknown>>

/**
 * Expands a path's template.
 *
 * @param pathname path as chained
 * @param variables its names, as `variablesOf` found them
 * @param options the call's options, in which the values stand
 * @throws InvalidArgumentException `MISSING_VARIABLE`, `INVALID_VARIABLE`, `INVALID_PATH`
 * @see https://www.rfc-editor.org/rfc/rfc6570
 */
export function expand(pathname: string, variables: ReadonlySet<string>, options: Values): string {
  if (variables.size === 0) return pathname
  const values = Object.create(null) as Record<string, unknown>
  for (const name of variables) if (Object.hasOwn(options, name)) values[name] = options[name]
  const path = pathOf(pathname)
  const segments = segmentsOf(path).map((segment) => expandSegment(segment, values, pathname))
  return segments.join('/') + expandText(pathname.slice(path.length), values, 'query')
}

/** The path without its query, which begins at the first `?` outside of all braces. */
const pathOf = (pathname: string): string => {
  const end = outside(pathname, '?')[0]
  return end === undefined ? pathname : pathname.slice(0, end)
}

/** Where a character stands outside of all braces; those of a checked path match. */
function outside(path: string, character: string): number[] {
  const found: number[] = []
  let isInside = false
  for (let at = 0; at < path.length; at++) {
    const one = path[at]
    if (one === '{') isInside = true
    else if (one === '}') isInside = false
    else if (one === character && !isInside) found.push(at)
  }
  return found
}

/** The segments of a path, its expressions whole. */
function segmentsOf(path: string): string[] {
  const ends = [...outside(path, '/'), path.length]
  return ends.map((end, at) => path.slice(at === 0 ? 0 : ends[at - 1]! + 1, end))
}

const missing = (names: readonly string[], pathname: string): InvalidArgumentException =>
  new InvalidArgumentException(
    `path variable \`${names.map(shownName).join('`, `')}\` is missing: give it as an option of the call, beside json, query and headers (the path is ${shownPathname(pathname)})`,
    { code: 'MISSING_VARIABLE' },
  )

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || value === false

/** A value that names a host of its own is refused as such, where the URL is made. */
const namesHost = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i

/**
 * Expands a segment. Whatever a value is made of, it names one resource: no segment becomes empty,
 * or is made of the punctuation that stood between variables. `{+x}` may bring further segments,
 * `{/x}` may be left out.
 */
function expandSegment(segment: string, values: Values, pathname: string): string {
  if (!segment.includes('{')) return segment
  const expanded = expandText(segment, values, 'path')
  const names = expressionsIn(segment)
    .filter(({ operator }) => pathOperators.has(operator))
    .flatMap(({ uses }) => uses.map(({ name }) => name))
    .filter((name) => name !== 'empty' || !isAbsent(values[name]))
  if (names.length === 0 || (pathname.startsWith(segment) && namesHost.test(expanded)))
    return expanded
  const own = /^[^?#]*/.exec(expanded)![0]
  const absent = names.filter((name) => isAbsent(values[name]))
  if (absent.length === names.length && !/[\p{L}\p{N}]/u.test(own)) throw missing(absent, pathname)
  if (hasEmptyPiece(own, segment, pathname))
    throw new InvalidArgumentException(
      `path variable \`${names.map(shownName).join('`, `')}\` makes an empty segment of the path ${shownPathname(pathname)}; expected text or a number`,
      { code: 'INVALID_VARIABLE' },
    )
  return expanded
}

/**
 * Whether a segment brought an empty one; a slash before the whole path and one behind it are none.
 */
function hasEmptyPiece(own: string, segment: string, pathname: string): boolean {
  const pieces = own.split('/')
  if (pieces.length > 1 && pieces[0] === '' && pathname.startsWith(segment)) pieces.shift()
  if (pieces.length > 1 && pieces.at(-1) === '' && pathOf(pathname).endsWith(segment)) pieces.pop()
  return pieces.includes('')
}

const isName = (name: string): boolean => /^[\w.-]+$/.test(name)

/** Expands the expressions of a text, one by one. */
function expandText(text: string, given: Values, part: 'path' | 'query'): string {
  return text.replace(/\{([^{}]*)\}/g, (whole, body: string) => {
    if (body === '') return '%7B%7D'
    const expression = parse(body)
    const isInPath = part === 'path' && pathOperators.has(expression.operator)
    const valueOf = isInPath ? pathValue : queryValue
    const values = new Map<string, Value>()
    for (const use of expression.uses) {
      const value =
        use.name === 'empty' && given['empty'] === undefined
          ? ''
          : valueOf(use.name, given[use.name])
      if (value === undefined) continue
      assertWhole(use, value)
      values.set(use.name, value)
    }
    return expandExpression(whole, expression, values)
  })
}

/** RFC 6570: a prefix of a list means nothing. */
function assertWhole({ name, prefix }: Use, value: Value): void {
  if (prefix !== undefined && typeof value !== 'string')
    throw new InvalidArgumentException(
      `path variable \`${shownName(name)}\` is ${describeType(value)}, of which \`:${prefix}\` takes no prefix; expected text`,
      { code: 'INVALID_VARIABLE' },
    )
}

/** What the library leaves as it is, and RFC 6570 does not. */
const subDelimiters = /[!'()*]/g
const encodeOne = (found: string): string => `%${found.charCodeAt(0).toString(16).toUpperCase()}`

/**
 * Names such as `out-trade-no`, which PHP's users have in their paths, are none to the RFC: they
 * are expanded under an alias.
 */
function expandExpression(
  whole: string,
  { operator, uses }: Expression,
  values: ReadonlyMap<string, Value>,
): string {
  if (operator === '+' && [...values.values()].every((value) => !isFields(value)))
    return expandReserved(uses, values as ReadonlyMap<string, string | string[]>)
  const aliased = Object.create(null) as Record<string, unknown>
  let template = whole
  for (const [at, { name }] of uses.entries()) {
    const isAliased = name.includes('-') && pathOperators.has(operator) && isName(name)
    const alias = isAliased ? `alias${at}` : name
    if (isAliased) template = template.replace(name, alias)
    if (values.has(name)) aliased[alias] = values.get(name)
  }
  try {
    const expanded = library().expand(template, aliased)
    return operator === '+' || operator === '#'
      ? expanded
      : expanded.replace(subDelimiters, encodeOne)
  } catch (error) {
    throw new InvalidArgumentException(
      `${shownPathname(whole)} is no URI template: ${wordsOf(error)}`,
      { code: 'INVALID_PATH' },
    )
  }
}

/**
 * `{+x}`: reserved characters and percent triplets stay as they are; the library would encode those
 * from %80 up once more.
 */
function expandReserved(
  uses: readonly Use[],
  values: ReadonlyMap<string, string | string[]>,
): string {
  const encode = (text: string): string =>
    text.replace(/%[0-9A-Fa-f]{2}|[^\w\-.~:/?#[\]@!$&'()*+,;=]+/g, (found) =>
      /^%[0-9A-Fa-f]{2}$/.test(found) ? found : encodeURIComponent(found.toWellFormed()),
    )
  return uses
    .flatMap(({ name, prefix }) => {
      const value = values.get(name) ?? []
      return (typeof value === 'string' ? [[...value].slice(0, prefix).join('')] : value).map(
        encode,
      )
    })
    .join(',')
}

/** The library is loaded with the first template, not with the package. */
const library = () =>
  (require('@std-uritemplate/std-uritemplate') as typeof import('@std-uritemplate/std-uritemplate'))
    .StdUriTemplate
