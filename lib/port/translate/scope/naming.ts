import { basename } from 'node:path'
import { classes, types, typeSources } from '../../tables/library'
import { helpers } from '../../tables/helpers'
import { exceptions, thrown } from '../../tables/exceptions'
import type { ClassInfo, Project } from './project'

/** Names that JavaScript and the port's own declarations give a meaning to in every file. */
export const globals: ReadonlySet<string> = new Set(
  (
    'Generator Error Date Number String Object Promise Request Response Buffer Map Set JSON Math Foreign Record Symbol Event ' +
    'File URL Array Function Boolean Iterable Headers RegExp Atomics Uint8Array Intl Proxy Reflect BigInt WeakMap ' +
    'Int32Array SharedArrayBuffer Readonly Partial Pick Omit NonNullable ReturnType'
  ).split(' '),
)

/** Names that the library's face has, as far as a port writes them. */
export const libraryNames: ReadonlySet<string> = new Set([
  ...Object.values(classes),
  ...Object.values(types),
  ...Object.keys(typeSources),
  ...Object.values(exceptions).flat(),
  ...Object.values(thrown).filter((name) => name !== 'Error'),
  'Builder',
  'BuilderConfig',
  'KeyMaterial',
  'RequestOptions',
  'ResponsePromise',
  'ResponseReader',
  'UntypedNode',
  'WeChatPay',
])

/** Functions of Node's that a port imports by their names. */
const nodeNames: ReadonlySet<string> = new Set(
  (
    'basename dirname hostname tmpdir type inspect constants createHash createHmac createCipheriv createDecipheriv ' +
    'publicEncrypt randomBytes randomInt sign verify existsSync mkdirSync readFileSync readdirSync realpathSync ' +
    'renameSync rmSync statSync unlinkSync writeFileSync appendFileSync chmodSync parse'
  ).split(' '),
)

export const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** A class's name with the last part of its namespace before it. */
export function longName(fqn: string, fallback: string): string {
  const parts = fqn.split('\\')
  return `${capital(parts.at(-2) ?? fallback)}${parts.at(-1)!}`
}

/**
 * The name that a class of the project's has in all files under translation. No other class and
 * nothing of the library's has it; what stands in a file is found out in the end.
 */
export function innerName(project: Project, fqn: string): string {
  const known = project.classes.get(fqn)
  if (known) return known.name
  const name = fqn.split('\\').at(-1)!
  return innerNameOf(name, libraryNames.has(name), project)
}

/** A name that no class and no function of the project's has, and nothing that is there already. */
function innerNameOf(name: string, isKept: boolean, project: Project): string {
  const isTaken = (one: string): boolean =>
    project.classNamed(one) !== undefined || project.hasFunction(one)
  if (!isKept && !globals.has(name) && !isTaken(name)) return name
  let at = 1
  while (isTaken(`${name}__${at}`)) at++
  return `${name}__${at}`
}

/** The name under which a class of the project's is exported. */
export const exportedName = ({ fqn }: ClassInfo): string => {
  const name = fqn.split('\\').at(-1)!
  return globals.has(name) ? longName(fqn, 'Own') : name
}

/** Words that no function may be called. */
const words: ReadonlySet<string> = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for function if ' +
    'implements import in instanceof interface let new null package private protected public return static super switch this throw ' +
    'true try typeof undefined var void while with yield arguments eval require module exports'
  ).split(' '),
)

/** The name that stands for a helper until it is known what else the file calls so. */
export const helperName = (name: string): string => `${name}__helper`

/** The same of a function from elsewhere. */
export const foreignFunctionName = (name: string): string =>
  words.has(name) || globals.has(name)
    ? `${name}Function`
    : Object.hasOwn(helpers, name)
      ? `${name}__foreign`
      : name

/** The same of a function of the project's: no two have the same. */
export const innerFunctionName = (project: Project, name: string): string =>
  innerNameOf(name, words.has(name) || nodeNames.has(name), project)

/** The name that stands for what a file returns until it is known what else the file calls so. */
export const fileValueName = (at: number): string => `value__file${at}`

/** What a file returns, by the file's own name: `config.php` gives `configFile`. */
export const nameOfFileValue = (target: string): string =>
  `${basename(target)
    .replace(/\W+(\w)?/g, (_all, letter: string = '') => letter.toUpperCase())
    .replace(/^\d/, '_$&')}File`

/** The name under which a function of the project's is exported, by the file that has it. */
export function exportedFunctionName(inner: string, project: Project, file: string): string {
  const name = inner.replace(/__\d+$/, '')
  const isClass = project.classesOf(file).some((info) => exportedName(info) === name)
  return words.has(name) || globals.has(name) || isClass ? `${name}Function` : name
}

/** The same of a constant. */
export function constantName(name: string, project: Project, file: string): string {
  const isTaken =
    project.functionsOf(file).includes(name) ||
    project.classesOf(file).some((info) => exportedName(info) === name)
  return words.has(name) || globals.has(name) || isTaken ? `${name}Constant` : name
}
