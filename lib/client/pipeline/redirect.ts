import type { Draft } from '../request/prepared-request'
import { redirectOf } from '../errors/response-error'
import type { RedirectOptions } from '../request/options'
import type { Response } from '../response/response'

/** Redirects followed in a row unless `allow_redirects.max` says otherwise; Guzzle's number. */
const mostRedirects = 5

/** These repeat the request as it was; the others turn it into a GET, as Guzzle and browsers do. */
const keepsMethod = new Set([307, 308])

/**
 * Where a redirect leads, never off the host.
 *
 * @param draft the request
 * @param response its answer
 * @param followed how many redirects were followed before
 * @returns the next request; undefined where the answer is no redirect, or the caller asked to have it
 * @throws RequestException `REDIRECT` where it is not to be followed
 */
export function redirected(draft: Draft, response: Response, followed: number): Draft | undefined {
  if (response.status < 300 || response.status >= 400) return undefined
  const { allow_redirects: allowed } = draft.options
  if (!allowed) return undefined
  const most = (allowed as RedirectOptions).max ?? mostRedirects
  if (followed >= most) throw redirectOf(draft, response, `more than ${most} redirects in a row`)
  return follow(draft, response)
}

function follow(draft: Draft, response: Response): Draft {
  const [location = '', another] = response.getHeader('Location')
  if (another !== undefined) throw redirectOf(draft, response, 'it says more than once where to')
  if (location === '' || !URL.canParse(location, draft.url))
    throw redirectOf(draft, response, 'it does not say where to')
  const { origin, pathname, search } = new URL(location, draft.url)
  if (origin !== draft.origin)
    throw redirectOf(
      draft,
      response,
      `it leads to another host, ${origin}, where a signed request must not go`,
    )
  const prefix = draft.target.slice(0, draft.target.indexOf(draft.path))
  const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname
  const moved = draft.with({ target: pathname + search, path })
  if (draft.method === 'GET' || keepsMethod.has(response.status)) return moved
  const headers = Object.fromEntries(
    Object.entries(draft.headers).filter(([name]) => name.toLowerCase() !== 'content-type'),
  )
  return moved.with({ method: 'GET', headers, body: undefined, signed: '' })
}
