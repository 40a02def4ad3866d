import { createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import type { Script, ToServer } from './server'

const scripts = new Map<
  number,
  { readonly script: Script; readonly sockets: Set<Socket>; came: number }
>()

/** Where the body of a request begins, and how long it is to be. */
function bodyOf(text: string): { readonly start: number; readonly length: number } | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  return {
    start: end + 4,
    length: Number(/\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1] ?? 0),
  }
}

async function play({ pieces, wait = 0, end = 'keep' }: Script, socket: Socket): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed) return
    socket.write(piece)
    if (wait > 0) await pause(wait)
  }
  if (end === 'fin') socket.end()
  if (end === 'reset') socket.resetAndDestroy()
}

/** Takes requests from a connection and answers each once it is whole. */
async function serve(socket: Socket): Promise<void> {
  let text = ''
  for await (const piece of socket) {
    text += (piece as Buffer).toString('latin1')
    for (
      let body = bodyOf(text);
      body && text.length >= body.start + body.length;
      body = bodyOf(text)
    ) {
      const known = scripts.get(Number(/fuzz-(\d+)/.exec(text.slice(0, body.start))?.[1]))
      text = text.slice(body.start + body.length)
      if (!known) return void socket.destroy()
      known.came++
      known.sockets.add(socket)
      await play(known.script, socket)
    }
  }
}

const closed = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    if (socket.destroyed) return resolve()
    socket.once('close', () => resolve())
    socket.destroy()
  })

const server = createServer((socket) => {
  socket.on('error', () => undefined)
  serve(socket).catch(() => socket.destroy())
})

parentPort!.on('message', (message: ToServer) => {
  const before = scripts.get(message.id)
  if ('script' in message)
    scripts.set(message.id, { script: message.script, sockets: new Set(), came: 0 })
  else scripts.delete(message.id)
  // What is left of one answer must not be the beginning of the next one's.
  void Promise.all([...(before?.sockets ?? [])].map(closed)).then(() =>
    parentPort!.postMessage({ id: message.id, came: before?.came ?? 0 }),
  )
})

server.listen(0, '127.0.0.1', () => parentPort!.postMessage((server.address() as AddressInfo).port))
