// Made by scripts/generate-types.ts.
import type { Brand } from './brand'
import type { Global } from './global'
import type { Hk } from './hk'
import type { V2 } from './v2'
import type { V3 } from './v3'
import type { At, Node } from './node'
import type { Paths } from './paths'

export type { CallOptions, Node, RequestHeaders, RequestOptions, Response, ResponsePromise, UntypedNode } from './node'
export type { Paths } from './paths'

/** The root of the chain: every documented endpoint by property, by `chain()` and by its path in brackets. */
export interface WeChatPay extends Node, Paths {
  brand: Brand
  global: Global
  hk: Hk
  v2: V2
  v3: V3
  /**
   * Starts a path by text. A documented path is typed; whatever is dynamic or newer than the documents is allowed
   * too, and its answers are `unknown`.
   *
   * @param path such as `v3/marketing/partnerships/build`
   */
  chain<Path extends keyof Paths>(path: Path): Paths[Path]
  chain<Path extends string>(path: Path): Path extends `/${infer Rest}` ? At<this, Rest> : At<this, Path>
}

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The options of an endpoint: `OptionsOf<'v3/marketing/partnerships/build', 'post'>`. */
export type OptionsOf<Path extends keyof Paths, Name extends Verb & keyof Paths[Path]> =
  Paths[Path][Name] extends (options: infer Options) => unknown ? Exclude<Options, undefined> : never

/** What an endpoint answers: `AnswerOf<'v3/marketing/partnerships/build', 'post'>`. */
export type AnswerOf<Path extends keyof Paths, Name extends Verb & keyof Paths[Path]> =
  Paths[Path][Name] extends (...options: never[]) => { readonly data: infer Data } ? Data : never
