// The same in plain JavaScript with blocking calls only: node examples/grant.js grants.csv [--sandbox]
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { Builder, ClientException } = require('wechatpay-chainable')
const { readRows } = require('wechatpay-chainable/partnerships')
const { Sandbox } = require('wechatpay-chainable/sandbox')

const { rows, faults, unknown } = readRows(readFileSync(process.argv[2]))
for (const { line, says } of faults) console.error(`line ${line}: ${says}`)
for (const { name, where } of unknown) console.error(`${where}: the column ${name} is unknown`)
if (faults.length + unknown.length > 0) process.exit(2)
const sandbox = process.argv.includes('--sandbox') ? Sandbox.startSync() : undefined
const config = sandbox ? sandbox.config : JSON.parse(readFileSync('wechatpay.json', 'utf8'))
const instance = Builder.factory(config)
const counts = {}
for (const { line, partner, authorized_data } of rows) {
  const json = { partner, authorized_data }
  const key = createHash('sha256').update(JSON.stringify(json)).digest('hex').slice(0, 40)
  let state = 'granted' // the key is that of the row: the script may be run again
  try {
    instance.v3.marketing.partnerships.build.post({ json, headers: { 'Idempotency-Key': key } })
  } catch (error) {
    if (!(error instanceof ClientException)) throw error
    state = error.advice ? error.advice.en : error.code
    console.error(`line ${line}: ${error.code} ${state}`)
  }
  counts[state] = (counts[state] || 0) + 1
}
for (const [state, count] of Object.entries(counts)) console.log(`${count} rows: ${state}`)
if (sandbox) sandbox.close()
