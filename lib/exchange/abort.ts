/** The one listener that all calls on a signal share: Node warns of more than ten. */
class SharedListener {
  readonly #signal: AbortSignal
  readonly #actions = new Set<() => void>()

  constructor(signal: AbortSignal) {
    this.#signal = signal
    signal.addEventListener('abort', this.#tell)
  }

  add(action: () => void): void {
    this.#actions.add(action)
  }

  remove(action: () => void): void {
    this.#actions.delete(action)
    if (this.#actions.size === 0) this.#forget()
  }

  readonly #tell = (): void => {
    this.#forget()
    for (const action of [...this.#actions]) action()
  }

  #forget(): void {
    if (listeners.get(this.#signal) === this) listeners.delete(this.#signal)
    this.#signal.removeEventListener('abort', this.#tell)
  }
}

const listeners = new WeakMap<AbortSignal, SharedListener>()

/**
 * Does something when a signal aborts. However many calls hang on a signal, it gets one listener.
 *
 * @param signal not aborted yet
 * @param action must not throw
 * @returns forgets it again
 */
export function onAbort(signal: AbortSignal, action: () => void): () => void {
  const known = listeners.get(signal)
  const listener = known ?? new SharedListener(signal)
  if (!known) listeners.set(signal, listener)
  listener.add(action)
  return () => listener.remove(action)
}
