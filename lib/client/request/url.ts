import { shownPathname } from '../../crypto/shown-path'
import { InvalidArgumentException, invalid } from '../../errors'
import { isLoopback } from '../../checks/loopback'
import { describeType } from '../../checks/did-you-mean'
import { baseUriOf, hostNames } from './hosts'
import { remember } from '../../checks/remember'

/**
 * Where a call goes: `origin` is scheme, host and port, `target` the path and query in their final
 * spelling.
 */
export interface Destination {
  readonly origin: string
  readonly target: string
}

/** A base URL taken apart once. */
export interface Base {
  readonly origin: string
  /** Its path without the trailing slash, empty for none. */
  readonly prefix: string
}

/**
 * Takes a base URL apart and refuses what must not be talked to.
 *
 * @param given absolute URL, its path is kept in front of every call's; or a host's name, such as
 *   `apihk`
 * @param allowHttp whether plain http is allowed off loopback
 * @param option the option it came from, for the message
 * @throws InvalidArgumentException `INVALID_BASE_URI`
 */
export function baseOf(given: unknown, allowHttp: boolean, option = 'base_uri'): Base {
  const refuse = (why: string): never =>
    invalid(
      'INVALID_BASE_URI',
      `option \`${option}\` ${why}; expected an absolute URL such as https://api.mch.weixin.qq.com/, or one of ${hostNames.join(', ')}`,
    )
  const uri = baseUriOf(given)
  if (typeof uri !== 'string') return refuse(`is ${describeType(uri)}`)
  if (!URL.canParse(uri)) return refuse('is no URL')
  const url = new URL(uri)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refuse(`has the scheme ${url.protocol}`)
  if (url.username || url.password) return refuse('carries credentials')
  if (url.search || url.hash) return refuse('has a query or a fragment')
  if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
    return refuse(
      'is plain http to another machine, which would show every request to the network (set `allow_http: true` in the configuration if that is meant)',
    )
  }
  return { origin: url.origin, prefix: withoutSlashes(url.pathname) }
}

/**
 * A base's path as a call's continues it. An expression for slashes at the end would try every
 * slash before them.
 *
 * @param path of a base URL
 */
export function withoutSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

/**
 * What may stand in a path or query as it is; everything else is percent-encoded, as Guzzle does.
 */
const illegalInPath = /[^\w\-.~!$&'()*+,;=%:@/]+|%(?![A-Fa-f0-9]{2})/g
const illegalInQuery = /[^\w\-.~!$&'()*+,;=%:@/?]+|%(?![A-Fa-f0-9]{2})/g

const encodeTarget = (text: string): string => encodeURIComponent(text.toWellFormed())

/**
 * Fixes the final spelling of a call's URL.
 *
 * @param base where calls go
 * @param path expanded path, with or without a leading slash and a query
 * @param query query that replaces the path's; undefined to keep it
 * @throws InvalidArgumentException `INVALID_PATH` where the path leaves the base
 */
export function destinationOf(base: Base, path: string, query: string | undefined): Destination {
  const hash = path.indexOf('#')
  const whole = ownPath(base, hash < 0 ? path : path.slice(0, hash))
  const mark = whole.indexOf('?')
  const pathname = mark < 0 ? whole : whole.slice(0, mark)
  const search = query ?? (mark < 0 ? '' : whole.slice(mark + 1))
  const target = base.prefix + spellPath(pathname)
  return {
    origin: base.origin,
    target: search === '' ? target : `${target}?${search.replace(illegalInQuery, encodeTarget)}`,
  }
}

/** A path in its final spelling, as it continues a base's. */
const spellPath = remember((pathname) => {
  assertStays(pathname)
  const clean = pathname.replace(illegalInPath, encodeTarget)
  return clean.startsWith('/') ? clean : `/${clean}`
})

/**
 * What WeChat Pay's answers name by a whole URL (`download_url`) is a path as any other, as long as
 * it is of this very host.
 */
function ownPath({ origin, prefix }: Base, path: string): string {
  const home = `${origin}${prefix}`
  return path.startsWith(`${home}/`) ? path.slice(home.length) : path
}

/** A chain never leaves its host, nor leads to a parent of its path. */
function assertStays(pathname: string): void {
  if (
    pathname.startsWith('//') ||
    pathname.startsWith('/\\') ||
    /^[a-z][a-z0-9+.-]*:/i.test(pathname)
  ) {
    throw new InvalidArgumentException(
      `the path ${shownPathname(pathname)} names another host; a chain stays on the configured one (\`base_uri\` changes it, for one call too; \`downloadBill()\` fetches a \`download_url\`)`,
      { code: 'INVALID_PATH' },
    )
  }
  if (!/\.|%2e/i.test(pathname)) return
  for (const piece of pathname.replace(/%2e/gi, '.').split(/\/|\\|%2f|%5c/i)) {
    if (piece === '.' || piece === '..') {
      throw new InvalidArgumentException(
        `the path ${shownPathname(pathname)} has a segment \`${piece}\`, which would name another resource`,
        { code: 'INVALID_PATH' },
      )
    }
  }
}
