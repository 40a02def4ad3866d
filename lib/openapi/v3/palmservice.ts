// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Palmservice extends Node {
  authorization: Authorization
}

interface Authorization extends Node {
  openid: AuthorizationOpenid
  preauthorize: AuthorizationPreauthorize
}

interface AuthorizationOpenid extends Node {
  _openid_: AuthorizationByOpenid
  '{openid}': AuthorizationByOpenid
}

export interface AuthorizationByOpenid extends Node {
  /** 查询刷掌授权 · 微信刷掌
   * 【服务商】 */
  get(options: AuthorizationByOpenidGet): Response<AuthorizationByOpenidGetAnswer>
  /** 查询刷掌授权 · 微信刷掌
   * 【服务商】 */
  getAsync(options: AuthorizationByOpenidGet): Promised<AuthorizationByOpenidGetAnswer>
}

interface AuthorizationByOpenidGet extends CallOptions {
  openid: PathValue
  query: { organization_id: PathValue }
}
interface AuthorizationByOpenidGetAnswer {
  openid?: string
  organization_id?: string
  state?: Open<'AUTHORIZATION_STATE_NONE' | 'AUTHORIZATION_STATE_ON' | 'AUTHORIZATION_STATE_OFF'>
  authorize_time?: string
}

export interface AuthorizationPreauthorize extends Node {
  /** 服务关联预授权 · 微信刷掌
   * 【服务商】 */
  post(options?: AuthorizationPreauthorizePost): Response<AuthorizationPreauthorizePostAnswer>
  /** 服务关联预授权 · 微信刷掌
   * 【服务商】 */
  postAsync(options?: AuthorizationPreauthorizePost): Promised<AuthorizationPreauthorizePostAnswer>
}

interface AuthorizationPreauthorizePost extends CallOptions {
  json?: { openid: string, preauthorize_session_id?: string, organization_id?: string }
}
interface AuthorizationPreauthorizePostAnswer { permission_token?: string }
