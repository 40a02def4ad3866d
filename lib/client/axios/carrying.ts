import type { AxiosResponse, AxiosStatic, InternalAxiosRequestConfig } from 'axios'
import { lazily } from '../../exchange/lazily'
import type { Reply } from '../../exchange/wire'
import type { AttemptWatch } from '../pipeline/attempt-watch'
import type { PreparedRequest } from '../request/prepared-request'

/** A request as axios's interceptors see it, with the prepared request in it. */
export interface CarryingConfig extends InternalAxiosRequestConfig {
  prepared?: PreparedRequest
  /** Whether the thread blocks. */
  blocking?: boolean
  /**
   * Whether nobody else's interceptors can see it: the prepared request then is all there is, and
   * axios need not copy headers and body.
   */
  internal?: boolean
  /** Bounds the interceptors of the caller's; absent from a request made by hand. */
  watch?: AttemptWatch
  /** Whether an adapter has been given it, so that the platform may have acted. */
  isSent?: boolean
  /** What an internal one was signed with. */
  authorization?: string
}

/** An answer as axios's interceptors see it, with the reply as it was received. */
export interface CarryingResponse extends AxiosResponse {
  reply: Reply
  config: CarryingConfig
}

/** Axios is loaded on first need: it takes longer to load than a blocking script to run. */
export const loadAxios = lazily(() => require('axios') as AxiosStatic)

/**
 * Axios for an instance that nobody but the library has: the same, as one file for browsers, which
 * loads in less than half the time. Only its adapters differ, and the library brings its own. The
 * build puts a copy without any in its place (scripts/bundle-axios.ts).
 */
export const loadLightAxios = (): AxiosStatic =>
  require('axios/dist/browser/axios.cjs') as AxiosStatic

/** The headers of a config as a plain record. */
export const plainHeaders = (config: CarryingConfig): Record<string, string> =>
  config.headers.toJSON(true) as Record<string, string>
