import { laidOut, portText } from './ported'

const builder = '$i = Builder::factory($config);'

describe("a file's own comments stay first", () => {
  it.each([
    [
      'stood behind statics that are hoisted',
      `<?php\n/**\n * Payments.\n */\n\nuse WeChatPay\\Builder;\nfunction f() { static $n = 0; return ++$n; }\n${builder}`,
      '/**\n * Payments.\n */\n\nimport ',
    ],
    [
      'stood behind the imports, where it came before declare and namespace',
      `<?php\n// a licence\ndeclare(strict_types=1);\n\n/** Payments. */\nnamespace App;\nuse WeChatPay\\Builder;\n${builder}`,
      '// a licence\n\n/** Payments. */\n\nimport ',
    ],
    [
      'was taken for the docblock of the class below it',
      `<?php\n/** Payments. */\n\n/** A class. */\nclass A { function f() { static $n = 0; return \\WeChatPay\\Builder::factory([++$n]); } }`,
      '/** Payments. */\n\nimport ',
    ],
  ])('which %s', async (_title, php, expected) => {
    const { code } = portText(php)
    expect(code.slice(0, expected.length)).toBe(expected)
    expect(await laidOut(code)).toBe(code)
  })

  it('and the docblock of what comes first stays there', () => {
    const { code } = portText(
      `<?php\n/** Ours. */\nfunction f() { static $n = 0; return \\WeChatPay\\Builder::factory([++$n]); }`,
    )
    expect(code).toMatch(/^import [\s\S]*\n\/\*\* Ours\. \*\/\nexport function f/)
  })
})
