import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { AesEcb, AesGcm, PemUtil, Pkcs12, Rsa, Transformer } from '../../../lib'
import { isName } from '../../../lib/transformer'
import { parseJson } from '../../../lib/client/response/json'
import { keys } from '../instance'
import { named } from '../outcome'
import type { Target } from '../target'

const pfx = readFileSync(join(__dirname, '../../../spec/fixtures/apiclient_cert.p12'))

/** A text with some of it cut out, doubled or put in. */
const harmedText = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(40),
          fc.string({ maxLength: 4 }),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([text, harms]) =>
      harms.reduce((now, [at, cut, put]) => {
        const place = Math.floor(at * now.length)
        return now.slice(0, place) + put + now.slice(place + cut)
      }, text),
    )

const pems = [
  keys.privateKey,
  keys.certificate,
  keys.platform.publicKey,
  keys.platform.publicKey.replace(/\n/g, ' '),
]
const urls = pems.map((pem) => `private.pkcs8://${pem.split('\n').slice(1, -2).join('')}`)
const pem = fc.oneof(
  harmedText([...pems, ...urls]),
  fc.string(),
  fc.anything() as fc.Arbitrary<string>,
)

const xml = fc.oneof(
  harmedText([
    '<xml><a>1</a><b><![CDATA[<>&]]></b></xml>',
    '<?xml version="1.0"?><xml a="1"><a:b xmlns:a="x">1</a:b></xml>',
    '<!DOCTYPE x [<!ENTITY a "b">]><xml>&a;</xml>',
    '<xml>&#13;&lt;&#x0;</xml>',
  ]),
  fc.string(),
  fc.uint8Array() as unknown as fc.Arbitrary<string>,
  fc.anything() as fc.Arbitrary<string>,
)

const field = fc
  .string({ unit: fc.constantFrom('a', 'Z', '_', '-', '9', '微') })
  .filter((name) => isName(name) && !name.includes(':'))
const sound = fc.string({
  unit: fc.constantFrom('a', '<', '>', '&', '"', ']', ']]>', '\r', '\n', ' ', '微', '😀'),
})
const fields = fc.dictionary(field, sound, { minKeys: 1 })

const secret = fc.oneof(fc.string(), fc.base64String(), fc.anything() as fc.Arbitrary<string>)

export const texts: Target = {
  name: 'texts',
  promises: {
    'a key or certificate loads, or is refused by name': fc.asyncProperty(pem, async (text) => {
      for (const type of ['public', 'private'] as const) named(() => Rsa.from(text, type))
      named(() => PemUtil.loadCertificateFromString(text))
      named(() => PemUtil.parseCertificateSerialNo(text))
      named(() => PemUtil.loadPrivateKeyFromString(text))
    }),
    'a damaged .p12 is refused by name': fc.asyncProperty(
      fc.nat(pfx.length - 1),
      fc.nat(255),
      fc.nat(pfx.length),
      fc.string(),
      async (at, byte, end, passphrase) => {
        const now = Buffer.from(pfx.subarray(0, Math.max(at, end)))
        if (at < now.length) now[at] = byte
        named(() => Pkcs12.open(now, passphrase))
      },
    ),
    'XML is read, or refused by name': fc.asyncProperty(xml, async (text) => {
      const read = named(() => Transformer.toArray(text))
      if (read !== undefined) assert.equal(Object.getPrototypeOf(read), Object.prototype)
    }),
    'XML that was written reads the same': fc.asyncProperty(fields, async (given) => {
      const read = Transformer.toArray(Transformer.toXml(given))
      assert.deepEqual(
        Object.fromEntries(Object.entries(read)),
        Object.fromEntries(Object.entries(given)),
      )
    }),
    'ciphertexts and signatures open, or are refused by name': fc.asyncProperty(
      secret,
      secret,
      secret,
      async (ciphertext, key, nonce) => {
        named(() => AesGcm.decrypt(ciphertext, keys.apiv3Key, nonce, key))
        named(() => AesGcm.decrypt(ciphertext, key, nonce))
        named(() => AesEcb.decrypt(ciphertext, key))
        named(() => Rsa.decrypt(ciphertext, keys.privateKey))
        assert(named(() => Rsa.verify(key, ciphertext, keys.platform.publicKey)) !== true)
      },
    ),
    'JSON reads as JavaScript reads it, long integers kept as text': fc.asyncProperty(
      fc.oneof(fc.json(), fc.string()),
      async (text) => {
        let plain: unknown
        try {
          plain = JSON.parse(text)
        } catch {
          return assert.equal(parseJson(text, undefined), undefined)
        }
        if (!/\d{16}/.test(text)) assert.deepEqual(parseJson(text), plain)
      },
    ),
  },
}
