import { keyText, plainTypeOf, typeText, type Ty } from '../types/ty'
import { group, ifBreak, indent, join, line, softline, type Doc } from './doc'

/** A type, broken over lines where it is a shape that does not fit. */
export function typeDoc(given: Ty): Doc {
  const ty = plainTypeOf(given)
  if (ty.kind === 'shape' && ty.fields.size > 0) {
    const fields = [...ty.fields].map(([name, one]): Doc => [keyText(name), ': ', typeDoc(one)])
    return group(['{', indent([line, join([ifBreak('', ';'), line], fields)]), line, '}'])
  }
  if (ty.kind === 'record')
    return group([
      'Record<',
      indent([softline, 'string', ',', line, typeDoc(ty.of)]),
      softline,
      '>',
    ])
  if (ty.kind === 'list' && ty.of.kind === 'shape') return [typeDoc(ty.of), '[]']
  return typeText(ty)
}

/** A type behind the parameters of a function, which break first; an arrow is told from its own. */
export function returnDoc(given: Ty, isArrow = false): Doc {
  const ty = plainTypeOf(given)
  if (ty.kind === 'function' || (ty.kind === 'object' && ty.name === 'Function'))
    return isArrow ? ['(', typeText(ty), ')'] : typeText(ty)
  return ty.kind === 'shape' || ty.kind === 'list' ? typeDoc(ty) : typeText(ty)
}
