import type { Answer, GatewayRequest } from './answer'
import { certificatesAnswer } from './certificates'
import type { Bills } from './bills'
import { echo } from './echo'
import type { SandboxKeys } from './keys'
import type { Partnerships } from './partnerships'

/** What a path answers, by HTTP method. */
export type Verbs = Readonly<Record<string, (request: GatewayRequest) => Answer>>

/** What answers, by path. */
export type Routes = ReadonlyMap<string, Verbs>

/**
 * The endpoints that have a state of their own.
 *
 * @param partnerships the ledger
 * @param bills the files of bills
 * @param keys the sandbox's
 * @param certificates whether this merchant has platform certificates
 */
export function routesOf(
  partnerships: Partnerships,
  bills: Bills,
  keys: SandboxKeys,
  certificates: boolean,
): Routes {
  return new Map<string, Verbs>([
    ['/v3/marketing/partnerships/build', { POST: partnerships.build }],
    ['/v3/marketing/partnerships/terminate', { POST: partnerships.terminate }],
    ['/v3/marketing/partnerships', { GET: partnerships.list }],
    ['/v3/certificates', { GET: () => certificatesAnswer(keys, certificates) }],
    ['/v3/billdownload/file', { GET: bills.file }],
    ['/v3/security/echo', { POST: echo(keys) }],
  ])
}
