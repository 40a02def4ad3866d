// Made by scripts/generate-types.ts.
import type { CallOptions, FilePart, Node, Numeric, Open, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'

export interface TaxiInvoice extends Node {
  attendance: Attendance
  cards: Cards
  driver: Driver
  drivers: Drivers
  taxi: Taxi
  taxiCompanies: TaxiCompanies
  'taxi-companies': TaxiCompanies
  taxiCompany: TaxiCompany
  'taxi-company': TaxiCompany
  taxies: Taxies
  userTaxiOrder: UserTaxiOrder
  'user-taxi-order': UserTaxiOrder
  userTaxiOrders: UserTaxiOrders
  'user-taxi-orders': UserTaxiOrders
}

interface Attendance extends Node {
  punch: AttendancePunch
}

export interface AttendancePunch extends Node {
  /** 签到签退 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/attendance/punch-attendance.html */
  post(options: AttendancePunchPost): Response<''>
  /** 签到签退 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/attendance/punch-attendance.html */
  postAsync(options: AttendancePunchPost): Promised<''>
}

interface AttendancePunchPost extends CallOptions {
  json: { plate_number: string, driver_license: string, event_time: string, event_type: string, region_id: number }
}

export interface Cards extends Node {
  uploadFile: CardsUploadFile
  'upload-file': CardsUploadFile
  /** 将出租车电子发票插入微信用户卡包 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/create-taxi-invoice-card.html */
  post(options: CardsPost): Response<CardsPostAnswer>
  /** 将出租车电子发票插入微信用户卡包 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/create-taxi-invoice-card.html */
  postAsync(options: CardsPost): Promised<CardsPostAnswer>
}

interface CardsPost extends CallOptions {
  json: {
    company_mchid: string
    trade_number?: string
    appid?: string
    openid: string
    region_id: number
    driver_license?: string
    plate_number?: string
    fapiao_card_information: {
      fapiao_media_id: string
      fapiao_number: string
      fapiao_code: string
      fapiao_time: string
      check_code: string
      password: string
      total_amount: number
      tax_amount: number
      amount: number
      buyer_information: {
        type: string
        name: string
        taxpayer_id?: string
        address?: string
        telephone?: string
        bank_name?: string
        bank_account?: string
      }
      seller_information: {
        name: string
        taxpayer_id: string
        address: string
        telephone?: string
        bank_name?: string
        bank_account?: string
      }
      extra_information: { payee?: string, reviewer?: string, drawer: string }
      items?: Array<{
        tax_code: string
        goods_name: string
        specification?: string
        unit?: string
        quantity: number
        unit_price: number
        amount: number
        tax_amount: number
        total_amount: number
        tax_rate: number
        tax_prefer_mark: string
        discount: boolean
      }>
      remark?: string
    }
    token?: string
  }
}
interface CardsPostAnswer { card_appid: string, card_openid: string, card_id: string, card_code: string }

export interface CardsUploadFile extends Node {
  /** 上传出租车电子发票文件 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html */
  post(options: CardsUploadFilePost): Response<CardsUploadFilePostAnswer>
  /** 上传出租车电子发票文件 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html */
  postAsync(options: CardsUploadFilePost): Promised<CardsUploadFilePostAnswer>
}

type CardsUploadFilePost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', { company_mchid: string, digest: string, digest_algorithm: string, region_id: number }>,
  2>
interface CardsUploadFilePostAnswer { fapiao_media_id: string }

interface Driver extends Node {
  updateDriver: DriverUpdateDriver
  'update-driver': DriverUpdateDriver
}

export interface DriverUpdateDriver extends Node {
  /** 更新司机信息 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/update-driver.html */
  post(options: DriverUpdateDriverPost): Response<DriverUpdateDriverPostAnswer>
  /** 更新司机信息 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/update-driver.html */
  postAsync(options: DriverUpdateDriverPost): Promised<DriverUpdateDriverPostAnswer>
}

interface DriverUpdateDriverPost extends CallOptions {
  json: {
    driver_name: string
    id_card_number: string
    company_name: string
    mchid: string
    driver_license: string
    driver_category: string
    driver_status: string
    driver_photo?: DriverPhoto
    region_id: number
  }
}
interface DriverUpdateDriverPostAnswer {
  driver_name: string
  id_card_number?: string
  company_name: string
  mchid: string
  driver_license?: string
  driver_category?: string
  driver_status: string
  driver_photo?: DriverPhoto
  region_id: number
}

interface Drivers extends Node {
  _driver_license_: DriversByDriverLicense
  '{driver_license}': DriversByDriverLicense
}

export interface DriversByDriverLicense extends Node {
  /** 获取司机信息 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/query-driver.html */
  get(options: DriversByDriverLicenseGet): Response<DriversByDriverLicenseGetAnswer>
  /** 获取司机信息 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/query-driver.html */
  getAsync(options: DriversByDriverLicenseGet): Promised<DriversByDriverLicenseGetAnswer>
}

interface DriversByDriverLicenseGet extends CallOptions {
  driver_license: PathValue
  query: { region_id: Numeric }
}
interface DriversByDriverLicenseGetAnswer {
  driver_name: string
  company_name: string
  company_mchid: string
  driver_license?: string
  driver_category?: string
  driver_photo?: {
    photo_type?: string
    photo_digest?: { hash_type?: string, hash_value?: string }
    photo_url?: string
    photo_data?: string
  }
  region_id: number
  driver_state: string
}

interface Taxi extends Node {
  updateTaxi: TaxiUpdateTaxi
  'update-taxi': TaxiUpdateTaxi
}

export interface TaxiUpdateTaxi extends Node {
  /** 更新出租车信息 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/update-taxi.html */
  post(options: TaxiUpdateTaxiPost): Response<TaxiUpdateTaxiPostAnswer>
  /** 更新出租车信息 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/update-taxi.html */
  postAsync(options: TaxiUpdateTaxiPost): Promised<TaxiUpdateTaxiPostAnswer>
}

interface TaxiUpdateTaxiPost extends CallOptions {
  json: {
    plate_number: string
    company_name: string
    mchid?: string
    main_license: string
    deputy_license?: string
    region_id: number
    invoice_flag?: string
    taxi_state?: Open<'IN_OPERATION' | 'OUT_OPERATION'>
  }
}
interface TaxiUpdateTaxiPostAnswer {
  plate_number?: string
  company_name: string
  mchid?: string
  main_license?: string
  deputy_license?: string
  region_id: number
}

interface TaxiCompanies extends Node {
  _company_mchid_: TaxiCompaniesByCompanyMchid
  '{company_mchid}': TaxiCompaniesByCompanyMchid
}

export interface TaxiCompaniesByCompanyMchid extends Node {
  /** 获取出租车公司商户信息 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/query-taxi-company.html */
  get(options: TaxiCompaniesByCompanyMchidGet): Response<TaxiCompaniesByCompanyMchidGetAnswer>
  /** 获取出租车公司商户信息 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/query-taxi-company.html */
  getAsync(options: TaxiCompaniesByCompanyMchidGet): Promised<TaxiCompaniesByCompanyMchidGetAnswer>
}

interface TaxiCompaniesByCompanyMchidGet extends CallOptions {
  company_mchid: PathValue
  query: { region_id: Numeric }
}
interface TaxiCompaniesByCompanyMchidGetAnswer {
  company_mchid: string
  enterprise_type: string
  company_name: string
  short_name: string
  tax_id: string
  address?: string
  phone?: string
  bank_name?: string
  bank_account?: string
  legal_person?: string
  invoice_mode?: string
  region_id: number
}

interface TaxiCompany extends Node {
  createTaxiCompany: TaxiCompanyCreateTaxiCompany
  'create-taxi-company': TaxiCompanyCreateTaxiCompany
}

export interface TaxiCompanyCreateTaxiCompany extends Node {
  /** 新增出租车公司 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/create-taxi-company.html */
  post(options: TaxiCompanyCreateTaxiCompanyPost): Response<TaxiCompanyCreateTaxiCompanyPostAnswer>
  /** 新增出租车公司 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/create-taxi-company.html */
  postAsync(options: TaxiCompanyCreateTaxiCompanyPost): Promised<TaxiCompanyCreateTaxiCompanyPostAnswer>
}

interface TaxiCompanyCreateTaxiCompanyPost extends CallOptions {
  json: {
    company_name?: string
    tax_id: string
    address: string
    phone?: string
    bank_name?: string
    bank_account?: string
    invoice_mode: string
    legal_person: string
    short_name?: string
    region_id: number
    enterprise_type: string
  }
}
interface TaxiCompanyCreateTaxiCompanyPostAnswer { mchid: string, company_name?: string }

interface Taxies extends Node {
  _plate_number_: TaxiesByPlateNumber
  '{plate_number}': TaxiesByPlateNumber
}

export interface TaxiesByPlateNumber extends Node {
  /** 获取出租车信息 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/query-taxi.html */
  get(options: TaxiesByPlateNumberGet): Response<TaxiesByPlateNumberGetAnswer>
  /** 获取出租车信息 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/query-taxi.html */
  getAsync(options: TaxiesByPlateNumberGet): Promised<TaxiesByPlateNumberGetAnswer>
}

interface TaxiesByPlateNumberGet extends CallOptions {
  plate_number: PathValue
  query: { region_id: Numeric }
}
interface TaxiesByPlateNumberGetAnswer {
  plate_number?: string
  company_name: string
  company_mchid: string
  main_license?: string
  deputy_license?: string
  region_id: number
  support_invoice?: boolean
  taxi_state: string
}

interface UserTaxiOrder extends Node {
  findByToken: UserTaxiOrderFindByToken
  'find-by-token': UserTaxiOrderFindByToken
}

export interface UserTaxiOrderFindByToken extends Node {
  /** 根据凭证查询乘客行程单 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/user-taxi-order/query-user-taxi-order-by-token.html */
  get(options: UserTaxiOrderFindByTokenGet): Response<UserTaxiOrderFindByTokenGetAnswer>
  /** 根据凭证查询乘客行程单 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/user-taxi-order/query-user-taxi-order-by-token.html */
  getAsync(options: UserTaxiOrderFindByTokenGet): Promised<UserTaxiOrderFindByTokenGetAnswer>
}

interface UserTaxiOrderFindByTokenGet extends CallOptions {
  query: { token: PathValue, openid: PathValue, appid: PathValue, region_id?: Numeric, auth_mode?: PathValue }
}
interface UserTaxiOrderFindByTokenGetAnswer {
  plate_number?: string
  driver_license?: string
  up_time?: string
  region_id: number
  source?: string
  pay_time?: string
  pay_amount?: number
}

export interface UserTaxiOrders extends Node {
  /** 获取乘客行程单列表 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html */
  get(options: UserTaxiOrdersGet): Response<UserTaxiOrdersGetAnswer>
  /** 获取乘客行程单列表 · 出租车电子发票
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html */
  getAsync(options: UserTaxiOrdersGet): Promised<UserTaxiOrdersGetAnswer>
}

interface UserTaxiOrdersGet extends CallOptions {
  query: {
    limit?: Numeric
    offset?: Numeric
    openid: PathValue
    appid: PathValue
    begin_date: PathValue
    end_date: PathValue
    region_id: Numeric
  }
}
interface UserTaxiOrdersGetAnswer {
  data: Array<{ plate_number?: string, driver_license?: string, up_time?: string }>
  offset?: number
  limit?: number
  total_count?: number
  links?: { next?: string, prev?: string, self?: string }
}

interface DriverPhoto {
  photo_type?: string
  photo_digest?: { hash_type?: string, hash_value?: string }
  photo_url?: string
  photo_icon?: string
}
