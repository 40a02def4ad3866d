import { Agent as HttpAgent, type ClientRequest } from 'node:http'
import type { Socket } from 'node:net'
import { now } from '../clock'
import { lazily } from '../lazily'
import type { TlsOptions } from '../wire'

/**
 * Milliseconds after which an idle socket is not written to any more: its peer may have closed it
 * while a blocking call held the loop, and a request that dies on it counts as sent.
 */
const longestIdle = 2_000

/** Most agents kept; each distinct TLS material has one of its own. */
const mostAgents = 64

/** Loaded with the first request over TLS: it takes as long as all the rest. */
export const secure = lazily(() => require('./secure') as typeof import('./secure'))

const idleSince = new WeakMap<Socket, number>()

/** What Node's agents have beside their documented face; both of their classes. */
interface Pool {
  readonly freeSockets: Record<string, Socket[] | undefined>
}

/** Takes the sockets out of a pool that have been idle for too long: the pool is a stack, the longest idle lie at its bottom. */
function dropIdle({ freeSockets }: Pool): void {
  const oldest = now() - longestIdle
  for (const name in freeSockets) {
    const sockets = freeSockets[name]!
    const fresh = sockets.findIndex(
      (socket) => !socket.destroyed && (idleSince.get(socket) ?? 0) >= oldest,
    )
    if (fresh === 0) continue
    const dropped = sockets.splice(0, fresh < 0 ? sockets.length : fresh)
    if (sockets.length === 0) delete freeSockets[name]
    for (const socket of dropped) socket.destroy()
  }
}

type KeepSocketAlive = (socket: Socket) => boolean
type AddRequest = (request: ClientRequest, ...rest: unknown[]) => void

/** Teaches an agent to forget its idle sockets. */
function withoutStaleSockets<A extends HttpAgent>(agent: A): A {
  const inner = agent as unknown as Pool & {
    keepSocketAlive: KeepSocketAlive
    addRequest: AddRequest
  }
  const keep = inner.keepSocketAlive.bind(agent)
  const add = inner.addRequest.bind(agent)
  inner.keepSocketAlive = (socket) => {
    idleSince.set(socket, now())
    return keep(socket)
  }
  inner.addRequest = (request, ...rest) => {
    dropIdle(inner)
    add(request, ...rest)
  }
  return agent
}

const agents = new Map<string, HttpAgent>()

/**
 * The keep-alive agent for requests of one kind.
 *
 * @param isSecure whether the host speaks TLS
 * @param tls TLS material, if any
 * @param proxy URL of the proxy, if any
 */
export function agentFor(
  isSecure: boolean,
  tls: TlsOptions | undefined,
  proxy: string | undefined,
): HttpAgent {
  const key = isSecure ? `https ${proxy ?? ''} ${tls ? secure().digestOf(tls) : ''}` : 'http'
  const known = agents.get(key)
  if (known) return known
  const agent = withoutStaleSockets(
    isSecure ? secure().secureAgent(tls, proxy) : new HttpAgent({ keepAlive: true }),
  )
  agents.set(key, agent)
  if (agents.size > mostAgents) forget(agents.keys().next().value!)
  return agent
}

function forget(key: string): void {
  agents.get(key)!.destroy()
  agents.delete(key)
}

/** Closes the idle sockets of all agents. */
export function closeAgents(): void {
  for (const key of [...agents.keys()]) forget(key)
}
