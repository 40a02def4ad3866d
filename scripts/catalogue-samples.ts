/**
 * Tries the samples that another library tests its models with, as `catalogue-examples` tries those of the pages.
 * Build first: the sandbox runs from dist.
 *
 *   npm run catalogue:samples -- <folder> [file for the table]
 */
import { writeFileSync } from 'node:fs'
import { collectSdkSamples } from './catalogue/examples/collect-sdk'
import { compileExamples } from './catalogue/examples/compile'
import { sendExamples } from './catalogue/examples/send'
import { sampleReasons as reasons } from './catalogue/examples/reasons'
import { tableOf, type Outcome } from './catalogue/examples/table'

const head = `# Samples of other libraries, tried

Written by \`npm run catalogue:samples -- <folder> openapi/samples.md\`. The samples themselves are not kept.
`

/** @param args the folder, and a file that the table goes into */
export async function main([folder, file]: readonly string[]): Promise<void> {
  const { examples, foreign } = folder ? collectSdkSamples(folder) : { examples: [], foreign: [] }
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
