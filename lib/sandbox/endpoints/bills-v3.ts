import { Rsa } from '../../crypto/rsa'
import { ok, parameterError } from '../http/answer'
import type { Fields } from '../model/fields'
import type { Call, Handler } from './call'
import { fundFlowBillOf, tradeBillOf } from './day-bills'
import { dayOf } from '../model/times'
import type { World } from '../state/world'

type BillText = (world: World, mchid: string, query: Fields) => string | undefined

const bill =
  (world: World, textOf: BillText, { encrypted = false } = {}): Handler =>
  ({ query, merchant, request }: Call) => {
    const { bill_date, tar_type, algorithm } = query
    if (encrypted && algorithm !== 'AEAD_AES_256_GCM') return undefined
    if (typeof bill_date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(bill_date)) return undefined
    if (bill_date > dayOf(world.clock.now())) {
      const issue = '晚于当前日期'
      return parameterError({ field: 'bill_date', value: bill_date, issue, location: 'query' })
    }
    const text = textOf(world, merchant.mchid, query)
    // A day on which nothing happened: the catalogue's example.
    if (text === undefined) return undefined
    const { token, hash_value, seal } = world.bills.keep(text, {
      gzip: tar_type === 'GZIP',
      encrypted,
    })
    const download_url = `http://${request.headers.host}/v3/billdownload/file?token=${token}`
    const told = { hash_type: 'SHA1', hash_value, download_url }
    if (!seal) return ok(told)
    const encrypt_key = Rsa.encrypt(seal.key, world.merchants.keysOf(merchant).certificate)
    const part = { bill_sequence: 1, ...told, encrypt_key, nonce: seal.nonce }
    return ok({ download_bill_count: 1, download_bill_list: [part] })
  }

const download =
  (world: World): Handler =>
  ({ request }) => {
    const body = world.bills.get(request.query.get('token') ?? '')
    const headers = { 'Content-Type': 'application/octet-stream' }
    return body && { status: 200, body, signed: false, headers }
  }

/** Bills of a day, and their files. */
export function billHandlers(world: World): [string, Handler][] {
  return [
    ['GET v3/bill/tradebill', bill(world, tradeBillOf)],
    ['GET v3/bill/fundflowbill', bill(world, fundFlowBillOf)],
    ['GET v3/bill/sub-merchant-fundflowbill', bill(world, fundFlowBillOf, { encrypted: true })],
    ['GET v3/billdownload/file', download(world)],
  ]
}
