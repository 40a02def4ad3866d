/** The first line of every generated file. */
export const origin = '// Made by scripts/generate-types.ts.'

/**
 * `lib/openapi/node.ts`: what the generated declarations stand on, and where they meet the rest of
 * the library.
 */
export const node = `${origin}
import type { Driver } from '../client/driver'
import type { MultipartPart } from '../client/request/multipart'
import type { RequestOptions } from '../client/request/options'
import type { Response } from '../client/response/response'
import type { ResponsePromise } from '../chain/response-promise'

export type { Driver, RequestOptions, Response, ResponsePromise }

/** What an …Async verb gives: a promise that can be awaited and waited for. */
export type Promised<Data> = ResponsePromise<Response<Data>>

/** Header names and values; the documented ones stand beside these. */
export interface RequestHeaders {
  [name: string]: string | number | readonly string[] | null | undefined
}

type Refined = 'json' | 'query' | 'headers' | 'xml'

/** The options that every call takes. Without names for path variables: each endpoint lists its own. */
type Options = { [Name in keyof RequestOptions as string extends Name ? never : Name extends Refined ? never : Name]: RequestOptions[Name] }

/** The options of a call; an endpoint refines those that it documents. */
export interface CallOptions extends Options {
  /** Body: any value JSON can carry. */
  json?: unknown
  /** Query: a ready text, or an object whose nested values go out as JSON text. */
  query?: string | object
  /** Header names and values. */
  headers?: RequestHeaders
  /** API v2 body: becomes signed XML. */
  xml?: object
}

/** A part of a multipart body that carries a file. */
export interface FilePart<Name extends string> extends MultipartPart {
  name: Name
  filename: string
}

/** A part of a multipart body that carries text: JSON of this shape, where one is documented. */
export interface TextPart<Name extends string, _Shape = string> extends MultipartPart {
  name: Name
}

/** At least so many of a list, in any order. */
type AtLeast<Count extends number, Item, Found extends Item[] = []> =
  Found['length'] extends Count ? [...Found, ...Item[]] : AtLeast<Count, Item, [...Found, Item]>

/** The options of an upload: the documented parts, as many as are required, or a media upload that brings them. */
export type UploadOptions<Parts extends MultipartPart, Required extends number> =
  Omit<CallOptions, 'json' | 'xml' | 'body' | 'multipart' | 'form_params'> & (
    | { multipart: AtLeast<Required, Parts>, body?: undefined }
    | { body: NonNullable<RequestOptions['body']>, multipart?: undefined })

/** A required header, also in lower case. */
export type Header<Name extends string, Value = string> = RequestHeaders & ({ [_ in Name]: Value } | { [_ in Lowercase<Name>]: Value })

/** How a call of API v2 went. */
export type Outcome = Open<'SUCCESS' | 'FAIL'>

/** A variable of a path. */
export type PathValue = string | number

/** A documented value, or one that WeChat Pay has added since. */
export type Open<Value> = Value | (Value extends string ? string & {} : number & {})

/** An integer beyond what a JavaScript number holds exactly: as text where it must be exact. */
export type Int64 = number | string

/** A number in XML. */
export type Numeric = number | string

/** A truth value in a query: \`true\` goes out as 1, \`'true'\` as true. */
export type Flag = boolean | 'true' | 'false'

/** A text that holds JSON of this shape. */
export type JsonText<_Shape> = string

/** What a file comes as: bytes, or text where it is text. */
export type Content = Buffer | string

/** What every node has. */
export interface Node {
  /**
   * Continues the path by text. A documented path is typed; whatever is dynamic or newer than the documents is
   * allowed too, and its answers are \`unknown\`.
   *
   * @param path one segment or several: \`marketing/partnerships/build\`
   */
  chain<Path extends string>(path: Path): At<this, Path>
  /** @returns the clients underneath: \`select('v3')\`, \`select('v2')\` */
  getDriver(): Driver
}

/** A node that the documents do not know. */
export interface UntypedNode {
  /** Continues the path by text. */
  chain(path: string): UntypedNode
  /** @returns the clients underneath */
  getDriver(): Driver
  get(options?: RequestOptions): Response<unknown>
  getAsync(options?: RequestOptions): ResponsePromise<Response<unknown>>
  post(options?: RequestOptions): Response<unknown>
  postAsync(options?: RequestOptions): ResponsePromise<Response<unknown>>
  put(options?: RequestOptions): Response<unknown>
  putAsync(options?: RequestOptions): ResponsePromise<Response<unknown>>
  patch(options?: RequestOptions): Response<unknown>
  patchAsync(options?: RequestOptions): ResponsePromise<Response<unknown>>
  delete(options?: RequestOptions): Response<unknown>
  deleteAsync(options?: RequestOptions): ResponsePromise<Response<unknown>>
}

/** The node that a text leads to. */
export type At<From, Path extends string> =
  Path extends keyof From ? (From[Path] extends Node ? From[Path] : UntypedNode)
    : Path extends \`\${infer Head}/\${infer Rest}\` ? (Head extends keyof From ? At<From[Head], Rest> : UntypedNode)
      : UntypedNode
`

/** `lib/openapi/index.ts`: the root. */
export const index = (roots: readonly string[]): string => `${origin}
${roots.map((root) => `import type { ${root} } from './${root.toLowerCase()}'`).join('\n')}
import type { At, Node } from './node'
import type { Paths } from './paths'

export type { CallOptions, Node, RequestHeaders, RequestOptions, Response, ResponsePromise, UntypedNode } from './node'
export type { Paths } from './paths'

/** The root of the chain: every documented endpoint by property, by \`chain()\` and by its path in brackets. */
export interface WeChatPay extends Node, Paths {
${roots.map((root) => `  ${root.toLowerCase()}: ${root}`).join('\n')}
  /**
   * Starts a path by text. A documented path is typed; whatever is dynamic or newer than the documents is allowed
   * too, and its answers are \`unknown\`.
   *
   * @param path such as \`v3/marketing/partnerships/build\`
   */
  chain<Path extends keyof Paths>(path: Path): Paths[Path]
  chain<Path extends string>(path: Path): Path extends \`/\${infer Rest}\` ? At<this, Rest> : At<this, Path>
}

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The options of an endpoint: \`OptionsOf<'v3/marketing/partnerships/build', 'post'>\`. */
export type OptionsOf<Path extends keyof Paths, Name extends Verb & keyof Paths[Path]> =
  Paths[Path][Name] extends (options: infer Options) => unknown ? Exclude<Options, undefined> : never

/** What an endpoint answers: \`AnswerOf<'v3/marketing/partnerships/build', 'post'>\`. */
export type AnswerOf<Path extends keyof Paths, Name extends Verb & keyof Paths[Path]> =
  Paths[Path][Name] extends (...options: never[]) => { readonly data: infer Data } ? Data : never
`
