/**
 * From a CSV of appids to granted partnerships: read, plan, ask, grant, print the summary.
 *
 *   node -r esbuild-register examples/grant.ts grants.csv --sandbox
 *   MCHID=… SERIAL=… PRIVATE_KEY=… PLATFORM_ID=… PLATFORM_KEY=… node -r esbuild-register examples/grant.ts grants.csv
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Builder } from 'wechatpay-chainable'
import { grant, plan, readRows } from 'wechatpay-chainable/partnerships'
import { Sandbox } from 'wechatpay-chainable/sandbox'

const pem = (name: string): string => (process.env[name] ?? '').replaceAll('\\n', '\n')

async function main(file = 'grants.csv'): Promise<void> {
  const { rows, faults, unknown } = readRows(readFileSync(file))
  for (const { name, where } of unknown) console.error(`${where}: the column ${name} is unknown`)
  for (const { line, says } of faults) console.error(`line ${line}: ${says}`)
  if (faults.length + unknown.length > 0) throw new Error('nothing was sent: mend the lines above')

  const sandbox = process.argv.includes('--sandbox') ? await Sandbox.start() : undefined
  const instance = Builder.factory(
    sandbox?.config ?? {
      mchid: pem('MCHID'),
      serial: pem('SERIAL'),
      privateKey: pem('PRIVATE_KEY'),
      certs: { [pem('PLATFORM_ID')]: pem('PLATFORM_KEY') },
    },
  )
  try {
    for await (const { row, state, message = '' } of plan(instance, rows))
      console.log(`line ${row.line}: ${state} ${message}`)
    if (!sandbox && !(await isAgreed())) return
    const counts = new Map<string, number>()
    const options = { journal: `${file}.journal`, preflight: true, anew: sandbox !== undefined }
    for await (const { state, code = '' } of grant(instance, rows, options))
      counts.set(`${state} ${code}`, (counts.get(`${state} ${code}`) ?? 0) + 1)
    for (const [name, count] of counts) console.log(`${count} rows: ${name}`)
  } finally {
    await sandbox?.close()
  }
}

async function isAgreed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('grant? (yes/no) ')
  terminal.close()
  return answer.trim() === 'yes'
}

main(process.argv.slice(2).find((one) => !one.startsWith('--'))).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
