import { createPrivateKey, createPublicKey, publicEncrypt, privateDecrypt } from 'node:crypto'
import { makePair, makePairAsync } from '../../../lib/sandbox/keys/key-pair'

const forms = [
  ['at once', async () => Promise.resolve(makePair())],
  ['in the background', makePairAsync],
] as const

describe.each(forms)('a key made %s', (_form, make) => {
  it("is one of RSA with 2048 bits and the exponent of WeChat Pay's own", async () => {
    const { privateKey, publicKey } = await make()
    for (const key of [createPrivateKey(privateKey), createPublicKey(publicKey)]) {
      expect(key.asymmetricKeyType).toBe('rsa')
      expect(key.asymmetricKeyDetails).toEqual({ modulusLength: 2048, publicExponent: 65537n })
    }
  })

  it('has halves that belong together, in the forms that other languages read', async () => {
    const { privateKey, publicKey } = await make()
    const sent = publicEncrypt(publicKey, Buffer.from('密'))
    expect(privateDecrypt(privateKey, sent).toString()).toBe('密')
    expect(privateKey).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    expect(publicKey).toMatch(/^-----BEGIN PUBLIC KEY-----\n/)
  })

  it('is another one each time, with other primes', async () => {
    const primes = [await make(), await make()].flatMap(({ privateKey }) => {
      const { p, q } = createPrivateKey(privateKey).export({ format: 'jwk' })
      return [p, q]
    })
    expect(new Set(primes).size).toBe(4)
  })
})
