import { lazily } from '../../exchange/lazily'

/** What runs calls while the thread blocks, loaded by who blocks: most programs never do. */
export const blockingRunners = lazily(
  () => require('./run-blocking') as typeof import('./run-blocking'),
)
