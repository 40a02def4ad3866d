import { dirname, resolve } from 'node:path'
import type { Helper } from '../../tables/helper'
import { helpers as helpersByName } from '../../tables/helpers'
import {
  capital,
  exportedFunctionName,
  exportedName,
  helperName,
  longName,
  nameOfFileValue,
} from './naming'
import type { Unit } from './unit'

/**
 * What is called how in a file: its own classes and functions keep their names, what is imported
 * gives way.
 */
export function spellingOf(unit: Unit): Map<string, string> {
  const { project } = unit
  const spelt = new Map<string, string>()
  const used = new Set<string>([...unit.foreign.classes, ...unit.foreign.functions])
  const give = (inner: string, wanted: string, longer: string): void => {
    let name = wanted
    for (let at = 1; used.has(name); at++) name = at === 1 ? longer : `${longer}${at}`
    used.add(name)
    if (name !== inner) spelt.set(inner, name)
  }
  const own = project.classesOf(unit.target)
  for (const info of own) give(info.name, exportedName(info), longName(info.fqn, 'Own'))
  for (const name of project.functionsOf(unit.target))
    give(name, exportedFunctionName(name, project, unit.target), `${name}Function`)
  for (const name of unit.foreign.functions)
    if (name.endsWith('__foreign')) give(name, name.replace('__foreign', ''), `${name}Function`)
  const ownNames = new Set(own.map(({ name }) => name))
  for (const [from, all] of unit.imports) {
    for (const name of all.keys()) {
      const file = unit.fileValues.get(name)
      const info = from.startsWith('.') ? project.classNamed(name) : undefined
      if (file !== undefined) give(name, freeName(nameOfFileValue(file), unit), 'otherFile')
      else if (info) give(name, exportedName(info), longName(info.fqn, 'Other'))
      else if (from.startsWith('.')) {
        const wanted = exportedFunctionName(name, project, resolve(dirname(unit.target), from))
        give(name, wanted, `${wanted}Function`)
      } else if (!ownNames.has(name))
        give(
          name,
          name,
          name.startsWith('WeChatPay') ? `${name}Client` : `${originOf(from)}${capital(name)}`,
        )
    }
  }
  const helpers = writtenHelpers(unit)
  for (const name of helpers) {
    const shown = helperOf(name).lessThan ?? name
    const wanted = unit.names.variables.has(shown) ? `php${capital(shown)}` : shown
    give(helperName(name), wanted, `php${capital(shown)}`)
  }
  for (const name of unit.helpers) {
    const { lessThan } = helperOf(name)
    if (lessThan === undefined || helpers.includes(name)) continue
    spelt.set(helperName(name), spelt.get(helperName(lessThan)) ?? lessThan)
  }
  return spelt
}

/** Where something is from, before its name. */
const originOf = (from: string): string => (from.startsWith('node:') ? 'node' : 'WeChatPay')
const helperOf = (name: string): Partial<Helper> => helpersByName[name] ?? {}

/** The helpers that a file gets: without those of which a greater one is there. */
export const writtenHelpers = ({ helpers }: Unit): string[] =>
  [...helpers].filter((name) => !helpers.has(helperOf(name).lessThan ?? ''))

/** A name that no variable of the file has; what the pass before gave is free to be given again. */
function freeName(name: string, { names: { variables, reserved } }: Unit): string {
  let free = name
  for (let at = 1; variables.has(free) || reserved.has(free); at++) free = `${name}${at}`
  return free
}
