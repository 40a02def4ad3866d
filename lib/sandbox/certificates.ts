import { X509Certificate } from 'node:crypto'
import { AesGcm } from '../crypto/aes-gcm'
import { Formatter } from '../formatter'
import { ok, refusal, type Answer } from './answer'
import type { SandboxKeys } from './keys'

const timeText = (text: string): string => new Date(Date.parse(text) + 8 * 3_600_000).toISOString().replace('.000Z', '+08:00')

/**
 * `GET /v3/certificates` 下载平台证书: the platform certificate, encrypted with the APIv3 key.
 *
 * @param keys the sandbox's
 * @param available whether this merchant has platform certificates; those of late 2024 and after have none
 */
export function certificatesAnswer({ apiv3Key, platform }: SandboxKeys, available: boolean): Answer {
  if (!available) return refusal(404, 'RESOURCE_NOT_EXISTS', '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥')
  const { validFrom, validTo } = new X509Certificate(platform.certificate)
  const nonce = Formatter.nonce(12)
  const associated_data = 'certificate'
  return ok({
    data: [{
      serial_no: platform.serial, effective_time: timeText(validFrom), expire_time: timeText(validTo),
      encrypt_certificate: {
        algorithm: 'AEAD_AES_256_GCM', nonce, associated_data, ciphertext: AesGcm.encrypt(platform.certificate, apiv3Key, nonce, associated_data),
      },
    }],
  }, { signedBy: 'certificate' })
}
