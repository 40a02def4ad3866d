import type { Stmt } from '../../code/nodes'
import type { Helper } from '../../tables/helper'
import { helpers } from '../../tables/helpers'
import { spellText, withSpelling } from '../../types/spelling'
import { helperName } from './naming'
import type { Unit } from './unit'

/** A helper as it stands at the end of a file. */
export const helperStatement = (name: string, unit: Unit): Stmt => ({
  kind: 'lines',
  text: spellHelper(helpers[name]!, unit),
  helper: name,
  blank: true,
})

/** A helper's code, with the names that helpers and what they import have in the file. */
function spellHelper(
  { code, imports = [], types = [] }: Helper,
  { helpers: used, spelling }: Unit,
): string {
  const names = new Map([
    ...[...used].map((name) => [name, spelling.get(helperName(name)) ?? name] as const),
    ...[...imports, ...types].map(([name]) => [name, spelling.get(name) ?? name] as const),
  ])
  return withSpelling(names, () =>
    code
      .trim()
      .split('\n')
      .map((one) => (/^\s*(\/?\*|\/\/)/.test(one) ? one : spellText(one)))
      .join('\n'),
  )
}
