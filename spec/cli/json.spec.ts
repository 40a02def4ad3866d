import { jsonFault, layJsonOut, parseJsonText } from '../../lib/cli/json'
import { thrown } from '../fixtures/sandbox'

describe('JSON that was written by hand', () => {
  it('may begin with a byte order mark', () => {
    expect(parseJsonText('\uFEFF{"a":1}')).toEqual({ a: 1 })
  })

  it.each([
    ['a comment', '{\n  // the merchant\n  "a": 1 }', 'line 2, column 3: a comment'],
    ['a block comment', '{"a": 1 /* x */}', 'line 1, column 9: a comment'],
    ['a trailing comma', '{\n  "a": 1,\n}', 'line 3, column 1: a comma before it'],
    ['a trailing comma in a list', '[1, ]', 'line 1, column 5: a comma before it'],
    ['single quotes', "{'a': 1}", 'line 1, column 2: a text in'],
    ['a bare name', '{a: 1}', 'line 1, column 2: a name without'],
    ['a text over two lines', '{"a": "x\ny"}', 'line 1, column 7: a text that does not end'],
    ['a file in UTF-16', '\uFFFD\uFFFD{\0', 'line 1, column 1: bytes that are no UTF-8'],
    ['no end', '{"a": 1', 'line 1, column 8: its end, too early'],
  ])('says where there is %s', (_, text, words) => {
    expect(jsonFault(text)).toContain(words)
    const { message } = thrown(() => parseJsonText(text), SyntaxError)
    expect(message).toContain(words)
  })

  it('is not shown in its error, since it may hold a key', () => {
    const secret = 'S3cr3tS3cr3tS3cr3t'
    for (const text of [`{"secret": "${secret}"`, `{"secret": ${secret}}`, secret])
      expect(thrown(() => parseJsonText(text), SyntaxError).message).not.toContain('S3cr')
  })
})

describe('JSON on a terminal', () => {
  const text = '{"a":[1,{"b":"x,{\\"}:"}],"big":12345678901234567890,"none":{},"no":[]}'
  it('has lines, and every digit that came', () => {
    const laid = layJsonOut(text, true)
    expect(laid.split('\n').slice(0, 5)).toEqual([
      '{',
      '  "a": [',
      '    1,',
      '    {',
      '      "b": "x,{\\"}:"',
    ])
    expect(laid).toContain('"big": 12345678901234567890')
    expect(JSON.parse(laid)).toEqual(JSON.parse(text))
  })
  it('is left as it came where nobody looks, and where it is none', () => {
    expect(layJsonOut(text, false)).toBe(text)
    expect(layJsonOut('<xml>{a}</xml>', true)).toBe('<xml>{a}</xml>')
  })
})
