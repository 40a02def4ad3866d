import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintsOf, fresh, ported, run } from './ported'

/** The port of a program, compiled under `strict` in both forms, and what it prints. */
function printedBy(php: string): string {
  const file = join(fresh(), 'program.php')
  writeFileSync(file, `<?php // WeChatPay\\\n${php}`)
  expect(complaintsOf(ported([file], { async: true }).files)).toEqual([])
  const { files } = ported([file])
  expect(complaintsOf(files)).toEqual([])
  return run(files[0]!).printed.join('\n')
}

describe('signatures that PHP lets differ', () => {
  it('gives a class the arrays that its interface documents', () => {
    expect(
      printedBy(`
        interface Store {
          /** @param string[] $names */
          public function keep(array $names): void;
          /** @return string[] */
          public function all(): array;
        }
        class Memory implements Store {
          private array $kept = [];
          public function keep(array $names): void { foreach ($names as $name) { $this->kept[] = $name; } }
          public function all(): array { return $this->kept; }
        }
        $store = new Memory();
        $store->keep(['a', 'b']);
        echo implode(',', $store->all());`),
    ).toBe('a,b')
  })

  it('lets a method give what the one that overrides it gives', () => {
    expect(
      printedBy(`
        class Results {
          public static function read(string $text) { return [$text]; }
        }
        class Notice extends Results {
          public string $text = '';
          public static function read(string $text) { $notice = new self(); $notice->text = $text; return $notice; }
        }
        echo Results::read('x')[0], Notice::read('y')->text;`),
    ).toBe('xy')
  })

  it('refuses a static method that only other classes define, as PHP does', () => {
    expect(
      printedBy(`
        interface Cipher { public static function seal(string $text): string; }
        abstract class Base { abstract protected static function key(): string; public static function show(): string { return static::key(); } }
        class Rot implements Cipher { public static function seal(string $text): string { return strrev($text); } }
        class Real extends Base { protected static function key(): string { return 'k'; } }
        echo Rot::seal('ab'), Real::show();
        try { echo Base::show(); } catch (\\Error $error) { echo $error->getMessage(); }`),
    ).toBe('bak\nCannot call abstract method Base::key()')
  })

  it('asks the class that was asked, where those below an abstract class are in files of their own', () => {
    const file = join(fresh(), 'base.php')
    writeFileSync(
      file,
      `<?php // WeChatPay\\
        abstract class Base {
          abstract public static function kinds(): array;
          public function has($kind) { return in_array($kind, static::kinds()); }
          public static function label() { return static::class . static::prefix(); }
          protected static function prefix() { return 'p'; }
        }`,
    )
    const { files } = ported([file])
    expect(complaintsOf(files)).toEqual([])
    const code = readFileSync(files[0]!, 'utf8')
    expect(code).toContain('(this.constructor as typeof Base).kinds()')
    expect(code).toContain('`${this.name}${this.prefix()}`')
  }, 60_000)

  it('writes null beside a function within parentheses', () => {
    expect(
      printedBy(`
        function told(string $text, ?callable $listener = null): string { return $listener ? $listener($text) : $text; }
        echo told('a'), told('b', fn ($text) => $text . '!');`),
    ).toBe('ab!')
  })
})

describe('references in foreach', () => {
  it('write whole values to the array, by its keys', () => {
    expect(
      printedBy(`
        $prices = ['tea' => '1', 'cup' => '2'];
        foreach ($prices as $what => &$price) { $price = $price . '.00'; }
        unset($price);
        echo $prices['tea'], $prices['cup'], count($prices);`),
    ).toBe('1.002.002')
  })

  it('are to be checked where the fields of a row are changed', () => {
    const file = join(fresh(), 'program.php')
    writeFileSync(
      file,
      "<?php // WeChatPay\\\n$rows = [['n' => 1]];\nforeach ($rows as &$row) { $row['m'] = 2; }",
    )
    const { report } = ported([file])
    expect(report.items.map(({ remark, what, line }) => [remark, what, line])).toEqual([
      ['check', '&$row', 3],
    ])
  })
})

describe('XML of WeChat Pay', () => {
  it('becomes an array as PHP makes one of it, by way of JSON', () => {
    expect(
      printedBy(`
        function arrayOf(string $xml): array {
          return json_decode(json_encode(simplexml_load_string($xml, 'SimpleXMLElement', LIBXML_NOCDATA)), true);
        }
        $told = arrayOf('<xml><return_code><![CDATA[SUCCESS]]></return_code><total_fee>1</total_fee></xml>');
        echo $told['return_code'], $told['total_fee'], count($told);`),
    ).toBe('SUCCESS12')
  })
})

describe('what TypeScript learns of a variable', () => {
  it('goes over unknown from what instanceof has told of it', () => {
    expect(
      printedBy(`
        class Card { public $no = 1; }
        class Cash { public $sum = 2; }
        function kindOf($by) {
          if (!($by instanceof Card) && !($by instanceof Cash)) { throw new Exception('neither'); }
          return method_exists($by, 'x') ? $by->missing() : 'plain';
        }
        function method_exists($a, $b) { return false; }
        echo kindOf(new Card());`),
    ).toBe('plain')
  })

  it('declares both variables of a loop of which one is read behind it', () => {
    expect(
      printedBy(`
        function last(array $all): string {
          foreach ($all as $key => $value) { if ($value === 2) { break; } }
          return $key;
        }
        echo last(['a' => 1, 'b' => 2, 'c' => 3]);`),
    ).toBe('b')
  })

  it('takes apart into properties and parameters of their own types', () => {
    expect(
      printedBy(`
        class Client {
          private array $options = [];
          public function with(array $options): string {
            [, $options] = $this->prepared($options);
            [$name, $this->options] = ['n', $options];
            return $name . implode(',', array_keys($this->options));
          }
          private function prepared($options) { return json_decode(json_encode([1, $options]), true); }
        }
        echo (new Client())->with(['a' => 1]);`),
    ).toBe('na')
  })
})
