import { arrays } from './php-arrays'
import { portText } from './ported'
import { itPrints } from './recorded'

describe('an array is a value: nobody else sees what is done to it', () => {
  itPrints(arrays, [false, true])
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
