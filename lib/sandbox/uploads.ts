import { createHash } from 'node:crypto'
import { parameterError, type Answer, type GatewayRequest } from './answer'
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
 * What is wrong with an upload: it has a file, and a meta text that tells the file's hash.
 *
 * @param request as it came
 */
export function refusedUpload({ body, headers }: GatewayRequest): Answer | undefined {
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
  return meta.sha256 === createHash('sha256').update(file).digest('hex') ? undefined : fault('/meta/sha256', '与文件内容不符')
}
