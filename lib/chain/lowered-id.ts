import { shownName } from '../crypto/shown-path'

let warned = false

/** Capitals and four digits or more: an id of the caller's, and no word of an endpoint. */
const looksLikeId = (segment: string): boolean =>
  !segment.includes('{') && /[A-Z]/.test(segment) && segment.replace(/\D+/g, '').length >= 4

/**
 * The variable by which WeChat Pay documents what follows a segment: `out-trade-no/{out_trade_no}`.
 */
const variableAfter = (segment: string | undefined): string =>
  segment !== undefined && /^[a-z][a-z-]*$/.test(segment) ? segment.replaceAll('-', '_') : 'id'

/**
 * Says once that an id in a path is lower-cased, as in PHP, and asks for another resource.
 *
 * @param name a property name or a path, as given
 * @param parent the path in front of it
 */
export function warnOfLoweredId(name: string, parent: string): void {
  if (warned || !/[A-Z]/.test(name)) return
  const segments = [...parent.split('/'), ...name.split('?')[0]!.split('/')]
  const at = segments.findIndex((segment, index) => index > 0 && looksLikeId(segment))
  if (at < 0) return
  warned = true
  const variable = variableAfter(segments[at - 1])
  process.emitWarning(
    `the segment ${shownName(segments[at]!)} of a path is lower-cased, as in wechatpay-php, and names something else: write {${variable}} in its place and give \`${variable}\` as an option of the call`,
    { type: 'WeChatPayWarning', code: 'WECHATPAY_LOWERED_ID' },
  )
}
