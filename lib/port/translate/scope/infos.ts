import type { Ty } from '../../types/ty'

/** A parameter of a function of the project's. */
export interface ParamInfo {
  readonly name: string
  ty: Ty
  isOptional: boolean
  isRest: boolean
  byRef: boolean
}

export interface FunctionInfo {
  readonly symbol: string
  readonly params: ParamInfo[]
  returns: Ty
  isStatic: boolean
  isAsync?: boolean
  declared: boolean
  visibility?: string
}

export interface PropertyInfo {
  ty: Ty
  declared: boolean
  isStatic: boolean
  isNullable?: boolean
  /** The class does not name it, and something is put into it nevertheless. */
  isDynamic?: boolean
}

/** A class of the project's, as others see it. */
export interface ClassInfo {
  /** What it is called in every file under translation, see `innerName`. */
  readonly name: string
  readonly fqn: string
  readonly file: string
  readonly parent?: string
  readonly interfaces: readonly string[]
  readonly kind: 'class' | 'interface' | 'trait' | 'enum'
  /** Whether only classes below it are ever made. */
  readonly isAbstract: boolean
  readonly methods: Map<string, FunctionInfo>
  readonly properties: Map<string, PropertyInfo>
  readonly constants: Map<string, Ty>
}

/** A constant of a file's own. */
export interface ConstantInfo {
  /** What it is called here. */
  readonly symbol: string
  readonly ty: Ty
  readonly file: string
}
