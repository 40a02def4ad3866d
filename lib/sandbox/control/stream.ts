import type { IncomingMessage, ServerResponse } from 'node:http'
import { startInterval, stopTimer } from '../../exchange/clock'
import type { Change } from '../state/world'
import type { Desk } from './desk'

/** Pages that watch at the same time. */
const mostWatchers = 32
/** Milliseconds between two signs of life. */
const pulse = 15_000
/** Bytes that wait for a page that does not read, until it is let go. */
const mostWaiting = 1024 * 1024

/** Tells pages what changes, as server-sent events; they ask for what they want to see of it. */
export class Stream {
  readonly #watchers = new Set<ServerResponse>()

  constructor({ world }: Desk) {
    world.onChange((change) => this.say(change))
  }

  say(change: Change): void {
    if (this.#watchers.size === 0) return
    this.#write(`data: ${JSON.stringify(change)}\n\n`)
  }

  #write(text: string): void {
    for (const watcher of this.#watchers) {
      if (watcher.writableLength > mostWaiting) watcher.destroy()
      else watcher.write(text)
    }
  }

  open(message: IncomingMessage, response: ServerResponse): void {
    if (this.#watchers.size >= mostWatchers) {
      response.writeHead(503, { 'Retry-After': '10' }).end()
      return
    }
    message.socket.setTimeout(0)
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
    })
    response.write(': watching\n\n')
    this.#watchers.add(response)
    const beat = startInterval(() => response.write(': still here\n\n'), pulse).unref()
    response.on('close', () => {
      stopTimer(beat)
      this.#watchers.delete(response)
    })
  }
}
