import { billHandlers } from './bills-v3'
import { busifavorCouponHandlers } from './busifavor-coupons-v3'
import type { Handlers, HandlerV2 } from './call'
import { combinedHandlers } from './combined-v3'
import { happenDue } from './due'
import { favorCouponHandlers } from './favor-coupons-v3'
import { orderHandlers } from './orders-v3'
import { refundHandlers } from './refunds-v3'
import { shareHandlers } from './shares-v3'
import { stockHandlers } from './stocks-v3'
import { transferHandlers } from './transfers-v3'
import { handlersV2 } from './v2'
import { World, type WorldOptions } from '../state/world'

/** A world in which things come due. */
export function makeWorld(options: WorldOptions): World {
  const world = new World(options)
  world.onDue = (task) => happenDue(world, task)
  return world
}

/** What answers by state: API v3 by verb and path, API v2 by path. */
export interface StateHandlers {
  readonly v3: Handlers
  readonly v2: ReadonlyMap<string, HandlerV2>
}

/** All endpoints that have a state. */
export const handlersOf = (world: World): StateHandlers => ({
  v3: new Map([
    ...orderHandlers(world),
    ...combinedHandlers(world),
    ...refundHandlers(world),
    ...shareHandlers(world),
    ...transferHandlers(world),
    ...stockHandlers(world),
    ...favorCouponHandlers(world),
    ...busifavorCouponHandlers(world),
    ...billHandlers(world),
  ]),
  v2: handlersV2(world),
})
