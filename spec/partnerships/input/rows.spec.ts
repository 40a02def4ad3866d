import { faultOf, faultsOf, readRows, type Row } from '../../../lib/partnerships'
import { thrown } from '../../fixtures/thrown'

const right = [
  {
    partner: { type: 'APPID', appid: 'wx1' },
    authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
  },
]
const flat = { type: 'APPID', appid: 'wx1', business_type: 'FAVOR_STOCK', stock_id: '1' }
const heading = '合作方类别,合作方APPID,授权业务类别,授权批次ID\n'
const plain = 'type,appid,merchant_id,business_type,stock_id\n'
const read = (text: string) => readRows(Buffer.from(text))
const bare = (rows: readonly Row[]) => rows.map(({ line: _line, ...row }) => row)

describe('readRows', () => {
  it.each<[string, Buffer]>([
    ['CSV', Buffer.from(`${plain}APPID,wx1,,FAVOR_STOCK,1\n`)],
    [
      'a BOM and CRLF',
      Buffer.from('\ufefftype,appid,business_type,stock_id\r\nAPPID,wx1,FAVOR_STOCK,1\r\n'),
    ],
    [
      'line breaks of old',
      Buffer.from('type,appid,business_type,stock_id\rAPPID,wx1,FAVOR_STOCK,1\r'),
    ],
    ['tabs', Buffer.from('stock_id\tappid\ttype\tbusiness_type\n1\twx1\tAPPID\tFAVOR_STOCK\n')],
    ['semicolons', Buffer.from('stock_id;appid;type;business_type\n1;wx1;APPID;FAVOR_STOCK\n')],
    ['Chinese headings', Buffer.from(`${heading}APPID,wx1,代金券,1\n`)],
    [
      'empty lines of a spreadsheet',
      Buffer.from(`${plain},,,,\nAPPID,wx1,,FAVOR_STOCK,1\n,,,,\n\n`),
    ],
    [
      'GB18030',
      Buffer.concat([
        Buffer.from('bacfd7f7b7bdc0e0b1f0', 'hex'),
        Buffer.from(',appid,business_type,stock_id\nAPPID,wx1,FAVOR_STOCK,1\n'),
      ]),
    ],
    [
      '"Unicode text"',
      Buffer.from(`\ufeff${heading.replaceAll(',', '\t')}APPID\twx1\t代金券\t1\r\n`, 'utf16le'),
    ],
    [
      'the same, big end first',
      Buffer.from(`\ufeff${heading}APPID,wx1,代金券,1\n`, 'utf16le').swap16(),
    ],
    ['JSON', Buffer.from(JSON.stringify(right))],
    ['flat JSON', Buffer.from(JSON.stringify([flat]))],
    ['one object', Buffer.from(JSON.stringify(right[0], null, 2))],
    ['NDJSON', Buffer.from(`${JSON.stringify(right[0])}\n\n`)],
    [
      'JSON in Chinese words',
      Buffer.from(
        JSON.stringify([
          { 合作方类别: '应用', 合作方APPID: 'wx1', 授权业务类别: '代金券', 授权批次ID: '1' },
        ]),
      ),
    ],
    [
      'nested JSON in Chinese words',
      Buffer.from(
        JSON.stringify([
          { ...right[0], authorized_data: { business_type: '代金券', stock_id: '1' } },
        ]),
      ),
    ],
  ])('reads %s', (_, bytes) => {
    const { rows, faults } = readRows(bytes)
    expect(faults).toEqual([])
    expect(bare(rows)).toEqual(right)
  })

  it('tells every fault of every line, duplicates among them', () => {
    const { rows, faults } = read(
      'type,appid,merchant_id,business_type,stock_id\nAPPID,,,FAVOR_STOCK,\nAPPID,wx1,,FAVOR_STOCK,1\nAPPID,wx1,,FAVOR_STOCK,1\nX,wx1,,FAVOR_STOCK,1\nAPPID,wx1,1900000109,FAVOR_STOCK,1\n',
    )
    expect(rows.map(({ line }) => line)).toEqual([3])
    expect(faults.map(({ line }) => line)).toEqual([2, 4, 5, 6])
    expect(faults[0]!.says).toMatch(/partner\.appid.*; authorized_data\.stock_id/)
    expect(faults[1]!.says).toContain('the same as line 3')
    expect(faults[3]!.says).toContain('the same partnership as line 3')
    expect(faults[2]!.grant).toMatchObject({ partner: { type: 'X' } })
  })

  it.each([
    ['1.90E+09', 'scientific'],
    ['1900000109.0', 'decimal'],
    ["'1900000109", 'quotation'],
    ['"=""1900000109"""', 'formula'],
    ['１９００００００１０９', 'full-width'],
    ['1900 000109', 'blank'],
    ['1900000109\u200b', 'invisible'],
    ['19000001😀', 'does not take'],
  ])('sees what a spreadsheet has done: %s', (value, words) => {
    const { rows, faults } = read(`${plain}MERCHANT,,${value},FAVOR_STOCK,1\n`)
    expect([rows, faults[0]!.says]).toEqual([[], expect.stringContaining(words)])
  })

  it.each([
    ['no heading', 'a,b\n1,2\n', 'no heading: a, b'],
    [
      'a misspelt heading',
      'type,appid,bussiness_type,stock_id\n',
      'bussiness_type is unknown; did you mean business_type',
    ],
    [
      'a heading that others use',
      'type,mchid,business_type,stock_id\n',
      'did you mean merchant_id',
    ],
    [
      'a doubled heading',
      'type,appid,应用ID,business_type,stock_id\n',
      'two columns are headed appid',
    ],
    ['a heading too few', 'appid,business_type,stock_id\n', 'no column type'],
    ['an open quote', `${plain}APPID,"wx1,,FAVOR_STOCK,1\n`, 'no CSV'],
    [
      'an array without an end',
      '[\n{"a":1},\n{"b"',
      'has no end; the last element begins in line 3',
    ],
    ['text behind an array', '[]\n\nx', 'line 3'],
  ])('refuses %s by name', (_, text, words) => {
    expect(thrown(() => read(text))).toMatchObject({
      code: 'INVALID_ROWS',
      message: expect.stringContaining(words) as string,
    })
  })

  it.each([
    ['MERCHANT,,1900000109 ,FAVOR_STOCK,1', 'a blank in it) (1900000109 , cell C2)'],
    ['APPID,wx1,,FAVOR_STOCK, 24 33405', 'a blank in it) ( 24 33405, cell E2)'],
    ['APPID,wx1,,FAVOR_STOCK,2.43E+06', 'format the column as text) (2.43E+06, cell E2)'],
    ['APPID,wx1,,FAVOR_STOCK,123456789012345678901', 'more than 20 characters) (123456'],
    ['MERCHANT,,190109,FAVOR_STOCK,1', 'did a spreadsheet drop zeros in front?, cell C2)'],
    ['APPID,wx1,,FAVOR_STOCK,0012\nAPPID,wx2,,FAVOR_STOCK,12', 'lost the zeros in front'],
    [
      'APPID,wx1,1900000109,FAVOR_STOCK,1\nAPPID,wx2,1900000110,FAVOR_STOCK,1',
      'another merchant beside the appid than in line 2',
    ],
  ])('names and does not mend: %s', (lines, words) => {
    const { faults } = read(`${plain}${lines}\n`)
    expect(faults.map(({ says }) => says)).toEqual([expect.stringContaining(words)])
  })

  it('keeps blanks around words from being faults, and a cell of blanks from being one', () => {
    const { rows, faults } = read(`${plain} APPID ,wx1,  , FAVOR_STOCK,1\n`)
    expect([bare(rows), faults]).toEqual([right, []])
  })

  it('has lower limits where a page has them: to terminate, not to build', () => {
    const short = {
      partner: { type: 'MERCHANT', merchant_id: '1234567' },
      authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
    }
    expect([faultOf(short), faultOf(short, 'terminate')]).toMatchObject([
      undefined,
      { field: '/partner/merchant_id' },
    ])
    const official = { ...short, partner: { type: 'APPID', appid: 'wx1', merchant_id: '1234567' } }
    expect(faultsOf(official)).toEqual([])
  })

  it('refuses what is no text, and what is in two encodings', () => {
    expect(thrown(() => readRows(Buffer.from([0x50, 0x4b, 0, 0]))).code).toBe('INVALID_ROWS')
    expect(
      thrown(() => readRows(Buffer.concat([Buffer.from('类别'), Buffer.from([0xff, 0xff])])))
        .message,
    ).toContain('neither UTF-8 nor GB18030')
  })

  it('warns of columns that are not used, and tells cells beyond the heading', () => {
    const { rows, faults, warnings } = read(
      'type,appid,business_type,stock_id,备注\nAPPID,wx1,FAVOR_STOCK,1,x\nAPPID,wx2,FAVOR_STOCK,1,x,y\n',
    )
    expect([bare(rows), warnings]).toEqual([right, ['the column 备注 is not used']])
    expect(faults).toMatchObject([
      { line: 3, says: expect.stringContaining('1 cells more') as string },
    ])
  })

  it('knows the lines of JSON, whatever its layout', () => {
    const { rows, faults } = read(
      JSON.stringify([flat, { ...flat, appid: '' }, { ...flat, appid: 'wx2' }], null, 2),
    )
    expect([rows.map(({ line }) => line), faults.map(({ line }) => line)]).toEqual([[2, 14], [8]])
    expect(
      read(`[${JSON.stringify(flat)},\n${JSON.stringify(flat).slice(0, -1)},}\n, 1, ]`).faults.map(
        ({ line, says }) => [line, says.split(' (')[0]],
      ),
    ).toEqual([
      [2, 'JSON格式错误'],
      [3, '不是JSON对象'],
      [3, 'JSON格式错误'],
    ])
    expect(read(`${JSON.stringify(flat)}\n\n{"type"\n`).faults).toMatchObject([
      { line: 3, says: expect.stringContaining('malformed JSON') as string },
    ])
  })

  it('takes no field that there is not, and no `line` from outside', () => {
    expect(read(JSON.stringify([{ ...right[0], line: 99 }])).rows).toEqual([
      { line: 1, ...right[0] },
    ])
    expect(
      read(
        JSON.stringify([
          {
            partner: { ...right[0]!.partner, mch_id: '1' },
            authorized_data: right[0]!.authorized_data,
          },
        ]),
      ).faults[0]!.says,
    ).toContain('partner.mch_id')
    expect(read(JSON.stringify([{ ...flat, bussiness_type: 'x' }])).faults[0]!.says).toContain(
      'did you mean business_type',
    )
    expect(read('[{"partner":1}]').faults[0]!.says).toMatch(
      /partner 不是JSON对象; authorized_data 缺失/,
    )
  })
})
