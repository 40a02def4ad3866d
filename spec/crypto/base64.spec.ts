import { decodeBase64 } from '../../lib/crypto/base64'

describe('base64', () => {
  it.each([
    ['YWI=', 'ab'],
    ['YWI', 'ab'],
    ['YW\nI=\r\n', 'ab'],
    ['', ''],
    ['YWJj', 'abc'],
    ['YQ', 'a'],
  ])('takes %j', (text, plain) => {
    expect(decodeBase64(text, 'the text').toString()).toBe(plain)
  })

  it.each(['-_-_', 'YW I=', 'Y', 'YW=I', '=', 'YWI==', 'é', 'YWJj='])('refuses %j', (text) => {
    expect(() => decodeBase64(text, 'the text')).toThrow('the text is no base64')
  })
})
