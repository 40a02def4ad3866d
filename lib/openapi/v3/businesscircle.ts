// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'

export interface Businesscircle extends Node {
  parkings: Parkings
  points: Points
  userAuthorizations: UserAuthorizations
  'user-authorizations': UserAuthorizations
  users: Users
}

export interface Parkings extends Node {
  /** 商圈会员停车状态同步 · 经营工具∙智慧商圈
   * https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html */
  post(options: ParkingsPost): Response<''>
  /** 商圈会员停车状态同步 · 经营工具∙智慧商圈
   * https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html */
  postAsync(options: ParkingsPost): Promised<''>
}

interface ParkingsPost extends CallOptions {
  json: {
    sub_mchid?: string
    brandid: number
    appid: string
    openid: string
    plate_number: string
    state: string
    time: string
  }
}

interface Points extends Node {
  notify: PointsNotify
}

export interface PointsNotify extends Node {
  /** 商圈会员积分同步 · 经营工具∙智慧商圈
   * https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/notify-points.html */
  post(options: PointsNotifyPost): Response<''>
  /** 商圈会员积分同步 · 经营工具∙智慧商圈
   * https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/notify-points.html */
  postAsync(options: PointsNotifyPost): Promised<''>
}

interface PointsNotifyPost extends CallOptions {
  json: {
    sub_mchid?: string
    transaction_id: string
    appid: string
    openid: string
    earn_points: boolean
    increased_points: number
    points_update_time: string
    no_points_remarks?: string
    total_points?: number
  }
}

interface UserAuthorizations extends Node {
  _openid_: UserAuthorizationsByOpenid
  '{openid}': UserAuthorizationsByOpenid
}

export interface UserAuthorizationsByOpenid extends Node {
  /** 商圈积分授权查询 · 经营工具∙智慧商圈
   * https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/user-authorizations/query-user-authorization.html */
  get(options: UserAuthorizationsByOpenidGet): Response<UserAuthorizationsByOpenidGetAnswer>
  /** 商圈积分授权查询 · 经营工具∙智慧商圈
   * https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/user-authorizations/query-user-authorization.html */
  getAsync(options: UserAuthorizationsByOpenidGet): Promised<UserAuthorizationsByOpenidGetAnswer>
}

interface UserAuthorizationsByOpenidGet extends CallOptions {
  openid: PathValue
  query: { sub_mchid?: string, appid: string }
}
interface UserAuthorizationsByOpenidGetAnswer { openid: string, authorize_state: string, authorize_time?: string, deauthorize_time?: string }

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
   * https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/get-points-commit-status.html */
  get(options: PointsCommitStatusGet): Response<''>
  /** 商圈会员待积分状态查询 · 经营工具∙智慧商圈
   * https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/get-points-commit-status.html */
  getAsync(options: PointsCommitStatusGet): Promised<''>
}

interface PointsCommitStatusGet extends CallOptions {
  openid: PathValue
  query: { sub_mchid?: string, brandid: number, appid: string }
}
