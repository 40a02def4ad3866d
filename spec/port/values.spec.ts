import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintsOf, fresh, ported, portText } from './ported'
import { itPrints, type Recorded } from './recorded'

/** What PHP 8.2 prints for a program: the port must print the same, and compile under strict. */
const prints: readonly Recorded[] = [
  [
    'a key that a generator gives is the key of foreach',
    "function kv() { yield 'a' => 1; yield 'b' => 2; } foreach (kv() as $k => $v) { echo $k, $v; }",
    'a1b2',
  ],
  [
    'a method of an exception that is called as a field of errors is',
    "class PayError extends \\Exception { private $raw; public function __construct($message, $raw = null) { parent::__construct($message, 7); $this->raw = $raw; } public function message() { return 'E:' . $this->getMessage() . $this->message; } public function code() { return $this->code . $this->getCode(); } public function all() { return $this->message() . $this->code(); } } class Deep extends PayError { public function message() { return 'D' . parent::message(); } } try { throw new Deep('bad'); } catch (PayError $e) { echo $e->message(), $e->code(), $e->all(); }",
    'DE:badbad77DE:badbad77',
  ],
  [
    'what echo is given is written one by one, before what the next part writes itself',
    "function tell($x) { echo \"in $x;\"; return $x; } function through($x) { return tell($x) . '.'; } class P { function pr($x) { print \"m$x;\"; return \"r$x\"; } static function s() { printf('s;'); return 1; } } $p = new P; $f = function () { echo 'c;'; return 'd'; }; echo 'start ', tell('a'), '|'; echo 'x', $p->pr(1), P::s(), '|'; echo 'y', through('b'), '|', $f(), 'z'; echo 'k' . tell('c'), '|'; echo 1, 2, strlen('abc');",
    'start in a;a|xm1;r1s;1|yin b;b.|c;dzin c;kc|123',
  ],
  [
    'a column is one of the rows that have it',
    "$all = [['a' => 1, 'b' => 'x'], ['a' => 2, 'b' => 'y']]; $some = [['a' => 3, 'b' => 'z'], ['a' => 4]]; echo json_encode([array_column($all, 'a'), array_sum(array_column($all, 'a')), array_column($all, 'b', 'a'), array_column($some, 'b'), array_column($some, 'b', 'a'), array_column($some, null, 'a')]);",
    '[[1,2],3,{"1":"x","2":"y"},["z"],{"3":"z"},{"3":{"a":3,"b":"z"},"4":{"a":4}}]',
  ],
  [
    'arrays are compared by what is in them, not by reference',
    "$a = ['a' => 1]; $b = ['a' => 1]; echo $a === $b ? 1 : 0, $a == ['a' => '1'] ? 1 : 0, [1, 2] === [2, 1] ? 1 : 0, $a !== ['a' => 2] ? 1 : 0, ['a' => 1, 'b' => 2] == ['b' => 2, 'a' => 1] ? 1 : 0;",
    '11011',
  ],
  [
    'a part of a part that a function changes stays as it is for the caller',
    "function withTotal(array $p) { $p['amount']['total'] = 5; return $p; } $base = ['amount' => ['total' => 1]]; $n = withTotal($base); echo $base['amount']['total'], $n['amount']['total'];",
    '15',
  ],
  [
    'what an object gives of its arrays is a copy',
    "class Cfg { private $params = ['a' => ['b' => 1]]; private $list = []; function get() { return $this->params; } function local() { $p = $this->params; $p['a']['b'] = 9; return $this->params['a']['b']; } function keep($x) { $this->list[] = $x; return $this->list; } function size() { return count($this->list); } } $c = new Cfg; $x = $c->get(); $x['a']['b'] = 2; $got = $c->keep(1); $got[] = 2; echo $c->get()['a']['b'], $c->local(), $c->size();",
    '111',
  ],
  [
    'constants of interfaces are found from the classes that implement them',
    "interface Codes { const OK = 'ok'; const BAD = 'bad'; } interface More extends Codes { const EXTRA = 'x'; } class Impl implements More { function t() { return self::OK . static::BAD . self::EXTRA . Codes::OK . Impl::OK; } } class Sub extends Impl {} echo (new Sub)->t(), (new Sub) instanceof Codes ? 'y' : 'n', (new Sub) instanceof More ? 'y' : 'n', (new Sub) instanceof Impl ? 'y' : 'n';",
    'okbadxokokyyy',
  ],
  [
    'instanceof an interface asks for the classes that implement it',
    "interface Shape { function area(); } class Sq implements Shape { function area() { return 4; } } function kind($x) { return $x instanceof Shape ? $x->area() : 'no'; } echo kind(new Sq), kind(new stdClass);",
    '4no',
  ],
  [
    'switch compares numbers, texts and null as == does',
    "function g($v) { switch ($v) { case 0: return 'zero'; case 'a': return 'a'; case null: return 'null'; default: return 'def'; } } echo g(0), g('a'), g(null), g('0'), g('b'), g(false); function st(string $s) { switch ($s) { case 1: return 'one'; case 2: return 'two'; } return 'none'; } echo st('1'), st('2'), st('x');",
    'zeroazerozerodefzeroonetwonone',
  ],
  [
    'cases of one kind stay as they are',
    "function low(int $n) { switch ($n) { case 1: case 2: $r = 'low'; break; default: $r = 'high'; } return $r; } echo low(1), low(3);",
    'lowhigh',
  ],
]

describe('values of PHP', () => {
  itPrints(prints)

  it('a column of rows that are known to have it is read without asking each', () => {
    const { code } = portText(
      "class Orders { private $all = []; function add(string $no, int $fen) { $this->all[$no] = ['fen' => $fen]; } function total() { return array_sum(array_column($this->all, 'fen')); } }",
    )
    expect(code).toContain(
      [
        '    return Object.values(this.all)',
        '      .map((row) => row.fen)',
        '      .reduce((sum, one) => sum + one, 0)',
      ].join('\n'),
    )
  })

  it('an array that nobody changes is not copied', () => {
    const { code } = portText(
      "class A { private $p = ['a' => 1]; function get() { return $this->p; } } $a = new A; $x = $a->get(); echo $x['a'];",
    )
    expect(code).toContain('const x = a.get()')
  })
})

describe('members from elsewhere under strict', () => {
  it.each([
    [
      'a method that a class has in place of its parent’s may give nothing',
      'class Pay extends \\app\\Common { public function initialize() { parent::initialize(); $this->a = 1; } }',
    ],
    [
      'a field called name may be written',
      "function f(\\App\\Request $r) { $p = $r->toPayload(); $p['name'] = 'x'; $p->name = 'y'; return $p; }",
    ],
  ])('%s', (_title, php) => {
    const folder = fresh()
    writeFileSync(join(folder, 'sample.php'), `<?php // WeChatPay\\\n${php}\n`)
    expect(complaintsOf(ported([folder]).files)).toEqual([])
  })
})
