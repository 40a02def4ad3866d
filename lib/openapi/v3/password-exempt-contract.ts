// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'
import type { SignContractTerminateInfo } from '../shared'

export interface PasswordExemptContract extends Node {
  contracts: Contracts
}

interface Contracts extends Node {
  ecommerce: ContractsEcommerce
  normal: ContractsNormal
  qs: ContractsQs
  serviceId: ContractsServiceId
  'service-id': ContractsServiceId
  serviceProvider: ContractsServiceProvider
  'service-provider': ContractsServiceProvider
}

interface ContractsEcommerce extends Node {
  preEntrustSign: EcommercePreEntrustSign
  'pre-entrust-sign': EcommercePreEntrustSign
}

interface EcommercePreEntrustSign extends Node {
  miniProgram: EcommercePreEntrustSignMiniProgram
  'mini-program': EcommercePreEntrustSignMiniProgram
  payRedirectSign: EcommercePreEntrustSignPayRedirectSign
  'pay-redirect-sign': EcommercePreEntrustSignPayRedirectSign
}

export interface EcommercePreEntrustSignMiniProgram extends Node {
  /** 电商收付通模式小程序场景预签约 · 免密支付
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-mini-program-pre-entrust-sign.html */
  post(options: EcommercePreEntrustSignMiniProgramPost): Response<ContractsAnswer>
  /** 电商收付通模式小程序场景预签约 · 免密支付
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-mini-program-pre-entrust-sign.html */
  postAsync(options: EcommercePreEntrustSignMiniProgramPost): Promised<ContractsAnswer>
}

interface EcommercePreEntrustSignMiniProgramPost extends CallOptions {
  json: ContractsRequest
}

export interface EcommercePreEntrustSignPayRedirectSign extends Node {
  /** 电商收付通模式支付后场景预签约 · 免密支付
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-pay-redirect-sign-pre-entrust-sign.html */
  post(options: EcommercePreEntrustSignPayRedirectSignPost): Response<PreEntrustSignPayRedirectSignAnswer>
  /** 电商收付通模式支付后场景预签约 · 免密支付
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-pay-redirect-sign-pre-entrust-sign.html */
  postAsync(options: EcommercePreEntrustSignPayRedirectSignPost): Promised<PreEntrustSignPayRedirectSignAnswer>
}

interface EcommercePreEntrustSignPayRedirectSignPost extends CallOptions {
  json: PasswordExemptContractContractsRequest
}

interface ContractsNormal extends Node {
  preEntrustSign: NormalPreEntrustSign
  'pre-entrust-sign': NormalPreEntrustSign
}

interface NormalPreEntrustSign extends Node {
  miniProgram: NormalPreEntrustSignMiniProgram
  'mini-program': NormalPreEntrustSignMiniProgram
  payRedirectSign: NormalPreEntrustSignPayRedirectSign
  'pay-redirect-sign': NormalPreEntrustSignPayRedirectSign
}

export interface NormalPreEntrustSignMiniProgram extends Node {
  /** 直连商户模式小程序场景预签约 · 免密支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-mini-program-pre-entrust-sign.html */
  post(options: NormalPreEntrustSignMiniProgramPost): Response<ContractsAnswer>
  /** 直连商户模式小程序场景预签约 · 免密支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-mini-program-pre-entrust-sign.html */
  postAsync(options: NormalPreEntrustSignMiniProgramPost): Promised<ContractsAnswer>
}

interface NormalPreEntrustSignMiniProgramPost extends CallOptions {
  json: ContractsRequest
}

export interface NormalPreEntrustSignPayRedirectSign extends Node {
  /** 直连商户模式支付后场景预签约 · 免密支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-pay-redirect-sign-pre-entrust-sign.html */
  post(options: NormalPreEntrustSignPayRedirectSignPost): Response<PreEntrustSignPayRedirectSignAnswer>
  /** 直连商户模式支付后场景预签约 · 免密支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-pay-redirect-sign-pre-entrust-sign.html */
  postAsync(options: NormalPreEntrustSignPayRedirectSignPost): Promised<PreEntrustSignPayRedirectSignAnswer>
}

interface NormalPreEntrustSignPayRedirectSignPost extends CallOptions {
  json: PasswordExemptContractContractsRequest
}

interface ContractsQs extends Node {
  preEntrustSign: QsPreEntrustSign
  'pre-entrust-sign': QsPreEntrustSign
}

interface QsPreEntrustSign extends Node {
  miniProgram: QsPreEntrustSignMiniProgram
  'mini-program': QsPreEntrustSignMiniProgram
  payRedirectSign: QsPreEntrustSignPayRedirectSign
  'pay-redirect-sign': QsPreEntrustSignPayRedirectSign
}

export interface QsPreEntrustSignMiniProgram extends Node {
  /** 清算机构模式小程序场景预签约 · 免密支付
   * 【从业机构（支付机构）】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-mini-program-pre-entrust-sign.html */
  post(options: QsPreEntrustSignMiniProgramPost): Response<ContractsAnswer>
  /** 清算机构模式小程序场景预签约 · 免密支付
   * 【从业机构（支付机构）】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-mini-program-pre-entrust-sign.html */
  postAsync(options: QsPreEntrustSignMiniProgramPost): Promised<ContractsAnswer>
}

interface QsPreEntrustSignMiniProgramPost extends CallOptions {
  json: {
    appid: string
    sub_appid: string
    sub_mchid: string
    service_id: number
    out_contract_code: string
    notify_url: string
    contract_display_account: string
    openid?: string
    sub_openid?: string
  }
}

export interface QsPreEntrustSignPayRedirectSign extends Node {
  /** 清算机构模式支付后场景预签约 · 免密支付
   * 【从业机构（支付机构）】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-pay-redirect-sign-pre-entrust-sign.html */
  post(options: QsPreEntrustSignPayRedirectSignPost): Response<PreEntrustSignPayRedirectSignAnswer>
  /** 清算机构模式支付后场景预签约 · 免密支付
   * 【从业机构（支付机构）】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-pay-redirect-sign-pre-entrust-sign.html */
  postAsync(options: QsPreEntrustSignPayRedirectSignPost): Promised<PreEntrustSignPayRedirectSignAnswer>
}

interface QsPreEntrustSignPayRedirectSignPost extends CallOptions {
  json: {
    appid: string
    sub_appid: string
    sub_mchid: string
    service_id: number
    out_contract_code: string
    notify_url: string
    contract_display_account: string
    prepay_id: string
    openid?: string
    sub_openid?: string
  }
}

interface ContractsServiceId extends Node {
  _service_id_: ContractsByServiceId
  '{service_id}': ContractsByServiceId
}

interface ContractsByServiceId extends Node {
  outContractCode: ContractsOutContractCode
  'out-contract-code': ContractsOutContractCode
}

interface ContractsOutContractCode extends Node {
  _out_contract_code_: ContractsByOutContractCode
  '{out_contract_code}': ContractsByOutContractCode
}

export interface ContractsByOutContractCode extends Node {
  terminate: ContractsTerminate
  /** 商户通过商户协议号查询协议 · 免密支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/get-by-code.html */
  get(options: ContractsByOutContractCodeGet): Response<ContractsByOutContractCodeGetAnswer>
  /** 商户通过商户协议号查询协议 · 免密支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/get-by-code.html */
  getAsync(options: ContractsByOutContractCodeGet): Promised<ContractsByOutContractCodeGetAnswer>
}

interface ContractsByOutContractCodeGet extends CallOptions {
  service_id: PathValue
  out_contract_code: PathValue
}
interface ContractsByOutContractCodeGetAnswer {
  mchid: string
  contract_id: string
  appid: string
  openid: string
  sub_appid?: string
  sub_openid?: string
  service_id: number
  out_contract_code: string
  contract_display_account?: string
  contract_state: string
  contract_signed_time?: string
  contract_terminate_info?: SignContractTerminateInfo
}

export interface ContractsTerminate extends Node {
  /** 商户通过商户协议号解约协议 · 免密支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/terminate-by-code.html */
  post(options: ContractsTerminatePost): Response<PreEntrustSignPayRedirectSignAnswer>
  /** 商户通过商户协议号解约协议 · 免密支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/terminate-by-code.html */
  postAsync(options: ContractsTerminatePost): Promised<PreEntrustSignPayRedirectSignAnswer>
}

interface ContractsTerminatePost extends CallOptions {
  service_id: PathValue
  out_contract_code: PathValue
  json: { contract_termination_remark: string }
}

interface ContractsServiceProvider extends Node {
  preEntrustSign: ServiceProviderPreEntrustSign
  'pre-entrust-sign': ServiceProviderPreEntrustSign
}

interface ServiceProviderPreEntrustSign extends Node {
  miniProgram: ServiceProviderPreEntrustSignMiniProgram
  'mini-program': ServiceProviderPreEntrustSignMiniProgram
  payRedirectSign: ServiceProviderPreEntrustSignPayRedirectSign
  'pay-redirect-sign': ServiceProviderPreEntrustSignPayRedirectSign
}

export interface ServiceProviderPreEntrustSignMiniProgram extends Node {
  /** 服务商模式小程序场景预签约 · 免密支付
   * 【平台商户】【服务商】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/sp-mini-program-pre-entrust-sign.html */
  post(options: ServiceProviderPreEntrustSignMiniProgramPost): Response<ServiceProviderPreEntrustSignMiniProgramPostAnswer>
  /** 服务商模式小程序场景预签约 · 免密支付
   * 【平台商户】【服务商】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/sp-mini-program-pre-entrust-sign.html */
  postAsync(options: ServiceProviderPreEntrustSignMiniProgramPost): Promised<ServiceProviderPreEntrustSignMiniProgramPostAnswer>
}

interface ServiceProviderPreEntrustSignMiniProgramPost extends CallOptions {
  json: {
    sp_appid: string
    sp_openid?: string
    sub_mchid: string
    sub_appid: string
    sub_openid?: string
    service_id: number
    out_contract_code: string
    notify_url: string
    contract_display_account: string
  }
}
interface ServiceProviderPreEntrustSignMiniProgramPostAnswer {
  pre_entrustweb_id: string
  mchid: string
  sub_mchid: string
  service_id: number
  out_contract_code: string
  sign_mp_appid: string
  sign_mp_path?: string
}

export interface ServiceProviderPreEntrustSignPayRedirectSign extends Node {
  /** 服务商模式支付后场景预签约 · 免密支付
   * 【平台商户】【服务商】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/sp-pay-redirect-sign-pre-entrust-sign.html */
  post(options: ServiceProviderPreEntrustSignPayRedirectSignPost): Response<ServiceProviderPreEntrustSignPayRedirectSignPostAnswer>
  /** 服务商模式支付后场景预签约 · 免密支付
   * 【平台商户】【服务商】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/sp-pay-redirect-sign-pre-entrust-sign.html */
  postAsync(options: ServiceProviderPreEntrustSignPayRedirectSignPost): Promised<ServiceProviderPreEntrustSignPayRedirectSignPostAnswer>
}

interface ServiceProviderPreEntrustSignPayRedirectSignPost extends CallOptions {
  json: {
    sp_appid: string
    sp_openid?: string
    sub_mchid: string
    sub_appid: string
    sub_openid?: string
    service_id: number
    out_contract_code: string
    notify_url: string
    contract_display_account: string
    prepay_id: string
  }
}
interface ServiceProviderPreEntrustSignPayRedirectSignPostAnswer { mchid: string, sub_mchid: string, service_id: number, out_contract_code: string }

interface ContractsAnswer {
  pre_entrustweb_id: string
  mchid: string
  service_id: number
  out_contract_code: string
  sign_mp_appid: string
  sign_mp_path?: string
}

interface ContractsRequest {
  appid: string
  service_id: number
  out_contract_code: string
  notify_url: string
  contract_display_account: string
  openid: string
}

interface PasswordExemptContractContractsRequest {
  appid: string
  service_id: number
  out_contract_code: string
  notify_url: string
  contract_display_account: string
  prepay_id: string
  openid: string
}

interface PreEntrustSignPayRedirectSignAnswer { mchid: string, service_id: number, out_contract_code: string }
