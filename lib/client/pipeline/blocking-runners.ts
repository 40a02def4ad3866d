import { lazily } from '../../exchange/lazily'

/** What runs calls while the thread blocks, loaded by who blocks: most programs never do. */
export const blockingRunners = lazily(
  () => require('./run-blocking') as typeof import('./run-blocking'),
)

/** The thread that carries them, loaded likewise. */
export const workers = lazily(
  () =>
    require('../../exchange/worker/blocking-worker') as typeof import('../../exchange/worker/blocking-worker'),
)
