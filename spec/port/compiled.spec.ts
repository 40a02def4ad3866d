import { complaintsOf, portText, ported, run, fresh } from './ported'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Programs that TypeScript had something against, each by what was wrong with it. */
const programs: readonly (readonly [title: string, php: string])[] = [
  [
    'an item of decoded data that gets a list under a key it was read under',
    `function doubled($text) {
      $answer = json_decode($text, true);
      $out = [];
      foreach ($answer['rows'] as $row) {
        $prices = [];
        foreach ($row['prices'] as $price) {
          $price['twice'] = $price['cents'] * 2;
          array_push($prices, $price);
        }
        $row['prices'] = $prices;
        array_push($out, $row);
      }
      return $out;
    }
    echo json_encode(doubled('{"rows":[{"prices":[{"cents":2}]}]}'));`,
  ],
  [
    'an empty list that goes to somebody else as an object',
    `class Signer extends Elsewhere {
      function content() {
        $data = [];
        $content = ['sign' => $this->common->sign($data)];
        $content += $data;
        return $content;
      }
    }`,
  ],
  [
    'a text from elsewhere with a text in its place, which becomes another one',
    `function message() {
      $order = order();
      $message = $order['message'] ?? 'failed';
      if ($message === 'failed') { $message = 'nothing'; }
      $data = ['a' => $order['a'] ?? 'x'];
      $data['a'] = 'y';
      return [$message, $data];
    }`,
  ],
  [
    'a relation of a model that is read under the name of the method that makes it',
    `class Bill extends Model {
      public function account() { return $this->hasOne('Account'); }
      public function rate() { $rate = $this->account['rate']; return $rate; }
    }`,
  ],
  [
    'a method that is called as a static one in a static method',
    `class Signing {
      public static function sign($uri) { return self::digest($uri, 'key'); }
      private function digest($uri, $key) { return hash_hmac('sha256', $uri, $key); }
    }`,
  ],
  [
    'the message of an exception from elsewhere among texts',
    `use app\\Failure;
    function told($p) {
      try { $data = ['data' => ['id' => $p], 'msg' => 'x']; order(); }
      catch (Failure $e) { $data = ['data' => '', 'msg' => $e->getMessage()]; }
      return $data;
    }`,
  ],
]

describe('what the port writes compiles under strict', () => {
  it.each(programs)('%s', (_title, php) => {
    for (const async of [false, true]) {
      const folder = fresh()
      writeFileSync(join(folder, 'sample.php'), `<?php\nuse WeChatPay\\Builder;\n${php}`)
      expect(complaintsOf(ported([folder], { async }).files)).toEqual([])
    }
  })

  it('puts array_push behind a list of unknown things as PHP does', () => {
    const folder = fresh()
    writeFileSync(join(folder, 'sample.php'), `<?php\nuse WeChatPay\\Builder;\n${programs[0]![1]}`)
    const { files, report } = ported([folder])
    expect(run(files[0]!).printed).toEqual(['[{"prices":[{"cents":2,"twice":4}]}]'])
    expect(report.items.filter(({ remark }) => remark === 'left')).toEqual([])
  })

  it('does not hand to a parent what is made with $this before it: JavaScript has no this yet', () => {
    const folder = fresh()
    const php = `class Shop extends Elsewhere {
      function __construct($a) {
        $name = strtolower($a);
        $config = $this->make($a);
        parent::__construct($name, $config);
      }
      function make($a) { return ['a' => $a]; }
    }`
    writeFileSync(join(folder, 'sample.php'), `<?php\nuse WeChatPay\\Builder;\n${php}`)
    const { files, report } = ported([folder])
    expect(complaintsOf(files)).toEqual([])
    expect(report.items).toContainEqual(
      expect.objectContaining({ remark: 'left', what: 'parent::__construct()' }),
    )
  })
})

describe('?: asks once', () => {
  it('does not send a request twice where a part of what it answers is asked for', () => {
    const { code } = portText(
      `function rows($instance) {
        return json_decode($instance->chain('v3/certificates')->get()->getBody(), true)['data'] ?: [];
      }`,
    )
    expect(code.match(/\.get\(/g)).toHaveLength(1)
  })
  it('does not decode a text twice', () => {
    const { code } = portText("$rows = json_decode(file_get_contents('a.json'), true) ?: [];")
    expect(code.match(/readFileSync\(/g)).toHaveLength(1)
  })
})
