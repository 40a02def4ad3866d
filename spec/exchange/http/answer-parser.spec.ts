import { readAnswer as read, type ReadAnswer } from '../../fixtures/read-answer'

const everywhere = (text: string): number[] => Array.from(text, (_, at) => at)
const ok = (headers: string, body: string, status = '200 OK'): string =>
  `HTTP/1.1 ${status}\r\n${headers}\r\n${body}`
const chunked = 'Transfer-Encoding: chunked\r\n'

describe('an answer', () => {
  it.each([
    ['as long as it says', ok('Content-Length: 5\r\n', 'hello'), 'hello'],
    ['of no length', ok('content-length:0\r\n', ''), ''],
    ['in chunks', ok(chunked, '3\r\nhel\r\n02;x="y"\r\nlo\r\n0\r\n\r\n'), 'hello'],
    ['in chunks, with a trailer', ok(chunked, '5\r\nhello\r\n0\r\nX: y\r\n\r\n'), 'hello'],
    ['as long as its connection', ok('', 'hello'), 'hello'],
    [
      'behind interim ones',
      `${ok('', '', '100 Continue')}${ok('A: b\r\n', '', '103 Early Hints')}${ok('Content-Length: 5\r\n', 'hello')}`,
      'hello',
    ],
    ['that has no body', ok('Content-Length: 5\r\n', '', '204 No Content'), ''],
    ['without a reason', ok('Content-Length: 5\r\n', 'hello', '200'), 'hello'],
    ['of HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\nhello', 'hello'],
  ])('%s is read, in whichever pieces it comes', (_, text, body) => {
    expect(read(text)).toMatchObject({ body, isWhole: true, isClean: true })
    expect(read(text, everywhere(text))).toEqual(read(text))
    for (let at = 1; at < text.length; at++) expect(read(text, [at])).toEqual(read(text))
  })

  it('has its headers as they came, blanks at their ends aside', () => {
    expect(read(ok('X-A:  b \t c\t \r\nx-a: \xe9\r\nEmpty:\r\n', '')).head!.rawHeaders).toEqual([
      'X-A',
      'b \t c',
      'x-a',
      '\xe9',
      'Empty',
      '',
    ])
  })

  it.each([
    ['HTTP/1.1', Infinity, 'Content-Length: 0\r\n'],
    ['HTTP/1.1', 0, 'Content-Length: 0\r\nConnection: x, Close\r\n'],
    ['HTTP/1.1', 4_000, 'Content-Length: 0\r\nKeep-Alive: max=1, timeout=5\r\n'],
    ['HTTP/1.1', 0, 'Content-Length: 0\r\nKeep-Alive: timeout=1\r\n'],
    ['HTTP/1.0', 0, 'Content-Length: 0\r\n'],
    ['HTTP/1.0', Infinity, 'Content-Length: 0\r\nConnection: keep-alive\r\n'],
    ['HTTP/1.1', 0, ''],
  ])('of %s grants its connection %d ms of rest where it says so (%#)', (version, ms, headers) => {
    expect(read(`${version} 200 OK\r\n${headers}\r\n`).head!.idleTime).toBe(ms)
  })

  it('that more follows than belongs to it is whole, and its connection is not used again', () => {
    const text = ok('Content-Length: 5\r\n', 'hello and more')
    expect(read(text)).toMatchObject({ body: 'hello', isWhole: true, isClean: false })
    expect(read(ok(chunked, '0\r\n\r\nmore'))).toMatchObject({ isWhole: true, isClean: false })
  })

  it.each([
    ['Content-Length: 6\r\n', 'hello'],
    [chunked, '5\r\nhello\r\n'],
    [chunked, '5\r\nhello\r\n0\r\n'],
    [chunked, '6\r\nhello'],
  ])('that breaks off is not whole: %j %j', (headers, body) => {
    expect(read(ok(headers, body)).isWhole).toBe(false)
  })
})

describe('an answer that comes byte by byte', () => {
  it.each([
    ['head', ok(`Content-Length: 0\r\n${'a:b\r\n'.repeat(600)}`, '')],
    ['trailer', ok(chunked, `0\r\n${'a:b\r\n'.repeat(600)}\r\n`)],
    ['line', ok(chunked, `1;${'x'.repeat(3_000)}\r\nx\r\n0\r\n\r\n`)],
    ['interim heads', `${ok('A: b\r\n', '', '103 Early').repeat(100)}${ok(chunked, '0\r\n\r\n')}`],
  ])('has no byte of its %s searched again, which took a second once', (_, text) => {
    const search = jest.spyOn(Buffer.prototype, 'indexOf')
    expect(read(text, everywhere(text)).isWhole).toBe(true)
    let looked = 0
    search.mock.contexts.forEach((bytes, call) => {
      looked += (bytes as Buffer).length - Number(search.mock.calls[call]![1] ?? 0)
    })
    search.mockRestore()
    expect(looked).toBeLessThan(10 * text.length)
  })
})

describe('refused by name, in whichever pieces it comes, is', () => {
  const refusal = (text: string): string => {
    const whole = (): ReadAnswer => read(text)
    const split = (): ReadAnswer => read(text, everywhere(text))
    expect(whole).toThrow(expect.objectContaining({ code: 'MALFORMED_ANSWER' }))
    expect(split).toThrow(expect.objectContaining({ code: 'MALFORMED_ANSWER' }))
    try {
      whole()
    } catch (error) {
      return (error as Error).message
    }
    return ''
  }

  it.each([
    'HTTP/1.1 20 OK',
    'HTTP/1.1 2000 OK',
    'HTTP/1.1  200 OK',
    'HTTP/1.1 200 O\x00K',
    'HTTP/1.2 200 OK',
    'HTTP/2.0 200 OK',
    'http/1.1 200 OK',
    'ICY 200 OK',
    '',
    ' HTTP/1.1 200 OK',
  ])('the status line %j', (line) => {
    expect(refusal(`${line}\r\n\r\n`)).toMatch(/does not begin with/)
  })

  it.each([
    ['Content-Length: 5\r\nContent-Length: 5\r\n', /more than once/],
    ['Content-Length: 5, 5\r\n', /no number/],
    ['Content-Length: +5\r\n', /no number/],
    ['Content-Length: 0x5\r\n', /no number/],
    ['Content-Length:\r\n', /no number/],
    ['Content-Length: 9999999999999999\r\n', /no number/],
    [`Content-Length: 5\r\n${chunked}`, /both Content-Length and Transfer-Encoding/],
    [`${chunked}${chunked}`, /more than once/],
    ['Transfer-Encoding: chunked, identity\r\n', /expected chunked/],
    ['Transfer-Encoding: gzip, chunked\r\n', /expected chunked/],
    ['Transfer-Encoding: xchunked\r\n', /expected chunked/],
    ['Content-Length : 5\r\n', /no name/],
    [' X: y\r\n', /no name/],
    ['X: y\r\n folded\r\n', /no name/],
    ['X y: z\r\n', /no name/],
    [': x\r\n', /no name/],
    ['X\r\n', /no name/],
    ['X: a\x00b\r\n', /a character that HTTP forbids/],
    ['X: a\x7fb\r\n', /a character that HTTP forbids/],
    ['X: a\rb\r\n', /a character that HTTP forbids/],
    ['X: a\nB: c\r\n', /./],
    ['X: a\n', /./],
  ])('the header %j', (headers, words) => {
    expect(refusal(ok(headers, 'hello'))).toMatch(words)
  })

  it('chunks in a protocol that has none', () => {
    expect(refusal(`HTTP/1.0 200 OK\r\n${chunked}\r\n0\r\n\r\n`)).toMatch(/expected chunked/)
  })

  it.each([
    ['5 \r\nhello\r\n0\r\n\r\n', /how long/],
    ['-5\r\nhello\r\n0\r\n\r\n', /how long/],
    ['\r\nhello\r\n0\r\n\r\n', /how long/],
    ['5g\r\nhello\r\n0\r\n\r\n', /how long/],
    ['fffffffffffffffff\r\nhello', /how long/],
    ['5\nhello\n0\n\n', /without CR/],
    ['5\r\nhelloworld\r\n0\r\n\r\n', /longer than it says|without CR/],
    ['5;\x00\r\nhello\r\n0\r\n\r\n', /how long/],
    ['0\r\nX y: z\r\n\r\n', /no name/],
  ])('the chunk %j', (body, words) => {
    expect(refusal(ok(chunked, body))).toMatch(words)
  })

  it('a head, a line of a body or a trailer without end', () => {
    const long = 'x'.repeat(20_000)
    expect(() => read(`HTTP/1.1 200 OK\r\nX: ${long}`)).toThrow(/longer than 16384 bytes/)
    expect(() => read(`HTTP/1.1 200 OK\r\nX: ${long}\r\n\r\n`)).toThrow(/longer than 16384 bytes/)
    expect(() => read(ok(chunked, `5;${long}`))).toThrow(/too long/)
    const talkative = `1;${'x'.repeat(10_000)}\r\nx\r\n`
    expect(() => read(ok(chunked, `${talkative}${talkative}`))).toThrow(/say more than how long/)
    const many = 'X: y\r\n'.repeat(4_000)
    expect(() => read(ok(chunked, `0\r\n${many}\r\n`))).toThrow(/trailer is too long/)
  })
})
