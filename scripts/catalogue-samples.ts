/**
 * Tries the samples of other libraries, as `catalogue-examples` tries those of the pages: what a
 * library in C# tests its models with, and the calls that the official SDK in Go shows. Build
 * first: the sandbox runs from dist.
 *
 *   npm run catalogue:samples -- <folder> [file for the table]
 */
import { writeFileSync } from 'node:fs'
import { collectGoSamples } from './catalogue/examples/collect-go'
import { collectSdkSamples } from './catalogue/examples/collect-sdk'
import { compileExamples } from './catalogue/examples/compile'
import { sendExamples } from './catalogue/examples/send'
import { sampleReasons as reasons } from './catalogue/examples/reasons'
import { tableOf, type Outcome } from './catalogue/examples/table'

const head = `# Samples of other libraries, tried

Written by \`npm run catalogue:samples -- <folder> openapi/samples.md\`. The samples themselves are not kept.

\`go/…\` is a call that the official SDK in Go shows, \`sample/…\` what a library in C# tests its models with. Where the Go samples' generator had no example for an optional member it fills in \`LimitPay_example\`: such a member is left out. The official SDK in Java shows calls without a field, so that there is nothing to try.
`

/** @param args the folder, and a file that the table goes into */
export async function main([folder, file]: readonly string[]): Promise<void> {
  const sdk = folder ? collectSdkSamples(folder) : { examples: [], foreign: [] }
  const { foreign } = sdk
  const examples = [...(folder ? collectGoSamples(folder) : []), ...sdk.examples]
  if (examples.length === 0) {
    process.stderr.write(
      'give a folder with samples and sources: npm run catalogue:samples -- <folder> [file]\n',
    )
    process.exitCode = 2
    return
  }
  const readable = examples.filter(({ unreadable }) => unreadable === undefined)
  const requests = readable.filter(({ kind }) => kind === 'request')
  const compiled = compileExamples(readable)
  const sent = await sendExamples(requests)
  const failureAt = (failures: ReadonlyMap<number, string>, at: number): { failure?: string } =>
    failures.has(at) ? { failure: failures.get(at)! } : {}
  const outcomes: Outcome[] = [
    ...readable.map((example, at) => ({
      example,
      trial: example.kind === 'request' ? ('compiled' as const) : ('assigned' as const),
      ...failureAt(compiled, at),
    })),
    ...requests.map((example, at) => ({ example, trial: 'sent' as const, ...failureAt(sent, at) })),
  ]
  const table = `${tableOf(outcomes, reasons)}\n`
  process.stdout.write(table)
  process.stderr.write(`${foreign.length} samples are of no documented endpoint\n`)
  if (file) writeFileSync(file, `${head}\n${table}`)
}

if (require.main === module) void main(process.argv.slice(2))
