import { call, id, invoke, member, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { libraryExceptions, readers } from '../../tables/exceptions'
import { boolean, int, isForeign, objectOf, text, undef, type Ty } from '../../types/ty'
import type { Call } from '../functions/arguments'
import type { Scope } from '../scope/scope'
import { castTo } from '../values/coerce'
import { isError, isLibraryError } from '../values/throwables'

/**
 * Whether something is an exception: by what a catch gives, by its class's parents, or by its name.
 */
function isThrowable(ty: Ty, { unit: { project } }: Scope): boolean {
  if (ty.kind !== 'object') return ty.kind === 'caught'
  return /(Exception|Error)$/.test(ty.name) || isError(project.classNamed(ty.name)?.fqn, project)
}

/** `getMessage()` and its like. */
export function readerOf(
  base: Expr,
  ty: Ty,
  name: string,
  scope: Scope,
  node: Call,
): Expr | undefined {
  const kind = Object.hasOwn(readers, name) ? readers[name] : undefined
  if (!kind || !isThrowable(ty, scope)) return undefined
  if (ty.kind === 'object' && libraryExceptions.has(ty.name)) return libraryReader(base, name)
  const fqn = ty.kind === 'object' ? scope.unit.project.classNamed(ty.name)?.fqn : undefined
  // of a class from elsewhere nothing says that its message is a text
  const asError =
    ty.kind === 'caught' || isForeign(ty) ? castTo(scope.unit, base, objectOf('Error')) : base
  if (name === 'getMessage' || name === '__toString') return member(asError, 'message', text)
  if (name === 'getTraceAsString')
    return {
      kind: 'binary',
      operator: '??',
      left: member(asError, 'stack', text),
      right: { kind: 'string', value: '', ty: text },
      ty: text,
    }
  if (name === 'getCode') return call(id(scope.unit.helper('codeOf')), [base], int)
  if (kind === 'request' || kind === 'library') {
    const cls = kind === 'library' ? 'RejectionException' : 'RequestException'
    scope.unit.import(cls)
    return libraryReader(castTo(scope.unit, base, objectOf(cls)), name)
  }
  if (name === 'getPrevious')
    return ty.kind === 'object' && !isForeign(ty) && !isLibraryError(fqn, scope.unit.project)
      ? member(asError, 'cause', { kind: 'caught' })
      : call(id(scope.unit.helper('previousOf')), [base], { kind: 'caught' })
  scope.unit.remark('check', node, `${name}()`, 'the place is in `stack`')
  return name === 'getLine' ? raw('0', int) : member(asError, 'stack', text)
}

function libraryReader(base: Expr, name: string): Expr {
  const types: Readonly<Record<string, Ty>> = {
    getMessage: text,
    getTraceAsString: text,
    getCode: int,
    hasResponse: boolean,
    getPrevious: { kind: 'caught' },
    getResponse: { kind: 'union', of: [objectOf('ResponseReader'), undef] },
    getReason: { kind: 'union', of: [objectOf('ResponseReader'), undef] },
    getRequest: { kind: 'union', of: [objectOf('RequestSummary'), undef] },
  }
  if (!types[name]) return member(base, name === '__toString' ? 'message' : 'stack', text)
  const made = invoke(base, name, [], types[name])
  return name === 'getResponse' || name === 'getReason'
    ? { kind: 'bang', value: made, ty: objectOf('ResponseReader') }
    : made
}
