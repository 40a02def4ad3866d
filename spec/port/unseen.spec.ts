import { Builder } from '../../lib'
import { complaintsOf, fresh, makeOf, ported, portText, run, sandbox, sent } from './ported'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

beforeEach(() => sandbox.reset())

const portedFile = (php: string): string => {
  const folder = fresh()
  writeFileSync(join(folder, 'Shop.php'), `<?php\nuse WeChatPay\\Builder;\n${php}`)
  const { files } = ported([folder])
  expect(complaintsOf(files)).toEqual([])
  return files[0]!
}

describe('habits of programs that nobody here had seen', () => {
  it('takes a verb by a changing name in capitals, as PHP does', () => {
    const file = portedFile(`class Shop {
      private $client;
      function __construct(array $config) { $this->client = Builder::factory($config); }
      function ask(string $path, string $method, array $options) {
        return $this->client->chain($path)->{$method}($options)->getStatusCode();
      }
      function close($no, $mchid) {
        return $this->ask("v3/pay/transactions/out-trade-no/{$no}", 'GET', ['query' => ['mchid' => $mchid]]);
      }
    }`)
    sandbox.order({ out_trade_no: 'u1' })
    makeOf(run(file).exports, 'Shop', sandbox.config)['close']!('u1', sandbox.config.mchid)
    expect(sent().map(([call]) => call)).toEqual([
      `GET /v3/pay/transactions/out-trade-no/u1?mchid=${sandbox.config.mchid}`,
    ])
  })

  it('makes the object within an array that one of two words is put into', () => {
    const file = portedFile(`class Shop {
      function body($isPartner, $openid) {
        $params = ['appid' => 'wx1'];
        if ($openid) { $params['payer'][$isPartner ? 'sub_openid' : 'openid'] = $openid; }
        if ($openid) { $params['more']['x_' . $openid] = 1; }
        return $params;
      }
    }`)
    expect(makeOf(run(file).exports, 'Shop')['body']!(false, 'o1')).toEqual({
      appid: 'wx1',
      payer: { openid: 'o1' },
      more: { x_o1: 1 },
    })
  })

  it('knows a client that a class keeps under its own name, and takes the host off its URLs', () => {
    const file = portedFile(`class Shop {
      public static $client;
      function __construct($mchid, $serial, $key, $certificate) {
        $middleware = \\WechatPay\\GuzzleMiddleware\\WechatPayMiddleware::builder()
          ->withMerchant($mchid, $serial, $key)->withWechatPay([$certificate])->build();
        $stack = \\GuzzleHttp\\HandlerStack::create();
        $stack->push($middleware, 'wechatpay');
        Shop::$client = new \\GuzzleHttp\\Client(['handler' => $stack]);
      }
      function bill($isTrade, $date) {
        if ($isTrade) { $url = 'https://api.mch.weixin.qq.com/v3/bill/tradebill'; }
        else { $url = 'https://api.mch.weixin.qq.com/v3/bill/fundflowbill'; }
        $resp = Shop::$client->request('GET', $url . '?bill_date=' . $date, ['headers' => ['Accept' => 'application/json']]);
        return $resp->getStatusCode();
      }
    }`)
    const { exports } = run(file, {})
    const { Shop } = exports as { Shop: { client: unknown } & (new () => object) }
    Shop.client = Builder.factory(sandbox.config)
    const bill = (Shop.prototype as { bill: (isTrade: boolean, date: string) => number }).bill
    expect(bill(false, '2021-07-04')).toBe(200)
    expect(sent().map(([call]) => call)).toEqual(['GET /v3/bill/fundflowbill?bill_date=2021-07-04'])
  })

  it('empties an array with keys, and asks for what functions have of what nobody knows', () => {
    const file = portedFile(`class Shop {
      private $rows = [];
      function store(array $certificates) {
        $this->rows = [];
        foreach ($certificates as $one) { $this->rows[$one->serial] = $one; }
        return array_keys($this->rows);
      }
      function forms() { return [\\Yii::$app->params->apply['name'], \\Yii::$app->length + 1]; }
    }`)
    const app = { params: { apply: { name: 'n' } }, length: 2 }
    const { exports } = run(file, { Yii: { app } })
    const shop = makeOf(exports, 'Shop')
    expect(shop['store']!([{ serial: 'A' }])).toEqual(['A'])
    expect(shop['forms']!()).toEqual(['n', 3])
  })

  it("throws and catches wechatpay-php's own exceptions, and knows its constants", () => {
    const file = portedFile(`use WeChatPay\\Exception\\InvalidArgumentException;
    use const WeChatPay\\WechatpaySerial;
    class Missing extends InvalidArgumentException {}
    class Shop {
      function find($name) {
        if ($name === 'none') { throw new Missing('nothing'); }
        if ($name === 'bad') { throw new \\WeChatPay\\Exception\\UnexpectedValueException('bad'); }
        return [\\WeChatPay\\WechatpayNonce, WechatpaySerial, \\WeChatPay\\MAXIMUM_CLOCK_OFFSET];
      }
      function ask($name) {
        try { return $this->find($name); }
        catch (InvalidArgumentException $e) { return 'refused ' . $e->getMessage(); }
        catch (\\WeChatPay\\Exception\\WeChatPayException $e) { return 'other ' . $e->getMessage(); }
      }
    }`)
    const shop = makeOf(run(file).exports, 'Shop')
    expect(shop['ask']!('none')).toBe('refused nothing')
    expect(shop['ask']!('bad')).toBe('other bad')
    expect(shop['ask']!('')).toEqual(['Wechatpay-Nonce', 'Wechatpay-Serial', 300])
  })

  it('says where a constructor stands that cannot wait, and what it makes compiles', () => {
    const { code, report } = portText(
      `<?php
      class Shop {
        private $client; private $first;
        function __construct(array $config) {
          $this->client = \\WeChatPay\\Builder::factory($config);
          $answer = $this->ask();
          $this->first = $answer['data'][0]['serial_no'];
        }
        function ask() { return json_decode((string) $this->client->chain('v3/certificates')->get()->getBody(), true); }
      }`,
      { async: true },
    )
    expect(code).toContain('// PORT: a constructor that waits for an answer, ')
    expect(report.items).toContainEqual(
      expect.objectContaining({ what: 'a constructor that waits for an answer', line: 4 }),
    )
  })

  it('asks whether what stands under a key is empty, where there may be none', () => {
    const file = portedFile(`class Shop {
      private static $map = ['a' => ['x', 'y']];
      private $counts = ['a' => 1];
      static function group(array $rows, $key) {
        $g = [];
        foreach ($rows as $r) { if (empty($g[$r[$key]])) { $g[$r[$key]] = []; } $g[$r[$key]][] = $r['v']; }
        return $g;
      }
      static function has($id) { if (empty(self::$map[$id])) { return 'none'; } return self::$map[$id] ? 'some' : 'no'; }
      function count($id) { $this->counts['b'] = 2; return empty($this->counts[$id]) ? 0 : $this->counts[$id]; }
      static function env($n, $other = false) { $r = getenv('X_' . $n); if ($other) { $r = false; } if ($r === false) { return 'none'; } return $r; }
    }`)
    const { exports } = run(file)
    const Shop = exports['Shop'] as Record<string, (...given: unknown[]) => unknown>
    const rows = [{ k: 'a', v: 1 }, { k: 'b', v: 2 }, { k: 'a', v: 3 }] // prettier-ignore
    expect(Shop['group']!(rows, 'k')).toEqual({ a: [1, 3], b: [2] })
    expect([Shop['has']!('a'), Shop['has']!('b')]).toEqual(['some', 'none'])
    expect([Shop['env']!('nope'), Shop['env']!('nope', true)]).toEqual(['none', 'none'])
    const shop = makeOf(exports, 'Shop')
    expect([shop['count']!('b'), shop['count']!('c')]).toEqual([2, 0])
  })

  it('compiles what TypeScript takes too narrowly: literals, spreads, keys that are numbers', () => {
    const file = portedFile(`class Shop {
      static function msg($code) { $error = ['0' => 'OK', '-41001' => 'bad', -41003 => 'worse']; return $error[$code]; }
      static function sep($p) { if (DIRECTORY_SEPARATOR === '\\\\') { return 1; } return strlen($p) == 1 && 1; }
      static function ask($cb = null) { return is_callable($cb) && $cb(1) ? 1 : 2; }
      static function merged(array $more) { $d = ['a' => 1]; $p = array_merge($d, $more); $p['sign'] = 'x'; return $p; }
    }`)
    const Shop = run(file).exports['Shop'] as Record<string, (...given: unknown[]) => unknown>
    expect([Shop['msg']!('-41003'), Shop['msg']!(0), Shop['sep']!('p')]).toEqual([
      'worse',
      'OK',
      true,
    ])
    expect([Shop['ask']!(), Shop['ask']!(() => true)]).toEqual([2, 1])
    expect(Shop['merged']!({ z: 1 })).toEqual({ a: 1, z: 1, sign: 'x' })
  })
})
