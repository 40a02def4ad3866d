import { switches } from './php-switches'
import { portText } from './ported'
import { itPrints } from './recorded'

describe('a switch compares as == does', () => {
  itPrints(switches, [false, true])

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
