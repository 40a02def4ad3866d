/**
 * Whether a host is this very machine by its name: `localhost`, 127.0.0.0/8 or ::1, and nothing
 * that merely begins so.
 *
 * @param hostname as `URL` gives it, an IPv6 address in brackets
 */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
