import { portText } from './ported'

/** What the report names as done differently on purpose, each with its line. */
function differences(line: string): string[] {
  const { report } = portText(
    `use WeChatPay\\Builder;\nfunction f($instance, $id, ?string $no, array $more) { $i = Builder::factory($more); ${line} }`,
  )
  return report.items.filter(({ remark }) => remark === 'differs').map(({ what }) => what)
}

describe('the report names where this library decidedly differs', () => {
  it.each([
    ["$i->chain('v3/a/{no}')->get(['no' => $no]);", ['{no}']],
    ["$i->chain('v3/a/{no}')->get(['no' => '']);", ['{no}']],
    ["$i->v3->a->_no_->get(['query' => ['x' => 1]]);", ['{no}']],
    ["$i->chain('v3/a')->post(['xml' => ['a' => 1]]);", ['xml']],
    ["$i->chain('v3/a')->get(['nonceless' => true]);", ['nonceless']],
    ["$i->chain('v2/a')->post(['xml' => ['a' => true]]);", ['xml']],
    ["$i->chain('v2/a')->post(['xml' => ['a' => 1], 'json' => []]);", ['xml']],
    ["$i->chain('v3/a')->get(['http_errors' => false]);", ['http_errors']],
    ["$i->chain('v3/a')->get(['allow_redirects' => true]);", ['allow_redirects']],
    ["$i->chain('v3/a/4200AbC')->get();", ['v3/a/4200AbC']],
    ["$i->v3->a['AbC']->get();", ['AbC']],
    ['$i->v3->a->{$id}->get();', ['{$id}']],
    ['$i->chain("v3/a/{$id}")->get();', ['"v3/a/{$id}"']],
  ])('%s', (line, expected) => {
    expect(differences(line)).toEqual(expected)
  })

  it.each([
    "$i->chain('v3/a/{no}')->get(['no' => 'Ab1']);",
    "$i->chain('v3/a/{no}')->get(['no' => 'Ab1'] + $more);",
    "$i->chain('v3/a/{no}')->get($more);",
    "$i->chain('v3/a{?x}')->get();",
    '$i->v3->pay->transactions->outTradeNo->{"{out_trade_no}"}->get(["out_trade_no" => "A"]);',
    "$i->chain('v2/a')->post(['xml' => ['a' => 1, 'b' => 'x']]);",
    "$i->chain('v3/a')->get(['allow_redirects' => false, 'http_errors' => true]);",
  ])('and nothing where the input is not touched: %s', (line) => {
    expect(differences(line)).toEqual([])
  })
})

describe('the report names what is read more strictly here than in PHP', () => {
  const told = (line: string): string[] =>
    portText(
      `use WeChatPay\\{Builder, Transformer};\nuse WeChatPay\\Crypto\\{AesGcm, AesEcb, Rsa};\nfunction f($xml, string $key, $iv, $text, $id) { ${line} }`,
    )
      .report.items.filter(({ remark }) => remark === 'differs')
      .map(({ what }) => what)

  it.each([
    ['$a = Transformer::toArray($xml);', 'Transformer::toArray()'],
    ["$a = Transformer::toArray(file_get_contents('php://input'));", 'Transformer::toArray()'],
    ["$a = AesGcm::decrypt($text, 'short', $iv, '');", 'AesGcm::decrypt()'],
    ["$a = AesGcm::decrypt('a b*c', $key, $iv, '');", 'AesGcm::decrypt()'],
    ["$a = AesGcm::encrypt($text, $key, '0123456789abcdef');", 'AesGcm::encrypt()'],
    ["$a = AesEcb::decrypt($text, '0123456789abcdef');", 'AesEcb::decrypt()'],
    ["$a = Rsa::decrypt('-_-_', $key);", 'Rsa::decrypt()'],
    ["$i = Builder::factory(['mchid' => $id, 'timeout' => null]);", 'timeout'],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual([expected])
  })

  it.each([
    "$i = Builder::factory($id); $r = $i->chain('v2/a')->post(['xml' => ['a' => 1]]); return Transformer::toArray((string) $r->getBody());",
    "$a = Transformer::toArray('<xml><a>1</a></xml>');",
    "$a = AesGcm::decrypt($text, $key, $iv, '');",
    "$a = AesGcm::decrypt('YWJj', '0123456789abcdef0123456789abcdef', '0123456789ab', '');",
    "$a = AesEcb::encrypt('a', '0123456789abcdef0123456789abcdef');",
    "$i = Builder::factory(['mchid' => $id, 'timeout' => 3]);",
    "$i = Builder::factory(['mchid' => $id] + $text);",
    '$i = Builder::factory($id);',
  ])('and nothing where the input is not touched: %s', (line) => {
    expect(told(line)).toEqual([])
  })
})

describe('an option that is null', () => {
  it('was sent as 0 where a number is wanted; it is absent, as in PHP', () => {
    const { code } = portText(
      "function f($i, ?int $t) { $i->chain('v3/a')->get(['timeout' => null, 'headers' => null]); $i->chain('v3/b')->get(['timeout' => $t]); }",
    )
    expect(code).toContain("chain('v3/a').get()")
    expect(code).toContain('get({ timeout: t ?? undefined })')
  })

  it('is never one that a configuration cannot do without', () => {
    const { code } = portText(
      "use WeChatPay\\Builder;\nfunction f(?string $no, ?string $host) { return Builder::factory(['mchid' => $no, 'base_uri' => $host, 'timeout' => null]); }",
    )
    expect(code).toContain('Builder.factory({ mchid: no!, base_uri: host ?? undefined })')
  })
})
