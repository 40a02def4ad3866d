// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface Businesscircle extends Node {
  parkings: Parkings
  points: Points
  userAuthorizations: UserAuthorizations
  'user-authorizations': UserAuthorizations
  users: Users
}

export interface Parkings extends Node {
  /** 商圈会员停车状态同步 · 经营工具∙智慧商圈
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  post(options: ParkingsPost): Response<''>
  /** 商圈会员停车状态同步 · 经营工具∙智慧商圈
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  postAsync(options: ParkingsPost): Promised<''>
}

interface ParkingsPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    brandid: number
    /** ≤32 */ appid: string
    /** ≤64 */ openid: string
    /** ≤32 */ plate_number: string
    state: 'IN' | 'OUT'
    time: string
  }
}

interface Points extends Node {
  notify: PointsNotify
}

export interface PointsNotify extends Node {
  /** 商圈会员积分同步 · 经营工具∙智慧商圈
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: PointsNotifyPost): Response<''>
  /** 商圈会员积分同步 · 经营工具∙智慧商圈
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: PointsNotifyPost): Promised<''>
}

interface PointsNotifyPost extends CallOptions {
  json: {
    /** ≤64 */ sub_mchid?: string
    /** ≤64 */ transaction_id: string
    /** ≤128 */ appid: string
    /** ≤64 */ openid: string
    earn_points: boolean
    increased_points: number
    /** ≤32 */ points_update_time: string
    /** ≤128 */ no_points_remarks?: string
    total_points?: number
  }
}

interface UserAuthorizations extends Node {
  _openid_: UserAuthorizationsByOpenid
  '{openid}': UserAuthorizationsByOpenid
}

export interface UserAuthorizationsByOpenid extends Node {
  /** 商圈积分授权查询 · 经营工具∙智慧商圈
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: UserAuthorizationsByOpenidGet): Response<UserAuthorizationsByOpenidGetAnswer>
  /** 商圈积分授权查询 · 经营工具∙智慧商圈
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: UserAuthorizationsByOpenidGet): Promised<UserAuthorizationsByOpenidGetAnswer>
}

interface UserAuthorizationsByOpenidGet extends CallOptions {
  openid: PathValue
  query: {
    /** ≤64 */ sub_mchid?: PathValue
    /** ≤128 */ appid: PathValue
  }
}
interface UserAuthorizationsByOpenidGetAnswer {
  /** ≤64 */ openid: string
  authorize_state: Open<'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED'>
  /** ≤32 */ authorize_time?: string
  /** ≤32 */ deauthorize_time?: string
}

interface Users extends Node {
  _openid_: UsersByOpenid
  '{openid}': UsersByOpenid
}

interface UsersByOpenid extends Node {
  points: UsersPoints
}

interface UsersPoints extends Node {
  commit_status: PointsCommitStatus
}

export interface PointsCommitStatus extends Node {
  /** 商圈会员待积分状态查询 · 经营工具∙智慧商圈
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534994
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options: PointsCommitStatusGet): Response<PointsCommitStatusGetAnswer>
  /** 商圈会员待积分状态查询 · 经营工具∙智慧商圈
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534994
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options: PointsCommitStatusGet): Promised<PointsCommitStatusGetAnswer>
}

interface PointsCommitStatusGet extends CallOptions {
  openid: PathValue
  query: {
    /** ≤32 */ sub_mchid?: PathValue
    brandid: Numeric
    /** ≤128 */ appid: PathValue
  }
}
interface PointsCommitStatusGetAnswer { points_commit_status?: Open<'PENDING' | 'FINISHED'> }
