import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { arrays } from './php-arrays'
import { complaintsOf, fresh, ported, portText, run } from './ported'

const folder = fresh()
arrays.forEach(([, php], at) =>
  writeFileSync(join(folder, `array${at}.php`), `<?php // WeChatPay\\\n${php}\n`),
)
const forms = [false, true].map((async) => ported([folder], { async }).files)

describe('an array is a value: nobody else sees what is done to it', () => {
  it.each(arrays.map(([title, , printed], at) => [title, printed, at] as const))(
    '%s',
    (_title, printed, at) => {
      const file = forms[0]!.find((one) => one.endsWith(`/array${at}.ts`))!
      expect(run(file).printed.join('')).toBe(printed)
    },
  )

  it('compiles under strict, blocking and awaited', () =>
    expect(forms.map((files) => complaintsOf(files))).toEqual([[], []]))
})

describe('an array of which nobody needs a copy is not copied', () => {
  it.each([
    ['what is only read', "function f(array $a) { $b = $a; return $b['x']; }"],
    ['what was changed before', "$a = ['x' => 1]; $a['y'] = 2; $b = $a; echo $b['x'];"],
    ['rows that are only read', 'function f(array $l) { foreach ($l as $o) { echo $o["n"]; } }'],
    [
      'rows of a list that nothing reads afterwards',
      "$l = json_decode(file_get_contents('f'), true); foreach ($l as $o) { $o['n'] = 1; send($o); }",
    ],
    [
      'a property that only its constructor changes',
      'class C { private $c; function __construct() { $this->c = []; $this->c["x"] = 1; } function get() { return $this->c; } }',
    ],
  ])('%s', (_title, php) =>
    expect(portText(php).code).not.toMatch(/copyArray|structuredClone|= [[{] ?\.\.\.\w+ ?[}\]]/),
  )
})
