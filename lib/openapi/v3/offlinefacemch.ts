// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Offlinefacemch extends Node {
  organizations: Organizations
  tokens: Tokens
}

export interface Organizations extends Node {
  _organization_id_: OrganizationsByOrganizationId
  '{organization_id}': OrganizationsByOrganizationId
  /** 查询机构信息接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  get(options?: OrganizationsGet): Response<OrganizationsGetAnswer>
  /** 查询机构信息接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  getAsync(options?: OrganizationsGet): Promised<OrganizationsGetAnswer>
}

interface OrganizationsGet extends CallOptions {
  query?: { organization_id?: PathValue, organization_name?: PathValue }
}
interface OrganizationsGetAnswer { organization_id?: string, organization_name?: string }

interface OrganizationsByOrganizationId extends Node {
  users: OrganizationsUsers
}

interface OrganizationsUsers extends Node {
  outUserId: UsersOutUserId
  'out-user-id': UsersOutUserId
  userId: UsersUserId
  'user-id': UsersUserId
}

interface UsersOutUserId extends Node {
  _out_user_id_: UsersByOutUserId
  '{out_user_id}': UsersByOutUserId
}

export interface UsersByOutUserId extends Node {
  /** 刷脸用户信息查询接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  get(options: UsersByOutUserIdGet): Response<UsersByOutUserIdGetAnswer>
  /** 刷脸用户信息查询接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  getAsync(options: UsersByOutUserIdGet): Promised<UsersByOutUserIdGetAnswer>
  /** 刷脸用户信息修改接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  patch(options: UsersByOutUserIdPatch): Response<''>
  /** 刷脸用户信息修改接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  patchAsync(options: UsersByOutUserIdPatch): Promised<''>
}

interface UsersByOutUserIdGet extends CallOptions {
  organization_id: PathValue
  out_user_id: PathValue
}
interface UsersByOutUserIdGetAnswer {
  use_id?: string
  out_user_id?: string
  organization_id?: string
  user_name?: string
  user_type?: Open<'STUDENT' | 'STUFF'>
  student_info?: { class_name?: string }
  staff_info?: { occupation?: string }
  status?: Open<'NORMAL' | 'DISABLED'>
  contract_state?: Open<'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED'>
  face_image_ok?: boolean
  contract_id?: string
}

interface UsersByOutUserIdPatch extends CallOptions {
  organization_id: PathValue
  out_user_id: PathValue
  json: {
    user_name?: string
    user_type?: Open<'STUDENT' | 'STUFF'>
    student_info?: { class_name?: string }
    staff_info?: { occupation?: string }
    status?: Open<'NORMAL' | 'DISABLED'>
    phone?: string
  }
}

interface UsersUserId extends Node {
  _user_id_: UsersByUserId
  '{user_id}': UsersByUserId
}

interface UsersByUserId extends Node {
  terminateContract: UsersTerminateContract
  'terminate-contract': UsersTerminateContract
}

export interface UsersTerminateContract extends Node {
  /** 解除刷脸用户签约关系接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  post(options: UsersTerminateContractPost): Response<''>
  /** 解除刷脸用户签约关系接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  postAsync(options: UsersTerminateContractPost): Promised<''>
}

interface UsersTerminateContractPost extends CallOptions {
  organization_id: PathValue
  user_id: PathValue
}

export interface Tokens extends Node {
  /** 获取凭证授权接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  post(options?: TokensPost): Response<TokensPostAnswer>
  /** 获取凭证授权接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  postAsync(options?: TokensPost): Promised<TokensPostAnswer>
}

interface TokensPost extends CallOptions {
  json?: {
    scene?: string
    web_init_data?: { out_user_id?: string, organization_id?: string }
  }
}
interface TokensPostAnswer { token?: string }
