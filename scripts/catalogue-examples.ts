/**
 * Tries the examples of WeChat Pay's own pages: compiles the requests against the types, assigns
 * the answers to theirs, sends the requests to the sandbox. Build first: the sandbox runs from
 * dist.
 *
 *   npm run catalogue:examples -- <folder> [file for the table]
 */
import { writeFileSync } from 'node:fs'
import { collectExamples, type Example } from './catalogue/examples/collect'
import { compileExamples } from './catalogue/examples/compile'
import { reasons } from './catalogue/examples/reasons'
import { sendExamples } from './catalogue/examples/send'
import { tableOf, type Outcome, type Trial } from './catalogue/examples/table'
import { NoPagesError, readFolder } from './catalogue/read/folder'

const outcomesOf = (
  examples: readonly Example[],
  failures: ReadonlyMap<number, string>,
  trial: (example: Example) => Trial,
): Outcome[] =>
  examples.map((example, at) => ({
    example,
    trial: trial(example),
    ...(failures.has(at) && { failure: failures.get(at)! }),
  }))

const compileTrial = ({ kind }: Example): Trial => (kind === 'request' ? 'compiled' : 'assigned')

const head = `# The official pages' examples, tried

Written by \`npm run catalogue:examples -- <folder> openapi/examples.md\`. The examples themselves are not kept.
`

/** Tries all examples of a folder. */
async function tried(
  folder: string,
): Promise<{ outcomes: readonly Outcome[]; unread: readonly string[] }> {
  const { pages, unread } = readFolder(folder)
  const all = collectExamples(pages)
  const readable = all.filter(({ unreadable }) => unreadable === undefined)
  const requests = readable.filter(({ kind }) => kind === 'request')
  const outcomes = [
    ...all
      .filter(({ unreadable }) => unreadable !== undefined)
      .map((example) => ({ example, trial: 'read' as const, failure: example.unreadable! })),
    ...outcomesOf(readable, compileExamples(readable), compileTrial),
    ...outcomesOf(requests, await sendExamples(requests), () => 'sent'),
  ]
  return { outcomes, unread }
}

/** @param args the folder, and a file that the table goes into */
export async function main([folder, file]: readonly string[]): Promise<void> {
  if (!folder) {
    process.stderr.write('give a folder of pages: npm run catalogue:examples -- <folder> [file]\n')
    process.exitCode = 2
    return
  }
  try {
    const { outcomes, unread } = await tried(folder)
    const table = `${tableOf(outcomes, reasons)}\n`
    process.stdout.write(table)
    if (file) writeFileSync(file, `${head}\n${table}`)
    for (const line of unread) process.stderr.write(`not read: ${line}\n`)
    if (unread.length > 0) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof NoPagesError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

if (require.main === module) void main(process.argv.slice(2))
