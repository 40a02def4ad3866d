import { tableOf } from '../types/table'
import type { Helper } from './helper'

/** What PHP makes of dates and of the texts that name them. */
export const dateHelpers: Readonly<Record<string, Helper>> = tableOf({
  secondsEast: {
    code: `
/** How many seconds a time zone is ahead of UTC at a moment; that of this process without one. */
function secondsEast(seconds: number, zone?: string): number {
  if (zone === undefined) return new Date(seconds * 1000).getTimezoneOffset() * -60
  const shown = /^[+-]/.test(zone)
    ? zone
    : new Intl.DateTimeFormat('en', {
        timeZone: zone,
        timeZoneName: 'longOffset',
      }).format(seconds * 1000)
  const [, sign, hours, minutes] = /([+-])(\\d\\d):?(\\d\\d)?/.exec(shown) ?? []
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60 : 60)
}`,
  },
  formatDateDigits: {
    code: `
/** PHP's date of the letters Y, y, m, d, H, i and s, in the time zone of this process. */
function formatDateDigits(format: string, seconds = Math.floor(Date.now() / 1000)): string {
  const date = new Date(seconds * 1000)
  const letters: Record<string, number> = {
    Y: date.getFullYear(),
    y: date.getFullYear() % 100,
    m: date.getMonth() + 1,
    d: date.getDate(),
    H: date.getHours(),
    i: date.getMinutes(),
    s: date.getSeconds(),
  }
  return format.replace(/[a-zA-Z]/g, (letter) => String(letters[letter]).padStart(2, '0'))
}`,
    lessThan: 'formatDate',
  },
  formatDate: {
    code: `
/** PHP's date, in a time zone, or in that of this process. */
function formatDate(
  format: string,
  seconds = Math.floor(Date.now() / 1000),
  zone?: string,
): string {
  const offset = secondsEast(seconds, zone)
  const date = new Date((seconds + offset) * 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const ahead = (colon: string): string => {
    const minutes = Math.trunc(Math.abs(offset) / 60)
    return \`\${offset < 0 ? '-' : '+'}\${two(Math.trunc(minutes / 60))}\${colon}\${two(minutes % 60)}\`
  }
  const named = (part: 'weekday' | 'month', length: 'short' | 'long'): string =>
    date.toLocaleDateString('en-US', { [part]: length, timeZone: 'UTC' })
  const daysBefore = (month: number): number => Date.UTC(date.getUTCFullYear(), month) / 86400000
  const letters: Record<string, () => string | number> = {
    d: () => two(date.getUTCDate()),
    j: () => date.getUTCDate(),
    D: () => named('weekday', 'short'),
    l: () => named('weekday', 'long'),
    M: () => named('month', 'short'),
    F: () => named('month', 'long'),
    m: () => two(date.getUTCMonth() + 1),
    n: () => date.getUTCMonth() + 1,
    Y: () => date.getUTCFullYear(),
    y: () => two(date.getUTCFullYear() % 100),
    H: () => two(date.getUTCHours()),
    G: () => date.getUTCHours(),
    h: () => two(date.getUTCHours() % 12 || 12),
    g: () => date.getUTCHours() % 12 || 12,
    i: () => two(date.getUTCMinutes()),
    s: () => two(date.getUTCSeconds()),
    u: () => '000000',
    v: () => '000',
    A: () => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
    a: () => (date.getUTCHours() < 12 ? 'am' : 'pm'),
    N: () => date.getUTCDay() || 7,
    w: () => date.getUTCDay(),
    t: () => daysBefore(date.getUTCMonth() + 1) - daysBefore(date.getUTCMonth()),
    z: () => Math.floor(date.getTime() / 86400000) - daysBefore(0),
    L: () => daysBefore(2) - daysBefore(1) - 28,
    U: () => seconds,
    Z: () => offset,
    P: () => ahead(':'),
    O: () => ahead(''),
    c: () => formatDate('Y-m-d\\\\TH:i:sP', seconds, zone),
    r: () => formatDate('D, d M Y H:i:s O', seconds, zone),
  }
  return format.replace(
    /\\\\(.)|[a-zA-Z]/g,
    (found, plain?: string) => plain ?? String(letters[found]?.() ?? found),
  )
}`,
    needs: ['secondsEast'],
  },
  timeOf: {
    code: `
/** PHP's strtotime: dates, times of day, steps like +30 minutes; NaN for what it does not know. */
function timeOf(written: string, base = Math.floor(Date.now() / 1000), zone?: string): number {
  const begun = base + secondsEast(base, zone)
  let midnight = Math.floor(begun / 86400)
  let [clock, isTimed, ownZone, edge] = [begun - midnight * 86400, false, zone, '']
  let steps = { year: 0, month: 0, day: 0, second: 0 }
  const setDate = (year?: string, month = '1', day = '1'): void => {
    midnight = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86400000
    clock = isTimed ? clock : 0
  }
  const setClock = (hour = '0', minute = '0', second = '0', half?: string): void => {
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)
    ;[clock, isTimed] = [hours * 3600 + Number(minute) * 60 + Number(second), true]
  }
  const step = (times: number, name = ''): void => {
    const days = { day: 1, week: 7, fortnight: 14 }[name]
    if (name === 'year' || name === 'month') steps[name] += times
    else if (days !== undefined) steps.day += times * days
    else steps.second += times * ({ hour: 3600, minute: 60, min: 60 }[name] ?? 1)
  }
  const rules: [RegExp, (...found: (string | undefined)[]) => unknown][] = [
    [/^@(-?\\d+)$/, (_, seconds) => [setDate('1970'), (ownZone = 'UTC'), step(Number(seconds))]],
    [
      /^(\\d{4})[-/](0?[1-9]|1[0-2])[-/]([0-2]?\\d|3[01])(?!\\d)t?/,
      (_, ...date) => setDate(...date.slice(0, 3)),
    ],
    [
      /^(\\d{4})(0\\d|1[0-2])([0-2]\\d|3[01])(?:t?(\\d\\d)(\\d\\d)(\\d\\d))?(?!\\d)/,
      (_, year, month, day, ...time) => [
        setDate(year, month, day),
        time[0] && setClock(...time.slice(0, 3)),
      ],
    ],
    [/^(\\d{4})-(0?[1-9]|1[0-2])(?![-\\d])/, (_, year, month) => setDate(year, month)],
    [
      /^([01]?\\d|2[0-4]):([0-5]?\\d)(?::([0-5]?\\d)(?:[.,]\\d+)?)?(?: ?([ap])\\.?m\\b\\.?)?/,
      (_, hour, minute, second, half) => setClock(hour, minute, second, half),
    ],
    [
      /^(z|utc|gmt|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d(?!\\s*[a-z\\d]))(?![a-z\\d])/,
      (_, given = '') => (ownZone = /\\d/.test(given) ? given : 'UTC'),
    ],
    [/^now\\b/, () => undefined],
    [
      /^(today|midnight|noon|tomorrow|yesterday)\\b/,
      (_, word = '') => [
        (clock = word === 'noon' ? 43200 : 0),
        step({ tomorrow: 1, yesterday: -1 }[word] ?? 0, 'day'),
      ],
    ],
    [/^(first|last) day of\\b/, (_, which = '') => (edge = which)],
    [
      /^([+-]?)\\s*(\\d+|next|last|previous|this)\\s*(sec|second|min|minute|hour|day|week|fortnight|month|year)s?\\b/,
      (_, sign, times = '', name) => {
        const many = { next: 1, last: -1, previous: -1, this: 0 }[times] ?? Number(times)
        step(sign === '-' ? -many : many, name)
      },
    ],
    [
      /^ago\\b/,
      () =>
        (steps = {
          year: -steps.year,
          month: -steps.month,
          day: -steps.day,
          second: -steps.second,
        }),
    ],
  ]
  let rest = written.trim().toLowerCase()
  if (rest === '') return Number.NaN
  while (rest !== '') {
    const [pattern, take] = rules.find(([one]) => one.test(rest)) ?? []
    if (!pattern || !take) return Number.NaN
    take(...(pattern.exec(rest) ?? []))
    rest = rest.replace(pattern, '').replace(/^[\\s,]+/, '')
  }
  const date = new Date(midnight * 86400000)
  const month = date.getUTCMonth() + steps.month + (edge === 'last' ? 1 : 0)
  const day = edge === '' ? date.getUTCDate() + steps.day : edge === 'first' ? 1 : 0
  const wall = Date.UTC(date.getUTCFullYear() + steps.year, month, day) / 1000 + clock
  // where clocks are put back the first of two hours counts, where they are put on the later one
  const early = wall - secondsEast(wall - 86400, ownZone)
  const late = wall - secondsEast(wall + 86400, ownZone)
  const isLate =
    wall - secondsEast(early, ownZone) !== early && wall - secondsEast(late, ownZone) === late
  return (isLate ? late : early) + steps.second
}`,
    needs: ['secondsEast'],
  },
  Moment: {
    code: `
/** A moment, as PHP's DateTime holds it: in a time zone, or in that of this process. */
interface Moment {
  seconds: number
  zone?: string
}`,
  },
  momentOf: {
    code: `
/** PHP's new DateTime: a zone that the text itself has goes before. */
function momentOf(written: string, zone?: string): Moment {
  const seconds = timeOf(written === '' ? 'now' : written, undefined, zone)
  if (Number.isNaN(seconds)) throw new Error(\`Failed to parse time string (\${written})\`)
  if (written.startsWith('@')) return { seconds, zone: '+00:00' }
  const ownZone = /:\\d\\d(?:[.,]\\d+)? ?(z|utc|[+-]\\d\\d(:?\\d\\d)?)$/i.exec(written)?.[1]
  return { seconds, zone: ownZone === undefined ? zone : /\\d/.test(ownZone) ? ownZone : 'UTC' }
}`,
    needs: ['Moment', 'timeOf'],
  },
  momentLike: {
    code: `
/** PHP's createFromFormat, of a text that has every part of a time; throws where it has not. */
function momentLike(written: string, format: RegExp, zone?: string): Moment {
  if (!format.test(written)) throw new Error(\`Failed to parse time string (\${written})\`)
  return momentOf(written, zone)
}`,
    needs: ['momentOf'],
  },
  changeMoment: {
    code: `
/** PHP's modify: the moment itself is another one from then on. */
function changeMoment(moment: Moment, change: string): Moment {
  const seconds = timeOf(change, moment.seconds, moment.zone)
  if (Number.isNaN(seconds)) throw new Error(\`Failed to parse time string (\${change})\`)
  return Object.assign(moment, { seconds })
}`,
    needs: ['Moment', 'timeOf'],
  },
  formatMoment: {
    code: `
/** PHP's format of a DateTime. */
function formatMoment({ seconds, zone }: Moment, format: string): string {
  return formatDate(format, seconds, zone)
}`,
    needs: ['Moment', 'formatDate'],
  },
})
