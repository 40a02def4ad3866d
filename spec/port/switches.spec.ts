import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { switches } from './php-switches'
import { complaintsOf, fresh, ported, portText, run } from './ported'

const folder = fresh()
switches.forEach(([, php], at) =>
  writeFileSync(join(folder, `switch${at}.php`), `<?php // WeChatPay\\\n${php}\n`),
)
const forms = [false, true].map((async) => ported([folder], { async }).files)

describe('a switch compares as == does', () => {
  it.each(switches.map(([title, , printed], at) => [title, printed, at] as const))(
    '%s',
    (_title, printed, at) => {
      const file = forms[0]!.find((one) => one.endsWith(`/switch${at}.ts`))!
      expect(run(file).printed.join('')).toBe(printed)
    },
  )

  it('compiles under strict, blocking and awaited', () =>
    expect(forms.map((files) => complaintsOf(files))).toEqual([[], []]))

  it('stays a switch where both come to the same', () =>
    expect(
      portText("function f(string $s) { switch ($s) { case 'a': return 1; } }").code,
    ).toContain('switch (s) {'))

  it('of something unknown over words is told of', () => {
    const { report } = portText("function f($s) { switch ($s) { case 'a': return 1; } }")
    expect(report.items.map(({ remark, what }) => `${remark} ${what}`)).toEqual([
      'check switch ($s)',
    ])
  })
})
