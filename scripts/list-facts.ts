/**
 * Makes lib/generated/facts.ts: where every file of openapi/ is loaded from. Bundlers follow a
 * `require` that is written out, and nothing that is found in a folder at run time.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..')

/** Writes the list anew: the same files give the same bytes. */
export function listFacts(): void {
  const names = readdirSync(join(root, 'openapi'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length).replaceAll('\\', '/'))
    .sort()
  mkdirSync(join(root, 'lib/generated'), { recursive: true })
  writeFileSync(
    join(root, 'lib/generated/facts.ts'),
    [
      '// Made by scripts/list-facts.ts from the files of openapi/.',
      '/** Loads each file of the facts, by its name. */',
      'export const facts: Readonly<Record<string, () => unknown>> = {',
      ...names.map(
        (name) => `  '${name}': () => require('../../openapi/${name}.json') as unknown,`,
      ),
      '}',
      '',
    ].join('\n'),
  )
}

if (require.main === module) listFacts()
