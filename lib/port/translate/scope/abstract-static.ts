import { construct, id, str } from '../../code/make'
import type { Stmt } from '../../code/nodes'
import type { Callable, Node } from '../../source/ast'
import { objectOf } from '../../types/ty'

export type ClassLike = Node<'class' | 'interface' | 'trait' | 'enum'>

/** An interface with constants or static methods is an abstract class here, since there they can live. */
export const isInterface = (node: ClassLike): boolean =>
  node.kind === 'interface' &&
  !node.body.some(
    (one) => one.kind === 'classconstant' || (one.kind === 'method' && (one as Callable).isStatic),
  )

/** The body of a static method that only other classes define, for which TypeScript has no word: PHP refuses it when it is called. */
export const refusingBody = (name: string): Stmt[] => [
  {
    kind: 'throw',
    value: construct(id('Error'), [str(`Cannot call abstract method ${name}`)], objectOf('Error')),
  },
]
