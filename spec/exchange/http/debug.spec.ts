import { fileWith, merchant, pem } from '../../fixtures/keys'
import { runChild } from '../../fixtures/child'
import { sandboxed } from '../../fixtures/sandbox'
import { httpsServer, proxyServer } from '../../fixtures/servers'

const sandbox = sandboxed()

describe('NODE_DEBUG', () => {
  it.each(['getAsync', 'get'])(
    'shows neither Authorization nor a key, nor the password of a proxy (%s)',
    async (verb) => {
      const { port } = await httpsServer(
        { key: pem.pkcs8, cert: merchant.cert, requestCert: true, rejectUnauthorized: false },
        (_, response) => {
          response.end('{}')
        },
      )
      const proxy = await proxyServer('user:secret-of-proxy')
      const text = `
      const instance = lib('index').Builder.factory({ ...JSON.parse(process.env.CONFIG), retry: { attempts: 1 }, blocking: 'allow' })
      const own = { cert: process.env.CERT, ssl_key: process.env.KEY, verify: false, base_uri: 'https://127.0.0.1:${port}' }
      const calls = [{}, own, { ...own, proxy: 'http://user:secret-of-proxy@127.0.0.1:${proxy.port}' }, { proxy: 'http://user:secret-of-proxy@127.0.0.1:${proxy.port}' }]
      void (async () => { for (const options of calls) try { await instance.v3.certificates.${verb}(options) } catch ({ code }) { console.log(code) } })()`
      const env = {
        CONFIG: JSON.stringify(sandbox.config),
        CERT: fileWith('debug-cert.pem', merchant.cert),
        KEY: fileWith('debug-key.pem', pem.pkcs8),
        NODE_DEBUG: 'http,https,net,tls,http2,module_timer',
      }
      const { stdout, stderr } = await runChild(text, { env })
      expect(stdout).toContain('SIGNATURE_HEADERS_MISSING')
      expect(proxy.asked.map((line) => line.split(' ')[0])).toEqual(['CONNECT', 'GET'])
      expect(stderr).toContain('NET')
      const body = pem.pkcs8.split('\n')[1]!
      for (const secret of [
        'WECHATPAY2-SHA256-RSA2048 mchid',
        'signature="',
        body,
        Buffer.from('user:secret-of-proxy').toString('base64'),
        'BEGIN PRIVATE KEY',
      ])
        expect(stderr).not.toContain(secret)
    },
  )
})
