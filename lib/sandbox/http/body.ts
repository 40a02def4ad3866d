import { isUtf8 } from 'node:buffer'
import { parameterError, type Answer, type Fault, type GatewayRequest } from './answer'
import { mostJsonLevels, parseShallow } from './json'

/** Bytes of a body that is no upload: what is read into objects grows to many times its size. */
export const mostTextBytes = 2 * 1024 * 1024

const fault = (found: Omit<Fault, 'location'>): Answer =>
  parameterError({ ...found, location: 'body' })

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4020801597 */
const wrongContentType = 270924345

/** A text with characters of four bytes, which the platform does not take. */
const hasEmoji = (text: string): boolean => /[\u{10000}-\u{10ffff}]/u.test(text)

/**
 * Reads a JSON body by the platform's rules: UTF-8 without emoji, no `null`.
 *
 * @param request as it came
 * @returns the parsed value, or what is answered
 */
export function jsonBody({
  body,
  headers,
}: GatewayRequest): { readonly value: unknown } | { readonly answer: Answer } {
  const type = headers['content-type'] ?? ''
  if (!/^application\/json\b/i.test(type))
    return {
      answer: {
        ...parameterError({
          field: 'Content-Type',
          value: type,
          issue: '应为application/json',
          location: 'header',
        }),
        number: wrongContentType,
      },
    }
  if (body.length > mostTextBytes)
    return { answer: fault({ field: '', issue: `超过${mostTextBytes}字节` }) }
  if (!isUtf8(body)) return { answer: fault({ field: '', issue: '不是UTF-8文本' }) }
  let value: unknown
  try {
    value = parseShallow(body.toString())
  } catch {
    return { answer: fault({ field: '', issue: `不是JSON，或嵌套超过${mostJsonLevels}层` }) }
  }
  const found = violationOfBody(value, '')
  return found ? { answer: fault(found) } : { value }
}

function violationOfBody(value: unknown, field: string): Omit<Fault, 'location'> | undefined {
  if (value === null) return { field, issue: '不可为null' }
  if (typeof value === 'string')
    return hasEmoji(value) ? { field, value, issue: '含有不支持的字符' } : undefined
  if (typeof value !== 'object') return undefined
  for (const [name, item] of Object.entries(value)) {
    const found = violationOfBody(
      item,
      `${field}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    )
    if (found) return found
  }
  return undefined
}
