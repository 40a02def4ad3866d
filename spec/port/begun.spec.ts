import { portText } from './ported'
import { itPrints, type Recorded } from './recorded'

/** What PHP 8.2 prints with its warnings off: the port prints the same, and compiles under strict. */
const prints: readonly Recorded[] = [
  [
    'keys that are put into a variable without a value make an array',
    "function f($x) { $data['a'] = $x; $data['b']['c'] = 1; $data['b']['d'] = 2; $data['e'][] = 3; $data['e'][] = 4; return $data; } echo json_encode(f('v')); function g() { $l[] = 'a'; $l[] = 'b'; $l['k'] = 'c'; return $l; } echo count(g());",
    '{"a":"v","b":{"c":1,"d":2},"e":[3,4]}3',
  ],
  [
    'a row that is begun in a loop is another one each turn',
    "function f(array $rows) { $all = []; foreach ($rows as $r) { $one['n'] = $r; $one['amount']['total'] = $r * 100; $all[] = $one; } return $all; } echo json_encode(f([1, 2]));",
    '[{"n":1,"amount":{"total":100}},{"n":2,"amount":{"total":200}}]',
  ],
  [
    'a key of an earlier turn stays in a row that is begun in a loop',
    "function f(array $rows) { $all = []; foreach ($rows as $r) { $one['n'] = $r; if ($r > 1) $one['big'] = 'y'; $all[] = $one; } return $all; } echo json_encode(f([1, 2, 1]));",
    '[{"n":1},{"n":2,"big":"y"},{"n":1,"big":"y"}]',
  ],
  [
    'a list is begun before the loop that fills it',
    'function f(array $rows) { foreach ($rows as $r) { if ($r > 1) { $big[] = $r; } } return $big; } echo json_encode(f([1, 2, 3]));',
    '[2,3]',
  ],
  [
    'a text and a number are begun before the loop that adds to them',
    "function f(array $rows) { foreach ($rows as $k => $v) { $text .= $k . '=' . $v . '&'; $n++; $sum += $v; if ($n > 2) break; } return $text . $n . '/' . $sum; } echo f(['a' => 1, 'b' => 2, 'c' => 3, 'd' => 4]);",
    'a=1&b=2&c=3&3/6',
  ],
  [
    'a variable that is asked for has no value before something is put in',
    "function f(array $rows) { foreach ($rows as $r) if ($r > 1) $big[] = $r; return isset($big) ? count($big) : 'none'; } echo f([1]), f([2, 3]); function g($x) { if ($x) { $o['a'] = 1; } return $o ?? 'no'; } echo g(0), json_encode(g(1));",
    'none2no{"a":1}',
  ],
  [
    'a variable that a closure shares is begun before the closure that puts something in',
    "$add = function ($x) use (&$list) { $list[] = $x; }; $add(1); $add(2); echo json_encode($list); $put = function ($k) use (&$map) { $map[$k]['n'] = 1; }; $put('a'); echo json_encode($map); $count = function ($k) use (&$sum) { $sum += $k; }; $count(3); echo $sum; $say = function ($k) use (&$text) { $text .= $k; }; $say('x'); echo $text; $deep = function ($x) use (&$d) { $in = function ($y) use (&$d) { $d['k'][] = $y; }; $in($x); }; $deep(4); echo json_encode($d);",
    '[1,2]{"a":{"n":1}}3x{"k":[4]}',
  ],
  [
    'a variable that a closure shares and that is asked for has no value before the closure runs',
    "$put = function ($x) use (&$maybe) { $maybe[] = $x; }; echo isset($maybe) ? 'set' : 'unset'; $put(1); echo json_encode($maybe ?? 'none'); $own = function ($k) use (&$p) { $p = []; $p[] = $k; }; $own(2); echo json_encode($p);",
    'unset[1][2]',
  ],
  [
    'a list that a closure shares is another one where it was copied before',
    '$list = [1]; $add = function ($x) use (&$list) { $list[] = $x; }; $before = $list; $add(2); echo json_encode([$before, $list]);',
    '[[1],[1,2]]',
  ],
  [
    'branches begin the same variable each for itself',
    "function f($t) { if ($t == 1) { $w['a'] = 1; } elseif ($t == 2) { $w['b'] = 2; } else { $w = ['c' => 3]; } $w['z'] = 0; return $w; } echo json_encode([f(1), f(2), f(3)]); function g($t) { if ($t) { $w = ['a' => 1]; } $w['b'] = 2; return $w; } echo json_encode([g(0), g(1)]);",
    '[{"a":1,"z":0},{"b":2,"z":0},{"c":3,"z":0}][{"b":2},{"a":1,"b":2}]',
  ],
  [
    'an array within an array is made where something is put in',
    "$p = ['amount' => ['total' => 1]]; $p['amount']['currency'] = 'CNY'; $p['payer']['openid'] = 'o'; $p['scene']['h5']['type'] = 'Wap'; $g = []; foreach ([['t' => 'a', 'v' => 1], ['t' => 'b', 'v' => 2], ['t' => 'a', 'v' => 3]] as $r) { $g[$r['t']]['n'] = $r['v']; $g[$r['t']]['all'][] = $r['v']; } echo json_encode([$p, $g]);",
    '[{"amount":{"total":1,"currency":"CNY"},"payer":{"openid":"o"},"scene":{"h5":{"type":"Wap"}}},{"a":{"n":3,"all":[1,3]},"b":{"n":2,"all":[2]}}]',
  ],
  [
    'what is added to an element that is not there yet is added to nothing',
    "$c = []; $s = []; $n = []; foreach (['a', 'b', 'a'] as $k) { $c[$k] += 2; $s[$k] .= 'x'; $n[$k]++; } echo json_encode([$c, $s, $n]);",
    '[{"a":4,"b":2},{"a":"xx","b":"x"},{"a":2,"b":1}]',
  ],
  [
    'an element that has been put in counts on',
    "$c = ['a' => 1]; $c['a'] += 2; foreach (['x', 'y', 'x'] as $k) { if (!isset($d[$k])) { $d[$k] = 10; } $d[$k] += 1; } echo json_encode([$c, $d]);",
    '[{"a":3},{"x":12,"y":11}]',
  ],
  [
    'what a list holds stays as it was when the variable is changed in the next turn',
    "$row = []; $all = []; foreach ([1, 2] as $v) { $row['v'] = $v; $row['d']['e'] = $v; $all[] = $row; $by[$v] = ['row' => $row]; } echo json_encode([$all, $by]);",
    '[[{"v":1,"d":{"e":1}},{"v":2,"d":{"e":2}}],{"1":{"row":{"v":1,"d":{"e":1}}},"2":{"row":{"v":2,"d":{"e":2}}}}]',
  ],
  [
    'a list of lists by number is made where something is put in',
    "$out = []; for ($i = 0; $i < 2; $i++) { $out[$i]['id'] = $i; $out[$i]['tags'][] = 't' . $i; } $list = [['a' => 1], ['a' => 2]]; foreach ($list as $k => $v) { $list[$k]['b'] = $v['a'] * 2; } echo json_encode([$out, $list]);",
    '[[{"id":0,"tags":["t0"]},{"id":1,"tags":["t1"]}],[{"a":1,"b":2},{"a":2,"b":4}]]',
  ],
  [
    'what is put in under a number that counts makes a list, unless a turn leaves it out',
    "foreach (['a', 'b'] as $k => $v) { if ($v === 'a') { $l[$k] = 1; } else { $l[$k] = 2; } $l2[$k]['v'] = $v; if ($v === 'b') { $l2[$k]['w'] = 1; } } foreach ([1, 2] as $k => $v) { if ($v > 1) { $gap[$k] = $v; } } foreach ([1, 2] as $k => $v) { if ($v < 2) continue; $gap2[$k] = $v; } echo json_encode([$l, $l2, $gap, $gap2]);",
    '[[1,2],[{"v":"a"},{"v":"b","w":1}],{"1":2},{"1":2}]',
  ],
  [
    'a matrix that numbers fill has its rows where something is put in',
    '$m = [[1, 2], [3, 4], [5, 6]]; $t = []; foreach ($m as $i => $row) { foreach ($row as $j => $v) { $t[$j][$i] = $v; $u[$j][$i] += $v; } } for ($i = 0; $i < 2; $i++) for ($j = 0; $j < 2; $j++) for ($k = 0; $k < 2; $k++) $c[$i][$j][$k] = $i + $j + $k; for ($i = 0; $i < 2; $i++) { for ($j = 0; $j < 2; $j++) { $l[$i][] = $j; $d[$j][$i][] = $i; } } $dp = [[0]]; for ($i = 1; $i < 3; $i++) { for ($j = 0; $j <= $i; $j++) { $dp[$i][$j] = $i + $j; } } foreach ([5, 6] as $j => $v) { $n[$j][0][] = $v; } echo json_encode([$t, $u, $c, $l, $d, $dp, $n]);',
    '[[[1,3,5],[2,4,6]],[[1,3,5],[2,4,6]],[[[0,1],[1,2]],[[1,2],[2,3]]],[[0,1],[0,1]],[[[0],[1]],[[0],[1]]],[[0],[1,2],[2,3,4]],[[[5]],[[6]]]]',
  ],
  [
    'a matrix of an object has its rows where something is put in',
    'class Grid { private array $cells = []; public function fill(): array { for ($y = 0; $y < 2; $y++) for ($x = 0; $x < 2; $x++) $this->cells[$y][$x] = $x + $y; return $this->cells; } } echo json_encode((new Grid)->fill());',
    '[[0,1],[1,2]]',
  ],
]

describe('variables and elements that PHP makes by itself', () => {
  itPrints(prints)

  it('become the literal that a person would write, with the comments of its lines', () => {
    const { code } = portText(
      "function order($no) {\n  // the order\n  $data['appid'] = 'wx1'; // app\n  $data['out_trade_no'] = $no;\n  // cents\n  $data['amount']['total'] = 1;\n  $data['amount']['currency'] = 'CNY';\n  return $data;\n}",
    )
    expect(code).toContain(
      [
        '  // the order',
        '  const data = {',
        "    appid: 'wx1', // app",
        '    out_trade_no: no,',
        '    // cents',
        '    amount: {',
        '      total: 1,',
        "      currency: 'CNY',",
        '    },',
        '  }',
      ].join('\n'),
    )
  })

  it('are named where PHP would have had no value', () => {
    const { report } = portText(
      'function f(array $rows) { foreach ($rows as $r) { $all[] = $r; } return $all; }',
    )
    expect(report.items).toEqual([
      expect.objectContaining({
        remark: 'check',
        what: '$all',
        why: expect.stringMatching(/begins empty/),
      }),
    ])
  })

  it('are named where whole numbers in any order are the keys of what is made', () => {
    const { report } = portText('foreach ([2, 0] as $j) { $t[$j][] = $j; } echo count($t);')
    expect(report.items).toContainEqual(
      expect.objectContaining({
        remark: 'check',
        what: '$t[$j]',
        why: expect.stringMatching(/order/),
      }),
    )
  })

  it('are left alone where a file that is included may have made them', () => {
    const { code } = portText(
      "function f($file) { include $file; $config['a'] = 1; return $config; }",
    )
    expect(code).toContain('declare const config')
  })
})
