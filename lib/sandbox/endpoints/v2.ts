import { gzipSync } from 'node:zlib'
import type { World } from '../state/world'
import type { HandlerV2 } from './call'
import { tradeBillOf } from './day-bills'
import { orderHandlersV2 } from './orders-v2'
import { refundHandlersV2 } from './refunds-v2'

/** The day as API v2 writes it, `20140603`. */
const bill =
  (world: World): HandlerV2 =>
  ({ bill_date, bill_type, tar_type }, { mchid }) => {
    const day = String(bill_date).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    const file = tradeBillOf(world, mchid, { bill_date: day, bill_type })
    if (file === undefined) return undefined
    return { file: tar_type === 'GZIP' ? gzipSync(file.slice(1)) : file.slice(1) }
  }

/** What has a state in API v2, by path. */
export const handlersV2 = (world: World): ReadonlyMap<string, HandlerV2> =>
  new Map([
    ...orderHandlersV2(world),
    ...refundHandlersV2(world),
    ['/pay/downloadbill', bill(world)],
  ])
