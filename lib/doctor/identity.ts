import type { SchemeSettings, Settings } from '../client/settings'
import { shownName } from '../crypto/shown-path'
import { fault, pass, type Finding } from './finding'

/** Hex digits of a serial; WeChat Pay has issued no shorter one. */
const serialLength = 40

/** Digits of a merchant id: ten, eight in the oldest ones. */
const mchidForm = /^\d{8,10}$/

/** Digits behind the prefix of a public key's id. */
const publicKeyForm = /^PUB_KEY_ID_\d{16,32}$/

const faultOfSerial = (what: string, serial: string): Finding[] =>
  serial.length === serialLength
    ? []
    : [
        fault(
          what,
          `${serial.length} hex digits; a serial has ${serialLength}: openssl x509 -in <certificate> -noout -serial shows it`,
        ),
      ]

/** Names of platform keys that no answer will ever be signed under. */
const faultsOfCerts = (what: string, serials: readonly string[]): Finding[] =>
  serials.flatMap((name) => {
    if (!name.startsWith('PUB_KEY_ID_')) return faultOfSerial(`${what} ${shownName(name)}`, name)
    return publicKeyForm.test(name)
      ? []
      : [
          fault(
            `${what} ${shownName(name)}`,
            'a public key id is PUB_KEY_ID_ and 28 digits: copy it from the merchant console',
          ),
        ]
  })

const faultsOfScheme = (
  at: string,
  { serial, keyring }: Pick<SchemeSettings, 'serial' | 'keyring'>,
): Finding[] => [
  ...faultOfSerial(`${at}serial`, serial),
  ...faultsOfCerts(`${at}certs`, keyring.serials()),
]

/**
 * Looks at ids and serials by their form alone: what the factory may not refuse, since it could be
 * right one day, and what nobody has today.
 *
 * @param settings of an instance that could be made
 */
export function identityFindings({ mchid, v3, brand }: Settings): Finding[] {
  const faults = [
    ...(mchid === undefined || mchidForm.test(mchid)
      ? []
      : [fault('mchid', `${mchid.length} digits; a merchant id has 10, such as 1900000109`)]),
    ...(v3 ? faultsOfScheme('', v3) : []),
    ...(brand ? faultsOfScheme('brand.', brand) : []),
  ]
  return faults.length > 0
    ? faults
    : [pass('configuration', 'keys load, serials and keys do not contradict each other')]
}
