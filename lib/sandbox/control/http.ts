import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLoopback } from '../../checks/loopback'
import { InvalidArgumentException } from '../../errors'
import type { GatewayRequest } from '../http/answer'
import { mostTextBytes } from '../http/body'
import { mostJsonLevels, parseShallow } from '../http/json'
import { consoleFile } from './console-files'
import { ControlError, type Args, type Desk } from './desk'
import { operate, operations, type Operation, type OperationName } from './operations'
import { Stream } from './stream'

/** Everything below it is control and console, and never what the platform has. */
export const controlPrefix = '/_sandbox'

/** What is answered to a control call. */
interface Reply {
  readonly status: number
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

const json = (status: number, value: unknown): Reply => ({
  status,
  body: `${JSON.stringify(value, undefined, 1)}\n`,
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
})

const refusalReply = (status: number, code: string, message: string): Reply =>
  json(status, { code, message })

/** An operation by verb and the pieces of its path. */
interface Route {
  readonly name: OperationName
  readonly operation: Operation
  readonly pieces: readonly string[]
}

const routes: readonly Route[] = Object.entries(operations).map(([name, operation]) => ({
  name: name as OperationName,
  operation,
  pieces: operation.path.split('/'),
}))

/** The variables of a path, if it is this route's. */
function variablesOf(route: Route, pieces: readonly string[]): Args | undefined {
  if (route.pieces.length !== pieces.length) return undefined
  const variables: Record<string, string> = {}
  for (const [at, piece] of route.pieces.entries()) {
    if (piece.startsWith('{')) variables[piece.slice(1, -1)] = pieces[at]!
    else if (piece !== pieces[at]) return undefined
  }
  return variables
}

/** Pieces of a path, decoded; undefined for what is not UTF-8. */
function piecesOf(path: string): string[] | undefined {
  try {
    return path
      .slice(controlPrefix.length + 1)
      .split('/')
      .map(decodeURIComponent)
  } catch {
    return undefined
  }
}

const hostNameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, '')

/** Serves control and console, to this machine's own programs and pages alone. */
export class ControlFace {
  readonly #desk: Desk
  readonly #hosts: ReadonlySet<string>
  readonly #stream: Stream

  /** @param hosts names by which it may be called beside those of loopback */
  constructor(desk: Desk, hosts: readonly string[]) {
    this.#desk = desk
    this.#hosts = new Set(hosts.map((host) => host.toLowerCase()))
    this.#stream = new Stream(desk)
  }

  /** Whether a request is meant for it. */
  isMeant(path: string): boolean {
    return path === controlPrefix || path.startsWith(`${controlPrefix}/`)
  }

  /** Says that a request came; pages that watch hear of it. */
  came(id: number): void {
    this.#stream.say({ kind: 'requests', key: String(id) })
  }

  async serve(
    request: GatewayRequest,
    message: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const refused = this.#refuse(request)
    const isStream = request.path === `${controlPrefix}/stream` && request.method === 'GET'
    if (!refused && isStream) return this.#stream.open(message, response)
    const reply = refused ?? (await this.#reply(request))
    response.writeHead(reply.status, {
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Length': String(Buffer.byteLength(reply.body)),
      ...reply.headers,
    })
    response.end(request.method === 'HEAD' ? undefined : reply.body)
  }

  /** What no page of another site, and nobody under another name, may do. */
  #refuse({ method, headers, body }: GatewayRequest): Reply | undefined {
    const {
      host = '',
      origin,
      'sec-fetch-site': site = 'none',
      'content-type': type = '',
    } = headers
    const name = hostNameOf(host)
    if (!isLoopback(name) && !this.#hosts.has(name)) {
      return refusalReply(
        403,
        'HOST_NOT_ALLOWED',
        'the control is called by the names of this machine alone; --allow-host <name> adds another',
      )
    }
    const isOwn = origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`
    if (!isOwn || !['same-origin', 'none'].includes(String(site))) {
      return refusalReply(403, 'FOREIGN_ORIGIN', 'a page of another origin sent this')
    }
    const isPlain =
      method === 'GET' || method === 'HEAD' || (method === 'DELETE' && body.length === 0)
    if (isPlain || /^application\/json\b/i.test(type)) return undefined
    return refusalReply(
      415,
      'JSON_EXPECTED',
      'send the header Content-Type: application/json, and JSON or nothing',
    )
  }

  async #reply(request: GatewayRequest): Promise<Reply> {
    const file = request.method === 'GET' ? consoleFile(request.path) : undefined
    if (file) return file
    const pieces = piecesOf(request.path)
    const route = pieces && this.#routeOf(request.method, pieces)
    if (!route) return this.#refuseUnknown(request, pieces ?? [])
    const args = argsOf(request)
    if (args === undefined) {
      return refusalReply(
        400,
        'JSON_EXPECTED',
        `the body is no JSON object of at most ${mostTextBytes} bytes and ${mostJsonLevels} levels; expected {"name": value}`,
      )
    }
    const user = `${request.method} ${request.path}`
    try {
      const all = { ...args, ...variablesOf(route, pieces!) }
      return json(200, await operate(this.#desk, route.name, all, user))
    } catch (error) {
      return replyOf(error)
    }
  }

  #routeOf(method: string, pieces: readonly string[]): Route | undefined {
    return routes.find(
      (route) => route.operation.verb === method && variablesOf(route, pieces) !== undefined,
    )
  }

  #refuseUnknown({ method }: GatewayRequest, pieces: readonly string[]): Reply {
    const others = routes.filter((route) => variablesOf(route, pieces) !== undefined)
    if (others.length > 0) {
      const verbs = others.map(({ operation }) => operation.verb).join(', ')
      return refusalReply(
        405,
        'METHOD_NOT_ALLOWED',
        `${method} does nothing here; expected ${verbs}`,
      )
    }
    const all = routes.map(({ operation: { verb, path } }) => `${verb} ${controlPrefix}/${path}`)
    return json(404, { code: 'NOT_FOUND', message: 'there is no such control', controls: all })
  }
}

/** What query and body give; undefined for a body that is no JSON object. */
function argsOf({ query, body }: GatewayRequest): Args | undefined {
  const args: Record<string, unknown> = Object.fromEntries(query)
  if (body.length === 0) return args
  if (body.length > mostTextBytes) return undefined
  try {
    const value = parseShallow(body.toString())
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return { ...args, ...value }
  } catch {
    return undefined
  }
}

/** An error of an operation as its answer; a fault of the sandbox's own is one, too. */
function replyOf(error: unknown): Reply {
  const { message, code } = error as Error & { code?: string }
  if (error instanceof ControlError) return refusalReply(error.httpStatus, String(code), message)
  if (error instanceof InvalidArgumentException) return refusalReply(400, String(code), message)
  return refusalReply(500, 'SANDBOX_FAILED', `the sandbox failed at this: ${message}`)
}
