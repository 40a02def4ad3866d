import type { IncomingHttpHeaders } from 'node:http'
import { isLoopback } from '../../checks/loopback'
import { refusal, type Answer } from './answer'

/**
 * Where WeChat Pay answers; a client whose host is fixed names one of them. Nobody else can have
 * such a name.
 */
const platformHosts = /(^|\.)(mch|pay|payapp|action)\.weixin\.qq\.com$|(^|\.)wechatpay\.cn$/

/** The name in a `Host` header, without its port; undefined for what is none. */
const nameIn = (host: string): string | undefined =>
  /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/.exec(host.toLowerCase())?.[1]

/** Fetch's own word for a request that no other site caused. */
const ownSites: ReadonlySet<string> = new Set(['same-origin', 'none'])

/**
 * Lets in who names this machine, and keeps out what a page in a browser sends behind its user's
 * back.
 */
export class Admission {
  readonly #hosts: ReadonlySet<string>

  /** @param hosts names that are let in beside those of loopback and of the platform */
  constructor(hosts: readonly string[]) {
    this.#hosts = new Set(hosts.map((host) => host.toLowerCase()))
  }

  /**
   * @param headers of a request
   * @returns undefined for one that is let in, else what is answered
   */
  refuse({ host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders): Answer | undefined {
    if (host !== undefined && !this.#knows(host)) {
      return refusal(
        403,
        'HOST_NOT_ALLOWED',
        'this sandbox is not known by the name in Host: start it with ' +
          'the option `hosts` (`--allow-host <name>`) if that name is meant',
      )
    }
    const foreign =
      (origin !== undefined && origin.toLowerCase() !== `http://${host?.toLowerCase()}`) ||
      (site !== undefined && !ownSites.has(String(site).toLowerCase()))
    return foreign
      ? refusal(
          403,
          'FOREIGN_ORIGIN',
          'a page of another origin sent this (Origin, Sec-Fetch-Site); ' +
            'a sandbox answers servers and its own pages alone',
        )
      : undefined
  }

  #knows(host: string): boolean {
    const name = nameIn(host)
    return (
      name !== undefined && (isLoopback(name) || platformHosts.test(name) || this.#hosts.has(name))
    )
  }
}
