import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintsOf, fresh, ported, portText } from './ported'
import { itPrints, type Recorded } from './recorded'

/** What PHP 8.2 prints for a program: the port must print the same, and compile under strict. */
const prints: readonly Recorded[] = [
  [
    'static:: is the class that was asked, self:: the one that it stands in',
    `class A { const NAME = 'a'; static $v = 'av'; static function who() { return static::NAME . static::$v . static::tell(); }
static function tell() { return 'tellA'; } function me() { return static::NAME . static::class . self::NAME; } }
class B extends A { const NAME = 'b'; static $v = 'bv'; static function tell() { return 'tellB'; } }
echo A::who(), B::who(), (new B)->me(), (new A)->me();`,
    'aavtellAbbvtellBbBaaAa',
  ],
  [
    'a singleton for each class below is kept under its own name',
    `abstract class Base { protected static $list = []; public static function instance() { $c = static::class; if (!isset(self::$list[$c])) { self::$list[$c] = new static; } return self::$list[$c]; } abstract function name(); }
class X1 extends Base { function name() { return 'x1'; } }
class X2 extends Base { function name() { return 'x2'; } }
echo X1::instance()->name(), X2::instance()->name(), X1::instance() === X1::instance() ? 1 : 0;`,
    'x1x21',
  ],
  [
    'a static method is asked of an object as well',
    `class S { public static function create() { return 'made'; } }
$s = new S; echo (new S)->create(), $s->create(), $s::create();`,
    'mademademade',
  ],
  [
    'an object that is called is asked for __invoke',
    'class Twice { function __invoke($x) { return $x * 2; } } $twice = new Twice; echo $twice(4);',
    '8',
  ],
  [
    'the number of an exception that the program throws itself is not lost',
    `try { try { throw new InvalidArgumentException('inner', 5); } catch (Exception $e) { throw new RuntimeException('outer', 7, $e); } }
catch (Exception $e) { echo $e->getMessage(), $e->getCode(), $e->getPrevious()->getMessage(); }`,
    'outer7inner',
  ],
  [
    'nor is that of an exception of its own, with a constructor and without one',
    `class PayError extends Exception { private $extra; function __construct($m, $code = 3, $extra = []) { parent::__construct($m, $code); $this->extra = $extra; } function extra() { return $this->extra; } function tell() { return $this->code . $this->getMessage() . $this->getCode(); } }
class Plain extends PayError {}
class Bare extends \\RuntimeException { protected $code = 4; }
class Fault extends Exception {}
try { throw new PayError('x', 9, ['k' => 1]); } catch (PayError $e) { echo $e->getMessage(), $e->getCode(), $e->extra()['k'], $e->tell(); }
try { throw new Plain('p'); } catch (Exception $e) { echo $e->getCode(); }
try { throw new Bare('b'); } catch (RuntimeException $e) { echo $e->getCode(); }
try { throw new Fault('f', 8); } catch (Fault $e) { echo $e->getCode(); }`,
    'x919x9348',
  ],
  [
    'a RuntimeException of the program is told from an Exception of it',
    `foreach ([1, 2] as $n) { try { if ($n === 1) { throw new RuntimeException('r'); } throw new Exception('e'); }
catch (RuntimeException $e) { echo 'run ', $e->getMessage(); } catch (Exception $e) { echo ' any ', $e->getMessage(); } }`,
    'run r any e',
  ],
  [
    'what JavaScript throws in place of an exception is caught as such',
    "try { json_decode('{bad', true, 512, JSON_THROW_ON_ERROR); echo 'no'; } catch (JsonException $e) { echo 'caught'; } try { throw new OutOfBoundsException('far'); } catch (OutOfBoundsException $e) { echo $e->getMessage(); }",
    'caughtfar',
  ],
  [
    'json_last_error knows whether the last text was JSON',
    "$x = json_decode('{bad', true); echo $x === null ? 'null' : 'x', json_last_error() === JSON_ERROR_NONE ? 'none' : 'error', json_last_error() !== 0 ? json_last_error_msg() : ''; json_decode('{}'); echo json_last_error();",
    'nullerrorSyntax error0',
  ],
  [
    'a whole number is no float',
    "echo is_float(5) ? 'f' : 'n', is_float(5.5) ? 'f' : 'n', is_int(5) ? 'i' : 'n';",
    'nfi',
  ],
  [
    '=== [] asks whether an array is empty',
    "function isNone($x) { return $x === []; } $list = explode(',', 'a'); $none = array_filter($list, fn ($one) => $one === 'b'); echo isNone([]) ? 'y' : 'n', isNone(['a' => 1]) ? 'y' : 'n', isNone('') ? 'y' : 'n', $list !== [] ? 'y' : 'n', $none === [] ? 'y' : 'n';",
    'ynnyy',
  ],
  [
    '?? behind a text that is put together is left out, as PHP never comes to it',
    "function tell($reason) { return 'failed-' . $reason ?? 'none'; } echo tell('late');",
    'failed-late',
  ],
  [
    'a static property by a changing name is found',
    "class C { private static $a = 1; private static $b = 2; static function set(array $all) { foreach ($all as $name => $value) { self::$$name = $value; } return self::$a . self::$b; } } echo C::set(['b' => 5]);",
    '15',
  ],
]

describe('classes and exceptions of PHP', () => {
  itPrints(prints)
})

describe('what PHP calls by itself', () => {
  it.each(['__get', '__set', '__call', '__isset', '__destruct'])(
    '%s is left with a reason',
    (name) => {
      const args = { __set: '$k, $v', __call: '$k, $v', __destruct: '' }[name] ?? '$k'
      const { report } = portText(`class A { function ${name}(${args}) { return 1; } }`)
      expect(report.items.map(({ remark, what }) => `${remark} ${what}`)).toContain(
        `left ${name}()`,
      )
    },
  )

  it('a class by a changing name is no constructor', () => {
    const { report } = portText("$c = 'Pay'; $p = new $c('x');")
    expect(report.items.map(({ remark, what }) => `${remark} ${what}`)).toContain(
      "left new $c('x')",
    )
  })

  it('an element that is taken out of a list moves the others, which is said', () => {
    const { report } = portText("$a = ['a', 'b']; unset($a[0]); echo count($a);")
    expect(report.items.map(({ remark, what }) => `${remark} ${what}`)).toContain(
      'check unset($a[0])',
    )
  })
})

describe('an exception that is asked whether it is a response', () => {
  const php = `$instance = WeChatPay\\Builder::factory($config);
try { $instance->chain('v3/certificates')->get(); } catch (\\Exception $e) {
  if ($e instanceof \\Psr\\Http\\Message\\ResponseInterface && $e->hasResponse()) { echo $e->getResponse()->getStatusCode(); }
}`

  it('is asked for RequestException, as the pages of wechatpay-php have it by now, and the report says so', () => {
    const { code, report } = portText(php)
    expect(code).toContain('if (e instanceof RequestException && e.hasResponse()) {')
    expect(report.files[0]).toMatchObject({ translated: 2, left: 0 })
    expect(report.items.map(({ remark, what }) => `${remark} ${what}`)).toContain(
      'check $e instanceof \\Psr\\Http\\Message\\ResponseInterface',
    )
  })

  it('and so is one that is caught under a name that PHP does not know', () => {
    const { code, report } = portText(`namespace App;\n${php.replace('\\Exception', 'Exception')}`)
    expect(code).toContain('e instanceof RequestException && e.hasResponse()')
    expect(report.items.map(({ remark, what }) => `${remark} ${what}`)).toContain('check Exception')
  })
})

describe('what comes from elsewhere compiles under strict', () => {
  it.each([
    ['is asked whether it is an array', "$x = config('a'); if (is_array($x)) { echo $x['b']; }"],
    [
      'fills a parameter that was null',
      'function f(?string $body = null): string { $body ??= request()->getContent(); return $body; } echo f();',
    ],
    [
      'and what stands behind exit is never reached',
      'function g() { try { return 1; } catch (\\Exception $e) { exit; echo $e->getMessage(); } }',
    ],
    [
      'and a list becomes what an answer has',
      'function h($r) { $content = []; if ($r) { $content = json_decode($r->getBody(), true); } return $content; }',
    ],
  ])('it %s', (_title, php) => {
    const folder = fresh()
    writeFileSync(join(folder, 'sample.php'), `<?php // WeChatPay\\\n${php}\n`)
    expect(complaintsOf(ported([folder]).files)).toEqual([])
  })
})
