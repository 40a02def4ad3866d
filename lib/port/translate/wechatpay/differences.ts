import type { Expr, Member } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { isNullable, isPrim, plainTypeOf } from '../../types/ty'
import type { Scope } from '../scope/scope'

type Fields = readonly Extract<Member, { kind: 'field' }>[]

/**
 * What this library does otherwise with an option whatever it says, see "Differences on purpose" in
 * the guide.
 */
const always: readonly {
  readonly option: string
  readonly isTouched: (value: Expr, path: string | undefined, names: ReadonlySet<string>) => boolean
  readonly why: string
}[] = [
  {
    option: 'xml',
    isTouched: (_value, path) => path !== undefined && /^v3(\/|$)/.test(path),
    why: 'an error on a call of API v3, which takes JSON; PHP dropped it',
  },
  {
    option: 'nonceless',
    isTouched: (_value, path) => path !== undefined && /^v3(\/|$)/.test(path),
    why: 'an error on a call of API v3; PHP dropped it',
  },
  {
    option: 'xml',
    isTouched: (_value, _path, names) => ['json', 'body', 'query'].some((one) => names.has(one)),
    why: 'an error beside json, body or query; PHP sent it somehow',
  },
  {
    option: 'xml',
    isTouched: (value) =>
      value.kind === 'object' &&
      value.members.some(
        (one) =>
          one.kind !== 'spread' &&
          (['object', 'array'].includes(one.value.kind) || isPrim(one.value.ty, 'boolean')),
      ),
    why: 'booleans and nested values are an error: PHP signs them as one thing and sends another',
  },
  {
    option: 'http_errors',
    isTouched: (value) => isText(value, 'false'),
    why: 'answers that are errors are verified all the same, where they are signed',
  },
  {
    option: 'allow_redirects',
    isTouched: (value) => !isText(value, 'false'),
    why: 'a redirect is followed on the configured host alone; PHP signed it again for any other',
  },
]

const isText = (value: Expr, text: string): boolean => value.kind === 'raw' && value.text === text

/** Whether a value leaves a segment of the path empty, so that nothing is sent. */
const isNoSegment = (value: Expr): boolean =>
  ['false', 'true', 'null'].some((text) => isText(value, text)) ||
  (value.kind === 'string' && value.value === '') ||
  value.kind === 'array' ||
  value.kind === 'object' ||
  isNullable(plainTypeOf(value.ty))

/** Names in the report where this library decidedly does otherwise with the options of a call. */
export function tellDifferences(
  members: readonly Member[],
  node: Php,
  scope: Scope,
  { path, variables }: { readonly path?: string; readonly variables?: ReadonlySet<string> },
): void {
  const fields: Fields = members.flatMap((one) => (one.kind === 'field' ? [one] : []))
  const names = new Set(fields.map(({ key }) => key))
  const tell = (what: string, why: string): void => scope.unit.remark('differs', node, what, why)
  for (const { key, value } of fields) {
    if (variables?.has(key)) {
      if (isNoSegment(value))
        tell(
          `{${key}}`,
          'where it is null, false or empty this is an error before anything is sent; PHP sent the path without it',
        )
      continue
    }
    for (const { option, isTouched, why } of always)
      if (option === key && isTouched(value, path, names)) tell(key, why)
  }
  if (members.length !== fields.length || !path) return
  for (const name of requiredIn(path))
    if (!names.has(name))
      tell(
        `{${name}}`,
        'is given no value, which is an error before anything is sent; PHP sent the path without it',
      )
}

/** The variables that a path cannot do without: those of a query may be missing. */
const requiredIn = (path: string): string[] =>
  Array.from(path.matchAll(/\{(?![?&])[+#./;]?([^}]*)\}/g), ([, names]) => names!.split(','))
    .flat()
    .map((name) => name.replace(/\*$|:\d+$/, '').trim())

/** A literal path with capitals goes on as PHP comes to it, which is seldom what was meant. */
export function tellCapitals(written: string, path: string, node: Php, scope: Scope): void {
  if (!/[A-Z]/.test(written.replace(/\{[^}]*\}/g, ''))) return
  if (/^[a-z\d/]+([A-Z][a-z]+)+$/.test(written) && !written.includes('/')) return
  scope.unit.remark(
    'differs',
    node,
    written,
    `PHP comes to ${path}, which is written here; this library takes capitals by segment, and an id keeps them as a {variable}`,
  )
}
