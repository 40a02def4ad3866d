import { resolve } from 'node:path'
import { isClassLike, walk } from '../source/ast'
import type { Callable, Node, Php, Tree } from '../source/ast'
import { writeKnownTestsOut } from '../source/known-tests'
import { markPrinting } from '../source/printing'
import { markReferences, writeReferencesOut } from '../source/references'
import { findBytes } from './scope/bytes'
import { rewriteCsvLoops } from './scope/csv-loops'
import { rewriteFillings } from './scope/fillings'
import type { Item } from '../report'
import { printFile } from '../print'
import type { Stmt } from '../code/nodes'
import { makeAsync } from './promised-form'
import { findWaiting } from './functions/waiting'
import { expressionOf, optionalOf } from './expressions'
import { translateFile } from './file'
import { markGenerators } from './functions/generators'
import { beginVariables } from './scope/first-values'
import { rewriteChains } from './scope/chained'
import { rewriteGiven } from './scope/given-arguments'
import { rewritePushes } from './scope/pushes'
import type { IncludedFile } from './scope/places'
import { Project } from './scope/project'
import type { Translator } from './scope/scope'
import { blockStatements, listStatements } from './statements/statement-lists'
import { readNames, survey, surveyMembers } from './survey'
import { includedFileOf } from './values/includes'
import { Unit, type NamesInText } from './scope/unit'

/** The rules, wired to each other. */
const translator: Translator = {
  expression: expressionOf,
  optional: optionalOf,
  block: blockStatements,
  statements: listStatements,
}

/** A file to translate: where it is told of, what it becomes, its text and tree. */
export interface Source {
  readonly file: string
  readonly target: string
  readonly text: string
  readonly tree: Tree
}
export interface Translated {
  readonly code: string
  readonly items: readonly Item[]
  readonly translated: number
  readonly left: number
}

/** A file, with what is the same of it in every pass. */
interface Surveyed {
  readonly nodes: readonly Php[]
  readonly classes: readonly Node<'class'>[]
  readonly names: NamesInText
}

function surveyedOf({ tree, text }: Source, { isValued }: IncludedFile): Surveyed {
  const nodes = walk(tree)
  const reserved = new Set<string>()
  const declared = new Set<string>(isValued ? ['value'] : [])
  const add = (names: Set<string>, name: string): void => void names.add(name.replace(/^.*\\/, ''))
  // a variable that is called as a class or a function is would hide it
  for (const node of nodes) {
    if (node.kind === 'name') add(reserved, node.name)
    if (node.kind === 'function' || isClassLike(node))
      add(declared, (node as Callable).name?.name ?? '')
  }
  const variables = new Set([...text.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name]) => name!))
  const classes = (nodes.filter(isClassLike) as Node<'class'>[]).filter(({ name }) => name)
  return { nodes, classes, names: { ...readNames(nodes), reserved, declared, variables } }
}

/** A file at the beginning of a pass, with the names that are in it. */
function makeUnit(
  { file, target, tree, text }: Source,
  names: NamesInText,
  project: Project,
): Unit {
  const unit = new Unit(file, target, project, tree.comments, text, names)
  for (const name of project.namesIn(target)) unit.imported.add(name)
  return unit
}

/**
 * How many passes there are over the whole at the most, until what is learnt of types does not change
 * any more: before what nobody has found out by then counts as unknown, and after it.
 */
const passes = { open: 3, settled: 4 }

/** How many there are as a rule. */
const usualPasses = 5

/** Counts a file's passes, and tells of files' worth of them. */
function stepsOf(files: number, progress: (done: number) => void): () => void {
  let steps = 0
  return () => progress(Math.min(files, Math.floor(++steps / (usualPasses + 1))))
}

/** Marks what only all files together show. */
function markTogether(nodes: readonly Php[]): void {
  markReferences(nodes)
  markPrinting(nodes)
}

/**
 * Translates files together, so that each knows the others' classes.
 *
 * @param sources parsed files
 * @param isAsync whether calls are awaited
 * @param progress told how many files' worth of all passes is done
 */
export function translateAll<S extends Source>(
  sources: readonly S[],
  isAsync: boolean,
  progress: (done: number) => void = () => undefined,
): { results: Map<S, Translated>; failures: Map<S, Error> } {
  const project = new Project(isAsync)
  const alive = new Set(sources)
  const failures = new Map<S, Error>()
  const step = stepsOf(sources.length, progress)
  const attempt = (source: S, action: () => void): void => {
    try {
      action()
    } catch (error) {
      // a fault of the tool's own, which is no reason to lose the other files
      alive.delete(source)
      failures.set(source, error as Error)
    }
  }
  const surveyed = new Map<S, Surveyed>()
  for (const source of sources)
    attempt(source, () => {
      rewriteTree(source)
      const included = includedFileOf(source.tree, source.target)
      project.files.set(resolve(source.file), included)
      surveyed.set(source, surveyedOf(source, included))
    })
  const of = (source: S): Surveyed => surveyed.get(source)!
  const unitOf = (source: S): Unit => makeUnit(source, of(source).names, project)
  markTogether([...alive].flatMap((source) => of(source).nodes))
  for (const source of alive) attempt(source, () => survey(of(source).nodes, unitOf(source)))
  let last: { source: S; unit: Unit; statements: Stmt[] }[] = []
  const passOver = (): void => {
    last = []
    for (const source of alive)
      attempt(source, () => surveyMembers(of(source).classes, unitOf(source), project, translator))
    for (const source of alive)
      attempt(source, () => {
        const unit = unitOf(source)
        last.push({ source, unit, statements: translateFile(source.tree, unit, translator) })
        step()
      })
  }
  repeat(passOver, passes.open, project)
  project.settle()
  repeat(passOver, passes.settled, project)
  if (isAsync)
    findAllWaiting(project, (look) => {
      for (const { source, statements } of last)
        if (alive.has(source)) attempt(source, () => look(statements))
    })
  const results = new Map<S, Translated>()
  for (const { source, unit, statements } of last.filter((one) => alive.has(one.source)))
    attempt(source, () => {
      const code = printFile(isAsync ? makeAsync(statements, unit) : statements, unit.spelling)
      step()
      results.set(source, { code, items: unit.items, translated: unit.translated, left: unit.left })
    })
  return { results, failures }
}

/** Writes out what PHP does by itself. */
function rewriteTree({ tree, text }: Source): void {
  writeKnownTestsOut(tree)
  writeReferencesOut(tree, text)
  rewritePushes(tree)
  findBytes(tree)
  rewriteFillings(tree)
  rewriteCsvLoops(tree, text)
  rewriteGiven(tree, text)
  rewriteChains(tree)
  beginVariables(tree)
  markGenerators(tree)
}

/** Passes over all files until nothing new is learnt, and so often at the most. */
function repeat(passOver: () => void, times: number, project: Project): void {
  let before = -1
  for (let pass = 1; pass <= times && before !== project.changes; pass++) {
    before = project.changes
    passOver()
  }
}

/** Finds what waits until nothing new does: who calls a function that waits, waits too. */
function findAllWaiting(
  project: Project,
  forEachFile: (look: (statements: readonly Stmt[]) => void) => void,
): void {
  for (let isNew = true; isNew;) {
    isNew = false
    forEachFile((statements) => {
      if (findWaiting(statements, project.waiting)) isNew = true
    })
    if (project.spreadWaiting()) isNew = true
  }
}
