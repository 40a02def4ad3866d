import type { Failure, FailureCode, Reply } from '../wire'

/** Node's words for a request that cannot be written: a header of it, or its body. */
const unwritable = /^ERR_(HTTP|INVALID|OUT_OF_RANGE|UNESCAPED)_?/

/** Whether Node refuses to write a request, whatever the connection. */
export const isUnwritable = (error: Error): boolean =>
  unwritable.test((error as SystemError).code ?? '')

/**
 * What the system calls an error, and what it is to a caller: before the request went out, and
 * after.
 */
const table: readonly {
  readonly when: RegExp
  readonly unsent: FailureCode
  readonly sent: FailureCode
}[] = [
  { when: /^ECONNREFUSED$/, unsent: 'CONNECTION_REFUSED', sent: 'CONNECTION_RESET' },
  { when: /^(ENOTFOUND|EAI_\w+)$/, unsent: 'DNS_FAILED', sent: 'CONNECTION_RESET' },
  { when: /^ETIMEDOUT$/, unsent: 'CONNECT_TIMEOUT', sent: 'CONNECTION_RESET' },
  { when: /^PROXY_FAILED$/, unsent: 'PROXY_FAILED', sent: 'PROXY_FAILED' },
  { when: unwritable, unsent: 'INVALID_REQUEST', sent: 'INVALID_REQUEST' },
  { when: /^MALFORMED_ANSWER$/, unsent: 'CONNECT_FAILED', sent: 'BAD_ANSWER' },
  {
    when: /^(EPROTO|ERR_(TLS|SSL|OSSL)_\w+|CERT_\w+|CRL_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE))$/,
    unsent: 'TLS_FAILED',
    sent: 'CONNECTION_RESET',
  },
]

interface SystemError extends Error {
  readonly code?: string
  readonly errors?: readonly Error[]
  /** Of TLS: its words without the places in OpenSSL's source that `message` has around them. */
  readonly reason?: string
}

/** The system's own words; an attempt over several addresses has them one by one. */
const reasonOf = ({ message, code, errors, reason }: SystemError): string =>
  (code?.startsWith('ERR_SSL_') && reason) ||
  message ||
  errors?.map((error) => error.message).join(', ') ||
  code ||
  'unknown'

/**
 * What an error of the connection means.
 *
 * @param error as Node gave it
 * @param sent whether the request may have reached the host
 */
export function failureOf(error: Error, sent: boolean): Failure {
  const { code = '' } = error as SystemError
  const row = table.find(({ when }) => when.test(code))
  return {
    code: row?.[sent ? 'sent' : 'unsent'] ?? (sent ? 'CONNECTION_RESET' : 'CONNECT_FAILED'),
    reason: reasonOf(error),
    sent,
  }
}

/** An answer whose headers came and whose body did not. */
export const brokenOff = (code: FailureCode, reason: string, reply: Reply): Failure => ({
  code,
  reason,
  sent: true,
  reply,
})
