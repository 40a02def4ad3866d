import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endpoints, type Endpoint, type Field, type Shape } from '../../lib/catalogue'
import { complaintsOf, fresh, ported, portText } from './ported'

/**
 * A value of a shape in PHP, as the documents want it: what is required, and where `isFull` the
 * rest too.
 */
function phpOf(shape: Shape, isFull: boolean, isXml = false): string {
  switch (shape.kind) {
    case 'array':
      return `[${phpOf(shape.items, isFull, isXml)}]`
    case 'object':
      return shape.fields.length === 0 ? "['x' => 1]" : phpFields(shape.fields, isFull, isXml)
    case 'json':
    case 'form':
      return 'json_encode([])'
    case 'one':
      return phpOf(shape.of[0]!, isFull, isXml)
    default: {
      const [first] = shape.values ?? []
      if (first !== undefined)
        return typeof first === 'number' && !isXml ? String(first) : `'${first}'`
      if (shape.kind === 'boolean') return isXml ? "'true'" : 'true'
      return shape.kind === 'integer' || shape.kind === 'number' ? '7' : "'x'"
    }
  }
}

const phpFields = (fields: readonly Field[], isFull: boolean, isXml = false): string =>
  `[${fields
    .filter(({ required }) => required || isFull)
    .map(({ name, shape }) => `'${name.replace(/\$[nm]/g, '0')}' => ${phpOf(shape, isFull, isXml)}`)
    .join(', ')}]`

/** An option, where anything stands in it. */
const option = (name: string, php: string, isNeeded = false): string[] =>
  php === '[]' && !isNeeded ? [] : [`'${name}' => ${php}`]

const optionsOf = (endpoint: Endpoint, isFull: boolean): string => {
  const { variables, query, queryShape, headers, body } = endpoint
  const parts = [
    ...variables.map(({ name, shape }) => `'${name}' => ${phpOf(shape, false)}`),
    ...(query.length > 0 && body?.kind !== 'xml'
      ? option('query', phpOf(queryShape, isFull), queryShape.kind === 'one')
      : []),
    ...option('headers', phpFields(headers, true)),
    ...(body?.kind === 'form'
      ? ["'body' => $media->getStream()"]
      : body
        ? option(body.kind, phpOf(body.shape, isFull, body.kind === 'xml'), body.required)
        : []),
  ]
  return `[${parts.join(', ')}]`
}

/**
 * Where everything in an object may be left out, PHP's empty array is a list, which none of these
 * is.
 */
const hasEmptyList = (endpoint: Endpoint): boolean =>
  /(=> |\[)\[\]/.test(optionsOf(endpoint, false))

const outgoing = endpoints(({ incoming }) => !incoming)
const programOf = (isFull: boolean, isAsync: boolean): string =>
  `<?php\nfunction f(\\WeChatPay\\BuilderChainable $i, \\WeChatPay\\Util\\MediaUtil $media) {\n${outgoing
    .filter((one) => isFull || !hasEmptyList(one))
    .map((one) => {
      const verb = `${one.method.toLowerCase()}${isAsync ? 'Async' : ''}`
      return `  $i->chain('${one.path}')->${verb}(${optionsOf(one, isFull)});`
    })
    .join('\n')}\n}\n`

describe('a call of every documented endpoint', () => {
  const folder = fresh()
  writeFileSync(join(folder, 'least.php'), programOf(false, false))
  writeFileSync(join(folder, 'most.php'), programOf(true, true))
  const { files } = ported([folder])

  it('is typed, with what it needs alone and with all that it may have', () => {
    expect(outgoing.length).toBeGreaterThan(1_000)
    expect(files).toHaveLength(2)
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/chain<string>/)
  })

  it('compiles under strict', () => expect(complaintsOf(files)).toEqual([]))
})

const native =
  "'appid' => 'a', 'mchid' => 'b', 'description' => 'c', 'out_trade_no' => 'd', 'notify_url' => 'e'"
const order = `${native}, 'amount' => ['total' => 1]`
const pay = (json: string): string =>
  `chain('v3/pay/transactions/native')->post(['json' => [${json}]])`
const refund = (json: string): string =>
  `chain('v3/refund/domestic/refunds')->post(['json' => ['out_refund_no' => 'r', 'amount' => ['refund' => 1, 'total' => 1, 'currency' => 'CNY'], ${json}]])`
const byNumber = "chain('v3/pay/transactions/out-trade-no/{out_trade_no}')"
const unified = (xml: string): string =>
  `chain('v2/pay/micropay')->post(['xml' => ['appid' => 'a', 'mch_id' => 'b', 'body' => 'c', 'out_trade_no' => 'd', 'total_fee' => '1', 'spbill_create_ip' => 'e', 'auth_code' => 'f', ${xml}]])`

/** What stands behind the instance, and how the call is written. */
const decisions: readonly (readonly [string, string, string])[] = [
  ['a literal', pay(order), ".chain('v3/pay/transactions/native').post({"],
  [
    'a leading slash',
    pay(order).replace('v3', '/v3'),
    ".chain('v3/pay/transactions/native').post({",
  ],
  [
    'properties',
    `v3->pay->transactions->native->post(['json' => [${order}]])`,
    '.v3.pay.transactions.native.post({',
  ],
  [
    'brackets',
    `PATH['v3/pay/transactions/native']->post(['json' => [${order}]])`,
    "['v3/pay/transactions/native'].post({",
  ],
  [
    'properties and chain()',
    `v3->chain('pay/transactions')->native->post(['json' => [${order}]])`,
    ".v3.chain('pay/transactions').native.post({",
  ],
  [
    'a path variable',
    `${byNumber}->get(['query' => ['mchid' => '1'], 'out_trade_no' => $text])`,
    `.${byNumber}.get({`,
  ],
  [
    'a path variable as property',
    "v3->pay->transactions->outTradeNo->_out_trade_no_->get(['query' => ['mchid' => '1'], 'out_trade_no' => 7])",
    '.v3.pay.transactions.outTradeNo._out_trade_no_.get({',
  ],
  [
    'values of parameters',
    pay(`${order}, 'attach' => $text`),
    ".chain('v3/pay/transactions/native').post({",
  ],
  [
    'a template and a helper',
    pay(`${native}, 'attach' => "x{$text}", 'amount' => ['total' => intval($any)]`),
    ".chain('v3/pay/transactions/native').post({",
  ],
  [
    'an array that was made before',
    `chain('v3/pay/transactions/native')->post(['json' => [${native}, 'amount' => $amount]])`,
    ".chain('v3/pay/transactions/native').post({",
  ],
  [
    'nothing but options',
    "chain('v3/certificates')->get(['timeout' => 3.5, 'debug' => false])",
    ".chain('v3/certificates').get({",
  ],
  ['API v2', unified("'attach' => $text"), ".chain('v2/pay/micropay').post({"],
  [
    'a path that nobody documents',
    "chain('v3/pay/some-thing')->post(['json' => $any])",
    ".chain('v3/pay/some-thing').post({",
  ],
  [
    'an id in the path',
    "chain('v3/pay/transactions/id/42')->get()",
    ".chain('v3/pay/transactions/id/42').get(",
  ],
  [
    'a text for a number',
    pay(`${native}, 'amount' => ['total' => '1']`),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'a fraction of unknown kind',
    pay(`${native}, 'amount' => ['total' => $any]`),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'a number for a text',
    pay(order.replace("'d'", '4')),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'null for a text',
    pay(`${order}, 'attach' => null`),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'a text that may be null',
    pay(`${order}, 'attach' => $maybe`),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'an unknown field',
    pay(`${order}, 'attatch' => 'x'`),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'an unknown field inside',
    pay(`${native}, 'amount' => ['total' => 1, 'totl' => 1]`),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'a required field that is missing',
    pay(order.replace("'appid' => 'a', ", '')),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'a required field that is there at times',
    pay(`${native}, ...($text ? ['amount' => ['total' => 1]] : [])`),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'a list for an object',
    pay(`${native}, 'amount' => [1]`),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'an object for a list',
    refund("'out_trade_no' => 'x', 'goods_detail' => ['merchant_goods_id' => 'x']"),
    ".chain<string>('v3/refund/domestic/refunds').post({",
  ],
  [
    'a value that is not on the list',
    refund("'out_trade_no' => 'x', 'funds_account' => 'MINE'"),
    ".chain<string>('v3/refund/domestic/refunds').post({",
  ],
  [
    'a body from elsewhere',
    "chain('v3/pay/transactions/native')->post(['json' => $any])",
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'options from elsewhere',
    "chain('v3/pay/transactions/native')->post($any)",
    ".chain<string>('v3/pay/transactions/native').post(",
  ],
  [
    'something spread into it',
    pay(`${order}, ...$more`),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'a changing key',
    pay(`${order}, $text => 'x'`),
    ".chain<string>('v3/pay/transactions/native').post({",
  ],
  [
    'a path variable that is missing',
    `${byNumber}->get(['query' => ['mchid' => '1']])`,
    ".chain<string>('v3/pay/transactions/out-trade-no/{out_trade_no}').get({",
  ],
  [
    'a query that is missing',
    `${byNumber}->get(['out_trade_no' => 'x'])`,
    ".chain<string>('v3/pay/transactions/out-trade-no/{out_trade_no}').get({",
  ],
  [
    'another verb',
    "chain('v3/pay/transactions/native')->get()",
    ".chain<string>('v3/pay/transactions/native').get()",
  ],
  ['a path that only leads on', "chain('v3/pay')->get()", ".chain<string>('v3/pay').get()"],
  ['a number in XML', unified("'attach' => 7"), ".chain<string>('v2/pay/micropay').post({"],
  [
    'a field that API v2 does not know',
    unified("'colour' => 'x'"),
    ".chain<string>('v2/pay/micropay').post({",
  ],
  [
    'a required field of XML that is missing',
    unified("'attach' => 'x'").replace("'appid' => 'a', ", ''),
    ".chain<string>('v2/pay/micropay').post({",
  ],
]

const signature =
  'function f(\\WeChatPay\\BuilderChainable $i, string $text, ?string $maybe, array $more, $any) { $amount = ["total" => 1];'
const callOf = (behind: string): string =>
  behind.startsWith('PATH') ? `$i${behind.slice('PATH'.length)}` : `$i->${behind}`

describe('a call is typed where the tool knows that it compiles, and else an open one', () => {
  it.each(decisions)('%s', (_, behind, written) => {
    const { code } = portText(`${signature} return ${callOf(behind)}; }`)
    expect(code.replace(/\n\s*(?=\.)/g, '')).toContain(`i${written}`)
  })

  it('compiles either way', () => {
    const folder = fresh()
    decisions.forEach(([, behind], at) =>
      writeFileSync(
        join(folder, `case${at}.php`),
        `<?php // WeChatPay\\\n${signature} $r = ${callOf(behind)}; return json_decode((string) $r->getBody(), true); }`,
      ),
    )
    expect(complaintsOf(ported([folder]).files)).toEqual([])
    expect(complaintsOf(ported([folder], { async: true }).files)).toEqual([])
  })
})

const answerOf = (rest: string): string =>
  portText(
    `function f(\\WeChatPay\\BuilderChainable $i) { $r = $i->${pay(order)}; $d = json_decode((string) $r->getBody(), true); ${rest} }`,
  ).code

describe('the answer of a typed call', () => {
  it.each([
    [
      'is as TypeScript knows it where what is read is documented',
      'return $d["code_url"];',
      'const d = r.data\n',
    ],
    [
      'is told over unknown where something else is read',
      'return $d["prepay_id"];',
      'r.data as unknown as {',
    ],
    ['is told over unknown where it goes on as a whole', 'return array_keys($d, "x");', 'r.data'],
    [
      'is told over unknown where keys change',
      'foreach ($d as $k => $v) { echo $k, $v; }',
      'r.data as unknown as Record<string, unknown>',
    ],
  ])('%s', (_, rest, written) => expect(answerOf(rest)).toContain(written))

  it('compiles however it is passed on', () => {
    const folder = fresh()
    const rows = [
      'return $d["code_url"];',
      'return $d["prepay_id"];',
      'return $d;',
      'foreach ($d as $k => $v) { echo $k, $v; }',
      'g($d); return $d["code_url"] ?? "";',
      '$this_ = $r; $e = json_decode($this_->getBody(), true); return $e["x"]["y"];',
      'if ($d) { $r = $i->chain("v3/certificates")->get(); } return json_decode($r->getBody(), true)["data"];',
      '$all = [$i->chain("v3/certificates")->getAsync(), $i->chain("v3/what")->getAsync()]; foreach (\\GuzzleHttp\\Promise\\Utils::unwrap($all) as $one) { $e = json_decode($one->getBody(), true); echo $e["what"]; }',
      '$fn = function () use ($i) { return $i->chain("v3/certificates")->get(); }; return json_decode($fn()->getBody(), true)["what"];',
      'return $i->chain("v3/certificates")->getAsync()->then(function ($x) { return json_decode($x->getBody(), true); })->then(function ($y) { return $y["what"]; })->wait();',
      '$d["more"] = 1; return h($d);',
      'return array_merge($d, ["a" => 1]);',
      '$x = isset($d["code_url"]) ? $d["code_url"] : null; return $x;',
      'extract($d); list("code_url" => $u) = $d; return strtoupper($u);',
    ]
    rows.forEach((rest, at) =>
      writeFileSync(
        join(folder, `answer${at}.php`),
        `<?php\nfunction g${at}(array $a) { return $a; }\nfunction f${at}(\\WeChatPay\\BuilderChainable $i) { $r = $i->${pay(order)}; $d = json_decode((string) $r->getBody(), true); ${rest.replaceAll('g(', `g${at}(`)} }`,
      ),
    )
    expect(complaintsOf(ported([folder]).files)).toEqual([])
    expect(complaintsOf(ported([folder], { async: true }).files)).toEqual([])
  })
})
