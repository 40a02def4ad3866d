import { describeType } from '../checks/did-you-mean'
import { invalid } from '../errors'

export const invalidField = (message: string): never => invalid('INVALID_FIELD', message)

/** One path on its way through a body. */
interface Walk {
  readonly path: string
  /** Whether what it names may be missing. */
  readonly optional: boolean
  /** Places that were changed already, by this path or by one before it. */
  readonly changed: Set<string>
  readonly change: (text: string) => string
}

/**
 * Changes the texts at some paths of a body. Every place that a path names has to be there, in
 * every item of a list, unless the path ends in `?`: a misspelt name in one of them would go out as
 * it is.
 *
 * @param body left as it is
 * @param paths names joined by dots, `*` for every item
 * @param user the method, for messages
 * @param change what becomes of a text
 * @returns a copy
 * @throws InvalidArgumentException `INVALID_FIELD`
 */
export function changeInside<T>(
  body: T,
  paths: readonly unknown[],
  user: string,
  change: (text: string) => string,
): T {
  const expected = "expected one or more paths such as 'contact_info.contact_name'"
  if (paths.length === 0)
    return invalidField(`${user}() was given no path, so nothing would be changed; ${expected}`)
  const changed = new Set<string>()
  return paths.reduce<unknown>((copy, path) => {
    if (typeof path !== 'string' || path === '')
      return invalidField(
        `${user}() was given ${describeType(path)} as a path; ${expected}, each an argument of its own`,
      )
    const optional = path.endsWith('?')
    const names = (optional ? path.slice(0, -1) : path).split('.')
    return changeAt(copy, names, [], { path, optional, changed, change })
  }, body) as T
}

function changeAt(
  value: unknown,
  [name, ...rest]: readonly string[],
  place: readonly string[],
  walk: Walk,
): unknown {
  if (value === undefined || value === null) return missing(value, place, walk)
  if (name === undefined) return changeText(value, place, walk)
  if (typeof value !== 'object')
    return invalidField(
      `field \`${place.join('.')}\` is ${describeType(value)}, but path \`${walk.path}\` leads on from there`,
    )
  const go = (item: unknown, at: string): unknown => changeAt(item, rest, [...place, at], walk)
  if (Array.isArray(value)) {
    if (value.length === 0 || (name !== '*' && !(name in value)))
      return missing(value, [...place, name], walk)
    return value.map((item: unknown, at) =>
      name === '*' || name === String(at) ? go(item, String(at)) : item,
    )
  }
  const record = value as Record<string, unknown>
  return Object.hasOwn(record, name)
    ? { ...record, [name]: go(record[name], name) }
    : missing(value, [...place, name], walk)
}

function changeText(value: unknown, place: readonly string[], walk: Walk): string {
  const { path, changed, change } = walk
  if (typeof value !== 'string')
    return invalidField(`field \`${path}\` is ${describeType(value)}; expected text`)
  const name = JSON.stringify(place)
  if (changed.has(name))
    return invalidField(
      `path \`${path}\` leads to \`${place.join('.')}\`, which was changed already: name each field once`,
    )
  changed.add(name)
  return change(value)
}

/** What is not there is left so where that was foreseen. */
function missing(value: unknown, place: readonly string[], { path, optional }: Walk): unknown {
  if (optional) return value
  const where = place.join('.')
  return invalidField(
    `path \`${path}\` leads to no field of this body${where === path ? '' : ` at \`${where}\``}: is it misspelt? (\`${path}?\` where it may be missing)`,
  )
}
