import type { FunctionInfo, Project } from '../scope/project'
import { isError } from './throwables'

/** Fields of JavaScript's errors: no method of an exception can be called so. */
const fieldsOfErrors: ReadonlySet<string> = new Set(['message', 'code', 'name', 'stack', 'cause'])

/** What a method is called: JavaScript has one called `constructor`, which is none of PHP's. */
export const methodName = (name: string, { symbol }: FunctionInfo, project: Project): string =>
  name === 'constructor' || (fieldsOfErrors.has(name) && isError(symbol.split('::')[0], project))
    ? `${name}Method`
    : name
