import { useEffect, useRef, useState } from 'preact/hooks'

/** Asks the sandbox; what it refuses is an error with its words. */
export async function ask<Result>(verb: string, path: string, body?: object): Promise<Result> {
  const response = await fetch(`/_sandbox/${path}`, {
    method: verb,
    headers: { 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer = (await response.json()) as Result & { message?: string }
  if (!response.ok) throw new Error(answer.message ?? String(response.status))
  return answer
}

/** What changed, as the stream tells it. */
interface Change {
  readonly kind: string
  readonly key: string
}

type Listener = (change: Change) => void

const listeners = new Set<Listener>()
const watchers = new Set<(isOn: boolean) => void>()

/**
 * Opens the stream, and opens it again where it breaks; whoever shows something looks anew then.
 */
export function openStream(): void {
  const source = new EventSource('/_sandbox/stream')
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const change = JSON.parse(data) as Change
    for (const listener of listeners) listener(change)
  }
  source.onopen = () => {
    for (const watcher of watchers) watcher(true)
    for (const listener of listeners) listener({ kind: 'reset', key: '' })
  }
  source.onerror = () => {
    for (const watcher of watchers) watcher(false)
  }
}

/** Whether the sandbox answers. */
export function useConnection(): boolean {
  const [isOn, setOn] = useState(true)
  useEffect(() => {
    watchers.add(setOn)
    return () => void watchers.delete(setOn)
  }, [])
  return isOn
}

/** Milliseconds in which changes are looked at together. */
const together = 120

/** What a path answers, asked again whenever one of the kinds changes. */
export function useLive<Result>(path: string, kinds: readonly string[]): Result | undefined {
  const [value, setValue] = useState<Result>()
  const timer = useRef<number | undefined>(undefined)
  useEffect(() => {
    let isGone = false
    const look = (): void => {
      timer.current = undefined
      ask<Result>('GET', path).then(
        (found) => isGone || setValue(found),
        () => undefined, // said by the line about the connection
      )
    }
    const listener: Listener = ({ kind }) => {
      if (kind !== 'reset' && !kinds.includes(kind)) return
      timer.current ??= window.setTimeout(look, together)
    }
    look()
    listeners.add(listener)
    return () => {
      isGone = true
      listeners.delete(listener)
      window.clearTimeout(timer.current)
      timer.current = undefined
    }
  }, [path])
  return value
}

/** Does something and keeps what went wrong. */
export function useDoing(): [act: (doing: () => Promise<unknown>) => void, wrong?: string] {
  const [wrong, setWrong] = useState<string>()
  const act = (doing: () => Promise<unknown>): void => {
    setWrong(undefined)
    doing().catch((error: Error) => setWrong(error.message))
  }
  return [act, wrong]
}
