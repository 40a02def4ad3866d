import { call, id, invoke, member, num, str, template } from '../code/make'
import type { Expr } from '../code/nodes'
import { outgoing } from '../translate/values/request'
import { isUnused } from '../translate/scope/unused'
import { coerce } from '../translate/values/coerce'
import { boolean, int, none } from '../types/ty'
import { tableOf } from '../types/table'
import { noteCall, isTrue } from './given'
import type { Given, Row } from './row'

const statusOf = (given: Given): Expr => member(outgoing(given.scope), 'statusCode', int)

const setStatus = (given: Given, status: Expr): Expr => ({
  kind: 'assign',
  operator: '=',
  left: statusOf(given),
  right: coerce(given.scope.unit, status, int),
  ty: int,
})

const note = (given: Given): void =>
  noteCall(
    given,
    'is told to `outgoing`, which stands for the answer of your server: an `http.ServerResponse` is one',
  )

/** A header's name, and its value without it; undefined where the name is not written there. */
function partsOf(header: Expr): { name: string; value: Expr } | undefined {
  const start =
    header.kind === 'string' ? header.value : header.kind === 'template' ? header.texts[0]! : ''
  const [found, name] = /^([\w-]+):[ \t]*/.exec(start) ?? []
  if (found === undefined || name === undefined) return undefined
  if (header.kind === 'string')
    return { name, value: str(header.value.slice(found.length).trimEnd()) }
  if (header.kind !== 'template') return undefined
  const { texts, values } = header
  const pieces = texts.flatMap((one, at): (string | Expr)[] => [
    at === 0 ? one.slice(found.length) : one,
    ...(at < values.length ? [values[at]!] : []),
  ])
  return { name, value: template(pieces) }
}

const sendsHeader: Row = (given) => {
  const [header, replace, status] = given.args()
  if (!header || !isUnused(given.node)) return undefined
  if (replace && !isTrue(replace)) return undefined
  const code =
    header.kind === 'string' ? /^HTTP\/[\d.]+ (\d{3})\b/i.exec(header.value)?.[1] : undefined
  if (code !== undefined && !status) {
    note(given)
    return setStatus(given, num(Number(code)))
  }
  const parts = partsOf(header)
  if (!parts) return undefined
  note(given)
  const target = outgoing(given.scope)
  if (parts.name.toLowerCase() === 'location') {
    const args = [parts.value, ...(status ? [coerce(given.scope.unit, status, int)] : [])]
    return call(id(given.scope.unit.helper('sendElsewhere')), args, none)
  }
  return status ? undefined : invoke(target, 'setHeader', [str(parts.name), parts.value], none)
}

/** What PHP answers with besides what it prints. */
export const answers: Readonly<Record<string, Row>> = tableOf({
  header: sendsHeader,
  http_response_code: (given) => {
    const [status] = given.args()
    if (status && !isUnused(given.node)) return undefined
    note(given)
    return status ? setStatus(given, status) : statusOf(given)
  },
  headers_sent: (given) => {
    if (given.nodes.length > 0) return undefined
    note(given)
    return member(outgoing(given.scope), 'headersSent', boolean)
  },
})
