/**
 * API v2 endpoints whose answers carry no signature by design, by their exact path: the 24 that wechatpay-php knows,
 * and those that are documented so or lie elsewhere than it has them.
 */
export const unsignedV2: ReadonlySet<string> = new Set([
  '/appauth/getaccesstoken', // JSON; not in PHP's list
  '/mchrisk/querymchrisk',
  '/mchrisk/setmchriskcallback',
  '/mchrisk/syncmchriskresult',
  '/mmpaymkttransfers/gethbinfo', // 查询红包记录
  '/mmpaymkttransfers/gettransferinfo', // 查询付款
  '/mmpaymkttransfers/pay_bank', // as PHP has it; documented under mmpaysptrans
  '/mmpaymkttransfers/promotion/paywwsptrans2pocket', // 向员工付款
  '/mmpaymkttransfers/promotion/querywwsptrans2pocket',
  '/mmpaymkttransfers/promotion/transfers', // 企业付款到零钱
  '/mmpaymkttransfers/query_bank', // as above
  '/mmpaymkttransfers/sendgroupredpack', // 裂变红包
  '/mmpaymkttransfers/sendminiprogramhb', // 小程序红包
  '/mmpaymkttransfers/sendredpack', // 普通红包
  '/mmpaysptrans/pay_bank', // 付款到银行卡
  '/mmpaysptrans/query_bank',
  '/papay/entrustweb', // 签约页面
  '/papay/h5entrustweb',
  '/papay/partner/entrustweb',
  '/papay/partner/h5entrustweb',
  '/pay/downloadbill', // 下载交易账单
  '/pay/downloadfundflow', // 下载资金账单
  '/payitil/report', // 交易保障
  '/risk/getpublickey', // 获取RSA公钥
  '/risk/getviolation',
  '/sandboxnew/pay/downloadbill', // a bill, as /pay/downloadbill is
  '/sandboxnew/pay/getsignkey', // 沙箱验签密钥: there is nothing to sign it with yet
  '/secapi/mch/submchmanage',
  '/xdc/apiv2getsignkey/sign/getsignkey', // 仿真测试的验签密钥
])
