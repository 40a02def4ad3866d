/**
 * Those of them whose success is a table in text, or a gzip file of one: what looks like XML or
 * JSON is none.
 */
export const tablesV2: ReadonlySet<string> = new Set([
  '/pay/downloadbill',
  '/pay/downloadfundflow',
  '/sandboxnew/pay/downloadbill',
])

/**
 * API v2 endpoints whose answers carry no signature by design, by their exact path: the 24 that
 * wechatpay-php knows, and those whose documented answer has no sign, or need not have one, each
 * with its page.
 *
 * @see https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/ClientXmlTrait.php for every
 *   row without a page: `$noneSignatureRespond` at 1.4.12. Two of the others, under `/sandboxnew/`,
 *   were in it up to 1.4.9.
 */
export const unsignedV2: ReadonlySet<string> = new Set([
  '/appauth/getaccesstoken', // beyond PHP's list: JSON without a sign, https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3
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
  '/mmpaysptrans/pay_bank', // PHP's list has this very endpoint as /mmpaymkttransfers/pay_bank; `sign` need not be there, https://pay.weixin.qq.com/doc/v2/merchant/4011939840
  '/mmpaysptrans/query_bank', // beyond PHP's list: no sign among its fields, https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_3
  '/papay/entrustweb', // 签约页面
  '/papay/h5entrustweb',
  '/papay/partner/entrustweb',
  '/papay/partner/h5entrustweb',
  '/pay/downloadbill', // 下载交易账单
  '/pay/downloadfundflow', // 下载资金账单
  '/payitil/report', // 交易保障
  '/risk/getpublickey', // 获取RSA公钥
  '/risk/getviolation',
  '/sandboxnew/pay/downloadbill', // beyond PHP's list: the text of a bill, https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
  '/sandboxnew/pay/getsignkey', // beyond PHP's list: the key to sign with comes in it, https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
  '/secapi/mch/submchmanage',
  '/xdc/apiv2getsignkey/sign/getsignkey', // 仿真测试的验签密钥
])
