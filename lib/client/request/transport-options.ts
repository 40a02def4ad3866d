import { memoryOf } from '../../checks/type-guards'
import { describeType } from '../../checks/did-you-mean'
import { isFileUrl, readNamedFile } from '../../crypto/file-url'
import { mendMaterial } from '../../crypto/pem-text'
import { shownPath } from '../../crypto/shown-path'
import { InvalidArgumentException } from '../../errors'
import { proxyFor, type Proxies } from '../../exchange/http/proxy'
import type { TlsOptions, Transport } from '../../exchange/wire'
import type { RequestOptions } from './options'

/** The options that say how a request is sent. */
const names = [
  'timeout',
  'connect_timeout',
  'read_timeout',
  'proxy',
  'verify',
  'cert',
  'ssl_key',
  'decode_content',
  'security',
] as const

/** Mutual TLS material of the configuration, used by calls with `security: true`. */
export type Merchant = Pick<TlsOptions, 'cert' | 'key' | 'pfx' | 'passphrase'>

/** A time that is given is never none: 0 means no limit, and a tenth of a millisecond does not. */
const milliseconds = (seconds: number | undefined, otherwise: number): number =>
  seconds === undefined ? otherwise : seconds === 0 ? 0 : Math.max(1, Math.round(seconds * 1000))

/**
 * How the requests of one call are sent.
 *
 * @param base how requests of this instance are sent
 * @param home where calls of this instance go
 * @param origin where this one goes: scheme, host and port
 * @param options checked options of the call or of the configuration
 * @param merchant mutual TLS material for `security: true`
 * @returns `base` itself where the options say nothing about it
 * @throws InvalidArgumentException `MISSING_FILE`, `NO_MERCHANT_CERTIFICATE`
 */
export function transportOf(
  base: Transport,
  home: string,
  origin: string,
  options: RequestOptions,
  merchant?: Merchant,
): Transport {
  if (origin === home && !names.some((name) => options[name] !== undefined)) return base
  return {
    ...base,
    connectTimeout: milliseconds(options.connect_timeout, base.connectTimeout),
    timeout: milliseconds(options.timeout, base.timeout),
    idleTimeout: milliseconds(options.read_timeout, base.idleTimeout),
    decode: options.decode_content === undefined ? base.decode : options.decode_content !== false,
    proxy:
      origin === home && options.proxy === undefined
        ? base.proxy
        : proxyFor(origin, options.proxy as string | Proxies | undefined),
    tls: tlsOf(base.tls, options, merchant),
  }
}

function tlsOf(
  base: TlsOptions | undefined,
  { verify, cert, ssl_key, security }: RequestOptions,
  merchant?: Merchant,
): TlsOptions | undefined {
  if (security && !merchant) {
    throw new InvalidArgumentException(
      'option `security` needs the merchant certificate: configure `merchant: { cert, key }` or `merchant: { pfx, passphrase }`',
      { code: 'NO_MERCHANT_CERTIFICATE' },
    )
  }
  const tls: { -readonly [K in keyof TlsOptions]: TlsOptions[K] } = {
    ...base,
    ...(security ? merchant : {}),
  }
  if (verify === false) tls.rejectUnauthorized = false
  if (verify === true) delete tls.rejectUnauthorized
  if (typeof verify === 'string') tls.ca = materialOf(verify, 'verify')
  if (cert !== undefined) Object.assign(tls, tlsPair(cert, 'cert'))
  if (ssl_key !== undefined) Object.assign(tls, tlsPair(ssl_key, 'ssl_key'))
  if (cert !== undefined || ssl_key !== undefined) assertLoads(tls)
  return Object.keys(tls).length > 0 ? tls : undefined
}

/**
 * OpenSSL would say only when the connection is made that it cannot read a key, and in its own
 * words.
 */
function assertLoads(tls: TlsOptions): void {
  const { createSecureContext } = require('node:tls') as typeof import('node:tls')
  try {
    createSecureContext(tls)
  } catch {
    throw new InvalidArgumentException(
      'options `cert` and `ssl_key` do not load: expected a certificate and its private key in PEM (and the right passphrase)',
      { code: 'INVALID_OPTION' },
    )
  }
}

function tlsPair(given: unknown, option: 'cert' | 'ssl_key'): TlsOptions {
  const [material, passphrase] = Array.isArray(given)
    ? (given as [string | Buffer, string])
    : [given as string | Buffer]
  const loaded = materialOf(material, option)
  return {
    [option === 'cert' ? 'cert' : 'key']: loaded,
    ...(passphrase === undefined ? {} : { passphrase }),
  }
}

/**
 * PEM text or bytes from what the caller gave: the text itself, bytes, or the file of that path.
 *
 * @param given PEM, bytes, a path or a `file://` URL
 * @param option where it came from, for the message
 * @param code of what is neither text nor bytes, default `INVALID_OPTION`
 * @throws InvalidArgumentException `MISSING_FILE`, or `code` where it is none of these
 */
export function materialOf(
  given: unknown,
  option: string,
  code = 'INVALID_OPTION',
): string | Buffer {
  const bytes = memoryOf(given)
  if (bytes) return mendMaterial(bytes)
  if (typeof given !== 'string' && !isFileUrl(given))
    throw new InvalidArgumentException(
      `option \`${option}\` is ${describeType(given)}; expected PEM, its bytes, or the path of its file`,
      { code },
    )
  if (typeof given === 'string' && given.includes('-----BEGIN')) return mendMaterial(given)
  try {
    return mendMaterial(readNamedFile(given))
  } catch (error) {
    throw new InvalidArgumentException(
      `option \`${option}\` names a file that cannot be read (${(error as NodeJS.ErrnoException).code}): ${shownPath(String(given))}`,
      { code: 'MISSING_FILE' },
    )
  }
}
