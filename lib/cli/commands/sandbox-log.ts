import type { RecordedRequest } from '../../sandbox'

/** How requests are printed. */
export const logForms = ['json', 'pretty', 'none'] as const
export type LogForm = (typeof logForms)[number]

/** Colours of a terminal, by class of status. */
const colours: Readonly<Record<string, number>> = { 0: 35, 2: 32, 3: 36, 4: 33, 5: 31 }

/** Codes that move the cursor or worse stay out of a terminal. */
// eslint-disable-next-line no-control-regex
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')

function reasonOf(record: RecordedRequest): string {
  const { signature, diagnosis, fault, answer, status, unknown } = record
  const refusal =
    status >= 400 ? /"message":"((?:[^"\\]|\\.){1,200})/.exec(answer.body)?.[1] : undefined
  const where =
    diagnosis && `${diagnosis.number ? `line ${diagnosis.number}, ` : ''}${diagnosis.line}`
  return [
    fault && 'fault',
    signature && signature !== 'right' && `signature ${signature}`,
    where && `${where}: ${diagnosis.hint}`,
    !diagnosis && refusal,
    unknown && `not documented: ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ' …' : ''}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A line for people; what came from outside is made printable, the colours are ours. */
function prettyLine(record: RecordedRequest, isColoured: boolean): string {
  const { time, method, target, status, milliseconds, mchid = '-' } = record
  const colour = colours[String(status)[0]!] ?? 0
  const shown = status === 0 ? 'dropped' : String(status)
  const told = isColoured ? `\u001b[${colour}m${shown}\u001b[0m` : shown
  const reason = reasonOf(record)
  const clock = new Date(time).toTimeString().slice(0, 8)
  const rest = `${method} ${target} ${mchid} ${milliseconds} ms${reason && `  ${reason}`}`
  return `${clock} ${told} ${printable(rest)}`
}

/** A line for programs: no headers, no bodies. */
function jsonLine(record: RecordedRequest): string {
  const { id, time, method, target, status, milliseconds, mchid, signature } = record
  const { diagnosis, endpoint, unknown } = record
  return JSON.stringify({
    id,
    time,
    method,
    target,
    status,
    milliseconds,
    mchid,
    signature,
    diagnosis,
    endpoint,
    unknown,
  })
}

/**
 * A request as one line.
 *
 * @param form for people or for programs
 * @param isColoured whether whoever reads is a terminal
 */
export const logLine = (record: RecordedRequest, form: LogForm, isColoured: boolean): string =>
  form === 'json' ? jsonLine(record) : prettyLine(record, isColoured)
