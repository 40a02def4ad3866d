import { reportText } from '../../lib/port'
import { helpers } from '../../lib/port/tables/helpers'
import { complaintsOf, fresh, ported, portText } from './ported'
import { itCompiles, itPrints, type Recorded } from './recorded'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Programs that TypeScript had something against, with what PHP 8.2 prints for them. */
const programs: readonly Recorded[] = [
  [
    'what may be anything, or a default, and is put in again',
    "function f(array $headers) { $s = $headers['a'][0] ?? $headers['a'] ?? ''; if (is_array($s)) { $s = $s[0]; } $t = $headers['b'] ?? ''; if (is_array($t)) { $t = $t[0]; } return $s . $t; } echo f(['a' => ['x'], 'b' => ['y']]), f(['a' => [['z']]]);",
    'xyz',
  ],
  [
    'a variable of the environment or a default, in a configuration that is kept',
    `class Conf {
      private static $config;
      private static ?array $typed = null;
      public static function get() {
        if (self::$config === null) self::$config = ['mchid' => getenv('NO_SUCH') ?: '190', 'n' => 1];
        return self::$config;
      }
      public static function typed(): array {
        if (!self::$typed) self::$typed = ['mchid' => getenv('NO_SUCH') ?: '191', 'key' => getenv('NO_SUCH') ?: null];
        return self::$typed;
      }
    }
    function config(string $key) {
      static $all = null;
      if ($all === null) $all = ['a' => getenv('NO_SUCH') ?: 'other', 'b' => getenv('NO_SUCH')];
      return $all[$key] ?? null;
    }
    echo Conf::get()['mchid'], Conf::typed()['mchid'], config('a');`,
    '190191other',
  ],
  [
    'func_get_args() in closures, functions and methods that are given more than they name',
    `$all = function () { $given = func_get_args(); return count($given) . implode(',', $given); };
    echo $all(1, 'a', 2.5), ' ';
    $first = function ($one) { return $one . func_num_args(); };
    echo $first(1, 2, 3), ' ';
    function total() { return array_sum(func_get_args()); }
    echo total(1, 2, 3), ' ';
    function second() { return func_num_args() > 1 ? func_get_arg(1) : 'none'; }
    echo second(1), second('q', 'r'), ' ';
    class Log {
      private $sink;
      function __construct() { $this->sink = function ($a) { return $a . count(func_get_args()); }; }
      function to() { return ($this->sink)(1, 2) . call_user_func($this->sink, 3, 4, 5); }
      static function count() { return func_num_args(); }
    }
    echo (new Log)->to(), Log::count(1, 2);`,
    '31,a,2.5 13 6 noner 12332',
  ],
  [
    'arguments that a closure does not take',
    `$same = function ($a) { return $a; };
    $none = fn() => 'n';
    echo $same(1, 2), $none(1), array_map($same, [1, 2])[1];`,
    '1n2',
  ],
  [
    'a property that no class names, called as one of its methods is',
    `class Cart {
      public function total() { return 5; }
      public function fill() { $this->total = $this->total() + 1; return $this->total; }
    }
    class Basket { public function size() { return 1; } }
    $cart = new Cart();
    echo $cart->fill(), $cart->total(), $cart->total;
    $basket = new Basket();
    $basket->size = 'L';
    echo $basket->size, $basket->size();`,
    '656L1',
  ],
  [
    'the class of what one of several catches got',
    `use GuzzleHttp\\Exception\\ClientException;
    use GuzzleHttp\\Exception\\ServerException;
    function nameOf($class) { return basename(str_replace('\\\\', '/', $class)); }
    function attempt($throw) {
      try { $throw(); }
      catch (ClientException | ServerException $e) { return get_class($e) . $e->getCode(); }
      catch (\\InvalidArgumentException | \\LengthException $e) { return nameOf(get_class($e)) . $e::class; }
      catch (\\Throwable $t) { return nameOf(get_class($t)); }
    }
    class Own extends \\Exception {}
    echo attempt(function () { throw new Own('a'); });
    echo attempt(function () { throw new \\InvalidArgumentException('a'); });`,
    'OwnInvalidArgumentExceptionInvalidArgumentException',
  ],
  [
    'variables of different types that change places',
    `$q = 1; $w = 'two';
    [$q, $w] = [$w, $q];
    echo $q, $w;
    list($x, $y) = ['a', 2];
    list($x, $y) = array($y, $x);
    echo $x, $y;
    function swap($a, array $b) { [$a, $b] = [$b, $a]; return [$a, $b]; }
    echo count(swap(1, [2, 3])[0]);`,
    'two12a2',
  ],
  [
    'a match of a literal whose arms never meet it',
    `try { echo match(9) { 1 => 'a', 2 => 'b' }; } catch (\\UnhandledMatchError $e) { echo $e->getMessage(); }
    const LEVEL = 3;
    echo match(LEVEL) { 1 => 'a', 3 => 'c' };
    class Kinds { const K = 'k'; static function of() { return match(self::K) { 'a' => 1, 'k' => 2 }; } }
    echo Kinds::of();
    $code = 'X';
    echo match($code) { 'A' => 1, default => 3 };
    echo match(strlen($code)) { 'A' => 1, default => 4 };`,
    'Unhandled match case 9c234',
  ],
  [
    '?-> of a method that every function of JavaScript has',
    `class Bell { public $n = 1; public ?Bell $next = null; function call() { return 'c' . $this->n; } }
    function ring(?Bell $bell) { return $bell?->call() ?? 'none'; }
    $none = null;
    echo $none?->call() ?? 'null';
    $bell = new Bell();
    echo $bell?->call(), ring($bell), ring(null), $bell?->next?->call() ?? 'last';
    function any($what) { return $what?->apply(); }
    echo any(null);`,
    'nullc1c1nonelast',
  ],
  [
    'rows that get a field by reference and are sorted by it',
    `function rank(array $names): array {
      $rows = [];
      foreach ($names as $name) $rows[] = ['name' => $name];
      foreach ($rows as &$row) { $row['x'] = strlen($row['name']); }
      unset($row);
      usort($rows, fn($a, $b) => $a['x'] <=> $b['x']);
      return $rows;
    }
    foreach (rank(['ccc', 'a', 'bb']) as $row) echo $row['name'], $row['x'];`,
    'a1bb2ccc3',
  ],
  [
    'a number that is counted on beside an enum',
    `enum Status: string { case Paid = 'SUCCESS'; case Closed = 'CLOSED'; }
    class Book {
      private array $orders = [];
      public function see(string $no): int {
        $this->orders[$no]['times']++;
        $this->orders[$no]['status'] = Status::Closed;
        return $this->orders[$no]['times'];
      }
      public function add(string $no): void { $this->orders[$no] = ['status' => Status::Paid, 'times' => 0]; }
      public function status(string $no): Status { return $this->orders[$no]['status']; }
    }
    $book = new Book();
    $book->add('A');
    $book->see('A');
    echo $book->see('A'), $book->status('A')->value;`,
    '2CLOSED',
  ],
  [
    'a promoted property without a type that is read by its keys',
    `class Coupons {
      public $onSend;
      public function __construct(protected $config) {}
      public function appid() { return $this->config['appid'] . ($this->config['salt'] ?? '-'); }
      public function send($who) { if (is_callable($this->onSend)) return call_user_func($this->onSend, $who); return 'none'; }
    }
    $coupons = new Coupons(['appid' => 'wx1']);
    echo $coupons->appid(), $coupons->send('a');
    $coupons->onSend = function ($who) { return 'to ' . $who; };
    echo $coupons->send('b');
    $ok = $fail = 0; $x = $y = [];
    foreach ([1, 'x'] as $one) { is_numeric($one) ? $ok++ : $fail++; $x[] = $one; $y['k'] = $one; }
    echo $ok, $fail, count($x), count($y);`,
    'wx1-noneto b1121',
  ],
]

describe('programs that TypeScript had something against', () => {
  itPrints(programs, [false, true])
})

it('does not take a promise in a property for something of which nothing is known', () => {
  const { code } = portText(`use WeChatPay\\Builder;
  class Later {
    private $all = [];
    private $one;
    private $instance;
    public function __construct($config) { $this->instance = Builder::factory($config); }
    public function each() {
      $out = [];
      foreach ($this->all as $no => $promise) $out[$no] = $promise->wait()->getStatusCode();
      $this->one = $this->instance->chain('v3/certificates')->getAsync();
      return $out + ['one' => $this->one->wait()->getStatusCode()];
    }
    public function start($no) {
      $this->all[$no] = $this->instance->chain('v3/certificates')->getAsync();
    }
  }`)
  expect(code).toContain('private all: Record<string, ResponsePromise<Response>> = {}')
  expect(code).not.toContain('Foreign')
})

it('does not take the words of one function at the end of a file for the names of another', () => {
  const php = `<?php // WeChatPay
    $count = count($given); $text = 'a' . $count; $own = file('a'); $split = 1;
    echo date('Y', strtotime($given)), $text, count($own), isset($given['constructor']), (string) $given;`
  const folder = fresh()
  writeFileSync(join(folder, 'sample.php'), php)
  expect(complaintsOf(ported([folder]).files)).toEqual([])
})

/** The words that a function at the end of a file makes itself. */
function wordsOf(code: string): Set<string> {
  const made = [...code.matchAll(/\b(?:const|let) (?:\{([^}]*)\}|\[([^\]]*)\]|(\w+))/g)]
  const taken = [...code.matchAll(/\(([^()]*)\)\s*(?::[^=>{]*)?(?:=>|\{)/g)]
  return new Set(
    [...made.map((found) => found[1] ?? found[2] ?? found[3]!), ...taken.map((found) => found[1]!)]
      .flatMap((words) => words.split(','))
      .map(
        (word) =>
          word
            .trim()
            .replace(/^\.\.\./, '')
            .split(/[:?=\s]/)[0]!,
      ),
  )
}

it.each(Object.entries(helpers))(
  'the function %s that a port may end with calls nothing as another of them is called',
  (name, { code }) => {
    const own = [...wordsOf(code)].filter((word) => word !== name && Object.hasOwn(helpers, word))
    expect(own).toEqual([])
  },
)

describe('generators that wait', () => {
  const php = `<?php
    use WeChatPay\\Builder;
    interface Source { public function rows(array $nos): \\Generator; }
    class Pages implements Source {
      private $instance; private $last;
      public function __construct($config) { $this->instance = Builder::factory($config); }
      public function rows(array $nos): \\Generator {
        foreach ($nos as $no) yield $this->instance->chain('v3/certificates')->get()->getStatusCode();
      }
      public function keyed(array $nos) {
        foreach ($nos as $no) yield $no => $this->instance->chain('v3/certificates')->get()->getStatusCode();
      }
      public function pass(array $nos): \\Generator { return $this->rows($nos); }
      public function lists(array $nos) {
        return [iterator_to_array($this->rows($nos)), iterator_to_array($this->keyed($nos))];
      }
      public function both(array $nos) { yield 1; yield from $this->rows($nos); yield from [3]; }
      public function sum(\\Generator $values) { $sum = 0; foreach ($values as $value) $sum += $value; return $sum; }
      public function go(array $nos) {
        foreach ($this->pass($nos) as $at => $code) echo $at, $code;
        $this->last = $this->rows($nos);
        foreach ($this->last as $code) echo $code;
        return $this->sum($this->rows($nos));
      }
      public function names() { yield 'a' => 1; }
      public function first() { foreach ($this->names() as $name => $one) return $name; }
    }
    function lines(Pages $pages) { foreach ($pages->rows([1]) as $row) yield (string) $row; }
    function show(Pages $pages) { foreach (lines($pages) as $at => $line) echo $at, $line; }`
  itCompiles(php)

  it('are gone over with their keys, gathered, handed over and passed on as what they are', () => {
    const { code } = portText(php, { async: true })
    expect(code).toContain('for await (const [at, code] of withKeysAwaited(this.pass(nos)))')
    expect(code).toContain('await gather(this.rows(nos))')
    expect(code).toContain('  pass(nos: Record<string, unknown>): AsyncGenerator<')
    expect(code).toContain('  for await (const code of this.last) {')
    expect(code).toContain('  *names(): Generator<[string, number], void, unknown> {')
    expect(code).not.toContain('function* withKeys<')
  })
})

describe('promises and callbacks that wait', () => {
  const php = `<?php
    use WeChatPay\\Builder;
    use GuzzleHttp\\Promise\\Utils;
    use GuzzleHttp\\Promise\\PromiseInterface;
    class Batch {
      private $all = []; private ?PromiseInterface $pending = null; private $instance;
      public function __construct(array $config) { $this->instance = Builder::factory($config); }
      public function queue(string $no): PromiseInterface {
        return $this->all[$no] = $this->instance->chain('v3/certificates')->getAsync()
          ->then(function ($answer) { return $answer->getStatusCode(); })
          ->otherwise(function ($e) { return ['error' => $e->getMessage()]; });
      }
      public function flush(): array { $all = Utils::unwrap($this->all); $this->all = []; return $all; }
      public function start() { $this->pending = $this->instance->chain('v3/certificates')->getAsync(); }
      public function join(): ?int { $answer = $this->pending?->wait(); return $answer ? $answer->getStatusCode() : null; }
      public function check($no) { return $this->instance->chain('v3/certificates')->get()->getStatusCode() === 200; }
      public function kept(array $nos) { return array_filter($nos, function ($no) { return $this->check($no); }); }
      public function named(array $nos) { return array_map(fn($no) => $this->check($no), $nos); }
      public function each() { return array_map(fn($no) => $this->check($no), [1, 2]); }
      public function list() { return array_filter([1, 2], fn($no) => $this->check($no)); }
      public function sorted() { $nos = [2, 1]; usort($nos, fn($a, $b) => $this->check($a) <=> $this->check($b)); return $nos; }
    }`
  itCompiles(php)

  it('are waited for one after the other, and named where nothing waits for them', () => {
    const { code, report } = portText(php, { async: true })
    expect(code).toContain('await filterValuesAwaited(')
    expect(code).toContain('await mapValuesAwaited(')
    expect(code).toContain('await filterAwaited(')
    expect(code).not.toContain('.filter(async')
    expect(code).toContain('await mapAwaited(')
    expect(code).not.toMatch(/\bPromise\.all\(/)
    expect(report.items).toContainEqual(
      expect.objectContaining({ remark: 'left', what: 'a function that waits for an answer' }),
    )
  })
})

it('does not begin variables in one another that get the same constant', () => {
  const { code } = portText(
    'function f($a) { $ok = $fail = 0; foreach ($a as $b) { if ($b) $ok++; else $fail++; } return [$ok, $fail]; }',
  )
  expect(code).toContain('  let ok = 0\n  let fail = 0\n')
})

it('says the same of a file once, with its places, where each call of a function had a line', () => {
  const { report } = portText("Log::info('a');\nLog::info('b');\nLog::info('c');")
  expect(report.items.filter(({ what }) => what === 'Log::info()')).toHaveLength(3)
  const lines = reportText(report)
    .split('\n')
    .filter((line) => line.includes('Log::info()'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/sample\.php:2:1 {2}Log::info\(\): .* \(also at 3:1, 4:1\)$/)
})
