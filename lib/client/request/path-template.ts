import { shownName, shownPathname } from '../../crypto/shown-path'
import { InvalidArgumentException } from '../../errors'
import { describeType } from '../../checks/did-you-mean'
import { wordsOf } from '../../checks/thrown'

/** An expression of RFC 6570: its operator and the names it uses. */
interface Expression {
  readonly operator: string
  readonly names: readonly string[]
}

/** Operators whose expressions belong to the path; the others add a query, a parameter or a fragment. */
const pathOperators = new Set(['', '+', '.', '/'])

function parse(body: string): Expression {
  const operator = /^[+#./;?&]/.test(body) ? body[0]! : ''
  return {
    operator,
    names: body
      .slice(operator.length)
      .split(',')
      .map((name) => name.replace(/(\*|:\d+)$/, '')),
  }
}

/** `{}` is text, as it is to PHP's library. */
const expressionsIn = (template: string): Expression[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].map(([, body]) => parse(body!))

/**
 * The names that a path's template uses.
 *
 * @param pathname path as chained
 * @throws InvalidArgumentException `INVALID_PATH` where braces do not match
 */
export function variablesOf(pathname: string): ReadonlySet<string> {
  if (!/[{}]/.test(pathname)) return noVariables
  if (/[{}]/.test(pathname.replace(/\{[^{}]*\}/g, ''))) {
    throw new InvalidArgumentException(`unbalanced braces in the path ${shownPathname(pathname)}`, {
      code: 'INVALID_PATH',
    })
  }
  return new Set(expressionsIn(pathname).flatMap(({ names }) => names))
}

const noVariables: ReadonlySet<string> = new Set()

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
  for (const name of variables) {
    if (name === 'empty' && !Object.hasOwn(options, name)) values[name] = ''
    else if (Object.hasOwn(options, name)) values[name] = valueOf(name, options[name])
  }
  const end = outside(pathname, '?')[0] ?? -1
  const path = end < 0 ? pathname : pathname.slice(0, end)
  for (const { operator, names } of expressionsIn(path))
    if (pathOperators.has(operator)) for (const name of names) assertFits(name, values[name])
  const expanded = segmentsOf(path)
    .map((segment) => expandSegment(segment, values, pathname))
    .join('/')
  return end < 0 ? expanded : expanded + expandText(pathname.slice(end), values)
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

/** The text of an item: a primitive's, or what an object says of itself. */
function itemText(name: string, item: unknown): string {
  try {
    return String(item)
  } catch {
    throw new InvalidArgumentException(
      `path variable \`${shownName(name)}\` holds ${describeType(item)}; expected text or a number`,
      { code: 'INVALID_VARIABLE' },
    )
  }
}

function valueOf(name: string, value: unknown): unknown {
  if (value === null || value === undefined || value === false) return undefined
  if (value === true) return value
  if (typeof value === 'bigint' || typeof value === 'string') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return value.map((item) => itemText(name, item))
  if (typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, itemText(name, item)]),
    )
  throw new InvalidArgumentException(
    `path variable \`${shownName(name)}\` is ${describeType(value)}; expected text or a number`,
    { code: 'INVALID_VARIABLE' },
  )
}

/** Refuses what would silently name another resource. */
function assertFits(name: string, value: unknown): void {
  if (name === 'empty' || value === undefined) return
  if (value === true || value === '' || (Array.isArray(value) && value.length === 0))
    throw new InvalidArgumentException(
      `path variable \`${shownName(name)}\` is ${describeType(value)}; expected text or a number`,
      { code: 'INVALID_VARIABLE' },
    )
}

function expandSegment(segment: string, values: Values, pathname: string): string {
  if (!segment.includes('{')) return segment
  const expanded = expandText(segment, values)
  const needed = expressionsIn(segment)
    .filter(({ operator }) => operator === '' || operator === '+')
    .flatMap(({ names }) => names)
  const missing = needed.filter((name) => values[name] === undefined)
  if (expanded === '' && missing.length > 0) {
    throw new InvalidArgumentException(
      `path variable \`${missing.map(shownName).join('`, `')}\` is missing: give it as an option of the call, beside json, query and headers (the path is ${shownPathname(pathname)})`,
      { code: 'MISSING_VARIABLE' },
    )
  }
  return expanded
}

const isName = (name: string): boolean => /^[\w.-]+$/.test(name)

/** Names such as `out-trade-no`, which PHP's users have in their paths, are none to the RFC: they travel under an alias. */
function expandText(text: string, values: Values): string {
  const aliased = Object.assign(Object.create(null), values) as Record<string, unknown>
  const template = text.replace(/\{([^{}]*)\}/g, (whole, body: string) => {
    if (body === '') return '%7B%7D'
    const { operator, names } = parse(body)
    if (
      !pathOperators.has(operator) ||
      !names.every(isName) ||
      !names.some((name) => name.includes('-'))
    )
      return whole
    return `{${names.reduce((renamed, name, at) => {
      aliased[`alias${at}`] = values[name]
      return renamed.replace(name, `alias${at}`)
    }, body)}}`
  })
  try {
    return library().expand(template, aliased)
  } catch (error) {
    throw new InvalidArgumentException(
      `${shownPathname(text)} is no URI template: ${wordsOf(error)}`,
      { code: 'INVALID_PATH' },
    )
  }
}

/** The library is loaded with the first template, not with the package. */
const library = () =>
  (require('@std-uritemplate/std-uritemplate') as typeof import('@std-uritemplate/std-uritemplate'))
    .StdUriTemplate
