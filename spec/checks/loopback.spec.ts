import { baseOf } from '../../lib/client/request/url'
import { isLoopback } from '../../lib/checks/loopback'
import { proxyFor } from '../../lib/exchange/http/proxy'
import { ownerOf } from '../../lib/partnerships/journal/owner'
import { thrown } from '../fixtures/thrown'

const near = [
  'localhost.example.com',
  '127.0.0.1.example.com',
  '127.example.com',
  'localhosts',
  'x.localhost',
  '[::2]',
  '10.0.0.1',
]

describe('loopback', () => {
  it.each(['localhost', '127.0.0.1', '127.1.2.3', '[::1]'])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true)
  })

  it.each(near)(
    "is not %s: plain http is refused, a proxy is asked, a journal is no sandbox's",
    (host) => {
      expect(isLoopback(host)).toBe(false)
      const origin = `http://${host}`
      expect(thrown(() => baseOf(origin, false)).code).toBe('INVALID_BASE_URI')
      expect(proxyFor(origin, undefined, { HTTP_PROXY: 'http://proxy:1' })).toBe('http://proxy:1/')
      const settings = { mchid: '1', base: baseOf(origin, true), exchange: {} }
      expect(ownerOf(settings as never)).toEqual({ mchid: '1', host: origin, sandbox: false })
    },
  )
})
