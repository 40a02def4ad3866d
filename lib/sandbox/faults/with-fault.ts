import type { Answer } from '../http/answer'
import type { FaultRule } from './faults'

/** What a fault makes of an answer. */
export function withFault(real: Answer | undefined, rule: FaultRule | undefined): Answer {
  const { status, body, headers } = rule ?? {}
  if (status === undefined && body === undefined && headers === undefined)
    return real ?? { status: 0 }
  const text = body as string | Buffer | undefined // plain data since it was checked
  // A 204 could not carry it.
  const usual = real?.status === 204 && text?.length ? 200 : real?.status
  return {
    ...real,
    status: status ?? usual ?? 500,
    body: text ?? (status === undefined ? real?.body : ''),
    headers: { ...real?.headers, ...headers },
  }
}
