import { itPrints, stayInUtc } from './recorded'
import { complaintsOf, fresh, ported, portText, run, sandbox, sent } from './ported'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

stayInUtc()

describe('arguments by name, and texts of numbers', () => {
  // what PHP 8.2 prints
  itPrints([
    [
      'functions of PHP take arguments by name',
      `echo json_decode('{"a":[1]}', true, flags: JSON_THROW_ON_ERROR)['a'][0], ' ', number_format(num: 1234.5, decimals: 2),
        ' ', in_array(needle: '1', haystack: [1, 2], strict: true) ? 'y' : 'n', ' ', str_pad('a', 3, pad_type: STR_PAD_LEFT),
        ' ', json_encode(value: ['a' => 1]), ' ', round(num: 2.345, precision: 2), ' ', implode(array: ['a', 'b'], separator: '-');`,
      '1 1,234.50 n   a {"a":1} 2.35 a-b',
    ],
    [
      'a text is made of what may be a number, and of no number at all',
      `function send(string|int $stock, ?int $b, array $c) { return ['s' => (string) $stock, 'b' => (string) $b, 'v' => strval($stock), 'c' => (string) ($c['n'] ?? 0)]; }
      echo json_encode(send(5, 7, ['n' => 1])), json_encode(send('x', null, []));`,
      '{"s":"5","b":"7","v":"5","c":"1"}{"s":"x","b":"","v":"x","c":"0"}',
    ],
    [
      'fields of a query, and where files stand for a while',
      `parse_str('token=a%20b&n=1&c.d=%E4%B8%AD', $q);
      echo $q['token'], ' ', $q['n'] + 1, ' ', $q['c_d'], ' ', isset($q['x']) ? 'x' : 'none', ' ', is_dir(sys_get_temp_dir()) ? 'dir' : 'no';`,
      'a b 2 中 none dir',
    ],
    [
      'a text among arrays stays a text in JSON',
      `foreach ([['SUCCESS', ['no' => 'X1', 'amount' => ['total' => 9]]], ['NONE', []]] as [$type, $data]) {
        echo json_encode(['event_type' => $type, 'data' => $data]);
      }`,
      '{"event_type":"SUCCESS","data":{"no":"X1","amount":{"total":9}}}{"event_type":"NONE","data":[]}',
    ],
    [
      'a function ends in a loop without an end',
      `function ask($fn) { for ($i = 1; ; $i++) { if ($fn($i)) { return [$i, 'times']; } } }
      function wait() { $n = 0; while (true) { $n++; if ($n > 3) { return [$n]; } } }
      [$n, $word] = ask(function ($i) { return $i > 2; });
      [$m] = wait();
      echo $n, ' ', $word, ' ', $m;`,
      '3 times 4',
    ],
  ])
})

describe('functions that wait, handed to others', () => {
  it('waits for a function that is handed over where it is called', async () => {
    sandbox.reset()
    const folder = fresh()
    writeFileSync(
      join(folder, 'ask.php'),
      `<?php
      function retry($times, $fn) {
        for ($i = 1; ; $i++) {
          try { return [$fn($i), $i]; } catch (\\Exception $e) { if ($i >= $times) { throw $e; } }
        }
      }
      function statusOf(array $config) {
        $instance = \\WeChatPay\\Builder::factory($config);
        $ask = function ($n) use ($instance) { return $instance->chain('v3/certificates')->get()->getStatusCode() + $n; };
        [$status, $times] = retry(2, $ask);
        [$body] = retry(1, function () use ($instance) { return json_decode($instance->chain('v3/certificates')->get()->getBody(), true); });
        return [$status, $times, count($body['data'])];
      }`,
    )
    const { files } = ported([folder], { async: true })
    expect(complaintsOf(files)).toEqual([])
    const statusOf = run(files[0]!).exports['statusOf'] as (config: object) => Promise<unknown>
    expect(await statusOf(sandbox.config)).toEqual([201, 1, 1])
    expect(sent()).toHaveLength(2)
  })

  it('tells of a function that waits where nothing waits for it, and compiles', () => {
    const php = `class Shop { private \\WeChatPay\\BuilderChainable $api;
      function sorted(array $ids) { usort($ids, fn ($a, $b) => $this->api->chain('v3/x/{id}')->get(['id' => $a])->getStatusCode() <=> $b); return $ids; }
      function pay() { return DB::transaction(function () { return $this->api->chain('v3/certificates')->get(); }); }
    }`
    const { report } = portText(php, { async: true })
    const told = report.items.filter(({ what }) => what === 'a function that waits for an answer')
    expect(told.map(({ remark, line }) => [remark, line])).toEqual([
      ['left', 3],
      ['left', 4],
    ])
    const folder = fresh()
    writeFileSync(join(folder, 'Shop.php'), `<?php // WeChatPay\\\n${php}`)
    expect(complaintsOf(ported([folder], { async: true }).files)).toEqual([])
  })
})
