import type { Endpoint } from '../../catalogue'
import { issueMerchantKeys, type MerchantKeys, type SandboxKeys } from '../keys/keys'
import { Table } from '../model/tables'
import { refusals, type Refusal } from './refusals'

/** What a merchant is, which decides what he may call. */
export type MerchantRole = 'merchant' | 'partner' | 'sub-merchant'

/** A merchant of the sandbox with his keys. */
export interface Merchant extends MerchantKeys {
  /** Without one everything is allowed, as it is to the merchant that a sandbox starts with. */
  readonly role?: MerchantRole
  /** Of a sub-merchant, the partner who acts for it. */
  readonly partner?: string
}

/** What a merchant is made of; keys are made where none are given. */
export interface MerchantDraft {
  readonly mchid: string
  readonly role?: MerchantRole
  readonly partner?: string
  readonly keys?: MerchantKeys
}

/** What belongs to who asked for it, and to the sub-merchant whose money it is. */
interface OwnedRow {
  readonly mchid: string
  readonly sub_mchid?: string
}

/**
 * A row for whoever may see it.
 *
 * @returns undefined where there is none, or it is another merchant's
 */
export const ownOf = <Row extends OwnedRow>(
  { mchid }: Merchant,
  row: Row | undefined,
): Row | undefined => (row && [row.mchid, row.sub_mchid].includes(mchid) ? row : undefined)

/** Which words of the documents' `roles` mean whom. A page that names nobody is open to all. */
const roleWords: Readonly<Record<MerchantRole, RegExp>> = {
  merchant: /商户|直连模式/,
  partner: /服务商|电商平台|平台商户|渠道|机构|合作伙伴/,
  'sub-merchant': /特约商户|二级商户|普通商户|直连商户|直连模式/,
}

/** Paths that tell by themselves whose they are, where the documents' `roles` name several. */
const rolePaths: readonly { readonly path: RegExp; readonly role: MerchantRole }[] = [
  { path: /^v3\/pay\/partner\/|^v3\/ecommerce\//, role: 'partner' },
  { path: /^v3\/pay\/transactions\//, role: 'merchant' },
]

/** Names under which a request tells who sends it. */
const callerNames = ['mchid', 'sp_mchid', 'combine_mchid', 'stock_creator_mchid'] as const

/**
 * Names of a caller that an endpoint's request has to have right; a stock's creator may be another.
 */
const ownNames: readonly string[] = callerNames.slice(0, 3)

/** All merchants of a sandbox. */
export class Merchants {
  readonly table = new Table<Merchant>()
  readonly #first: SandboxKeys
  readonly #keys = new WeakMap<Merchant, SandboxKeys>()

  /** @param first the merchant it starts with, and the platform's keys, which all share */
  constructor(first: SandboxKeys) {
    this.#first = first
    this.#seat()
  }

  #seat(): void {
    const { platform: _, ...own } = this.#first
    this.table.set(own.mchid, own)
  }

  get first(): Merchant {
    return this.table.get(this.#first.mchid)!
  }

  get(mchid: string): Merchant | undefined {
    return this.table.get(mchid)
  }

  /** Adds a merchant, or gives the known one a role. */
  make({ mchid, role, partner, keys }: MerchantDraft): Merchant {
    const { role: _r, partner: _p, ...known } = this.table.get(mchid) ?? {}
    const own = keys ?? ('serial' in known ? known : issueMerchantKeys(mchid))
    return this.table.set(mchid, { ...own, ...(role && { role }), ...(partner && { partner }) })
  }

  /**
   * A merchant's keys beside those of the platform, made once a merchant: every request wants them.
   */
  keysOf(merchant: Merchant): SandboxKeys {
    const known = this.#keys.get(merchant)
    if (known) return known
    const { platform, brand } = this.#first
    const keys = { ...merchant, platform, ...(brand && { brand }) }
    this.#keys.set(merchant, keys)
    return keys
  }

  /** Whether a merchant's role may call an endpoint. */
  refuseRole({ role }: Merchant, { path, roles }: Endpoint): Refusal | undefined {
    if (!role) return undefined
    const own = rolePaths.find((row) => row.path.test(path))?.role
    const plain = role === 'sub-merchant' ? 'merchant' : role
    const isAllowed = own
      ? own === plain
      : roles.length === 0 || roles.some((word) => roleWords[role].test(word))
    return isAllowed ? undefined : refusals.noAuth
  }

  /**
   * Whether a request speaks of its sender, and of merchants he acts for.
   *
   * @param merchant who signed
   * @param fields body or query, the outer names
   */
  refuseNames(merchant: Merchant, fields: Readonly<Record<string, unknown>>): Refusal | undefined {
    const isForeign = ownNames.some(
      (name) => typeof fields[name] === 'string' && fields[name] !== merchant.mchid,
    )
    if (isForeign) return refusals.merchantMismatch
    const sub = fields['sub_mchid']
    return typeof sub === 'string' && sub !== '' ? this.#refuseSub(merchant, sub) : undefined
  }

  /** Sub-merchants are looked at once a partner has some: before, every number is one of his. */
  #refuseSub({ mchid }: Merchant, sub: string): Refusal | undefined {
    const known = this.table.get(sub)
    if (known?.partner) return known.partner === mchid ? undefined : refusals.noAuth
    const hasSubs = this.table.find(({ partner }) => partner === mchid) !== undefined
    return hasSubs ? (known ? refusals.noAuth : refusals.merchantUnknown) : undefined
  }

  clear(): void {
    this.table.clear()
    this.#seat()
  }

  restore(rows: readonly (readonly [string, Merchant])[]): void {
    this.table.restore(rows)
    if (!this.table.get(this.#first.mchid)) this.#seat()
  }
}
