/**
 * Whether this thread has a listening TCP server: blocking it holds up every request to it.
 * A call of some 10 µs, so that asking at every blocking call is cheap.
 */
export const isServing = (): boolean => process.getActiveResourcesInfo().includes('TCPServerWrap')

/**
 * Bun tells of no server, Deno not of those of `Deno.serve`: there nobody knows that none listens.
 */
const tellsEveryServer = !('bun' in process.versions || 'deno' in process.versions)

/** Whether a server may be listening in this thread: true where the runtime cannot rule it out. */
export const mayBeServing = (): boolean => !tellsEveryServer || isServing()
