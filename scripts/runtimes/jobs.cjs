/**
 * What the packed package has to do on every runtime. Each job runs in a process of its own,
 * against a sandbox in that process, and is done only when its last line says so: one that hangs
 * or ends early is not.
 */
const assert = require('node:assert/strict')
const { createHash } = require('node:crypto')
const { once } = require('node:events')
const { mkdtempSync, readFileSync, writeFileSync } = require('node:fs')
const { createServer } = require('node:http')
const { join } = require('node:path')
const { setTimeout: sleep } = require('node:timers/promises')
const { Worker } = require('node:worker_threads')

const grantOf = (n) => ({
  partner: { type: 'APPID', appid: `wx${n}` },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
})
const optionsOf = (n) => ({ json: grantOf(n), headers: { 'Idempotency-Key': `grant-${n}` } })
const path = 'v3/marketing/partnerships/build'

/** An answer that comes later than the call waits for it, on a busy machine, too. */
const late = { delay: 20_000 }
const impatient = { timeout: 1 }

/** A thread with TLS before the sandbox. */
async function startTlsFront(sandbox, keys) {
  const front = new Worker(join(__dirname, 'tls-front.cjs'), {
    workerData: { keys, port: sandbox.port },
  })
  const [{ port }] = await once(front, 'message')
  const certified = []
  front.on('message', (message) => certified.push(message.certified))
  return { front, certified, base_uri: `https://127.0.0.1:${port}/` }
}

/** A server of notifications; `use` is given its address. */
async function withServer(listener, use) {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await use(`http://127.0.0.1:${server.address().port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const jobs = {
  forms({ instance, sandbox }) {
    const states = []
    const keep = (response) => states.push(response.data.state)
    instance.v3.marketing.partnerships.build.postAsync(optionsOf(1)).then(keep).wait()
    instance.chain(path).postAsync(optionsOf(2)).then(keep).wait()
    instance[path].postAsync(optionsOf(3)).then(keep).wait()
    keep(instance.v3.marketing.partnerships.build.post(optionsOf(4)))
    keep(instance.chain(path).post(optionsOf(5)))
    keep(instance[path].post(optionsOf(6)))
    assert.deepEqual(states, Array(6).fill('ESTABLISHED'))
    assert.equal(sandbox.partnerships().length, 6)
  },

  async await({ instance, ResponsePromise }) {
    const { data } = await instance[path].postAsync(optionsOf(1))
    assert.equal(data.state, 'ESTABLISHED')
    const travelling = [2, 3, 4].map((n) => instance[path].postAsync(optionsOf(n)))
    const responses = await ResponsePromise.all(travelling)
    assert.deepEqual(
      responses.map(({ status }) => status),
      [200, 200, 200],
    )
  },

  async https({ Builder, sandbox, folder, ConnectException }) {
    const keys = JSON.parse(readFileSync(join(__dirname, 'tls-keys.json'), 'utf8'))
    const verify = join(folder, 'ca.pem')
    writeFileSync(verify, keys.ca)
    const { front, certified, base_uri } = await startTlsFront(sandbox, keys)
    const config = { ...sandbox.config, base_uri, merchant: keys.client, retry: { attempts: 1 } }
    const { certificates } = Builder.factory(config).v3
    assert.equal(certificates.get({ verify }).status, 200)
    assert.equal((await certificates.getAsync({ verify })).status, 200)
    const untrusted = (error) => error instanceof ConnectException && error.code === 'TLS_FAILED'
    assert.throws(() => certificates.get(), untrusted)
    await assert.rejects(certificates.getAsync(), untrusted)
    certified.length = 0
    assert.equal(certificates.get({ verify, security: true }).status, 200)
    assert.equal((await certificates.getAsync({ verify, security: true })).status, 200)
    assert.deepEqual(certified.filter(Boolean), [true, true])
    await front.terminate()
  },

  async errors({ Builder, sandbox, ClientException, ConnectException, SignatureException }) {
    const config = { ...sandbox.config, retry: { attempts: 1 } }
    const { certificates, nowhere } = Builder.factory(config).v3
    const away = Builder.factory({ ...config, base_uri: 'http://127.0.0.1:1/' }).v3.certificates
    const cases = [
      [nowhere, undefined, ClientException, 'NOT_FOUND', false],
      [away, undefined, ConnectException, 'CONNECTION_REFUSED', false],
      [certificates, late, ConnectException, 'TIMEOUT', true],
      [certificates, { drop: 'after' }, ConnectException, 'CONNECTION_RESET', true],
      [certificates, { signature: 'wrong' }, SignatureException, 'SIGNATURE_INVALID', true],
    ]
    for (const [node, fault, kind, code, mayHaveTakenEffect] of cases) {
      const isRight = (error) => {
        assert.deepEqual(
          [error instanceof kind, error.code, error.mayHaveTakenEffect],
          [true, code, mayHaveTakenEffect],
        )
        return true
      }
      if (fault) sandbox.fault({ ...fault, times: 2 })
      const options = fault === late ? impatient : {}
      assert.throws(() => node.get(options), isRight)
      await assert.rejects(node.getAsync(options), isRight)
    }
  },

  /** On a connection that was used before, where a runtime may take it on itself to send again. */
  async once({ Builder, sandbox }) {
    const build = Builder.factory({ ...sandbox.config, retry: { attempts: 1 } }).chain(path)
    const forms = [async (options) => build.post(options), (options) => build.postAsync(options)]
    for (const fault of [late, { drop: 'after' }, { drop: 'before' }]) {
      const options = { ...optionsOf(3), ...(fault === late ? impatient : {}) }
      for (const send of forms) {
        sandbox.reset()
        await send(optionsOf(1))
        await send(optionsOf(2))
        sandbox.fault(fault)
        await assert.rejects(send(options), { name: 'ConnectException', mayHaveTakenEffect: true })
        await sleep(100)
        assert.equal(sandbox.requests().length, 3)
      }
    }
  },

  async notification({ instance, sandbox, Notifications }) {
    const taken = []
    const onError = () => undefined
    const notifications = new Notifications(instance)
    const handler = notifications.handler((event) => void taken.push(event.resource), { onError })
    const event = { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' } }
    await withServer(handler, async (url) => {
      const right = await sandbox.notify(url, event, { tries: 1 })
      const wrong = await sandbox.notify(url, { ...event, signature: 'wrong' }, { tries: 1 })
      assert.deepEqual([right.statuses, wrong.statuses], [[204], [401]])
    })
    assert.deepEqual(
      taken.map(({ out_trade_no }) => out_trade_no),
      ['1'],
    )
  },

  async bulk({ instance, sandbox, folder, grant, list }) {
    const rows = Array.from({ length: 50 }, (_, n) => grantOf(n))
    const journal = join(folder, 'grants.journal')
    const states = []
    for await (const { state } of grant(instance, rows, { journal })) states.push(state)
    assert.deepEqual(states, Array(50).fill('granted'))
    const sent = sandbox.requests().length
    const { authorized_data } = grantOf(0)
    const listed = []
    for await (const { partner } of list(instance, { authorized_data })) listed.push(partner.appid)
    assert.equal(new Set(listed).size, 50)
    for await (const { state } of grant(instance, rows, { journal, reopen: true })) {
      assert.equal(state, 'granted')
    }
    const sentAgain = sandbox
      .requests()
      .slice(sent)
      .filter(({ method }) => method === 'POST')
    assert.equal(sentAgain.length, 0)
  },

  async bill({ instance, folder, downloadBill, downloadBillSync }) {
    const query = { bill_date: '2026-11-23', tar_type: 'GZIP' }
    const sinks = [join(folder, 'promised.csv'), join(folder, 'blocking.csv')]
    const told = [
      await downloadBill(instance, 'v3/bill/tradebill', { query, sink: sinks[0], gunzip: true }),
      downloadBillSync(instance, 'v3/bill/tradebill', { query, sink: sinks[1], gunzip: true }),
    ]
    const hashes = sinks.map((sink) => createHash('sha1').update(readFileSync(sink)).digest('hex'))
    assert.deepEqual(
      hashes,
      told.map(({ hashValue }) => hashValue),
    )
  },

  async forbid({ Builder, sandbox, InvalidArgumentException }) {
    const instance = Builder.factory({ ...sandbox.config, blocking: 'forbid' })
    const isForbidden = (error) =>
      error instanceof InvalidArgumentException && error.code === 'BLOCKING_FORBIDDEN'
    await withServer(
      () => undefined,
      async () => {
        assert.throws(() => instance.v3.certificates.get(), isForbidden)
        assert.equal((await instance.v3.certificates.getAsync()).status, 200)
      },
    )
  },
}

/** Runs the job that the command line names. */
async function runJob(library) {
  const { Builder, Sandbox } = library
  const job = jobs[process.argv[2]]
  const keys = JSON.parse(readFileSync(join(__dirname, 'sandbox-keys.json'), 'utf8'))
  const sandbox = Sandbox.startSync({ keys })
  const instance = Builder.factory(sandbox.config)
  const folder = mkdtempSync(join(__dirname, 'job-'))
  await job({ ...library, sandbox, instance, folder })
  await sandbox.close()
  console.log('done')
}

module.exports = { jobs, runJob }
