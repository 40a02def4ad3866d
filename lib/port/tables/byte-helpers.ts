import { tableOf } from '../types/table'
import type { Helper } from './helper'

/** What OpenSSL and libsodium do for PHP in one call, and Node in several. */
export const byteHelpers: Readonly<Record<string, Helper>> = tableOf({
  signatureOf: {
    code: `
/** PHP's openssl_sign: the signature, nothing where the key does not sign. */
function signatureOf(digest: string, data: Buffer, key: KeyMaterial): Buffer {
  try {
    return sign(digest, data, Rsa.from(key, Rsa.KEY_TYPE_PRIVATE))
  } catch {
    return Buffer.alloc(0)
  }
}`,
    imports: [
      ['sign', 'node:crypto'],
      ['Rsa', 'wechatpay-chainable'],
    ],
    types: [['KeyMaterial', 'wechatpay-chainable']],
  },
  encryptedWith: {
    code: `
/** PHP's openssl_public_encrypt: the bytes, nothing where the key does not take them. */
function encryptedWith(key: KeyMaterial, data: Buffer, padding: number): Buffer {
  try {
    return publicEncrypt({ key: Rsa.from(key, Rsa.KEY_TYPE_PUBLIC), padding }, data)
  } catch {
    return Buffer.alloc(0)
  }
}`,
    imports: [
      ['publicEncrypt', 'node:crypto'],
      ['Rsa', 'wechatpay-chainable'],
    ],
    types: [['KeyMaterial', 'wechatpay-chainable']],
  },
  decryptedWith: {
    code: `
/** PHP's openssl_private_decrypt: the text, null where the key does not open it. */
function decryptedWith(key: KeyMaterial, coded: string, padding: number): string | null {
  try {
    return Rsa.decrypt(coded, key, padding)
  } catch {
    return null
  }
}`,
    imports: [['Rsa', 'wechatpay-chainable']],
    types: [['KeyMaterial', 'wechatpay-chainable']],
  },
  fittedKey: {
    code: `
/** A key or a start of PHP's length: cut, or filled with zeros. */
function fittedKey(value: string | Buffer, size: number): Buffer {
  return Buffer.concat([Buffer.from(value as string), Buffer.alloc(size)]).subarray(0, size)
}`,
  },
  textOfBytes: {
    code: `
/** Bytes as the text that they are; throws where they are none. */
function textOfBytes(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}`,
  },
  decryptAes: {
    code: `
/** PHP's openssl_decrypt: false where the key or the data is another. */
function decryptAes(
  method: string,
  data: Buffer,
  key: string | Buffer,
  iv: string | Buffer = '',
): string | false {
  const start = method.endsWith('ecb') ? null : fittedKey(iv, 16)
  const decipher = createDecipheriv(method, fittedKey(key, Number(method.slice(4, 7)) / 8), start)
  let plain: Buffer
  try {
    plain = Buffer.concat([decipher.update(data), decipher.final()])
  } catch {
    return false
  }
  return textOfBytes(plain)
}`,
    needs: ['fittedKey', 'textOfBytes'],
    imports: [['createDecipheriv', 'node:crypto']],
  },
  encryptAes: {
    code: `
/** PHP's openssl_encrypt, as bytes. */
function encryptAes(
  method: string,
  data: string | Buffer,
  key: string | Buffer,
  iv: string | Buffer = '',
): Buffer {
  const start = method.endsWith('ecb') ? null : fittedKey(iv, 16)
  const cipher = createCipheriv(method, fittedKey(key, Number(method.slice(4, 7)) / 8), start)
  return Buffer.concat([cipher.update(Buffer.from(data as string)), cipher.final()])
}`,
    needs: ['fittedKey'],
    imports: [['createCipheriv', 'node:crypto']],
  },
  openGcm: {
    code: `
/** What AES in GCM has sealed, with a tag of 16 bytes: false where the key or the data is another. */
function openGcm(
  method: string,
  data: Buffer,
  key: string | Buffer,
  nonce: string | Buffer,
  tag: string | Buffer,
  aad: string | Buffer,
): string | false {
  const decipher = createDecipheriv(method as 'aes-256-gcm', key, nonce, { authTagLength: 16 })
  let plain: Buffer
  try {
    decipher.setAuthTag(Buffer.from(tag as string)).setAAD(Buffer.from(aad as string))
    plain = Buffer.concat([decipher.update(data), decipher.final()])
  } catch {
    return false
  }
  return textOfBytes(plain)
}`,
    needs: ['textOfBytes'],
    imports: [['createDecipheriv', 'node:crypto']],
  },
  decryptGcm: {
    code: `
/** PHP's openssl_decrypt with a tag. */
function decryptGcm(
  method: string,
  data: Buffer,
  key: string | Buffer,
  nonce: string | Buffer,
  tag: string | Buffer,
  aad: string | Buffer = '',
): string | false {
  const fitted = fittedKey(key, Number(method.slice(4, 7)) / 8)
  return openGcm(method, data, fitted, nonce, tag, aad)
}`,
    needs: ['fittedKey', 'openGcm'],
  },
  openAes256Gcm: {
    code: `
/** PHP's sodium_crypto_aead_aes256gcm_decrypt, whose tag stands at the end. */
function openAes256Gcm(
  sealed: Buffer,
  aad: string | Buffer,
  nonce: string | Buffer,
  key: string | Buffer,
): string | false {
  const [data, tag] = [sealed.subarray(0, -16), sealed.subarray(-16)]
  return openGcm('aes-256-gcm', data, key, nonce, tag, aad)
}`,
    needs: ['openGcm'],
  },
  certificateFields: {
    code: `
/** PHP's openssl_x509_parse: the serial and the times of a certificate. */
function certificateFields(certificate: string | X509Certificate): {
  serialNumberHex: string
  validFrom_time_t: number
  validTo_time_t: number
} {
  const loaded =
    typeof certificate === 'string' ? PemUtil.loadCertificateFromString(certificate) : certificate
  return {
    serialNumberHex: PemUtil.parseCertificateSerialNo(loaded),
    validFrom_time_t: Date.parse(loaded.validFrom) / 1000,
    validTo_time_t: Date.parse(loaded.validTo) / 1000,
  }
}`,
    imports: [['PemUtil', 'wechatpay-chainable']],
    types: [['X509Certificate', 'node:crypto']],
  },
})
