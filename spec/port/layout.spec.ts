import { helpers } from '../../lib/port/tables/helpers'
import { laidOut, portText } from './ported'

const calls = (name: string): string =>
  `use WeChatPay\\Builder;
function f($${name}) {
  $${name}->chain("v3/a")->postAsync(["json" => ["a" => 1]])->then(function ($r) { echo $r->getStatusCode(), PHP_EOL; return $r; })->wait();
  $${name}->chain("v3/marketing/partnerships/terminate")->get(["query" => ["mchid" => "1900000109", "more" => "abcdef", "and" => "mnop"]]);
  $x = $${name}->chain("v3/b")->getAsync()->then(function ($r) { echo $r->getStatusCode(), PHP_EOL; return $r; })->wait();
}`

it.each(['i', 'me', 'pay'])(
  "a chain on $%s that is a statement is laid out as the house's formatter does it",
  async (name) => {
    for (const options of [{}, { async: true }]) {
      const { code } = portText(calls(name), options)
      expect(await laidOut(code)).toBe(code)
    }
  },
)

const instance = 'use WeChatPay\\Builder; $i = Builder::factory($config);'

it.each<[title: string, php: string]>([
  [
    'parameters before a type that comes back',
    'class A { private $i; public function order($no, $total, $openid = null, array $extra = []) { $r = $this->i->chain("v3/a")->post(["json" => $extra]); return json_decode($r->getBody(), true); } function go() { return $this->order(1, 2)["prepay_id"]; } }',
  ],
  [
    'two functions of one then()',
    '$i->chain("v3/a")->getAsync()->then(fn ($r) => "got", fn ($e) => "error " . $e->getCode())->wait();',
  ],
  [
    'what is taken apart in a variable that is there already',
    "function f($a, $nonce) { ['resource' => ['ciphertext' => $text, 'nonce' => $nonce, 'associated_data' => $aad]] = json_decode($a, true); return $text . $nonce . $aad; }",
  ],
  [
    'a reader behind an answer that is waited for, too long for a line',
    'class B { private $app; function close(string $no): int { $base = ["json" => ["mchid" => "1"]]; return $this->app->chain("v3/pay/transactions/out-trade-no/{out_trade_no}/close")->post([...$base, "out_trade_no" => $no])->getStatusCode(); } }',
  ],
  [
    'a call of two links whose object comes to stand on lines of its own',
    '$instance = $i; try { $instance->chain("v2/pay/orderquery")->post(["xml" => ["appid" => config("appid"), "mch_id" => config("mchid"), "out_trade_no" => "V0404"]]); } catch (\\Exception $e) { echo $e->getMessage(); }',
  ],
  [
    'a test in parentheses behind another of its kind',
    '$order = json_decode($body, true); if (isset($order["goods"]) && is_array($order["goods"])) { echo 1; } if (!$a || ($b === "x" || $b === "y")) { echo 2; }',
  ],
  [
    'a block with nothing in it',
    'if ($a) { } if ($b) { } else { echo 1; } if ($c) { echo 1; } else { }',
  ],
  [
    'keys in Chinese',
    '$rows = ["快递单号" => $a, "物品重量" => $b, "x-y" => 1]; send($rows, ["温馨提醒" => "请尽快补缴费用"]);',
  ],
  [
    'a field of what has to be told its type, at the end of a line',
    '$data = ["access_token" => (getToken() ?: $component_token)["component_access_token"], "type" => intval($component_token["component_verify_ticket_number"])]; send(["a" => ["b" => ["access_token" => $component_token_of_all["component_access_token_too"]]]]);',
  ],
  [
    'a template behind the arrow of a function',
    '$name = function ($first, ...$rest) { return $first . count($rest) . " of the names that were given to it " . implode(",", $rest); }; echo $name(1, 2);',
  ],
])('%s: laid out as the formatter does it, in both forms', async (_, php) => {
  for (const options of [{}, { async: true }]) {
    const { code } = portText(`${instance} ${php}`, options)
    expect(code).not.toBe('')
    expect(await laidOut(code)).toBe(code)
  }
})

describe('what stands at the end of a ported file', () => {
  it.each(Object.entries(helpers).map(([name, { code }]) => [name, code.trimStart()] as const))(
    '%s is laid out as the formatter does it',
    async (_, code) => expect(await laidOut(code)).toBe(`${code}\n`),
  )
})
