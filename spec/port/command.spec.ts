import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fresh, root } from './ported'

const main = join(root, 'dist/cli/main.js')
const good =
  '<?php\nuse WeChatPay\\Builder;\n$i = Builder::factory($config);\necho $i->chain("v3/certificates")->get()->getBody(), PHP_EOL;\n'
const left = `${good}echo config("x");\n`

/** A folder with files in it, and the command run there. */
function place(files: Readonly<Record<string, string | Buffer>>) {
  const folder = fresh()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const port = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'port', ...args], {
      encoding: 'utf8',
      cwd: folder,
    })
    return { status, stdout, stderr }
  }
  const has = (name: string): boolean => existsSync(join(folder, name))
  return { folder, port, has, read: (name: string) => readFileSync(join(folder, name), 'utf8') }
}

describe('wechatpay-chainable port', () => {
  it('writes nothing but the report of what is done in a moment, no line of progress', () => {
    expect(place({ 'a.php': good }).port('a.php')).toMatchObject({ status: 0, stderr: '' })
  })

  it('says what it does without arguments', () => {
    expect(place({}).port()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('turn PHP that uses wechatpay-php into TypeScript') as string,
    })
  })

  it.each(['--check', '--json', '--async'])('does not take %s without a path for done', (flag) => {
    expect(place({}).port(flag)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('give the PHP files or folders to port') as string,
    })
  })

  it('does not take an empty --out for the folder it stands in', () => {
    const { port, has } = place({ 'src/a.php': good })
    expect(port('src', '--out', '')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('give a folder, or leave the option out') as string,
    })
    expect(has('a.ts')).toBe(false)
  })

  it('takes a path that begins with - behind --, and says so', () => {
    const { port, has } = place({ '-a.php': good })
    expect(port('--help').stdout).toContain('behind --, those that begin with -')
    expect(port('--', '-a.php').status).toBe(0)
    expect(has('-a.ts')).toBe(true)
  })

  it('says in a line that standard output takes nothing, where a stack trace did', () => {
    const { folder } = place({ 'a.php': good })
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" port a.php --check > /dev/full', process.execPath, main],
      { encoding: 'utf8', cwd: folder },
    )
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^standard output cannot be written to: ENOSPC.*\n$/),
    ])
  })

  it('writes a file beside each, walks folders and passes over vendor/', () => {
    const { port, has } = place({ 'a.php': good, 'src/b.php': good, 'vendor/c.php': good })
    expect(port('.')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /a\.php → a\.ts: 2 expressions of wechatpay-php translated, 0 left[\s\S]*2 files ported, 100\.0 %/,
      ) as string,
    })
    expect([has('a.ts'), has('src/b.ts'), has('vendor/c.ts')]).toEqual([true, true, false])
  })

  it('writes into another folder, in the same order', () => {
    const { port, has } = place({ 'app/a.php': good, 'app/sub/b.php': good })
    expect(port('app', '--out', 'ts').status).toBe(0)
    expect([has('ts/a.ts'), has('ts/sub/b.ts'), has('app/a.ts')]).toEqual([true, true, false])
  })

  it('writes nothing with --check, and exits 1 where something is left', () => {
    const { port, has } = place({ 'good.php': good, 'left.php': left })
    expect(port('good.php', '--check').status).toBe(0)
    expect(port('left.php', '--check')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/left\.php:5:6 {2}config\(\): /) as string,
    })
    expect([has('good.ts'), has('left.ts')]).toEqual([false, false])
  })

  it('tells programs the same', () => {
    const { port } = place({ 'left.php': left })
    expect(JSON.parse(port('left.php', '--json').stdout)).toEqual({
      files: [{ source: 'left.php', target: 'left.ts', state: 'ported', translated: 2, left: 0 }],
      items: [
        {
          remark: 'left',
          file: 'left.php',
          line: 5,
          column: 6,
          what: 'config()',
          why: expect.any(String),
        },
        {
          remark: 'check',
          file: 'left.php',
          line: 3,
          column: 23,
          what: '$config',
          why: expect.any(String),
        },
      ],
    })
  })

  it('writes over nothing, unless it is told to', () => {
    const { port, read } = place({ 'a.php': good, 'a.ts': 'mine' })
    expect(port('a.php')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('a.ts is there already: give --force') as string,
    })
    expect(read('a.ts')).toBe('mine')
    expect(port('a.php', '--force').status).toBe(0)
    expect(read('a.ts')).toContain('Builder.factory')
  })

  it('does not write two files into one', () => {
    const { port, read } = place({ 'a/x.php': good, 'b/x.php': left })
    expect(port('a/x.php', 'b/x.php', '--out', 'ts')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('would write ts/x.ts, as a/x.php does') as string,
    })
    expect(read('ts/x.ts')).not.toContain('config(')
  })

  it('tells where PHP makes no sense, and goes on', () => {
    const { port, has } = place({
      'bad.php': `${good}if (`,
      'holes.php': `${good}$a = [1,,2];`,
      'good.php': good,
    })
    expect(port('.')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /bad\.php:\d+:\d+ {2}a syntax error: [\s\S]*holes\.php:5:\d+ {2}a syntax error: an empty place in an array/,
      ) as string,
    })
    expect([has('bad.ts'), has('good.ts')]).toEqual([false, true])
  })

  it.each([
    ['what is not there', 'nowhere.php', {}, 'there is no such file or folder'],
    ['what is no text', 'x.php', { 'x.php': Buffer.from([0x3c, 0, 1, 2]) }, 'it is no text'],
    ['what is not PHP', 'x.php', { 'x.php': 'hello' }, 'it is not PHP'],
    [
      'what is too large',
      'x.php',
      { 'x.php': `<?php\n${'// WeChatPay\\\n'.repeat(400_000)}` },
      'more than source code has',
    ],
  ])('names %s', (_title, name, files, message) => {
    expect(place(files as Record<string, string>).port(name)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(message) as string,
    })
  })

  it('says which file has nothing to do with it, and writes none', () => {
    const { port, has } = place({ 'other.php': '<?php echo 1;' })
    expect(port('other.php')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(
        'other.php: uses nothing of wechatpay-php, not written (--all ports it as well)',
      ) as string,
    })
    expect(has('other.ts')).toBe(false)
  })

  it('ports it with --all, with what the others take from it', () => {
    const { port, read } = place({
      'lib/helpers.php': '<?php\nfunction fen($yuan) { return (int) round($yuan * 100); }\n',
      'pay.php': `${good}require_once __DIR__ . '/lib/helpers.php';\necho fen(0.29);\n`,
    })
    expect(port('.', '--out', 'some').stdout).toContain('(--all ports it as well)')
    expect(port('.', '--all', '--out', 'ts').stdout).toContain('2 files ported')
    expect(read('ts/pay.ts')).toContain("import { fen } from './lib/helpers'")
  })

  it('ports a class below one that is ported, which is not said to have nothing to do with it', () => {
    const { port, read, has } = place({
      'a/base.php': `${good.replace('<?php', '<?php\nnamespace Notify;')}class Base { static function kind() { return 'base'; } function tell() { return static::kind(); } }\n`,
      'b/paid.php':
        "<?php\nnamespace App;\nuse Notify\\Base as Notice;\nfinal class Paid extends Notice { static function kind() { return 'paid'; } }\n",
      'b/late.php': '<?php\nnamespace App;\nclass Late extends Paid {}\n',
      'b/other.php': '<?php\nnamespace App;\nclass Other extends Base {}\n',
    })
    port('.')
    expect([has('b/paid.ts'), has('b/late.ts'), has('b/other.ts')]).toEqual([true, true, false])
    expect(read('a/base.ts')).toContain('(this.constructor as typeof Base).kind()')
  })

  it('counts a template or a settings file of a folder, in which is no PHP, not as a failure', () => {
    const { port } = place({ 'src/a.phtml': '<p>hi</p>', 'src/b.inc': '; x', 'src/c.php': '' })
    const { status, stdout } = port('src', '--check')
    expect(status).toBe(0)
    expect(stdout).toBe(
      'src/c.php: uses nothing of wechatpay-php, not written (--all ports it as well)\n\n0 files ported, 0 places left to do\n',
    )
    expect(port('src/a.phtml', '--check').stdout).toContain('it is not PHP')
  })

  it('says that a folder has no PHP in it, where it would have done nothing in silence', () => {
    expect(place({ 'src/a.txt': 'x' }).port('src').stdout).toContain(
      'there is no PHP file in what was given',
    )
  })

  it('reads GBK, a byte order mark, line ends of Windows, short tags and HTML around PHP', () => {
    const gbk = Buffer.concat([
      Buffer.from(good),
      Buffer.from('// '),
      Buffer.from([0xd6, 0xd0, 0xce, 0xc4]),
      Buffer.from('\necho 1;\n'),
    ])
    const { port, read } = place({
      'gbk.php': gbk,
      'bom.php': `\ufeff${good}`,
      'crlf.php': good.replaceAll('\n', '\r\n'),
      'short.php': good.replace('<?php', '<?'),
      'html.php': `<h1>x</h1>\n<?php if (true): ?>\n<p><?= 'y' ?></p>\n<?php endif; ?>\n${good}`,
    })
    expect(port('.').status).toBe(0)
    expect(read('gbk.ts')).toContain('// 中文')
    expect(read('bom.ts')).toBe(read('crlf.ts'))
    expect(read('short.ts')).toBe(read('bom.ts'))
    expect(read('html.ts')).toContain("process.stdout.write('y')")
  })

  it('reads a statement that begins with static fn, which its parser takes for a variable', () => {
    const { port, read } = place({
      'a.php': `${good}static fn () => 'static fn';\nif (true) static function () { return 2; };\n`,
    })
    expect(port('a.php').status).toBe(0)
    expect(read('a.ts')).toContain("() => 'static fn'")
  })

  it('reads a text with variables of which a piece begins with a quote', () => {
    const { port, read } = place({
      'a.php': `${good}$a = ['k' => 'v'];\n$b = "kind = '{$a['k']}' and '$a[k]'";\n$c = <<<SQL\n  '$b'\n  SQL;\n`,
    })
    expect(port('a.php').status).toBe(0)
    expect(read('a.ts')).toContain("`kind = '${a.k}' and '${a.k}'`")
    expect(read('a.ts')).toContain("`'${b}'`")
  })

  it.each([
    ['a text', "$a = 'never\\'", '5:6  a syntax error: a text that does not end'],
    ['a comment', '/* never', '5:1  a syntax error: a comment that does not end'],
    ['a sign that means nothing', '\u001b[31m', '5:1  a syntax error: Bad terminal sequence'],
    [
      'what goes too deep',
      `$a = ${'['.repeat(20_000)};`,
      '1:1  nested too deeply: there are too many levels',
    ],
  ])('does not port %s that never ends or is none', (_title, code, message) => {
    const { port, has } = place({ 'a.php': good + code })
    const { status, stdout } = port('a.php')
    expect([status, stdout]).toEqual([1, expect.stringContaining(`a.php:${message}`)])
    expect(stdout).not.toContain('\u001b')
    expect(has('a.ts')).toBe(false)
  })

  it.each([
    [
      'in an array',
      "$r = $i->post(['json' => [\n  'a' => 1,\n",
      "7:1  a syntax error: the file ends where ']' is expected",
    ],
    [
      'in a block',
      'if ($i) {\n  $a = 1;',
      "6:10  a syntax error: the file ends where '}' is expected",
    ],
    ['in a text', '$a = "v3/{$i', "5:13  a syntax error: the file ends where '}' is expected"],
    [
      'behind an operator',
      '$a = ',
      '5:6  a syntax error: the file ends in the middle of an expression',
    ],
    ['before a name', 'class', '5:6  a syntax error: the file ends where a name is expected'],
    [
      'before a semicolon',
      "$a = 'x' // done\n",
      "5:9  a syntax error: the file ends where ';' is expected",
    ],
    [
      'of a closure',
      '$a = function () {}',
      "5:20  a syntax error: the file ends where ';' is expected",
    ],
    ['of a try', 'try { $a = 1; }', '5:1  a syntax error: a try without catch or finally'],
    [
      'of a statement',
      '$a = 1\n$b = 2;',
      "6:1  a syntax error: unexpected '$b' where ';' is expected",
    ],
    ['of a block', '}', "5:1  a syntax error: unexpected '}'"],
  ])(
    'says what was expected and found where PHP breaks off at the end %s',
    (_title, code, message) => {
      const { status, stdout } = place({ 'a.php': good + code }).port('a.php')
      expect([status, stdout]).toEqual([1, expect.stringContaining(`a.php:${message}`)])
    },
  )

  it.each([
    '/* a */',
    'a: ',
    '?>',
    '?>\n<?php\n// a',
    '__halt_compiler(); a',
    'namespace A { f(); }',
  ])('takes %s for an end of a file as PHP does', (code) => {
    const begin = code.startsWith('namespace') ? `namespace B { use WeChatPay\\Builder; }\n` : ''
    const { stdout } = place({ 'a.php': begin ? `<?php\n${begin}${code}` : good + code }).port(
      'a.php',
    )
    expect(stdout).not.toContain('a syntax error')
  })

  it('follows links, never in a circle, and names one that leads nowhere', () => {
    const { port, folder, has } = place({ 'src/a.php': good, 'other/b.php': good })
    symlinkSync('..', join(folder, 'src/up'))
    symlinkSync('../other/b.php', join(folder, 'src/c.php'))
    symlinkSync('nowhere.php', join(folder, 'src/d.php'))
    expect(port('src')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('src/d.php:1:1  not ported: it is a link to') as string,
    })
    expect([has('src/a.ts'), has('src/c.ts')]).toEqual([true, true])
  })

  it('does not write through a link that leads to what is not there yet', () => {
    const { port, folder, has } = place({ 'a.php': good })
    symlinkSync('elsewhere', join(folder, 'a.ts'))
    expect(port('a.php')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('a.ts cannot be written: there is a file') as string,
    })
    expect(has('elsewhere')).toBe(false)
  })

  it('says which file it read as something else than UTF-8', () => {
    const { port } = place({
      'a.php': Buffer.concat([Buffer.from(good), Buffer.from([0x2f, 0x2f, 0xd6, 0xd0, 0x0a])]),
    })
    expect(port('a.php').stdout).toContain('a.php:1:1  read as GB18030')
  })

  it('refuses what cannot be both', () => {
    expect(place({ 'a.php': good }).port('a.php', '--async', '--blocking')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('cannot be used with') as string,
    })
  })

  it('names a folder that cannot be written to', () => {
    const { port, folder } = place({ 'a.php': good, ts: 'a file' })
    chmodSync(folder, 0o755)
    expect(port('a.php', '--out', 'ts')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('ts/a.ts cannot be written') as string,
    })
  })
})

it('the licence of the parser goes with it', () => {
  expect(readFileSync(join(root, 'dist/port/php-parser.LICENSE'), 'utf8')).toContain(
    'Redistribution and use in source and binary forms',
  )
})
