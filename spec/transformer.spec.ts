import { UnexpectedValueException } from '../lib/errors'
import { Transformer } from '../lib/transformer'
import { answers, plain } from './fixtures/known-answers'

interface Row {
  id: string
  fn: 'toArray' | 'toXml' | 'sanitize'
  xml?: unknown
  data?: unknown
  returns: unknown
}

const rows = answers.transformer as unknown as Row[]
/** wechatpay-php answers `[]` for what it cannot read; here it throws. */
const malformed = ({ fn, returns, xml }: Row) =>
  fn === 'toArray' &&
  Array.isArray(returns) &&
  returns.length === 0 &&
  !String(xml).startsWith('<n:')
const fields = (value: unknown) =>
  Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : value

describe('Transformer', () => {
  /** Renamed to `item` there; a name that XML cannot carry is refused here. */
  const renamed = ['transformer-159']

  it.each(rows.filter((row) => !malformed(row) && !renamed.includes(row.id)))(
    '$id: $fn answers as wechatpay-php does',
    ({ fn, xml, data, returns }) => {
      if (fn === 'toXml') expect(Transformer.toXml(plain(data) as object)).toBe(returns)
      else expect(Transformer[fn](plain(xml) as string)).toEqual(fields(returns))
    },
  )

  it.each(rows.filter(malformed))('$id: refuses what wechatpay-php reads as nothing', ({ xml }) => {
    expect(() => Transformer.toArray(xml as string)).toThrow(UnexpectedValueException)
  })

  it.each([
    ['<xml><a>007</a><b>12345678901234567890</b></xml>', { a: '007', b: '12345678901234567890' }],
    ['<xml><a><![CDATA[<b>&amp;]]></a></xml>', { a: '<b>&amp;' }],
    [
      '<?xml version="1.0"?><!-- c --><xml x="1"><a y="2">1</a><!-- d --><?php echo 1 ?></xml>',
      { a: '1' },
    ],
    ['<xml><a>1</a><a>2</a><a>3</a></xml>', { a: ['1', '2', '3'] }],
    ['<xml>\n <a/>\n <b></b><c> </c></xml>', { a: '', b: '', c: ' ' }],
    ['<xml><a>&#20013;&#x6587;</a></xml>', { a: '中文' }],
    [
      '<xml><valueOf>1</valueOf><constructor>2</constructor></xml>',
      { valueOf: '1', constructor: '2' },
    ],
    ['<xml><!-- <!DOCTYPE --><a>1</a></xml>', { a: '1' }],
    ['<xml/>', {}],
    ['<xml> </xml>', {}],
  ])('reads %s', (xml, expected) => {
    expect(Transformer.toArray(xml)).toEqual(expected)
  })

  it.each([
    '',
    'text',
    '<xml>',
    '<xml></xml><xml></xml>',
    '<xml><a>&nbsp;</a></xml>',
    '<xml><a>&#0;</a></xml>',
    '<xml>&x</xml>',
    '<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml>&a;</xml>',
    '<xml><a></b></xml>',
    '<xml a></xml>',
    '<xml/><xml/>',
    '<xml/>rest',
    '<xml/><![CDATA[x]]>',
    '<![CDATA[x]]><xml/>',
    '<xml><a>x]]>y</a></xml>',
    '<xml a="<"/>',
    '<xml a="&"/>',
    '<xml><!-- a -- b --></xml>',
    '<xml><?xml version="1.0"?></xml>',
    '<!-- <![CDATA[ --><!DOCTYPE x SYSTEM "file:///etc/passwd"><xml><!-- ]]> --><a>1</a></xml>',
    '<xml>' + '<a>'.repeat(300) + '</a>'.repeat(300) + '</xml>',
  ])('refuses %j', (xml) => {
    expect(() => Transformer.toArray(xml)).toThrow(expect.objectContaining({ code: 'INVALID_XML' }))
  })

  it('reads a field named __proto__ as a field', () => {
    const fields = Transformer.toArray('<xml><__proto__>1</__proto__></xml>')
    expect([Object.getPrototypeOf(fields), Object.entries(fields)]).toEqual([
      Object.prototype,
      [['__proto__', '1']],
    ])
  })

  it('reads long lists and CDATA that never ends in a time that grows with their length', () => {
    expect(
      (Transformer.toArray(`<xml>${'<a>1</a>'.repeat(100_000)}</xml>`)['a'] as string[]).length,
    ).toBe(100_000)
    expect(() => Transformer.toArray(`<xml>${'<![CDATA['.repeat(100_000)}`)).toThrow(
      expect.objectContaining({ code: 'INVALID_XML' }),
    )
  })

  it.each([[null], [5], [{}]])('refuses to read %p', (xml) => {
    expect(() => Transformer.toArray(xml as never)).toThrow(
      expect.objectContaining({ code: 'INVALID_XML' }),
    )
  })

  it('writes as asked', () => {
    expect(
      Transformer.toXml(
        { a: 1, b: ['x', 'y'] },
        { headless: false, indent: true, root: 'r', item: 'i' },
      ),
    ).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<r>\n <a>1</a>\n <b>\n  <i>x</i>\n  <i>y</i>\n </b>\n</r>\n',
    )
  })

  it('makes ]]> safe, and reads back what it wrote', () => {
    const data = { a: 'x]]>y', b: '<&">', c: "it's", d: '微信' }
    expect(Transformer.toArray(Transformer.toXml(data))).toEqual(data)
  })

  it('keeps a carriage return beside markup', () => {
    expect(Transformer.toArray(Transformer.toXml({ a: '<x\r\ny>' }))).toEqual({ a: '<x\r\ny>' })
  })

  it.each([
    [{ root: 'x><evil/><x' }],
    [{ root: '' }],
    [{ item: '1' }],
    [{ headles: false }],
    [false],
    [null],
  ])('refuses the options %p', (options) => {
    expect(() => Transformer.toXml({ a: 1 }, options as never)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION' }),
    )
  })

  it.each([
    [{ a: NaN }],
    [{ a: () => 1 }],
    [{ a: Symbol('s') }],
    [{ a: new Date() }],
    [{ a: new Map() }],
    [{ a: Buffer.from('x') }],
    [{ a: new URL('https://a') }],
    [null as never],
    ['abc' as never],
  ])('refuses to write %p', (data) => {
    expect(() => Transformer.toXml(data)).toThrow(expect.objectContaining({ code: 'NOT_XML' }))
  })

  it('refuses to write a cycle', () => {
    const data: Record<string, unknown> = {}
    data['self'] = data
    expect(() => Transformer.toXml(data)).toThrow('a cycle')
  })
})

describe('toXml of what XML cannot carry', () => {
  it.each<[string, object]>([
    ['NUL', { a: 'x\0y' }],
    ['a control character', { a: { b: 'x\x0b' } }],
    ['half an emoji', { a: ['🎉'.slice(1)] }],
    ['U+FFFE', { a: '\ufffe' }],
    ['a name with a line feed', { 'a\n': 1 }],
    ['a name with a blank', { 'a b': 1 }],
    ['a name with markup', { '><b': 1 }],
    ['an empty name', { '': 1 }],
    ['a name that begins with a digit', { '1a': 1 }],
  ])('is refused by name, and neither written raw nor renamed: %s', (_, data) => {
    expect(() => Transformer.toXml(data)).toThrow(expect.objectContaining({ code: 'NOT_XML' }))
  })

  it('has items for lists and numeric keys all the same', () => {
    expect(Transformer.toXml({ a: ['x', 'y'], 7: 'z' })).toBe(
      '<xml><item>z</item><a><item>x</item><item>y</item></a></xml>',
    )
  })
})
