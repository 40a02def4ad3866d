import type { FaultRule } from './faults'

/** A fault as JSON can carry it: of a path that is a pattern its source and flags stand beside. */
export type FaultData = FaultRule & { readonly pattern?: string; readonly flags?: string }

/**
 * A fault to be written down.
 *
 * @param times how often it is yet to happen
 */
export function writableFault(rule: FaultRule, times: number): FaultData {
  const { path, ...match } = rule.match ?? {}
  if (path === undefined || typeof path === 'string') return { ...rule, times }
  return { ...rule, times, match, pattern: path.source, flags: path.flags }
}

/** A fault that was written down. */
export function readFault({ pattern, flags, ...rule }: FaultData): FaultRule {
  return pattern === undefined
    ? rule
    : { ...rule, match: { ...rule.match, path: new RegExp(pattern, flags) } }
}
