import { createCipheriv } from 'node:crypto'
import { Formatter } from '../../formatter'

/** A file as encrypted bills come: bytes, their tag at the end. */
export interface SealedFile {
  readonly file: Buffer
  /** 32 characters. */
  readonly key: string
  /** 16 characters, as the platform makes them. */
  readonly nonce: string
}

/** Encrypts a file as the platform does: AEAD_AES_256_GCM without associated data. */
export function sealFile(content: Buffer): SealedFile {
  const [key, nonce] = [Formatter.nonce(32), Formatter.nonce(16)]
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return {
    file: Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]),
    key,
    nonce,
  }
}
