/**
 * Whether this thread has a listening TCP server: blocking it holds up every request to it.
 * A call of some 10 µs, so that asking at every blocking call is cheap.
 */
export const isServing = (): boolean => process.getActiveResourcesInfo().includes('TCPServerWrap')
