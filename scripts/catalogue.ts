/**
 * Keeps the facts in openapi/ by WeChat Pay's own pages.
 *
 *   npm run catalogue:read -- <folder>              the pages' facts into openapi/, and what has
 * changed npm run catalogue:drift -- <folder> [older]     what has changed since the last run, or
 * since another folder
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { notifications } from '../lib/catalogue'
import { drift, lineOf, type Change } from './catalogue/drift'
import { newOfNotifications } from './catalogue/events'
import { Catalogue } from './catalogue/merge/draft'
import { filesOf } from './catalogue/merge/files'
import { mergeAll } from './catalogue/merge/merge'
import { NoPagesError } from './catalogue/read/folder'
import { readSource, type Source } from './catalogue/sources'

const facts = join(__dirname, '../openapi')

const say = (line: string): boolean => process.stdout.write(`${line}\n`)
const warn = (line: string): boolean => process.stderr.write(`${line}\n`)

/** Names what could not be read; then the command fails, though the rest goes on. */
function complain({ unread, contradictions }: Source): void {
  for (const line of contradictions) warn(`contradiction: ${line}`)
  for (const line of unread) warn(`not read: ${line}`)
  if (unread.length > 0) process.exitCode = 1
}

function report(changes: readonly Change[]): void {
  for (const change of changes) say(lineOf(change))
  const count = (what: Change['what']): number =>
    changes.filter((change) => change.what === what).length
  say(
    changes.length === 0
      ? 'nothing has changed'
      : `${count('new')} new, ${count('gone')} gone, ${count('changed')} changed`,
  )
}

/** Reads a folder into the facts. */
function read(folder: string): void {
  const source = readSource(folder)
  complain(source)
  const before = new Catalogue().drafts()
  const after = mergeAll(before, source.endpoints)
  for (const [name, text] of filesOf(after)) {
    mkdirSync(dirname(join(facts, name)), { recursive: true })
    writeFileSync(join(facts, name), text)
  }
  say(
    `${source.pages} pages of ${source.endpoints.length} endpoints; ${after.length} endpoints in all`,
  )
  report([...drift(before, after), ...newOfNotifications(notifications(), source.notifications)])
}

/** Says what a folder would change, or in what two folders differ. Writes nothing. */
function compare(folder: string, older?: string): void {
  const source = readSource(folder)
  complain(source)
  const before =
    older === undefined ? new Catalogue().drafts() : mergeAll([], readSource(older).endpoints)
  const changes = drift(before, mergeAll(older === undefined ? before : [], source.endpoints))
  report(
    older === undefined
      ? [...changes, ...newOfNotifications(notifications(), source.notifications)]
      : changes,
  )
}

/** @param args `read <folder>`, `drift <folder> [older folder]` */
export function main([command, folder, older]: readonly string[]): void {
  if (!folder || !['read', 'drift'].includes(command ?? '')) {
    warn(
      'give a folder of pages: npm run catalogue:read -- <folder>, npm run catalogue:drift -- <folder> [older folder]',
    )
    process.exitCode = 2
    return
  }
  try {
    if (command === 'read') read(folder)
    else compare(folder, older)
  } catch (error) {
    if (!(error instanceof NoPagesError)) throw error
    warn(error.message)
    process.exitCode = 2
  }
}

if (require.main === module) main(process.argv.slice(2))
