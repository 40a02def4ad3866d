// One measurement in a fresh process: node bench/client.cjs <what> <port> [n [warm]]; prints one
// JSON object.
const { createPrivateKey, createPublicKey, randomBytes, sign, verify } = require('node:crypto')
const { performance } = require('node:perf_hooks')
const { join } = require('node:path')
const keys = require('../spec/fixtures/sandbox-keys.json')

const [what, port, n = '1', warm = '400'] = process.argv.slice(2)
// A gateway that speaks TLS is named by its whole origin.
const base = port.startsWith('https') ? port : `http://127.0.0.1:${port}`
const own = join(__dirname, '../dist/index.js')
const json = {
  partner: { type: 'APPID', appid: 'wx1' },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
}
let serial = 0
const headers = () => ({ 'Idempotency-Key': `k${++serial}` })
const config = {
  mchid: keys.mchid,
  serial: keys.serial,
  privateKey: keys.privateKey,
  certs: { [keys.platform.publicKeyId]: keys.platform.publicKey },
}
const tell = (result) => process.stdout.write(JSON.stringify(result))

function ours() {
  const { Builder } = require(own)
  return Builder.factory({ ...config, base_uri: base })
}

function plugin() {
  const { Wechatpay } = require('wechatpay-axios-plugin')
  // Without an agent of its own axios would make a connection for each call over TLS.
  const httpsAgent = new (require('node:https').Agent)({ keepAlive: true })
  return new Wechatpay({ ...config, baseURL: `${base}/`, httpsAgent })
}

/** A signed and verified call with nothing but node:http. */
function bare() {
  const { Agent, request } = require('node:http')
  const agent = new Agent({ keepAlive: true })
  const [own, platform] = [
    createPrivateKey(keys.privateKey),
    createPublicKey(keys.platform.publicKey),
  ]
  return () =>
    new Promise((resolve, reject) => {
      const [body, timestamp, nonce] = [
        JSON.stringify(json),
        Math.floor(Date.now() / 1000),
        randomBytes(16).toString('hex'),
      ]
      const signature = sign(
        'RSA-SHA256',
        Buffer.from(`POST\n/v3/marketing/partnerships/build\n${timestamp}\n${nonce}\n${body}\n`),
        own,
      ).toString('base64')
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          method: 'POST',
          path: '/v3/marketing/partnerships/build',
          agent,
          headers: {
            ...headers(),
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(body),
            Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${keys.mchid}",serial_no="${keys.serial}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`,
          },
        },
        (answer) => {
          const pieces = []
          answer
            .on('data', (piece) => pieces.push(piece))
            .on('end', () => {
              const text = Buffer.concat(pieces).toString()
              const {
                'wechatpay-timestamp': t,
                'wechatpay-nonce': o,
                'wechatpay-signature': s,
              } = answer.headers
              if (
                !verify(
                  'RSA-SHA256',
                  Buffer.from(`${t}\n${o}\n${text}\n`),
                  platform,
                  Buffer.from(s, 'base64'),
                )
              )
                reject(new Error('signature'))
              else resolve(JSON.parse(text))
            })
        },
      )
      sent.on('error', reject).end(body)
    })
}

/**
 * Calls a second and processor time of a call, at a concurrency, after some time of the same work.
 */
async function throughput(call) {
  const concurrency = Number(n)
  const run = async (milliseconds) => {
    let done = 0
    const end = performance.now() + milliseconds
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        while (performance.now() < end) {
          await call()
          done++
        }
      }),
    )
    return done
  }
  await run(Number(warm))
  const [cpu, start] = [process.cpuUsage(), performance.now()]
  const done = await run(1200)
  const { user, system } = process.cpuUsage(cpu)
  tell({ rate: (done / (performance.now() - start)) * 1000, cpu: (user + system) / 1000 / done })
}

/** How long calls take, one after the other, once everything is warm. */
async function latency(call, { warm = 100, count = 400 } = {}) {
  await each(warm, call)
  const times = (await each(count, call)).sort((a, b) => a - b)
  tell({ p50: times[count >> 1], p99: times[Math.floor(count * 0.99)] })
}

const each = async (count, call) => {
  const times = []
  for (let i = 0; i < count; i++) {
    const start = performance.now()
    await call()
    times.push(performance.now() - start)
  }
  return times
}

const measures = {
  'rate-ours': () => {
    const instance = ours()
    return throughput(() =>
      instance.v3.marketing.partnerships.build.postAsync({ json, headers: headers() }),
    )
  },
  'rate-plugin': () => {
    const instance = plugin()
    return throughput(() =>
      instance.v3.marketing.partnerships.build.post(json, { headers: headers() }),
    )
  },
  'rate-bare': () => throughput(bare()),
  'p50-blocking': () => {
    const instance = ours()
    return latency(() =>
      instance.v3.marketing.partnerships.build.post({ json, headers: headers() }),
    )
  },
  'p50-promised': () => {
    const instance = ours()
    return latency(() =>
      instance.v3.marketing.partnerships.build.postAsync({ json, headers: headers() }),
    )
  },
  'p50-plugin': () => {
    const instance = plugin()
    return latency(() =>
      instance.v3.marketing.partnerships.build.post(json, { headers: headers() }),
    )
  },
  'p50-bare': () => latency(bare()),
  'p50-floor': () => latency(require('./floor.cjs').floor(base, json, headers)),
  'p99-blocking': () => {
    const instance = ours()
    const call = () => instance.v3.marketing.partnerships.build.post({ json, headers: headers() })
    return latency(call, { count: 2000 })
  },
  'p99-floor': () => latency(require('./floor.cjs').floor(base, json, headers), { count: 2000 }),
  'first-promised': async () => {
    const start = performance.now()
    await ours().v3.marketing.partnerships.build.postAsync({ json, headers: headers() })
    tell({ first: performance.now() - start })
  },
  axios: () => {
    const start = performance.now()
    require('axios')
    tell({ time: performance.now() - start })
  },
  'first-blocking': () => {
    const start = performance.now()
    ours().v3.marketing.partnerships.build.post({ json, headers: headers() })
    tell({ first: performance.now() - start })
  },
  require: () => {
    const [memory, start] = [process.memoryUsage().rss, performance.now()]
    require(own)
    tell({
      time: performance.now() - start,
      memory: (process.memoryUsage().rss - memory) / 2 ** 20,
    })
  },
  import: async () => {
    const [memory, start] = [process.memoryUsage().rss, performance.now()]
    await import(own.replace(/js$/, 'mjs'))
    tell({
      time: performance.now() - start,
      memory: (process.memoryUsage().rss - memory) / 2 ** 20,
    })
  },
  nothing: () => tell({}),
  chain: () => {
    const instance = ours()
    const resolve = (count) => {
      const start = performance.now()
      for (let i = 0; i < count; i++) void instance.v3.marketing.partnerships.build.post
      return ((performance.now() - start) / count) * 1e6
    }
    resolve(200_000)
    const time = resolve(1_000_000)
    for (let i = 0; i < 100_000; i++) void instance.v3.pay.transactions.id[`i${i}`].get
    globalThis.gc()
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < 1_000_000; i++) void instance.v3.pay.transactions.id[`j${i}`].get
    globalThis.gc()
    tell({ time, growth: (process.memoryUsage().heapUsed - before) / 2 ** 20 })
  },
  bill: async () => {
    const { downloadBill, downloadBillSync } = require('../dist/bills/index.js')
    const instance = ours()
    const sink = join(require('node:os').tmpdir(), `bench-bill-${process.pid}`)
    const options = { query: { bill_date: '2026-11-23' }, sink }
    let peak = 0
    // What the first call loads is not the bill's.
    if (n === 'blocking') instance.chain('v3/x').get()
    else await instance.chain('v3/x').getAsync()
    const before = process.memoryUsage().rss
    const timer = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss)
    }, 5)
    if (n === 'blocking') downloadBillSync(instance, 'v3/bill/tradebill', options)
    else await downloadBill(instance, 'v3/bill/tradebill', options)
    clearInterval(timer)
    require('node:fs').rmSync(sink)
    tell({ growth: (Math.max(peak, process.resourceUsage().maxRSS * 1024) - before) / 2 ** 20 })
  },
}

Promise.resolve(measures[what]()).catch((error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
})
