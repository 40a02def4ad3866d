import { UnexpectedValueException } from '../lib/errors'
import { Transformer } from '../lib/transformer'
import { answers, plain } from './fixtures/known-answers'

interface Row { id: string, fn: 'toArray' | 'toXml' | 'sanitize', xml?: unknown, data?: unknown, returns: unknown }

const rows = answers.transformer as unknown as Row[]
/** wechatpay-php answers `[]` for what it cannot read; here it throws. */
const malformed = ({ fn, returns, xml }: Row) => fn === 'toArray' && Array.isArray(returns) && returns.length === 0 && !String(xml).startsWith('<n:')
const fields = (value: unknown) => Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : value

describe('Transformer', () => {
  it.each(rows.filter(row => !malformed(row)))('$id: $fn answers as wechatpay-php does', ({ fn, xml, data, returns }) => {
    if (fn === 'toXml') expect(Transformer.toXml(plain(data) as object)).toBe(returns)
    else expect(Transformer[fn](plain(xml) as string)).toEqual(fields(returns))
  })

  it.each(rows.filter(malformed))('$id: refuses what wechatpay-php reads as nothing', ({ xml }) => {
    expect(() => Transformer.toArray(xml as string)).toThrow(UnexpectedValueException)
  })

  it.each([
    ['<xml><a>007</a><b>12345678901234567890</b></xml>', { a: '007', b: '12345678901234567890' }],
    ['<xml><a><![CDATA[<b>&amp;]]></a></xml>', { a: '<b>&amp;' }],
    ['<?xml version="1.0"?><!-- c --><xml x="1"><a y="2">1</a><!-- d --><?php echo 1 ?></xml>', { a: '1' }],
    ['<xml><a>1</a><a>2</a><a>3</a></xml>', { a: ['1', '2', '3'] }],
    ['<xml>\n <a/>\n <b></b><c> </c></xml>', { a: '', b: '', c: ' ' }],
    ['<xml><a>&#20013;&#x6587;</a></xml>', { a: '中文' }],
    ['<xml/>', {}], ['<xml> </xml>', {}],
  ])('reads %s', (xml, expected) => {
    expect(Transformer.toArray(xml)).toEqual(expected)
  })

  it.each([
    '', 'text', '<xml>', '<xml></xml><xml></xml>', '<xml><a>&nbsp;</a></xml>', '<xml><a>&#0;</a></xml>', '<xml>&x</xml>',
    '<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml>&a;</xml>', '<xml><a></b></xml>', '<xml><__proto__>1</__proto__></xml>', '<xml a></xml>',
  ])('refuses %j', xml => {
    expect(() => Transformer.toArray(xml)).toThrow(expect.objectContaining({ code: 'INVALID_XML' }))
  })

  it('writes as asked', () => {
    expect(Transformer.toXml({ a: 1, b: ['x', 'y'] }, { headless: false, indent: true, root: 'r', item: 'i' }))
      .toBe('<?xml version="1.0" encoding="utf-8"?>\n<r>\n <a>1</a>\n <b>\n  <i>x</i>\n  <i>y</i>\n </b>\n</r>\n')
  })

  it('makes ]]> safe, and reads back what it wrote', () => {
    const data = { a: 'x]]>y', b: '<&">', c: "it's", d: '微信' }
    expect(Transformer.toArray(Transformer.toXml(data))).toEqual(data)
  })

  it.each([[{ a: NaN }], [{ a: () => 1 }], [{ a: Symbol('s') }]])('refuses to write %p', data => {
    expect(() => Transformer.toXml(data)).toThrow(expect.objectContaining({ code: 'NOT_XML' }))
  })

  it('refuses to write a cycle', () => {
    const data: Record<string, unknown> = {}
    data['self'] = data
    expect(() => Transformer.toXml(data)).toThrow('a cycle')
  })
})
