import { isObject } from '../checks/type-guards'
import { signFailureOf } from '../client/protocol/v2-sign'
import { parseJson } from '../client/response/json'
import { AesEcb } from '../crypto/aes-ecb'
import { Hash } from '../crypto/hash'
import { merchantScheme } from '../crypto/scheme'
import { SignatureException, UnexpectedValueException } from '../errors'
import { Transformer, type XmlFields } from '../transformer'
import type { PageV2, ParsedV2 } from './events'
import { refuseWithoutApiv3Key, refuseWithoutSecret } from './refusals'

/**
 * The pages by the fields that only their notifications have. Sources: the documented fields of
 * each.
 */
const pages: readonly (readonly [page: PageV2, ...fields: readonly string[]])[] = [
  ['refund-processed', 'req_info'],
  ['combined-transactions-success', 'combine_out_trade_no'],
  ['vehicle-state-changed-for-parking', 'plate_number', 'vehicle_event_createtime'],
  ['transactions-risk-occurred', 'event_code', 'risk_level'],
  ['pap-contract-state-changed', 'contract_id', 'change_type'],
  ['transaction-success', 'transaction_id', 'out_trade_no'],
]

/** Events that come wrapped in XML, by their `event_type`. */
const wrapped: readonly PageV2[] = [
  'CHECK.SUCCESS',
  'CHECK.FAIL',
  'TRANSACTION.SUCCESS',
  'TRANSACTION.FAIL',
]

/** The page that describes a notification of API v2, as its fields came. */
export function pageOf(fields: Readonly<Record<string, unknown>>): PageV2 | undefined {
  if (isWrapped(fields)) return wrapped.find((page) => page === fields['event_type'])
  return pages.find(([, ...own]) => own.every((name) => Object.hasOwn(fields, name)))?.[0]
}

/** Whether an event stands encrypted in XML. */
const isWrapped = (fields: Readonly<Record<string, unknown>>): boolean =>
  typeof fields['event_ciphertext'] === 'string'

/**
 * Verifies and opens a notification of API v2.
 *
 * @param body exact XML
 * @param secret the APIv2 key
 * @param apiv3Key opens an event that is wrapped in XML
 */
export function openV2(
  body: Buffer,
  secret: string | undefined,
  apiv3Key: string | undefined,
): ParsedV2 {
  const fields = fieldsIn(body)
  if (secret === undefined) return refuseWithoutSecret()
  const { req_info, sign } = fields
  const isSealed = typeof req_info === 'string'
  const failure = signFailureOf(fields, secret)
  const isSigned = failure === undefined
  if (!isSigned && (sign !== undefined || !isSealed))
    throw new SignatureException(`this notification ${failure}: its content is not to be trusted`, {
      code: 'V2_UNVERIFIED',
    })
  if (isSealed) return markV2(openSealed(fields, req_info, isSigned, secret), 'refund-processed')
  const opened = isWrapped(fields)
    ? { ...fields, ...openWrapped(fields, apiv3Key ?? refuseWithoutApiv3Key()) }
    : fields
  return markV2(opened, pageOf(fields))
}

function fieldsIn(body: Buffer): XmlFields {
  const [first] = body.toString('utf8', 0, 20).trimStart()
  if (first === '{' || first === '[')
    throw new UnexpectedValueException(
      'this notification is JSON, and parseV2() reads the XML of API v2: use parseAsync(), or handler(), which tells them apart',
      { code: 'INVALID_XML' },
    )
  return Transformer.toArray(body)
}

/** Of a notification that only its `req_info` proves, nothing else is believed. */
function openSealed(
  fields: XmlFields,
  req_info: string,
  isSigned: boolean,
  secret: string,
): XmlFields {
  const inside = Transformer.toArray(AesEcb.decrypt(req_info, Hash.md5(secret)))
  if (isSigned) return { ...fields, ...inside }
  const { return_code, return_msg } = fields
  return {
    ...(return_code === undefined ? {} : { return_code }),
    ...(return_msg === undefined ? {} : { return_msg }),
    ...inside,
  }
}

/** Opens an event that stands encrypted in XML with the APIv3 key. */
function openWrapped(fields: XmlFields, key: string): Record<string, unknown> {
  const textIn = (name: string): string => {
    const value = fields[name]
    return typeof value === 'string' ? value : ''
  }
  const text = merchantScheme.open(
    {
      ciphertext: textIn('event_ciphertext'),
      nonce: textIn('event_nonce'),
      associated_data: textIn('event_associated_data'),
    },
    key,
  )
  const inside: unknown = text.trimStart().startsWith('<')
    ? Transformer.toArray(text)
    : parseJson(text)
  if (isObject(inside)) return inside
  throw new UnexpectedValueException(
    'what this notification holds encrypted is no object of fields, neither JSON nor XML',
  )
}

/**
 * Marks fields with what tells them apart; nothing that reads or copies the fields sees the marks.
 */
function markV2(fields: object, page: PageV2 | undefined): ParsedV2 {
  const marks = Object.entries({ api: 'v2', page }).filter(([name]) => !Object.hasOwn(fields, name))
  for (const [name, value] of marks) Object.defineProperty(fields, name, { value })
  return fields as ParsedV2
}

/** The same fields without `event_type`, for a handler of both APIs. */
export function withoutEventType(fields: XmlFields): XmlFields {
  if (!isWrapped(fields)) return fields
  const { event_type: _type, ...others } = fields
  return markV2(others, (fields as ParsedV2).page) as XmlFields
}
