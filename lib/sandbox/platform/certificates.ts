import { X509Certificate } from 'node:crypto'
import { AesGcm } from '../../crypto/aes-gcm'
import { Formatter } from '../../formatter'
import { ok, refusal, type Answer } from '../http/answer'
import { certificatesOf, type PlatformCertificate, type SandboxKeys } from '../keys/keys'

const timeText = (text: string): string =>
  new Date(Date.parse(text) + 8 * 3_600_000).toISOString().replace('.000Z', '+08:00')

function entry({ serial, certificate }: PlatformCertificate, apiv3Key: string) {
  const { validFrom, validTo } = new X509Certificate(certificate)
  const nonce = Formatter.nonce(12)
  const associated_data = 'certificate'
  return {
    serial_no: serial,
    effective_time: timeText(validFrom),
    expire_time: timeText(validTo),
    encrypt_certificate: {
      algorithm: 'AEAD_AES_256_GCM',
      nonce,
      associated_data,
      ciphertext: AesGcm.encrypt(certificate, apiv3Key, nonce, associated_data),
    },
  }
}

const platformCertificatesOf = (
  platform: SandboxKeys['platform'],
  now: number,
): PlatformCertificate[] =>
  certificatesOf(platform).filter(
    ({ certificate }, at) => at === 0 || Date.parse(new X509Certificate(certificate).validTo) > now,
  )

/**
 * `GET /v3/certificates` 下载平台证书: the platform's certificates, encrypted with the APIv3 key; two of
 * them after a rotation.
 *
 * @param keys the sandbox's
 * @param available whether this merchant has platform certificates; those of late 2024 and after
 *   have none
 * @param now milliseconds since 1970, of the sandbox's clock: of those before the newest, what has
 *   ended is gone
 */
export function certificatesAnswer(
  { apiv3Key, platform }: SandboxKeys,
  available: boolean,
  now: number,
): Answer {
  if (!available)
    return refusal(
      404,
      'RESOURCE_NOT_EXISTS',
      '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥',
    )
  return ok(
    {
      data: platformCertificatesOf(platform, now).map((certificate) =>
        entry(certificate, apiv3Key),
      ),
    },
    { signedBy: 'certificate' },
  )
}
