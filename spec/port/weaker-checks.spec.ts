import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintsOf, fresh, ported, run } from './ported'

/** What the port of a program prints, compiled under `strict`; the expectations are PHP 8.2's output. */
function printedBy(php: string): string {
  const file = join(fresh(), 'program.php')
  writeFileSync(file, `<?php // WeChatPay\\\n${php}`)
  const { files } = ported([file])
  expect(complaintsOf(files)).toEqual([])
  return run(files[0]!).printed.join('').replace(/\n/g, '').trim()
}

const ids = `
  function ids(): array {
    return [
      'paid' => '4200000123202511270000000001', 'other' => '4200000123202511270000000002',
      'odd' => '9007199254740993', 'even' => '9007199254740992',
      'list' => ['x'], 'text' => 'x',
    ];
  }
  function say(string $what, bool $is): void { echo $what, $is ? ' yes' : ' no', ' '; }
  $d = ids();`

describe('a check is never weaker than it was in PHP', () => {
  it('numbers of 28 digits that a float cannot tell apart are not equal', () => {
    expect(
      printedBy(`${ids}
        say('==', $d['paid'] == $d['other']);
        say('!=', $d['paid'] != $d['other']);
        say('in_array', in_array($d['paid'], [$d['other']]));
        say('same', $d['paid'] == ids()['paid']);
        say('<', $d['paid'] < $d['other']);`),
    ).toBe('== no != yes in_array no same yes < yes')
  })

  it('whole numbers within 64 bits in texts are compared to the last digit', () => {
    expect(
      printedBy(`${ids}
        function same(string $a, string $b): bool { return $a == $b; }
        say('==', $d['odd'] == $d['even']);
        say('same()', same($d['odd'], $d['even']));
        say('>', $d['odd'] > $d['even']);
        say('1e3', same('1e3', '1000'));
        say('0e1', same('0e123', '0e456'));
        say('+7', same('+7', ' 007'));
        echo $d['odd'] <=> $d['even'], max($d['odd'], $d['even']);`),
    ).toBe('== no same() no > yes 1e3 yes 0e1 yes +7 yes 19007199254740993')
  })

  it('an array is equal to no text', () => {
    expect(
      printedBy(`${ids}
        say('==', $d['list'] == $d['text']);
        say('!=', $d['list'] != $d['text']);
        say('in_array', in_array($d['list'], [$d['text'], 'y']));`),
    ).toBe('== no != yes in_array no')
  })

  it('what every object has is under no key of an array', () => {
    expect(
      printedBy(`${ids}
        const NAMES = ['SUCCESS' => 'paid', 'REFUND' => 'given back'];
        class Shop {
          private array $rates = ['1' => 5, 'vip' => 7];
          const WORDS = ['SUCCESS' => 'paid'];
          public function has(string $key): bool { return isset($this->rates[$key]); }
          public static function word(string $key): string { return self::WORDS[$key] ?? 'unknown'; }
        }
        function states(): array { return ['constructor', 'toString', '__proto__', 'SUCCESS']; }
        $allowed = ['SUCCESS' => true, 'REFUND' => ['name' => 'r']];
        $decoded = json_decode('{"a":{"b":1}}', true);
        $shop = new Shop();
        foreach (states() as $key) {
          say($key, isset($allowed[$key]));
          say('empty', empty($allowed[$key]));
          say('if', $allowed[$key] ?? false ? true : false);
          if (!isset($allowed[$key]['name'])) { echo 'no name '; }
          echo $allowed[$key]['name'] ?? 'none', ' ', NAMES[$key] ?? 'none', ' ', Shop::word($key), ' ';
          say('has', $shop->has($key));
          say('decoded', isset($decoded['a'][$key]));
        }
        say('literal', isset($decoded['constructor']));
        echo $decoded['toString'] ?? 'none';`),
    ).toBe(
      'constructor no empty yes if no no name none none unknown has no decoded no toString no empty yes if no no name none none unknown has no decoded no __proto__ no empty yes if no no name none none unknown has no decoded no SUCCESS yes empty no if yes no name none paid paid has no decoded no literal no none',
    )
  })
})
