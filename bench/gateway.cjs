// A gateway in its own process. Its answer is signed once a second, so that the clients are what is
// measured; they verify every one.
const { createPrivateKey, createHash, sign } = require('node:crypto')
const { createServer } = require('node:http')
const { createServer: createSecureServer } = require('node:https')
const forge = require('node-forge')
const keys = require('../spec/fixtures/sandbox-keys.json')

const key = createPrivateKey(keys.platform.publicKeyPrivateKey)
const body = JSON.stringify({
  partner: { type: 'APPID', appid: 'wx1' },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
  state: 'ESTABLISHED',
  build_time: 't',
  create_time: 't',
  update_time: 't',
})
const megabyte = Buffer.alloc(1 << 20, 'x')
const megabytes = 200

const hash = createHash('sha1')
for (let i = 0; i < megabytes; i++) hash.update(megabyte)
const bill = hash.digest('hex')

const made = new Map()
function signed(text) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const known = made.get(text)
  if (known?.['Wechatpay-Timestamp'] === timestamp) return known
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    'Wechatpay-Nonce': 'n',
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Serial': keys.platform.publicKeyId,
    'Wechatpay-Signature': sign(
      'RSA-SHA256',
      Buffer.from(`${timestamp}\nn\n${text}\n`),
      key,
    ).toString('base64'),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  }
  made.set(text, headers)
  return headers
}

function pour(response, left) {
  for (; left > 0; left--)
    if (!response.write(megabyte)) return response.once('drain', () => pour(response, left - 1))
  response.end()
}

function answer(request, response) {
  request.resume().on('end', () => {
    if (request.url.startsWith('/v3/billdownload')) {
      response.writeHead(200, { 'Content-Length': megabytes * megabyte.length })
      return pour(response, megabytes)
    }
    const text = request.url.startsWith('/v3/bill/')
      ? JSON.stringify({
          hash_type: 'SHA1',
          hash_value: bill,
          download_url: `http://${request.headers.host}/v3/billdownload/file?token=x`,
        })
      : body
    response.writeHead(200, signed(text)).end(text)
  })
}

/** A certificate for 127.0.0.1 that vouches for itself; clients trust it by NODE_EXTRA_CA_CERTS. */
function selfSigned() {
  const cert = forge.pki.createCertificate()
  cert.publicKey = forge.pki.publicKeyFromPem(keys.platform.publicKey)
  cert.validity.notAfter = new Date(Date.now() + 86_400_000)
  cert.setSubject([{ name: 'commonName', value: '127.0.0.1' }])
  cert.setIssuer([{ name: 'commonName', value: '127.0.0.1' }])
  cert.setExtensions([
    { name: 'basicConstraints', cA: true },
    { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
  ])
  const pem = keys.platform.publicKeyPrivateKey
  cert.sign(forge.pki.privateKeyFromPem(pem), forge.md.sha256.create())
  return { cert: forge.pki.certificateToPem(cert), key: pem }
}

const options = selfSigned()
createServer(answer).listen(0, '127.0.0.1', function () {
  const { port } = this.address()
  createSecureServer(options, answer).listen(0, '127.0.0.1', function () {
    process.send({ port, securePort: this.address().port, cert: options.cert })
  })
})
