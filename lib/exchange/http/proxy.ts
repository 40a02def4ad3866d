import { InvalidArgumentException } from '../../errors'
import { isLoopback } from '../../checks/loopback'

/** Proxies by scheme, in Guzzle's shape. */
export interface Proxies {
  readonly http?: string
  readonly https?: string
  readonly no?: string | readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy on the way to a host.
 *
 * @param origin scheme, host and port
 * @param option a proxy's URL, `''` for none, or proxies by scheme; undefined to look into the
 *   environment
 * @param env environment variables, default the process's: `HTTPS_PROXY`, `HTTP_PROXY`,
 *   `ALL_PROXY`, `NO_PROXY`, in either case; not `HTTP_PROXY` in upper case beside `REQUEST_METHOD`
 * @returns its URL; undefined for none. Loopback is never reached through a proxy of the
 *   environment
 * @throws InvalidArgumentException `INVALID_PROXY`
 */
export function proxyFor(
  origin: string,
  option: string | Proxies | undefined,
  env: Environment = process.env,
): string | undefined {
  const { protocol, hostname, port } = new URL(origin)
  if (option === undefined && isLoopback(hostname)) return undefined
  const { url, no, source } = proxyFromOption(protocol === 'https:' ? 'https' : 'http', option, env)
  if (!url || isExcluded(no, hostname, port)) return undefined
  return validateProxy(url, source)
}

interface Choice {
  readonly url?: string
  readonly no?: string | readonly string[]
  readonly source: string
}

function proxyFromOption(
  scheme: 'http' | 'https',
  option: string | Proxies | undefined,
  env: Environment,
): Choice {
  if (typeof option === 'string') return { url: option, source: 'option `proxy`' }
  if (option !== undefined)
    return { url: option[scheme], no: option.no, source: `option \`proxy.${scheme}\`` }
  const named = [`${scheme}_proxy`, 'all_proxy']
    .flatMap((name) => [name, name.toUpperCase()])
    .find((name) => env[name] && !isForged(name, env))
  return {
    url: named && env[named],
    no: env['no_proxy'] ?? env['NO_PROXY'],
    source: `the environment variable ${named}`,
  }
}

/**
 * Whether a variable may come from a request: where a web server runs a program by CGI, a header
 * `Proxy` becomes HTTP_PROXY. Windows does not tell cases apart.
 *
 * @see https://httpoxy.org
 */
const isForged = (name: string, env: Environment): boolean =>
  env['REQUEST_METHOD'] !== undefined &&
  (process.platform === 'win32' ? name.toUpperCase() : name) === 'HTTP_PROXY'

/**
 * Whether a list such as `localhost,.internal,example.com:8443` or `*` names the host or a domain
 * it is in.
 */
function isExcluded(
  no: string | readonly string[] | undefined,
  hostname: string,
  port: string,
): boolean {
  const entries = typeof no === 'string' ? no.split(',') : (no ?? [])
  return entries
    .map((entry) => entry.trim().toLowerCase())
    .some((entry) => {
      const [, name, only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) as unknown as [
        string,
        string,
        string?,
      ]
      if (entry === '*') return true
      return (
        name !== '' &&
        (only === undefined || only === port) &&
        (hostname === name || hostname.endsWith(`.${name}`))
      )
    })
}

function validateProxy(text: string, source: string): string {
  const url = URL.canParse(text)
    ? new URL(text)
    : URL.canParse(`http://${text}`)
      ? new URL(`http://${text}`)
      : undefined
  if (url && (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '')
    return url.href
  // `localhost:8080` parses as a URL of the scheme `localhost:`
  if (url && /^[\w.-]+:\d+$/.test(text)) return new URL(`http://${text}`).href
  throw new InvalidArgumentException(
    `${source} is no http or https URL of a proxy; expected http://host:port`,
    { code: 'INVALID_PROXY' },
  )
}
