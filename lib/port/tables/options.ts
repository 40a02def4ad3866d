import { boolean, number, objectOf, recordOf, text, unknown, type Ty } from '../types/ty'
import { keyMaterial } from './library'
import { tableOf } from '../types/table'

const union = (...of: Ty[]): Ty => ({ kind: 'union', of })

/** Guzzle's options that mean the same here, and the type each wants. */
export const requestOptions: Readonly<Record<string, Ty>> = tableOf({
  json: unknown,
  query: union(text, objectOf('object')),
  headers: recordOf(union(text, number)),
  body: objectOf('RequestBody'),
  form_params: recordOf(unknown),
  multipart: objectOf('MultipartPart[]'),
  xml: recordOf(unknown),
  nonceless: boolean,
  security: boolean,
  timeout: number,
  connect_timeout: number,
  read_timeout: number,
  http_errors: boolean,
  allow_redirects: union(boolean, objectOf('object')),
  base_uri: text,
  proxy: union(text, objectOf('object')),
  verify: union(boolean, text),
  cert: text,
  ssl_key: text,
  sink: text,
  stream: boolean,
  debug: boolean,
  delay: number,
  decode_content: union(boolean, text),
  on_stats: objectOf('OnStats'),
})

/** Guzzle's options that mean nothing here, and what to do instead. */
export const unknownOptions: Readonly<Record<string, string>> = tableOf({
  auth: 'WeChat Pay takes no Basic authentication: the library signs',
  cookies: 'WeChat Pay sets no cookies',
  curl: 'there is no cURL underneath: the named options (`proxy`, `verify`, `cert`, `timeout` …) say it',
  expect: 'Expect: 100-continue is never sent',
  force_ip_resolve: 'Node chooses the address; see `autoSelectFamily` of node:net',
  handler: 'interceptors of `getDriver().select()` stand for the handler stack',
  idn_conversion: 'the host is given in ASCII',
  on_headers: 'read the headers of the answer',
  progress: 'read on in the guide: `sink` and the promise form',
  synchronous: 'a plain verb blocks, an …Async verb does not',
  version: 'HTTP/1.1 is spoken',
  save_to: '`sink` is its name',
  crypto_method: 'Node chooses the version of TLS',
  curl_multi: 'there is no cURL underneath',
  stream_context: 'there are no stream contexts',
})

/** What `Builder::factory` takes. */
export const configuration: Readonly<Record<string, Ty>> = tableOf({
  mchid: union(text, number),
  serial: text,
  privateKey: keyMaterial,
  certs: recordOf(keyMaterial),
  secret: text,
  apiv3Key: text,
  merchant: objectOf('object'),
  headers: requestOptions['headers']!,
  timeout: number,
  connect_timeout: number,
  read_timeout: number,
  http_errors: boolean,
  allow_redirects: requestOptions['allow_redirects']!,
  base_uri: text,
  proxy: requestOptions['proxy']!,
  verify: requestOptions['verify']!,
  debug: boolean,
  decode_content: requestOptions['decode_content']!,
})

/** Constants of `GuzzleHttp\RequestOptions`. */
export const optionConstants: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.keys(requestOptions), ...Object.keys(unknownOptions)].map((name) => [
    name.toUpperCase(),
    name,
  ]),
)
