import type { Field, Shape } from '../../lib/catalogue'
import { spell, spellFields } from '../../scripts/catalogue/merge/spell'
import { readFacts, type PageFacts } from '../../scripts/catalogue/read/facts'
import { readNotificationPage } from '../../scripts/catalogue/read/notification-page'
import { newOfNotifications } from '../../scripts/catalogue/events'
import { NotificationFacts } from '../../lib/catalogue'
import { NoPagesError, readFolder } from '../../scripts/catalogue/read/folder'
import { folderOf, page, sample, type PageOptions, type Row } from '../fixtures/pages'

const plain = (): undefined => undefined
const spelt = (fields: readonly Field[]): unknown => spellFields(fields, plain)
const speltShape = (shape: Shape | null): unknown => shape && spell(shape, plain)

/** What the reader makes of a page and its samples. */
function read(options: PageOptions, samples: Readonly<Record<string, string>> = {}): PageFacts {
  const files = Object.fromEntries(
    Object.entries(samples).map(([language, text]) => [
      `${language}.md`,
      sample(language as 'go', text),
    ]),
  )
  const { pages } = readFolder(folderOf({ 'page.md': page(options), ...files }))
  return readFacts(pages[0]!)!
}

const body = (rows: readonly Row[], samples?: Readonly<Record<string, string>>): unknown =>
  spelt(read({ body: rows }, samples).body!.shape.fields)

describe('the reader of official pages', () => {
  it('takes what is called how, by whom, since when', () => {
    expect(read({})).toMatchObject({
      page: 'merchant/4000000001',
      title: '放风筝',
      updated: '2026-01-02',
      method: 'POST',
      path: 'v3/kites/orders',
      roles: ['普通商户'],
      status: 200,
      headers: [],
    })
  })

  it('takes types, lengths, required marks and nesting', () => {
    expect(
      body([
        ['out\\_kite\\_no', 'string(32)', true],
        ['count', 'integer', false],
        ['red', 'boolean', false],
        ['tail', 'object', true],
        ['tail.length', 'integer', true],
        ['ribbons', 'array[object]', false],
        ['ribbons.colour', 'string', true],
        ['names', 'array[string(8)]', false],
      ]),
    ).toEqual({
      out_kite_no: 'string ..32',
      'count?': 'integer',
      'red?': 'boolean',
      tail: { length: 'integer' },
      'ribbons?': [{ colour: 'string' }],
      'names?': ['string ..8'],
    })
  })

  it('takes units, times, values and encryption from what is said of them', () => {
    expect(
      body([
        ['price', 'integer', true, '【价格】单位为分，只能为整数'],
        ['wait', 'integer', false, '【等待】单位：秒'],
        ['since', 'string(64)', true, '遵循rfc3339标准格式'],
        [
          'state',
          'string',
          true,
          '【状态】<br>可选取值：<br><ul><li>`UP`: 在天上</li><li>`DOWN`: 在地上</li></ul>',
        ],
        ['kind', 'string', false, '【种类】枚举值：<br>BOX：盒形<br>DELTA：三角'],
        ['owner', 'string(64)', true, '【主人】该字段需要使用微信支付公钥加密'],
      ]),
    ).toEqual({
      price: 'integer unit:分',
      'wait?': 'integer unit:秒',
      since: 'string:rfc3339',
      state: '=UP|DOWN',
      'kind?': '=BOX|DELTA|…',
      'owner*': 'string ..64',
    })
    expect(
      read({ body: [['owner', 'string', true, '需要使用微信支付公钥加密']] }).headers.map(
        ({ name }) => name,
      ),
    ).toEqual(['Wechatpay-Serial'])
  })

  it('lets what only a sample or an example shows be optional', () => {
    const go = `func Fly(config *wxpay_utility.MchConfig, request *FlyRequest) (response *Kite, err error) {
}
type FlyRequest struct {
	KiteNo *string \`json:"kite_no,omitempty"\`
	State  *State  \`json:"state,omitempty"\`
	Wind   *Wind   \`json:"wind,omitempty"\`
}
type Wind struct {
	Speed *int64 \`json:"speed,omitempty"\`
}
type Kite struct {
	KiteId *string    \`json:"kite_id,omitempty"\`
	Since  *time.Time \`json:"since,omitempty"\`
}
type State string
const (
	STATE_UP State = "UP"
)`
    const curl = `curl -X POST \\
  https://api.mch.weixin.qq.com/v3/kites/orders \\
  -d '{ "kite_no" : "1", "colour" : "red" }'`
    expect(
      body(
        [
          ['kite_no', 'string(32)', true],
          ['state', 'string', true],
        ],
        { go, curl },
      ),
    ).toEqual({
      kite_no: 'string ..32',
      state: '=UP',
      'wind?': { 'speed?': 'integer' },
      'colour?': 'string',
    })
    expect(speltShape(read({}, { go }).answer)).toEqual({
      kite_id: 'string ..32',
      'since?': 'string:rfc3339',
    })
  })

  it('promises nothing of an answer that its own example leaves out', () => {
    const answer: Row[] = [
      ['kite_id', 'string', true],
      ['height', 'integer', true],
      ['state', 'string', true, '可选取值：<li>`UP`: -</li>'],
    ]
    expect(
      speltShape(read({ answer, example: '{ "kite_id": "1", "state": "LOST" }' }).answer),
    ).toEqual({ kite_id: 'string', 'height?': 'integer', state: '=UP|…' })
  })

  it('believes a table that has a list where the sample has one object, and no table that calls a time a number', () => {
    const go = `func Fly(config *wxpay_utility.MchConfig, request *R) (err error) {
type R struct {
	Payments *Payment \`json:"payments,omitempty"\`
}
type Payment struct {
	Amount *int64  \`json:"amount,omitempty"\`
	Name   *string \`json:"name,omitempty"\`
}`
    expect(
      body(
        [
          ['payments', 'array[object]', false],
          ['payments.amount', 'integer', true],
          ['since', 'integer', false, '时间格式为RFC3339'],
        ],
        { go },
      ),
    ).toEqual({
      'payments?': [{ amount: 'integer', 'name?': 'string' }],
      'since?': 'string:rfc3339',
    })
  })

  it('puts a row that stands too high where the sample has it', () => {
    const go = `func Fly(config *wxpay_utility.MchConfig, request *R) (err error) {
type R struct {
	Amount *Amount \`json:"amount,omitempty"\`
}
type Amount struct {
	Total *int64 \`json:"total,omitempty"\`
	From  []From \`json:"from,omitempty"\`
}
type From struct {
	Account *string \`json:"account,omitempty"\`
}`
    expect(
      body(
        [
          ['amount', 'object', true],
          ['amount.from', 'array[object]', false],
          ['amount.account', 'string', true],
          ['amount.total', 'integer', true],
        ],
        { go },
      ),
    ).toEqual({ amount: { 'from?': [{ account: 'string' }], total: 'integer' } })
  })

  it('takes an object in a query for a JSON text, and the Java sample for what is encrypted', () => {
    const java = 'request.phone = client.encrypt("phone");'
    const { query } = read(
      {
        call: '【GET】 `/v3/kites`',
        query: [
          ['filter', 'object', true],
          ['filter.colour', 'string', false],
          ['phone', 'string', true],
        ],
      },
      { java },
    )
    expect(spelt(query)).toEqual({ filter: { $json: { 'colour?': 'string' } }, 'phone*': 'string' })
  })

  it('takes refusals by status and code, slips of typing undone', () => {
    expect(
      read({
        errors: [
          [400, 'PARAM\\_ERROR'],
          [404, 'ORDER\\_NOT\\_ EXIST'],
          [200, 'NONE'],
        ],
      }).errors,
    ).toEqual([
      [400, 'PARAM_ERROR'],
      [404, 'ORDER_NOT_EXIST'],
    ])
  })

  it('names a row that it does not understand', () => {
    expect(
      read({
        body: [
          ['kite_no', 'string', true],
          ['odd', '???', true],
          ['a.b', 'string', true],
        ],
      }).problems,
    ).toEqual(['the row of odd is not understood', 'the row of a.b is not understood'])
  })

  it('leaves pages of API v2 and pages without a call aside', () => {
    const { pages } = readFolder(
      folderOf({
        'a.md': page().replace('/doc/v3/', '/doc/v2/'),
        'b.md': page({ id: '4000000002' }).replace('请求方式', '说明'),
      }),
    )
    expect(pages.map(readFacts)).toEqual([undefined, undefined])
  })
})

describe('a folder of pages', () => {
  it('that holds none is an error that says so', () => {
    expect(() => readFolder(folderOf({ 'readme.txt': 'x' }))).toThrow(NoPagesError)
    expect(() => readFolder('/nowhere/at/all')).toThrow(/is no folder/)
  })

  it('goes on behind a file that cannot be read, and names it', () => {
    const { pages, unread } = readFolder(
      folderOf({
        'sub/good.md': page(),
        'broken.md': Buffer.from([0xff, 0xfe, 0xfd]),
        'headless.md': '# no head',
      }),
    )
    expect(pages.map(({ front }) => front.id)).toEqual(['4000000001'])
    expect(unread).toEqual([
      expect.stringMatching(/^broken\.md: /),
      'headless.md: it does not begin with url, title and doc_id',
    ])
  })
})

describe('a page of a notification', () => {
  const table = (...rows: Row[]): string =>
    [
      '| 参数名 | 类型 | 必填 | 描述 |',
      '| --- | --- | --- | --- |',
      ...rows.map(
        ([name, type, required, text = '']) => `| ${name} | ${type} | ${required} | ${text} |`,
      ),
    ].join('\n')
  const text =
    page().split('## 接口说明')[0] +
    [
      table(
        ['id', 'string(36)', true],
        ['event_type', 'string', true, '类型：KITE.UP或KITE\\_SP.DOWN'],
        ['resource_type', 'string', true],
        ['resource', 'object', true],
      ),
      table(['code', 'string(32)', false], ['message', 'string(256)', false]),
      table(
        ['kite_id', 'string(1,32)', true],
        ['count', 'int64', false],
        ['wind', 'object', false],
        ['wind.speed', 'int(64)', true],
      ),
    ].join('\n\n')
  const { pages } = readFolder(folderOf({ 'a.md': text }))

  it('names its events and what they hold, the envelope and the reply aside', () => {
    const read = readNotificationPage(pages[0]!)!
    expect(read).toMatchObject({
      page: 'merchant/4000000001',
      updated: '2026-01-02',
      eventTypes: ['KITE.UP', 'KITE_SP.DOWN'],
    })
    expect(spelt(read.resource)).toEqual({
      kite_id: 'string ..32',
      'count?': 'integer',
      'wind?': { speed: 'integer' },
    })
    expect(readFacts(pages[0]!)).toBeUndefined()
  })

  it('is compared with the facts: events and fields that they lack', () => {
    const known = new NotificationFacts({
      api: 'v3',
      event_type: ['KITE.UP'],
      name: '起飞',
      roles: [],
      docs: [],
      resource: { kite_id: 'string', wind: {} },
      answer: { status: [200] },
    })
    expect(newOfNotifications([known], [readNotificationPage(pages[0]!)!])).toEqual([
      {
        what: 'new',
        place: 'KITE.UP, KITE_SP.DOWN resource/count',
        after: 'page merchant/4000000001',
      },
      {
        what: 'new',
        place: 'KITE.UP, KITE_SP.DOWN resource/wind/speed',
        after: 'page merchant/4000000001',
      },
      { what: 'new', place: 'KITE_SP.DOWN', after: '放风筝, page merchant/4000000001' },
    ])
  })
})
