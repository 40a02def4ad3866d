/** Milliseconds by which China is ahead of UTC. */
const china = 8 * 3_600_000

/** As API v3 writes times: `2015-05-20T13:29:35+08:00`. */
export const rfc3339 = (time: number): string =>
  new Date(time + china).toISOString().replace(/\.\d+Z$/, '+08:00')

/** As API v2 writes them: `20091225091010`. */
export const digitsOf = (time: number): string =>
  new Date(time + china).toISOString().replace(/\D/g, '').slice(0, 14)

/** As bills and v2's refunds write them: `2016-07-25 15:26:26`. */
export const plainTime = (time: number): string =>
  new Date(time + china).toISOString().slice(0, 19).replace('T', ' ')

/** The day in China, `2016-07-25`. */
export const dayOf = (time: number): string => new Date(time + china).toISOString().slice(0, 10)

/** Milliseconds since 1970 of a time as either API writes it; undefined for what is none. */
export function timeOf(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined
  const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text)
  const time = digits
    ? Date.UTC(+digits[1]!, +digits[2]! - 1, +digits[3]!, +digits[4]!, +digits[5]!, +digits[6]!) -
      china
    : Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}
