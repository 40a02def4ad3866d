import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { complaintsOf, ported, portText, run } from './ported'

/** What a function that is ported gives back, as JSON, so that the order of keys is seen. */
function given(body: string, ...args: unknown[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'wechatpay-port-')), 'order.php')
  writeFileSync(file, `<?php // WeChatPay\\\nfunction given($a, $b) { ${body} }`)
  const { files } = ported([file])
  expect(complaintsOf(files)).toEqual([])
  const { exports } = run(files[0]!)
  return JSON.stringify((exports['given'] as (...all: unknown[]) => unknown)(...args))
}

describe('the order of keys', () => {
  it.each([
    ["return ['a' => 1, 'b' => 2] + $a;", '{"a":1,"b":2,"z":0}'],
    ["return $a + ['a' => 1, 'b' => 2];", '{"z":0,"b":3,"a":1}'],
    ["return ['a' => 1] + ['a' => 2, 'c' => 3];", '{"a":1,"c":3}'],
    ["$p = ['a' => 1]; $p += $a; return $p;", '{"a":1,"z":0,"b":3}'],
    ["return array_merge(['b' => 1, 'c' => 2], $a);", '{"b":3,"c":2,"z":0}'],
    ["return array_replace($a, ['b' => 1, 'c' => 2]);", '{"z":0,"b":1,"c":2}'],
    ['return [] + $a;', '{"z":0,"b":3}'],
    ["return ['x' => ['k' => 1] + $a];", '{"x":{"k":1,"z":0,"b":3}}'],
    ["$l = ['b', 'a']; ksort($l); return $l;", '["b","a"]'],
    ["$m = ['b' => 1, 'a' => 2]; ksort($m); return [1, $m];", '[1,{"a":2,"b":1}]'],
    ["return ['k' => 1] + $a + $b;", '{"k":1,"z":0,"b":3,"y":5}'],
  ])('%s', (body, expected) => {
    expect(given(body, { z: 0, b: 3 }, { y: 5, b: 4 })).toBe(expected)
  })

  it('means nothing among options, where a literal reads better', () => {
    const { code } = portText(
      "function f($instance, array $options) { return $instance->chain('v3/a/{openid}')->get(['openid' => 'Ab'] + $options); }",
    )
    expect(code).toContain(".get({ ...options, openid: 'Ab' })")
  })

  it.each(["[10 => 'a', 2 => 'b']", "['b' => 1, 3 => 'a']", "['x' => 1, '7' => 'a']"])(
    'of %s is another one in JavaScript, which the report says',
    (php) => {
      const { report } = portText(`function f() { return ${php}; }`)
      expect(report.items.map(({ what }) => what)).toContain('whole numbers as keys')
    },
  )
})
