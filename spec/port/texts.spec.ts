import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { texts } from './php-texts'
import { complaintsOf, fresh, ported, portText, run } from './ported'
import { stayInUtc } from './recorded'

const folder = fresh()
texts.forEach(([php], at) =>
  writeFileSync(join(folder, `line${at}.php`), `<?php // WeChatPay\\\n${php}\n`),
)
const blocking = ported([folder])
const promised = ported([folder], { async: true })

stayInUtc()

describe('texts and numbers, ported, print what PHP prints', () => {
  it.each(texts.map(([php, printed], at) => [php, printed, at] as const))(
    '%s',
    (_, printed, at) => {
      for (const { files } of [blocking, promised]) {
        const file = files.find((one) => one.endsWith(`/line${at}.ts`))!
        expect(run(file).printed.join('\n')).toBe(printed)
      }
    },
  )

  it('and compile under strict in both forms', () => {
    expect(complaintsOf(blocking.files)).toEqual([])
    expect(complaintsOf(promised.files)).toEqual([])
  })
})

describe('a date that is written', () => {
  const dates = (php: string): string[] =>
    portText(php).code.match(/(?<=function )(?:formatDate|secondsEast)\w*/g) ?? []

  it('of digits alone has a function of a few lines, any other one that of all letters', () => {
    expect(dates("echo date('YmdHis'), date('Y-m-d H:i', 1700000000);")).toEqual(['formatDate'])
    expect(dates("echo date('YmdHis'), date('c');")).toEqual(['formatDate', 'secondsEast'])
    expect(dates("echo gmdate('YmdHis');")).toEqual(['formatDate', 'secondsEast'])
  })
})

describe('a text that holds nothing but ASCII', () => {
  it.each([
    ['substr(Formatter::nonce(), 0, 8)', 'Formatter.nonce().slice(0, 8)'],
    ["strtoupper(md5('中'))", ".digest('hex').toUpperCase()"],
    ["strlen('abc')", "'abc'.length"],
    ['str_pad((string) $int, 6, "0", STR_PAD_LEFT)', "String(int).padStart(6, '0')"],
    ["substr(date('YmdHis'), 2)", "formatDate('YmdHis').slice(2)"],
    ['trim(base64_encode($text), "=")', ".toString('base64').replace(/^[=]+|[=]+$/g, '')"],
    ["ucfirst('abc')", "'abc'.replace(/^[a-z]/, (first) => first.toUpperCase())"],
  ])('is worked on without a helper: %s', (php, written) =>
    expect(
      portText(`use WeChatPay\\Formatter; function f(string $text, int $int) { return ${php}; }`)
        .code,
    ).toContain(written),
  )

  it('is one still when it has been kept in a variable, and none once something else was put in', () => {
    const of = (more: string): string =>
      portText(`function f(string $text) { $s = md5($text); ${more} return substr($s, 8, 16); }`)
        .code
    expect(of('')).toContain('s.slice(8, 24)')
    expect(of('$s .= $text;')).toContain('substr(s, 8, 16)')
    expect(of('if ($text) { $s = $text; }')).toContain('substr(s, 8, 16)')
  })

  it('was assumed of a parameter because this file hands nothing else over', () => {
    const { code } = portText("function f($s) { return strlen($s); } f('abc');")
    expect(code).toContain('Buffer.byteLength(')
  })
})

describe('the length of a list in a text', () => {
  it('is always there, and needs no ?? as what is found by a key does', () => {
    const { code } = portText("function f(array $a) { return 'n: ' . count(array_values($a)); }")
    expect(code).toContain('.length}`')
    expect(portText("function f(string ...$a) { return 'n: ' . $a[1]; }").code).toContain(
      '${a[1] ??',
    )
  })
})

describe('what cannot be the same in JavaScript is told', () => {
  it.each([
    ['substr($text, 0, 3)', /substr\(\): counts bytes/],
    ['str_split($text, 3)', /str_split\(\): counts bytes/],
    ['strrev($text)', /strrev\(\): turns letters round/],
    ["date('Y-m-d')", /date\(\): is the time of this process \(TZ\)/],
    ['base64_decode($text)', /base64_decode\(\): is read as UTF-8/],
    ['json_encode([$text])', /json_encode\(\): PHP writes \/ as/],
  ])('%s', (php, told) => {
    const { report } = portText(`function f(string $text) { return ${php}; }`)
    expect(report.items.map(({ what, why }) => `${what}: ${why}`)).toContainEqual(
      expect.stringMatching(told),
    )
  })

  it.each(["date('W')", "date('S')", 'metaphone($text)', 'soundex($text)', 'md5($text, true)'])(
    '%s stays a call, since nothing here is exactly that',
    (php) => {
      const { report } = portText(`function f(string $text) { return ${php}; }`)
      expect(report.items.map(({ remark }) => remark)).toContain('left')
    },
  )
})
