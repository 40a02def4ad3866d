import { portText } from './ported'
import { itPrints, type Recorded } from './recorded'

/** What PHP 8.2 prints for a program: the port must print the same, and compile under strict. */
const prints: readonly Recorded[] = [
  [
    'preg_match as a truth value and as a number',
    "function ok($s) { if (!preg_match('/^1[3-9]\\d{9}$/', $s)) { return 'bad'; } return preg_match('/^\\d+$/', $s) === 1 ? 'num' : 'x'; } echo ok('13800138000'), ok('abc'), preg_match('/x/i', 'aXb'), preg_match('/^[\\x{4e00}-\\x{9fa5}]+$/u', '中文') ? 'han' : 'no', preg_match('#^https?://#', 'http://a') > 0 ? 'url' : 'no';",
    'numbad1hanurl',
  ],
  [
    'preg_match with what it found',
    "function f($s) { if (preg_match('/(\\d+)-(\\w+)?/', $s, $m)) { return count($m) . $m[1] . ($m[2] ?? 'none'); } return 'no' . count($m); } echo f('order 12-abc'), f('7-'), f('x'); preg_match('/a(b)/', 'ab', $mm); echo $mm[1];",
    '312abc27noneno0b',
  ],
  [
    'preg_replace, one and several',
    "echo preg_replace('/\\s+/', ' ', \"a  b \\n c\"), preg_replace('/(a)(b)/', '$2\\1', 'ab'), preg_replace(['/a/', '/b/'], ['b', 'c'], 'ab'), preg_replace('/\\D/', '', '1a2'), preg_replace('~/+~', '/', 'a//b'), preg_replace('/x/', '$', 'axb'), preg_replace('/[^\\w\\s-]/', '', 'a!b c-d'), preg_replace('/./u', '-', '中文'), preg_replace('/\\s/u', '', \"a\\u{3000}b\");",
    'a b cbacc12a/ba$bab c-d--ab',
  ],
  [
    'preg_split, with and without what is empty',
    "echo implode('|', preg_split('/[\\s,]+/', 'a, b  c')), implode('|', preg_split('/,/', 'a,,b', -1, PREG_SPLIT_NO_EMPTY));",
    'a|b|ca|b',
  ],
]

describe('patterns of PHP', () => {
  itPrints(prints)

  it('read as if they had been written here', () => {
    const { code } = portText(
      "function isPhone(string $s): bool { return preg_match('/^1\\d{10}\\z/', $s) === 1; } function isNumber(string $s) { if (preg_match('/^\\d+$/D', $s)) { return true; } return false; }",
    )
    expect(code).toContain('if (/^\\d+$/.test(s)) {')
  })

  it.each([
    ['a name for a group', "preg_match('/(?<n>a)/', $s, $m)"],
    ['a possessive repetition', "preg_replace('/a++b/', '', $s)"],
    ['a class of POSIX', "preg_match('/[[:alpha:]]/', $s)"],
    ['letters beyond ASCII in a class, without u', "preg_match('/[中文]/', $s)"],
    ['flags inside', "preg_match('/(?i)a/', $s)"],
    ['a pattern that is put together', "preg_match('/' . $p . '/', $s)"],
    ['groups that are put between the parts', "preg_split('/(,)/', $s)"],
    ['the end of the text by its own sign', "preg_match('/a\\z/', $s)"],
  ])('%s stays a call', (_title, php) => {
    const { report } = portText(`function f($s, $p) { return ${php}; }`)
    expect(report.items.map(({ remark, what }) => `${remark} ${what}`)).toContain(
      `left ${php.slice(0, php.indexOf('('))}()`,
    )
  })

  it('the end of a text is another thing before a line feed, which is said', () => {
    const { report } = portText("function f($s) { return preg_match('/^a$/', $s); }")
    expect(report.items.map(({ remark, what }) => `${remark} ${what}`)).toContain("check '/^a$/'")
  })
})
