/** A verb as the facts spell it. */
export type VerbName = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** A shape as the facts spell it; `openapi/README.md` has the grammar. */
export type RawShape = null | string | RawShape[] | { [name: string]: RawShape }

/** An endpoint as the facts spell it. */
export interface RawEndpoint {
  name: string
  tags?: string[]
  roles?: string[]
  updated?: string
  docs?: string[]
  base?: string
  flags?: string[]
  vars?: Record<string, RawShape>
  headers?: RawShape
  query?: RawShape
  json?: RawShape
  xml?: RawShape
  form?: RawShape
  answers: Record<string, RawShape>
  answerHeaders?: RawShape
  /** Today's official pages: `merchant/4012791897`. */
  pages?: string[]
  /** Codes of refusals by HTTP status: `{ "400": "PARAM_ERROR|INVALID_REQUEST" }`. */
  errors?: Record<string, string>
}

/** The name in front of its marks: `?` optional, `*` encrypted, `~` on no page of today. */
export const bareName = (key: string): string => key.replace(/[?*~]+$/, '')

/** A file of the facts: a business area. */
export interface RawArea {
  shapes?: Record<string, RawShape>
  paths?: Record<string, Partial<Record<VerbName, RawEndpoint>>>
}

/** How a notification is sent again. */
export type RawRetry = string | { delays: string; most?: number; timeout_s?: number }

/** What has to be answered to a notification. */
export interface RawAnswer {
  status: number[]
  optional?: boolean
  body?: RawShape
  header?: RawShape
  xml?: RawShape
}

/** A notification as the facts spell it. */
export interface RawNotificationFacts {
  api: 'v2' | 'v3'
  event_type?: string[]
  variant?: string
  tell?: string
  page?: string
  name: string
  roles: string[]
  docs: string[]
  original_type?: string
  algorithm?: string | string[]
  key?: 'merchant' | 'brand'
  retry?: RawRetry
  resource?: RawShape
  root?: RawShape
  encrypted?: { field: string; algorithm: string; holds: RawShape }
  sign?: { field: string; types: string[]; type_field: string | null } | null
  answer: RawAnswer
}
