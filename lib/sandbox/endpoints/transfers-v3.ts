import { randomBytes } from 'node:crypto'
import { ok, parameterError } from '../http/answer'
import { omitUndefined, fieldTextOf, wholeOf } from '../model/fields'
import type { Handler } from './call'
import { stateAfter } from '../model/tables'
import { numberOf } from '../model/numbers'
import { canonicalJson } from './orders-v3'
import { refusals, refuseV3 } from '../state/refusals'
import { rfc3339 } from '../model/times'
import { transferMoves, type Transfer, type TransferMove } from '../state/transfers'
import type { World } from '../state/world'

/** Milliseconds of the sandbox's clock that a cancellation takes. */
export const cancelTime = 3_000
/** Milliseconds after which what nobody confirmed has failed. */
export const confirmWithin = 24 * 3_600_000

/**
 * Moves a transfer on.
 *
 * @param fail_reason of a failure, as the platform's page of reasons spells it
 * @returns whether its state allows that
 */
export function moveTransfer(
  world: World,
  transfer: Transfer,
  move: TransferMove,
  fail_reason = 'PAYEE_ACCOUNT_ABNORMAL',
): boolean {
  const state = stateAfter(transferMoves, transfer.state, move)
  if (!state) return false
  const key = `${transfer.mchid}\n${transfer.out_bill_no}`
  transfer.state = state
  transfer.updated = world.clock.now()
  if (state === 'FAIL') transfer.fail_reason = fail_reason
  if (state !== 'WAIT_USER_CONFIRM') world.agenda.drop('unconfirmed', key)
  if (state === 'CANCELING') {
    world.agenda.add({ at: transfer.updated + cancelTime, kind: 'cancel', key })
  }
  world.reportChange('transfers', transfer.out_bill_no)
  return true
}

/** A transfer as queries tell of it; names go out encrypted. */
export function transferOf(transfer: Transfer, encrypt?: (text: string) => string): object {
  return omitUndefined({
    mch_id: transfer.mchid,
    out_bill_no: transfer.out_bill_no,
    transfer_bill_no: transfer.transfer_bill_no,
    appid: transfer.appid,
    state: transfer.state,
    transfer_amount: transfer.amount,
    transfer_remark: transfer.remark,
    fail_reason: transfer.fail_reason,
    openid: transfer.openid,
    user_name: encrypt && transfer.user_name && encrypt(transfer.user_name),
    create_time: rfc3339(transfer.created),
    update_time: rfc3339(transfer.updated),
  })
}

/**
 * A transfer as its notification tells of it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115
 */
export const transferNotice = (transfer: Transfer): Record<string, unknown> =>
  omitUndefined({
    out_bill_no: transfer.out_bill_no,
    transfer_bill_no: transfer.transfer_bill_no,
    state: transfer.state,
    mch_id: transfer.mchid,
    transfer_amount: transfer.amount,
    openid: transfer.openid,
    fail_reason: transfer.fail_reason,
    create_time: rfc3339(transfer.created),
    update_time: rfc3339(transfer.updated),
  })

const bodyOfNew = (transfer: Transfer): object =>
  omitUndefined({
    out_bill_no: transfer.out_bill_no,
    transfer_bill_no: transfer.transfer_bill_no,
    create_time: rfc3339(transfer.created),
    state: transfer.state,
    package_info: transfer.state === 'WAIT_USER_CONFIRM' ? transfer.package_info : undefined,
  })

/** Cents from which the name of who is paid is needed. */
const nameFrom = 200_000

const transfer =
  (world: World): Handler =>
  ({ merchant: { mchid }, body }) => {
    const out_bill_no = fieldTextOf(body, 'out_bill_no')!
    const amount = wholeOf(body, 'transfer_amount') ?? 0
    const user_name = fieldTextOf(body, 'user_name')
    if (amount >= nameFrom && !user_name) {
      const issue = '金额达到2000元时必填'
      return parameterError({ field: '/user_name', issue, location: 'body' })
    }
    // An encrypted field is another text each time it is sent.
    const { user_name: _, ...plain } = body
    const fingerprint = canonicalJson(plain)
    const known = world.transfers.find(mchid, out_bill_no)
    if (known) {
      if (known.fingerprint !== fingerprint) return refuseV3(refusals.otherParameters)
      const isFinal = ['SUCCESS', 'FAIL', 'CANCELLED'].includes(known.state)
      return isFinal ? refuseV3(refusals.transferFinal) : ok(bodyOfNew(known))
    }
    const now = world.clock.now()
    const key = `${mchid}\n${out_bill_no}`
    const made = world.transfers.table.set(key, {
      state: 'WAIT_USER_CONFIRM',
      mchid,
      appid: fieldTextOf(body, 'appid') ?? '',
      out_bill_no,
      transfer_bill_no: numberOf.transfer(now),
      openid: fieldTextOf(body, 'openid') ?? '',
      user_name,
      amount,
      remark: fieldTextOf(body, 'transfer_remark') ?? '',
      notify_url: fieldTextOf(body, 'notify_url'),
      package_info: randomBytes(48).toString('base64'),
      created: now,
      updated: now,
      fingerprint,
    })
    world.agenda.add({ at: now + confirmWithin, kind: 'unconfirmed', key })
    world.reportChange('transfers', out_bill_no)
    return ok(bodyOfNew(made))
  }

const query =
  (world: World): Handler =>
  ({ merchant, variables: { out_bill_no, transfer_bill_no } }) => {
    const found =
      out_bill_no === undefined
        ? world.transfers.table.find((one) => one.transfer_bill_no === transfer_bill_no)
        : world.transfers.find(merchant.mchid, String(out_bill_no))
    if (!found || found.mchid !== merchant.mchid) return refuseV3(refusals.transferUnknown)
    return ok(transferOf(found, (text) => world.encryptFor(merchant, text)))
  }

const cancel =
  (world: World): Handler =>
  ({ merchant, variables }) => {
    const found = world.transfers.find(merchant.mchid, String(variables['out_bill_no']))
    if (!found) return refuseV3(refusals.transferUnknown)
    const isUnderWay = found.state === 'CANCELING' || found.state === 'CANCELLED'
    if (!isUnderWay && !moveTransfer(world, found, 'cancel')) {
      return refuseV3(refusals.transferState)
    }
    const { out_bill_no, transfer_bill_no, state, updated } = found
    return ok({ out_bill_no, transfer_bill_no, state, update_time: rfc3339(updated) })
  }

/** Transfers to users: made, asked for, cancelled. */
export function transferHandlers(world: World): [string, Handler][] {
  const root = 'v3/fund-app/mch-transfer/transfer-bills'
  return [
    [`POST ${root}`, transfer(world)],
    [`GET ${root}/out-bill-no/{out_bill_no}`, query(world)],
    [`GET ${root}/transfer-bill-no/{transfer_bill_no}`, query(world)],
    [`POST ${root}/out-bill-no/{out_bill_no}/cancel`, cancel(world)],
  ]
}
