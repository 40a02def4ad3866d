// The least that a blocking call by a second thread can take: signed and verified here, carried by
// a worker with node:http or node:https.
const { createPrivateKey, createPublicKey, randomBytes, sign, verify } = require('node:crypto')
const { MessageChannel, Worker, receiveMessageOnPort } = require('node:worker_threads')
const keys = require('../spec/fixtures/sandbox-keys.json')

const path = '/v3/marketing/partnerships/build'

/** Runs in the worker. */
function carry() {
  const { workerData } = require('node:worker_threads')
  const { port, memory, origin } = workerData
  const state = new Int32Array(memory)
  const { Agent, request } = require(origin.startsWith('https') ? 'node:https' : 'node:http')
  const agent = new Agent({ keepAlive: true })
  port.on('message', ({ headers, body }) => {
    const sent = request(`${origin}${workerData.path}`, { method: 'POST', agent, headers })
    sent.on('response', (answer) => {
      const pieces = []
      answer.on('data', (piece) => pieces.push(piece))
      answer.on('end', () => {
        port.postMessage({ headers: answer.headers, text: Buffer.concat(pieces).toString() })
        Atomics.add(state, 0, 1)
        Atomics.notify(state, 0)
      })
    })
    sent.end(body)
  })
}

/** @returns a blocking call without a library. */
function floor(origin, json, headersOf) {
  const memory = new SharedArrayBuffer(4)
  const state = new Int32Array(memory)
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(`(${carry.toString()})()`, {
    eval: true,
    workerData: { port: port2, memory, origin, path },
    transferList: [port2],
  })
  worker.unref()
  const own = createPrivateKey(keys.privateKey)
  const platform = createPublicKey(keys.platform.publicKey)
  return () => {
    const body = JSON.stringify(json)
    const [time, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')]
    const text = Buffer.from(`POST\n${path}\n${time}\n${nonce}\n${body}\n`)
    const signature = sign('RSA-SHA256', text, own).toString('base64')
    const seen = Atomics.load(state, 0)
    port1.postMessage({
      body,
      headers: {
        ...headersOf(),
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${keys.mchid}",serial_no="${keys.serial}",timestamp="${time}",nonce_str="${nonce}",signature="${signature}"`,
      },
    })
    Atomics.wait(state, 0, seen)
    const { headers, text: answer } = receiveMessageOnPort(port1).message
    const signed = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${answer}\n`
    const given = Buffer.from(headers['wechatpay-signature'], 'base64')
    if (!verify('RSA-SHA256', Buffer.from(signed), platform, given)) throw new Error('signature')
    return JSON.parse(answer)
  }
}

module.exports = { floor }
