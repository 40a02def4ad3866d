import { createHash } from 'node:crypto'
import { Formatter } from '../formatter'
import { ok, parameterError, type Answer, type GatewayRequest } from './answer'
import { metaOf } from './authorization'

/** The bytes of the `file` part. */
function fileOf(body: Buffer, contentType: string): Buffer | undefined {
  const [, boundary] = /boundary="?([^";]+)"?/.exec(contentType) ?? []
  const part = body.indexOf('name="file"')
  const start = part < 0 ? -1 : body.indexOf('\r\n\r\n', part)
  const end = start < 0 ? -1 : body.indexOf(`\r\n--${boundary}`, start)
  return end < 0 ? undefined : body.subarray(start + 4, end)
}

/**
 * Takes an upload whose file has the hash that its meta text tells.
 *
 * @param answer field of the answer: `media_id`, or `media_url`
 */
export const upload = (answer: 'media_id' | 'media_url') => ({ body, headers }: GatewayRequest): Answer => {
  const fault = (field: string, issue: string): Answer => parameterError({ field, issue, location: 'body' })
  const type = headers['content-type'] ?? ''
  if (!/^multipart\/form-data/i.test(type)) return parameterError({ field: 'Content-Type', value: type, issue: '应为multipart/form-data', location: 'header' })
  const file = fileOf(body, type)
  if (!file) return fault('/file', '缺失')
  let meta: { sha256?: unknown, filename?: unknown }
  try {
    meta = JSON.parse(metaOf(body).toString()) as typeof meta
  } catch {
    return fault('/meta', '不是JSON')
  }
  if (typeof meta.filename !== 'string') return fault('/meta/filename', '缺失')
  if (meta.sha256 !== createHash('sha256').update(file).digest('hex')) return fault('/meta/sha256', '与文件内容不符')
  return ok({ [answer]: answer === 'media_id' ? Formatter.nonce(64) : `https://qpic.cn/${Formatter.nonce(16)}` })
}
