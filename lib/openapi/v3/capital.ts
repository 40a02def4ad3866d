// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, PathValue, Promised, Response } from '../node'

export interface Capital extends Node {
  capitallhh: Capitallhh
}

interface Capitallhh extends Node {
  areas: CapitallhhAreas
  banks: CapitallhhBanks
}

interface CapitallhhAreas extends Node {
  provinces: AreasProvinces
}

export interface AreasProvinces extends Node {
  _province_code_: AreasProvincesByProvinceCode
  '{province_code}': AreasProvincesByProvinceCode
  /** 查询省份列表 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml */
  get(options?: CallOptions): Response<AreasProvincesGetAnswer>
  /** 查询省份列表 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml */
  getAsync(options?: CallOptions): Promised<AreasProvincesGetAnswer>
}

interface AreasProvincesGetAnswer {
  data?: Array<{ province_name: string, province_code: number }>
  total_count: number | string
}

interface AreasProvincesByProvinceCode extends Node {
  cities: ProvincesCities
}

export interface ProvincesCities extends Node {
  /** 查询城市列表 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml */
  get(options: ProvincesCitiesGet): Response<ProvincesCitiesGetAnswer>
  /** 查询城市列表 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml */
  getAsync(options: ProvincesCitiesGet): Promised<ProvincesCitiesGetAnswer>
}

interface ProvincesCitiesGet extends CallOptions {
  province_code: PathValue
}
interface ProvincesCitiesGetAnswer {
  data?: Array<{ city_name: string, city_code: number }>
  total_count?: number | string
}

interface CapitallhhBanks extends Node {
  corporateBanking: BanksCorporateBanking
  'corporate-banking': BanksCorporateBanking
  personalBanking: BanksPersonalBanking
  'personal-banking': BanksPersonalBanking
  searchBanksByBankAccount: BanksSearchBanksByBankAccount
  'search-banks-by-bank-account': BanksSearchBanksByBankAccount
  _bank_alias_code_: CapitallhhBanksByBankAliasCode
  '{bank_alias_code}': CapitallhhBanksByBankAliasCode
}

export interface BanksCorporateBanking extends Node {
  /** 查询支持对公业务的银行列表 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_3.shtml */
  get(options: BanksCorporateBankingGet): Response<BanksAnswer>
  /** 查询支持对公业务的银行列表 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_3.shtml */
  getAsync(options: BanksCorporateBankingGet): Promised<BanksAnswer>
}

interface BanksCorporateBankingGet extends CallOptions {
  query: { offset?: Numeric, limit: Numeric }
}

export interface BanksPersonalBanking extends Node {
  /** 查询支持个人业务的银行列表 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_2.shtml */
  get(options: BanksPersonalBankingGet): Response<BanksPersonalBankingGetAnswer>
  /** 查询支持个人业务的银行列表 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_2.shtml */
  getAsync(options: BanksPersonalBankingGet): Promised<BanksPersonalBankingGetAnswer>
}

interface BanksPersonalBankingGet extends CallOptions {
  query: { offset?: Numeric, limit: Numeric }
}
interface BanksPersonalBankingGetAnswer {
  total_count?: number | string
  count?: number
  data?: Data[]
  offset?: number | string
  links?: { next?: string, prev?: string, self?: string }
}

export interface BanksSearchBanksByBankAccount extends Node {
  /** 获取对私银行卡号开户银行 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml */
  get(options: BanksSearchBanksByBankAccountGet): Response<BanksSearchBanksByBankAccountGetAnswer>
  /** 获取对私银行卡号开户银行 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml */
  getAsync(options: BanksSearchBanksByBankAccountGet): Promised<BanksSearchBanksByBankAccountGetAnswer>
}

interface BanksSearchBanksByBankAccountGet extends CallOptions {
  query: { account_number: PathValue }
}
interface BanksSearchBanksByBankAccountGetAnswer { total_count: number | string, data?: Data[] }

interface CapitallhhBanksByBankAliasCode extends Node {
  branches: BanksBranches
}

export interface BanksBranches extends Node {
  /** 查询支行列表 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml */
  get(options: BanksBranchesGet): Response<BanksBranchesGetAnswer>
  /** 查询支行列表 · 通用接口
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml */
  getAsync(options: BanksBranchesGet): Promised<BanksBranchesGetAnswer>
}

interface BanksBranchesGet extends CallOptions {
  bank_alias_code: PathValue
  query: { city_code: Numeric, offset?: Numeric, limit: Numeric }
}
interface BanksBranchesGetAnswer {
  total_count: number | string
  count?: number
  data?: Array<{ bank_branch_name: string, bank_branch_id: string }>
  offset?: number | string
  links?: { next?: string, prev?: string, self?: string }
  account_bank?: string
  account_bank_code: number
  bank_alias?: string
  bank_alias_code: string
}

interface BanksAnswer {
  total_count?: number
  count?: number
  data?: Data[]
  offset?: number
  links?: { next?: string, prev?: string, self?: string }
}

interface Data {
  bank_alias?: string
  bank_alias_code: string
  account_bank?: string
  account_bank_code: number
  need_bank_branch?: boolean
}
