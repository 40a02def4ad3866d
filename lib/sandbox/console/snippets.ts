import type { RecordedRequest } from '../request-log'

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Headers that curl makes itself. */
const ownOfCurl = new Set([
  'host',
  'content-length',
  'connection',
  'accept-encoding',
  'transfer-encoding',
])

/** A line that sends the very request again; its signature holds for five minutes. */
export function curlOf({ method, target, headers, body }: RecordedRequest, origin: string): string {
  const sent = Object.entries(headers).filter(([name]) => !ownOfCurl.has(name))
  return [
    `curl -X ${method} ${quote(origin + target)}`,
    ...sent.map(([name, value]) => `  -H ${quote(`${name}: ${value}`)}`),
    ...(body ? [`  --data-binary ${quote(body)}`] : []),
  ].join(' \\\n')
}

function optionsOf({ target, headers, body }: RecordedRequest): string[] {
  const query = Object.fromEntries(new URLSearchParams(target.split('?')[1] ?? ''))
  const key = headers['idempotency-key']
  const isJson = /json/.test(headers['content-type'] ?? '')
  return [
    ...(Object.keys(query).length > 0 ? [`query: ${JSON.stringify(query)}`] : []),
    ...(body && isJson ? [`json: ${body}`] : []),
    ...(body && !isJson ? ['xml: { /* the fields */ }'] : []),
    ...(key ? [`headers: { 'Idempotency-Key': ${JSON.stringify(key)} }`] : []),
  ]
}

/** A line of TypeScript that asks the same, signed anew. */
export function typescriptOf(record: RecordedRequest): string {
  const path = record.target.split('?')[0]!.replace(/^\//, '')
  const chain = /^v3\/|^(hk|global)\//.test(path) ? path : `v2/${path}`
  const options = optionsOf(record)
  const given = options.length > 0 ? `{\n  ${options.join(',\n  ')},\n}` : ''
  return `await instance.chain('${chain}').${record.method.toLowerCase()}Async(${given})`
}
