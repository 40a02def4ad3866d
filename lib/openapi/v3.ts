// Made by scripts/generate-types.ts.
import type { Node } from './node'
import type { AbnormalFundProcessing } from './v3/abnormal-fund-processing'
import type { AggracctBc } from './v3/aggracct-bc'
import type { Apply4sub } from './v3/apply4sub'
import type { Apply4subject } from './v3/apply4subject'
import type { Applyment4sub } from './v3/applyment4sub'
import type { BankBatchTransfer } from './v3/bank-batch-transfer'
import type { BankTransfer } from './v3/bank-transfer'
import type { Bill } from './v3/bill'
import type { Billdownload } from './v3/billdownload'
import type { Brand } from './v3/brand'
import type { BrandBasic } from './v3/brand-basic'
import type { Businesscircle } from './v3/businesscircle'
import type { Capital } from './v3/capital'
import type { Catering } from './v3/catering'
import type { Certificates } from './v3/certificates'
import type { CombineTransactions } from './v3/combine-transactions'
import type { Compliance } from './v3/compliance'
import type { CreditRepayment } from './v3/credit-repayment'
import type { DiscountCard } from './v3/discount-card'
import type { Ebike } from './v3/ebike'
import type { Ecommerce } from './v3/ecommerce'
import type { EduPapay } from './v3/edu-papay'
import type { EduStar } from './v3/edu-star'
import type { Eduschoolpay } from './v3/eduschoolpay'
import type { Express } from './v3/express'
import type { Facemch } from './v3/facemch'
import type { FundApp } from './v3/fund-app'
import type { FundsToOversea } from './v3/funds-to-oversea'
import type { Global } from './v3/global'
import type { Goldplan } from './v3/goldplan'
import type { Gov } from './v3/gov'
import type { HirePowerBank } from './v3/hire-power-bank'
import type { IndustryCoupon } from './v3/industry-coupon'
import type { IndustryRebate } from './v3/industry-rebate'
import type { Inspolicymgr } from './v3/inspolicymgr'
import type { Iotmanage } from './v3/iotmanage'
import type { Lovefeast } from './v3/lovefeast'
import type { Marketing } from './v3/marketing'
import type { MchManage } from './v3/mch-manage'
import type { MchOperationManage } from './v3/mch-operation-manage'
import type { MchOperate } from './v3/mch_operate'
import type { Mchalterapply } from './v3/mchalterapply'
import type { MedIns } from './v3/med-ins'
import type { Merchant } from './v3/merchant'
import type { MerchantRiskManage } from './v3/merchant-risk-manage'
import type { MerchantService } from './v3/merchant-service'
import type { MerchantSettlement } from './v3/merchant-settlement'
import type { MerchantStore } from './v3/merchant-store'
import type { Merchantfund } from './v3/merchantfund'
import type { Multiuse } from './v3/multiuse'
import type { NewTaxControlFapiao } from './v3/new-tax-control-fapiao'
import type { Offlineface } from './v3/offlineface'
import type { Offlinefacemch } from './v3/offlinefacemch'
import type { Palmservice } from './v3/palmservice'
import type { Papay } from './v3/papay'
import type { Parking } from './v3/parking'
import type { PartnerPapay } from './v3/partner-papay'
import type { PartnerTransfer } from './v3/partner-transfer'
import type { PasswordExemptContract } from './v3/password-exempt-contract'
import type { Pay } from './v3/pay'
import type { PayDevices } from './v3/pay-devices'
import type { PayrollCard } from './v3/payroll-card'
import type { Payscore } from './v3/payscore'
import type { Platsolution } from './v3/platsolution'
import type { Profitsharing } from './v3/profitsharing'
import type { Qrcode } from './v3/qrcode'
import type { RateActivity } from './v3/rate-activity'
import type { Realname } from './v3/realname'
import type { Recharge } from './v3/recharge'
import type { Refund } from './v3/refund'
import type { Repayment } from './v3/repayment'
import type { Security } from './v3/security'
import type { Smartguide } from './v3/smartguide'
import type { TaxiInvoice } from './v3/taxi-invoice'
import type { TransactionBlock } from './v3/transaction-block'
import type { Transfer } from './v3/transfer'
import type { TransferDetail } from './v3/transfer-detail'
import type { Transferdownload } from './v3/transferdownload'
import type { Vehicle } from './v3/vehicle'
import type { Webhooks } from './v3/webhooks'
import type { Webizpay } from './v3/webizpay'

export interface V3 extends Node {
  abnormalFundProcessing: AbnormalFundProcessing
  'abnormal-fund-processing': AbnormalFundProcessing
  aggracctBc: AggracctBc
  'aggracct-bc': AggracctBc
  apply4sub: Apply4sub
  apply4subject: Apply4subject
  applyment4sub: Applyment4sub
  bankBatchTransfer: BankBatchTransfer
  'bank-batch-transfer': BankBatchTransfer
  bankTransfer: BankTransfer
  'bank-transfer': BankTransfer
  bill: Bill
  billdownload: Billdownload
  brand: Brand
  brandBasic: BrandBasic
  'brand-basic': BrandBasic
  businesscircle: Businesscircle
  capital: Capital
  catering: Catering
  certificates: Certificates
  combineTransactions: CombineTransactions
  'combine-transactions': CombineTransactions
  compliance: Compliance
  creditRepayment: CreditRepayment
  'credit-repayment': CreditRepayment
  discountCard: DiscountCard
  'discount-card': DiscountCard
  ebike: Ebike
  ecommerce: Ecommerce
  eduPapay: EduPapay
  'edu-papay': EduPapay
  eduStar: EduStar
  'edu-star': EduStar
  eduschoolpay: Eduschoolpay
  express: Express
  facemch: Facemch
  fundApp: FundApp
  'fund-app': FundApp
  fundsToOversea: FundsToOversea
  'funds-to-oversea': FundsToOversea
  global: Global
  goldplan: Goldplan
  gov: Gov
  hirePowerBank: HirePowerBank
  'hire-power-bank': HirePowerBank
  industryCoupon: IndustryCoupon
  'industry-coupon': IndustryCoupon
  industryRebate: IndustryRebate
  'industry-rebate': IndustryRebate
  inspolicymgr: Inspolicymgr
  iotmanage: Iotmanage
  lovefeast: Lovefeast
  marketing: Marketing
  mchManage: MchManage
  'mch-manage': MchManage
  mchOperationManage: MchOperationManage
  'mch-operation-manage': MchOperationManage
  mch_operate: MchOperate
  mchalterapply: Mchalterapply
  medIns: MedIns
  'med-ins': MedIns
  merchant: Merchant
  merchantRiskManage: MerchantRiskManage
  'merchant-risk-manage': MerchantRiskManage
  merchantService: MerchantService
  'merchant-service': MerchantService
  merchantSettlement: MerchantSettlement
  'merchant-settlement': MerchantSettlement
  merchantStore: MerchantStore
  'merchant-store': MerchantStore
  merchantfund: Merchantfund
  multiuse: Multiuse
  newTaxControlFapiao: NewTaxControlFapiao
  'new-tax-control-fapiao': NewTaxControlFapiao
  offlineface: Offlineface
  offlinefacemch: Offlinefacemch
  palmservice: Palmservice
  papay: Papay
  parking: Parking
  partnerPapay: PartnerPapay
  'partner-papay': PartnerPapay
  partnerTransfer: PartnerTransfer
  'partner-transfer': PartnerTransfer
  passwordExemptContract: PasswordExemptContract
  'password-exempt-contract': PasswordExemptContract
  pay: Pay
  payDevices: PayDevices
  'pay-devices': PayDevices
  payrollCard: PayrollCard
  'payroll-card': PayrollCard
  payscore: Payscore
  platsolution: Platsolution
  profitsharing: Profitsharing
  qrcode: Qrcode
  rateActivity: RateActivity
  'rate-activity': RateActivity
  realname: Realname
  recharge: Recharge
  refund: Refund
  repayment: Repayment
  security: Security
  smartguide: Smartguide
  taxiInvoice: TaxiInvoice
  'taxi-invoice': TaxiInvoice
  transactionBlock: TransactionBlock
  'transaction-block': TransactionBlock
  transfer: Transfer
  transferDetail: TransferDetail
  'transfer-detail': TransferDetail
  transferdownload: Transferdownload
  vehicle: Vehicle
  webhooks: Webhooks
  webizpay: Webizpay
}
