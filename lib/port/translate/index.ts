import type { Tree } from '../source/ast'
import { walk } from '../source/ast'
import type { Item } from '../report'
import { printFile } from '../print/statements'
import { makeAsync } from './promised-form'
import { translateFile } from './file'
import { Project } from './project'
import { readNames, survey, surveyMembers } from './survey'
import { Unit } from './unit'

/** A file to translate: where it is told of, what it becomes, its text and tree. */
export interface Source { readonly file: string, readonly target: string, readonly text: string, readonly tree: Tree }
export interface Translated { readonly code: string, readonly items: readonly Item[], readonly translated: number, readonly left: number }

/** Passes over the whole, until what is learnt of types does not change any more (it never takes many). */
const passes = 4

/**
 * Translates files together, so that each knows the others' classes.
 *
 * @param sources parsed files
 * @param isAsync whether calls are awaited
 * @param progress told after each file of the last pass
 */
export function translateAll<S extends Source>(sources: readonly S[], isAsync: boolean, progress: (done: number) => void = () => undefined): Map<S, Translated> {
  const project = new Project(isAsync)
  const unitOf = (source: Source): Unit => {
    const unit = new Unit(source.file, source.target, project, source.tree.comments, source.text)
    readNames(source.tree, unit)
    for (const node of walk(source.tree)) if (node.kind === 'call' && node.what.kind === 'name') unit.reserved.add(node.what.name.replace(/^.*\\/, ''))
    return unit
  }
  for (const source of sources) survey(source.tree, unitOf(source))
  const results = new Map<S, Translated>()
  for (let pass = 1; pass <= passes; pass++) {
    for (const source of sources) surveyMembers(source.tree, unitOf(source), project)
    for (const [at, source] of sources.entries()) {
      const unit = unitOf(source)
      const statements = translateFile(source.tree, unit)
      if (pass < passes) continue
      const whole = isAsync ? makeAsync(statements, unit) : statements
      results.set(source, { code: printFile(whole), items: unit.items, translated: unit.translated, left: unit.left })
      progress(at + 1)
    }
  }
  return results
}
