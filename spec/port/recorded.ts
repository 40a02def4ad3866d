import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../lib/port'
import { complaintsOf, fresh, ported, run } from './ported'

/** A program of PHP, and what PHP 8.2 prints for it: recorded, not worked out. */
export type Recorded = readonly [title: string, php: string, printed: string]

/**
 * Says of programs, which are ported together, that they print what PHP prints, and that they
 * compile under `strict`.
 *
 * @param isAwaited of each form that is compiled, whether its calls are awaited; the first is run
 * @returns what the first form reports
 */
export function itPrints(
  programs: readonly Recorded[],
  isAwaited: readonly boolean[] = [false],
): Report {
  const folder = fresh()
  programs.forEach(([, php], at) =>
    writeFileSync(join(folder, `line${at}.php`), `<?php // WeChatPay\\\n${php}\n`),
  )
  const forms = isAwaited.map((async) => ported([folder], { async }))
  const { files, report } = forms[0]!
  it.each(programs.map(([title, , printed], at) => [title, printed, at] as const))(
    '%s',
    (_title, printed, at) => {
      const file = files.find((one) => one.endsWith(`/line${at}.ts`))!
      expect(run(file).printed.join('')).toBe(printed)
    },
  )
  it.each(forms.map(({ files }, at) => [isAwaited[at] ? 'awaited' : 'blocking', files] as const))(
    'compiles under strict, %s',
    (_form, files) => expect(complaintsOf(files)).toEqual([]),
  )
  return report
}

/** Says of a program, which is a whole file, that both its forms compile under `strict`. */
export function itCompiles(php: string): void {
  const folder = fresh()
  writeFileSync(join(folder, 'sample.php'), php)
  it.each([
    ['blocking', false],
    ['awaited', true],
  ])('compile under strict, %s', (_form, isAwaited) =>
    expect(complaintsOf(ported([folder], { async: isAwaited }).files)).toEqual([]),
  )
}

/** Lets the specs of a file run in the time zone in which what PHP prints was recorded. */
export function stayInUtc(): void {
  const zone = process.env['TZ']
  beforeAll(() => {
    process.env['TZ'] = 'UTC'
  })
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
}
