import { parseJson } from '../client/response/json'
import type { Response } from '../client/response/response'
import type { SignedParts } from '../client/response/signature'
import { Builder } from '../builder'
import type { BuilderConfig } from '../config'
import { AesGcm } from '../crypto/aes-gcm'
import { loadCertificate } from '../crypto/certificate'
import { Rsa } from '../crypto/rsa'
import { InvalidArgumentException, UnexpectedValueException } from '../errors'

/** A platform certificate that was downloaded, decrypted and verified. */
export interface DownloadedCertificate {
  readonly serial: string
  /** PEM. */
  readonly certificate: string
  readonly effectiveTime: Date
  readonly expireTime: Date
}

interface EncryptedCertificate {
  readonly serial_no: string
  readonly effective_time: string
  readonly expire_time: string
  readonly encrypt_certificate: {
    readonly nonce: string
    readonly associated_data?: string | null
    readonly ciphertext: string
  }
}

/** `certs` is what one gets here; the rest as in `Builder.factory`. */
export type DownloadConfig = Omit<BuilderConfig, 'certs' | 'verifier'> & { apiv3Key: string }

/**
 * Downloads the platform certificates. The answer is signed by one of the certificates inside it:
 * it is decrypted with the APIv3 key first, then verified with what was in it.
 *
 * @param config as for `Builder.factory`, with `apiv3Key` and without `certs`
 * @returns the certificates
 * @throws ClientException `RESOURCE_NOT_EXISTS` for a merchant that has none; SignatureException;
 *   InvalidArgumentException
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export async function downloadCertificates(
  config: DownloadConfig,
): Promise<DownloadedCertificate[]> {
  return certificatesIn(await downloader(config).getAsync({ http_errors: true }), config.apiv3Key)
}

/** As `downloadCertificates`, blocking. */
export function downloadCertificatesSync(config: DownloadConfig): DownloadedCertificate[] {
  return certificatesIn(downloader(config).get({ http_errors: true }), config.apiv3Key)
}

function downloader(config: DownloadConfig) {
  if (typeof config?.apiv3Key !== 'string')
    throw new InvalidArgumentException(
      'option `apiv3Key` is missing; expected the APIv3 key, 32 characters',
      { code: 'INVALID_APIV3KEY' },
    )
  const { certs: _, ...rest } = config as BuilderConfig
  return Builder.factory({ ...rest, verifier: (signed) => isOwn(signed, config.apiv3Key) }).chain(
    'v3/certificates',
  )
}

/** The body in a signed message: what stands behind timestamp and nonce. */
function bodyOf(message: string | Buffer): string {
  const text = String(message)
  return text.slice(text.indexOf('\n', text.indexOf('\n') + 1) + 1, -1)
}

/** Whether an answer is signed by a certificate inside it. */
export function isOwn({ serial, message, signature }: SignedParts, apiv3Key: string): boolean {
  const own = decryptCertificate(bodyOf(message), apiv3Key).find(
    (certificate) => certificate.serial === serial,
  )
  return own !== undefined && Rsa.verify(message, signature, own.certificate)
}

/**
 * The certificates in the body of an answer.
 *
 * @param body its exact text
 * @param apiv3Key 32 characters
 * @throws UnexpectedValueException where it does not hold any, or the key is another
 */
export function decryptCertificate(body: string, apiv3Key: string): DownloadedCertificate[] {
  const { data } = (parseJson(body) ?? {}) as { data?: unknown }
  if (!Array.isArray(data))
    throw new UnexpectedValueException('the answer of /v3/certificates holds no `data`')
  return data.map((entry: unknown) => {
    if (!isEntry(entry))
      throw new UnexpectedValueException(
        'the answer of /v3/certificates holds an entry that is none: `serial_no`, times and `encrypt_certificate` are texts',
      )
    const {
      serial_no,
      effective_time,
      expire_time,
      encrypt_certificate: { ciphertext, nonce, associated_data },
    } = entry
    const certificate = loadCertificate(
      AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data),
    )
    if (plainSerial(certificate.serialNumber) !== plainSerial(serial_no))
      throw new UnexpectedValueException(
        'the answer of /v3/certificates names a certificate by a serial that is not its own',
      )
    return {
      serial: serial_no,
      certificate: certificate.toString(),
      effectiveTime: new Date(effective_time),
      expireTime: new Date(expire_time),
    }
  })
}

/** Serials differ in case and in zeros before them. */
const plainSerial = (serial: string): string => serial.toUpperCase().replace(/^0+/, '')

const isTime = (value: unknown): boolean =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))

const isText = (value: unknown): boolean => typeof value === 'string'

/** Answers are data: they are looked at before they are used. */
function isEntry(entry: unknown): entry is EncryptedCertificate {
  const { serial_no, effective_time, expire_time, encrypt_certificate } = (entry ?? {}) as Partial<
    Record<keyof EncryptedCertificate, unknown>
  >
  const { ciphertext, nonce, associated_data } = (encrypt_certificate ?? {}) as Partial<
    Record<string, unknown>
  >
  return (
    [serial_no, ciphertext, nonce].every(isText) &&
    [effective_time, expire_time].every(isTime) &&
    (isText(associated_data) || associated_data === undefined || associated_data === null)
  )
}

const certificatesIn = (response: Response<unknown>, apiv3Key: string): DownloadedCertificate[] =>
  decryptCertificate(String(response.getBody()), apiv3Key)
