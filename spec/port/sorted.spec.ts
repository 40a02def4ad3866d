import { itPrints, type Recorded } from './recorded'

/** What PHP 8.2 prints: the port prints the same, and compiles under strict. */
const prints: readonly Recorded[] = [
  [
    'usort() sorts rows of which nobody knows whether they have keys, in place',
    "function f(array $rows) { usort($rows, fn ($a, $b) => $a['x'] <=> $b['x']); return $rows; } $page = json_decode('{\"data\":[{\"x\":2},{\"x\":1}]}', true); $old = $page; usort($page['data'], function ($a, $b) { return $a['x'] - $b['x']; }); echo json_encode($page['data']), json_encode($old['data']), json_encode(f([['x' => 3], ['x' => 1]])), json_encode(f(['k' => ['x' => 3], 'j' => ['x' => 1]]));",
    '[{"x":1},{"x":2}][{"x":2},{"x":1}][{"x":1},{"x":3}][{"x":1},{"x":3}]',
  ],
  [
    'usort() by a function of a name, of a class and of rows with types',
    "function byX(array $a, array $b): int { return $a['x'] <=> $b['x']; } class S { static function of($a, $b) { return strcmp($a['n'], $b['n']); } function go(array $rows) { usort($rows, [self::class, 'of']); return $rows; } } function g(array $rows) { usort($rows, 'byX'); return $rows; } function h(array $n) { usort($n, fn (int $a, int $b): int => $b - $a); return $n; } echo json_encode(g([['x' => 2], ['x' => 1]])), json_encode((new S)->go([['n' => 'b'], ['n' => 'a']])), json_encode(h([1, 3, 2]));",
    '[{"x":1},{"x":2}][{"n":"a"},{"n":"b"}][3,2,1]',
  ],
]

describe('what is sorted', () => {
  itPrints(prints)
})
