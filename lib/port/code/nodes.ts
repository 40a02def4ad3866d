import type { Ty } from '../types/ty'

/** TypeScript as the port writes it: expressions know their type, statements their comments. */
export type Expr = (
  | { kind: 'id'; name: string }
  | { kind: 'raw'; text: string }
  | { kind: 'string'; value: string }
  | { kind: 'template'; texts: string[]; values: Expr[] }
  /** `tail`: comments behind the last item. */
  | { kind: 'array'; items: Expr[]; open?: boolean; tail?: string[] }
  | { kind: 'object'; members: Member[]; open?: boolean; tail?: string[] }
  | { kind: 'member'; object: Expr; name: string; optional?: boolean }
  | { kind: 'index'; object: Expr; index: Expr; optional?: boolean }
  | {
      kind: 'call'
      callee: Expr
      args: Expr[]
      /** Type arguments, as they are written. */
      types?: string
      optional?: boolean
      verb?: boolean
      target?: string
    }
  | { kind: 'new'; callee: Expr; args: Expr[]; target?: string }
  | { kind: 'unary'; operator: string; operand: Expr; postfix?: boolean }
  | { kind: 'binary'; operator: string; left: Expr; right: Expr }
  | { kind: 'assign'; operator: string; left: Expr; right: Expr }
  | { kind: 'cond'; test: Expr; yes: Expr; no: Expr }
  | Arrow
  | { kind: 'as'; value: Expr; to: Ty; alias?: string }
  | { kind: 'bang'; value: Expr }
  | { kind: 'spread'; value: Expr }
  | { kind: 'await'; value: Expr }
  | { kind: 'class'; decl: Class }
) &
  Typed

/** A function that keeps `this`, or a generator, which does not. */
export interface Arrow {
  kind: 'arrow'
  params: Param[]
  body: Expr | Stmt[]
  isAsync?: boolean
  generator?: boolean
  returns?: Ty
  symbol?: string
  /** Where it stands in the PHP. */
  at?: { readonly line: number; readonly column: number }
}

interface Typed {
  ty: Ty
  /** Comments on the lines before it, where it is an item of a list. */
  lead?: string[]
  /** A comment at the end of its line. */
  trail?: string
  /** A variable that is written more than once, of which TypeScript knows more than its type. */
  narrowable?: boolean
  /** Whether it was just made, so that nobody else holds it. */
  fresh?: boolean
  /** The parameter of a function of the program's that it is handed to. */
  handedTo?: string
}

export type Member = (
  | { kind: 'field'; key: string; value: Expr }
  | { kind: 'computed'; key: Expr; value: Expr }
  | { kind: 'spread'; value: Expr }
) & { lead?: string[]; trail?: string }

export interface Param {
  /** A name, or a pattern as text. */
  name: string
  ty?: Ty
  optional?: boolean
  initial?: Expr
  rest?: boolean
  modifiers?: string
  isUsed?: boolean
}

export type Stmt = (
  | { kind: 'expr'; value: Expr }
  | {
      kind: 'let'
      name: Expr
      ty?: Ty
      initial?: Expr
      isConst: boolean
      isDefinite?: boolean
      isExported?: boolean
    }
  | { kind: 'return'; value?: Expr }
  | { kind: 'throw'; value: Expr }
  | { kind: 'if'; test: Expr; yes: Stmt[]; no?: Stmt[] }
  | {
      kind: 'forOf'
      name: Expr
      isConst: boolean
      isOutside?: boolean
      isAwait?: boolean
      of: Expr
      body: Stmt[]
    }
  | { kind: 'for'; init?: Stmt; test?: Expr; update?: Expr; body: Stmt[] }
  | { kind: 'while'; test: Expr; body: Stmt[] }
  | { kind: 'do'; test: Expr; body: Stmt[] }
  | { kind: 'switch'; test: Expr; cases: { test?: Expr; body: Stmt[]; lead?: string[] }[] }
  | { kind: 'jump'; word: 'break' | 'continue'; label?: string }
  | { kind: 'labelled'; label: string; body: Stmt }
  | { kind: 'try'; body: Stmt[]; name?: string; handler?: Stmt[]; finalizer?: Stmt[] }
  | { kind: 'block'; body: Stmt[] }
  | { kind: 'function'; name: string; fn: Arrow; isExported?: boolean }
  | { kind: 'class'; decl: Class; isExported?: boolean }
  | {
      kind: 'import'
      names: { name: string; as?: string; isType?: boolean }[]
      from: string
      isType?: boolean
    }
  /** Lines as they are: declarations, a helper. */
  | { kind: 'lines'; text: string; helper?: string }
) &
  Noted

export interface Noted {
  lead?: string[]
  trail?: string
  blank?: boolean
}

export interface Class {
  word: 'class' | 'abstract class' | 'interface'
  name: string
  parent?: Expr
  parentText?: string
  interfaces: string[]
  members: ClassMember[]
  /** Comments behind the last member. */
  tail?: string[]
}

export type ClassMember = (
  | {
      kind: 'property'
      name: string
      modifiers: string
      ty?: Ty
      initial?: Expr
      isDefinite?: boolean
    }
  | {
      kind: 'method'
      name: string
      modifiers: string
      fn: Arrow
      isAbstract?: boolean
      /** Where it stands in the PHP. */
      at?: { readonly line: number; readonly column: number }
    }
) &
  Noted
