import type { PreparedRequest } from '../request/prepared-request'
import { redirectException } from '../errors/response-error'
import type { RedirectOptions } from '../request/options'
import type { Response } from '../response/response'

/** Redirects followed in a row unless `allow_redirects.max` says otherwise; Guzzle's number. */
const mostRedirects = 5

/** These repeat the request as it was; the others turn it into a GET, as Guzzle and browsers do. */
const keepsMethod = new Set([307, 308])

/**
 * Where a redirect leads, never off the host.
 *
 * @param request the request
 * @param response its answer
 * @param followed how many redirects were followed before
 * @returns the next request; undefined where the answer is no redirect, or the caller asked to have
 *   it
 * @throws RequestException `REDIRECT` where it is not to be followed
 */
export function followRedirect(
  request: PreparedRequest,
  response: Response,
  followed: number,
): PreparedRequest | undefined {
  if (response.status < 300 || response.status >= 400) return undefined
  const { allow_redirects: allowed } = request.options
  if (!allowed) return undefined
  const most = (allowed as RedirectOptions).max ?? mostRedirects
  if (followed >= most)
    throw redirectException(request, response, `more than ${most} redirects in a row`)
  return redirectedRequest(request, response)
}

function redirectedRequest(request: PreparedRequest, response: Response): PreparedRequest {
  const [location = '', another] = response.getHeader('Location')
  if (another !== undefined)
    throw redirectException(request, response, 'it says more than once where to')
  if (location === '' || !URL.canParse(location, request.url))
    throw redirectException(request, response, 'it does not say where to')
  const { origin, pathname, search } = new URL(location, request.url)
  if (origin !== request.origin)
    throw redirectException(
      request,
      response,
      `it leads to another host, ${origin}, where a signed request must not go`,
    )
  const prefix = request.target.slice(0, request.target.indexOf(request.path))
  const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname
  const moved = request.with({ target: pathname + search, path })
  if (request.method === 'GET' || keepsMethod.has(response.status)) return moved
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => name.toLowerCase() !== 'content-type'),
  )
  return moved.with({ method: 'GET', headers, body: undefined, signed: '' })
}
