import { createPrivateKey, createPublicKey, generatePrime, generatePrimeSync } from 'node:crypto'
import { promisify } from 'node:util'

/** An RSA key of 2048 bits, both halves as PEM. */
export interface KeyPair {
  /** PKCS#8. */
  readonly privateKey: string
  /** SPKI. */
  readonly publicKey: string
}

/** The public exponent of every key that WeChat Pay issues. */
const exponent = 65537n
const primeBits = 1024
const bigint = { bigint: true } as const

/** OpenSSL sets the two highest bits of a prime, so that two of them make 2048 bits. */
const isFit = (prime: bigint): boolean => prime % exponent !== 1n

function primeNow(): bigint {
  for (;;) {
    const prime = generatePrimeSync(primeBits, bigint)
    if (isFit(prime)) return prime
  }
}

async function primeSoon(): Promise<bigint> {
  for (;;) {
    const prime = await promisify(generatePrime as PrimeMaker)(primeBits, bigint)
    if (isFit(prime)) return prime
  }
}

/** The form of `generatePrime` that is used, of the several that its types list. */
type PrimeMaker = (
  bits: number,
  options: typeof bigint,
  done: (error: Error | null, prime: bigint) => void,
) => void

/** The inverse of a number, by Euclid's extended algorithm. */
function inverseOf(value: bigint, modulus: bigint): bigint {
  let [before, now] = [modulus, value % modulus]
  let [coefficientBefore, coefficient] = [0n, 1n]
  while (now !== 0n) {
    const times = before / now
    ;[before, now] = [now, before - times * now]
    ;[coefficientBefore, coefficient] = [coefficient, coefficientBefore - times * coefficient]
  }
  return ((coefficientBefore % modulus) + modulus) % modulus
}

function base64urlOf(value: bigint): string {
  const hex = value.toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url')
}

/** @see RFC 8017, 3.2 */
function pairOf(p: bigint, q: bigint): KeyPair {
  const d = inverseOf(exponent, (p - 1n) * (q - 1n))
  const numbers = { n: p * q, e: exponent, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n) }
  const jwk = Object.fromEntries(
    Object.entries({ ...numbers, qi: inverseOf(q, p) }).map(([name, value]) => [
      name,
      base64urlOf(value),
    ]),
  )
  const key = createPrivateKey({ key: { kty: 'RSA', ...jwk }, format: 'jwk' })
  return {
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string,
  }
}

/**
 * Makes an RSA key of 2048 bits for a sandbox. Its primes come from OpenSSL; its own way from
 * primes to a key (`generateKeyPair`) takes twice the time, by rules of FIPS 186-5 that a key for
 * tests need not keep.
 */
export const makePair = (): KeyPair => pairOf(primeNow(), primeNow())

/** The same, its two primes searched by two threads. */
export async function makePairAsync(): Promise<KeyPair> {
  const [p, q] = await Promise.all([primeSoon(), primeSoon()])
  return pairOf(p, q)
}
