import { isObject } from '../../checks/type-guards'
import { checkedFault } from '../faults/fault-rules'
import type { FaultMatch, FaultRule } from '../faults/faults'
import type { RecordedRequest } from '../request-log'
import { mostRequests } from '../request-log'
import { ControlError, requireRow, type Args, type Desk } from './desk'

/** `200`, or `4xx` for a class. */
const fitsStatus = (status: number, wanted: string): boolean =>
  /^[1-9]xx$/i.test(wanted) ? String(status)[0] === wanted[0] : String(status) === wanted

function fits(record: RecordedRequest, { path, status, after, mchid }: Args): boolean {
  return (
    (path === undefined || record.target.includes(String(path))) &&
    (status === undefined || fitsStatus(record.status, String(status))) &&
    (after === undefined || record.id > Number(after)) &&
    (mchid === undefined || record.mchid === mchid)
  )
}

/** Requests, newest first, with how many are kept at most and how many were forgotten. */
export const requests = ({ log }: Desk, args: Args) => ({
  requests: log.newest(Number(args['limit'] ?? 100), (record) => fits(record, args)),
  kept: log.size,
  forgotten: log.forgotten,
  most: mostRequests,
})

export const request = ({ log }: Desk, { id }: Args) =>
  requireRow(log.get(Number(id)), 'request', id)

export function clearRequests({ log }: Desk) {
  log.clear()
  return {}
}

/**
 * What is armed. A pattern cannot be written as JSON: it comes and goes as the text of its source.
 */
export const faults = ({ faults: armed }: Desk) =>
  armed.all().map(({ id, rule: { match, times: _, ...rule }, left }) => ({
    id,
    left: left === Infinity ? 'always' : left,
    ...rule,
    ...(match && { match: plainMatch(match) }),
  }))

const plainMatch = ({ path, ...match }: FaultMatch) => ({
  ...match,
  ...(path !== undefined && (typeof path === 'string' ? { path } : plainPattern(path))),
})

const plainPattern = ({ source: pattern, flags }: RegExp) => ({ pattern, ...(flags && { flags }) })

/**
 * Arms a fault; `times: "always"` never ends, `match.pattern` and `match.flags` are a regular
 * expression.
 */
export function addFault(desk: Desk, { times, match, ...rule }: Args) {
  if (match !== undefined && !isObject(match))
    throw new ControlError(
      '`match` is no object; expected { method, path, pattern, flags, body }',
      'INVALID_OPTION',
      400,
    )
  const { pattern, flags, ...others } = (match ?? {}) as Args
  const path = pattern === undefined ? {} : { path: regularExpression(pattern, flags) }
  // Flags of no pattern are nothing that is known.
  const given = { ...others, ...(pattern === undefined && flags !== undefined && { flags }) }
  const armed = checkedFault({
    ...rule,
    ...(times !== undefined && { times: times === 'always' ? Infinity : times }),
    ...(match !== undefined && { match: { ...given, ...path } }),
  } as FaultRule)
  const id = desk.faults.add(armed)
  desk.world.reportChange('faults', String(id))
  return { id }
}

/** Longest source of a regular expression. */
const longestPattern = 200

function regularExpression(pattern: unknown, flags: unknown = ''): RegExp {
  const source = String(pattern)
  try {
    if (source.length <= longestPattern) return new RegExp(source, String(flags))
  } catch {
    // refused below
  }
  const expected = `a regular expression of at most ${longestPattern} characters, with flags that there are`
  throw new ControlError(`\`match.pattern\` is none; expected ${expected}`, 'INVALID_OPTION', 400)
}

export function dropFault(desk: Desk, { id }: Args) {
  requireRow(desk.faults.drop(Number(id)) || undefined, 'fault', id)
  desk.world.reportChange('faults', String(id))
  return {}
}

export function clearFaults(desk: Desk) {
  desk.faults.clear()
  desk.world.reportChange('faults', '')
  return {}
}
