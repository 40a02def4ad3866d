import type { EventRecord } from '../events/events'
import type { Task } from '../model/clock'
import { tellRefund, tellTransfer } from './tell'
import { moveTransfer } from './transfers-v3'
import type { World } from '../state/world'

/** Does what comes due. */
export async function happenDue(world: World, { kind, key }: Task): Promise<void> {
  if (kind === 'delivery') return world.events.send(key)
  const told = happen(world, kind, key)
  if (told) await world.events.idle()
}

/** What time does by itself. */
function happen(world: World, kind: string, key: string): EventRecord | undefined {
  const refund = kind === 'refund' ? world.refunds.table.get(key) : undefined
  if (refund && world.refunds.move(refund, 'succeed')) {
    world.reportChange('refunds', refund.out_refund_no)
    return tellRefund(world, refund)
  }
  if (kind === 'share') finishSharing(world, key)
  const transfer = world.transfers.table.get(key)
  if (kind === 'cancel' && transfer && moveTransfer(world, transfer, 'end')) {
    return tellTransfer(world, transfer)
  }
  const isOverdue = kind === 'unconfirmed' && transfer
  if (isOverdue && moveTransfer(world, transfer, 'fail', 'OVERDUE_CLOSE')) {
    return tellTransfer(world, transfer)
  }
  return undefined
}

function finishSharing(world: World, key: string): void {
  const sharing = world.sharings.table.get(key)
  if (!sharing) return
  sharing.state = 'FINISHED'
  for (const share of sharing.shares) {
    share.result = 'SUCCESS'
    share.finished = world.clock.now()
  }
  world.reportChange('shares', sharing.out_order_no)
}
