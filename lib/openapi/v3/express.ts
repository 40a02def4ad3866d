// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'

export interface Express extends Node {
  users: Users
}

interface Users extends Node {
  _openid_: UsersByOpenid
  '{openid}': UsersByOpenid
}

interface UsersByOpenid extends Node {
  transform: UsersTransform
}

export interface UsersTransform extends Node {
  /** 用户openid转换 · 微信寄快递
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml */
  post(options: UsersTransformPost): Response<UsersTransformPostAnswer>
  /** 用户openid转换 · 微信寄快递
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml */
  postAsync(options: UsersTransformPost): Promised<UsersTransformPostAnswer>
}

interface UsersTransformPost extends CallOptions {
  openid: PathValue
  json: { appid: string }
}
interface UsersTransformPostAnswer { openid: string }
