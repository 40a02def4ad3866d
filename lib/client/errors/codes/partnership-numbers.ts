import type { Explanation } from './explanation'

/** WeChat Pay's pages that the tables of this area go by. */
export const pages = {
  byNumber: 'https://pay.weixin.qq.com/doc/v3/merchant/4020801597',
  ofBuild: 'https://pay.weixin.qq.com/doc/v3/merchant/4012380498',
  ofList: 'https://pay.weixin.qq.com/doc/v3/merchant/4012380536',
  ofTerminate: 'https://pay.weixin.qq.com/doc/v3/partner/4017171868',
  ofStocks: 'https://pay.weixin.qq.com/doc/v3/partner/4020807296',
  ofFavorStock: 'https://pay.weixin.qq.com/doc/v3/merchant/4012460564',
  guide: 'https://pay.weixin.qq.com/doc/v3/merchant/4012063233',
} as const

export const notBound = {
  meaning: {
    en: 'the owner of the stock and the appid are not bound',
    zh: '批次所属商户号与appid未绑定',
  },
  cause: {
    en: 'the appid is not among those of the stock’s creator (with a service provider: of the sub-merchant)',
    zh: 'appid不在创建批次的商户（服务商模式为子商户）名下',
  },
  remedy: {
    en: 'check the appid; add it on the merchant platform of the stock’s creator: 账户中心 → API安全 → AppID账号管理, each official account, mini program and app for itself (https://kf.qq.com/faq/1801116VJfua1801113QVNVz)',
    zh: '核对appid；在创建批次的商户的商户平台 账户中心 → API安全 → AppID账号管理 中添加，公众号、小程序、App各自绑定（https://kf.qq.com/faq/1801116VJfua1801113QVNVz）',
  },
  repeat: false,
  scope: 'row',
} as const

export const noMerchant = {
  meaning: { en: 'the merchant number does not exist', zh: '商户号不存在' },
  cause: {
    en: 'a mistyped number, blanks around it, one of another environment, or a merchant that was cancelled or frozen',
    zh: '商户号有误、前后有空格、属于其他环境，或该商户已注销或冻结',
  },
  remedy: {
    en: 'check the merchant number: 10 digits without blanks; the `mchid` of Authorization is the one that signs; a cancelled or frozen merchant asks support',
    zh: '核对商户号：10位数字、前后无空格；Authorization中的mchid须为签名的商户；已注销或冻结的商户请联系客服',
  },
  repeat: false,
  scope: 'row',
} as const

/** Documented by number. */
export const numbers: readonly Explanation[] = [
  {
    number: 272757274,
    meaning: { en: 'the stock is past its time', zh: '批次已过期' },
    cause: {
      en: 'now does not lie between available_begin_time and available_end_time',
      zh: '当前时间不在available_begin_time与available_end_time之间',
    },
    remedy: {
      en: 'it cannot be prolonged: make a new stock and grant its stock_id; check that business_type fits the kind of stock',
      zh: '有效期不可延长：请新建批次并使用新的stock_id；并核对business_type与批次类型一致',
    },
    repeat: false,
    scope: 'stock',
    source: pages.byNumber,
  },
  { number: 269546538, ...noMerchant, source: pages.byNumber },
  {
    number: 270924345,
    meaning: { en: 'wrong Content-Type', zh: 'Content-Type有误' },
    cause: {
      en: 'the request did not arrive as JSON',
      zh: '请求不是以JSON发送',
    },
    remedy: {
      en: 'send `Content-Type: application/json` and a JSON body without form fields, with Idempotency-Key, `Accept` and `User-Agent`; look for a proxy that changes headers',
      zh: '使用Content-Type: application/json与JSON包体，不带表单字段，并带Idempotency-Key、Accept与User-Agent；检查是否有代理改写了请求头',
    },
    repeat: false,
    scope: 'run',
    source: pages.byNumber,
  },
  {
    number: 272757265,
    meaning: { en: 'the stock is not running', zh: '批次未在运行中' },
    cause: {
      en: 'its status is unactivated, paused or stoped, not running',
      zh: '批次状态为unactivated、paused或stoped，而非running',
    },
    remedy: {
      en: 'activate it (unactivated) or restart it (paused); stoped is final: make a new one',
      zh: '未激活的请激活，已暂停的请重启；stoped为最终状态，请新建批次',
    },
    repeat: false,
    scope: 'stock',
    source: pages.byNumber,
  },
  { number: 272753677, ...notBound, source: pages.byNumber },
  {
    number: 270079577,
    meaning: { en: 'the stock cannot be had', zh: '批次不可获取' },
    cause: {
      en: 'stock_id or the creator that was named is wrong',
      zh: 'stock_id或批次创建方商户号有误',
    },
    remedy: {
      en: 'check stock_id (at most 20 characters) and who made the stock',
      zh: '核对stock_id（不超过20位）与批次创建方',
    },
    repeat: false,
    scope: 'stock',
    source: pages.ofStocks,
  },
  {
    number: 270079507,
    meaning: { en: 'merchant and appid are not related', zh: '商户号与appid无关联' },
    cause: notBound.cause,
    remedy: notBound.remedy,
    repeat: false,
    scope: 'row',
    source: pages.ofStocks,
  },
  {
    number: 270079508,
    meaning: { en: 'the stock is none for several merchants', zh: '批次不是跨商户批次' },
    cause: {
      en: 'only a cross-merchant stock can be asked for by others than its creator',
      zh: '非跨商户批次只有创建方可以查询',
    },
    remedy: { en: 'ask as the creator of the stock', zh: '以批次创建方的身份查询' },
    repeat: false,
    scope: 'stock',
    source: pages.ofStocks,
  },
  {
    number: 270079509,
    meaning: { en: 'the caller does not issue this stock', zh: '调用方不是该批次的发券商户' },
    cause: {
      en: 'neither creator nor issuing merchant of the stock',
      zh: '既非批次创建方也非发券商户',
    },
    remedy: {
      en: 'sign as the stock’s creator, or name the right stock',
      zh: '以批次创建方签名，或更正批次号',
    },
    repeat: false,
    scope: 'stock',
    source: pages.ofStocks,
  },
  {
    number: 270079488,
    meaning: { en: 'nothing was found', zh: '未找到数据' },
    cause: { en: 'no stock fits what was asked for', zh: '没有符合条件的批次' },
    remedy: { en: 'check stock_id and its creator', zh: '核对stock_id与创建方' },
    repeat: false,
    scope: 'stock',
    source: pages.ofStocks,
  },
  {
    number: 270079533,
    meaning: { en: 'the stock has not begun or is over', zh: '活动未开始或已结束' },
    cause: {
      en: 'now is outside the time of the stock',
      zh: '当前时间不在批次有效期内',
    },
    remedy: {
      en: 'wait for its begin, or make a new stock',
      zh: '等待活动开始，或新建批次',
    },
    repeat: false,
    scope: 'stock',
    source: pages.ofStocks,
  },
  {
    number: 269546525,
    meaning: { en: 'the signature is wrong', zh: '签名错误' },
    cause: {
      en: 'what was signed is not what was sent, or the key is another one',
      zh: '签名内容与发送内容不一致，或密钥有误',
    },
    remedy: {
      en: 'run `wechatpay-chainable doctor`: it says which of mchid, serial and privateKey is wrong',
      zh: '运行 wechatpay-chainable doctor，它会指出mchid、serial、privateKey中哪一项有误',
    },
    repeat: false,
    scope: 'run',
    source: pages.ofStocks,
  },
  {
    number: 269546505,
    meaning: { en: 'the merchant certificate has expired', zh: '商户证书已过期' },
    cause: { en: 'serial is that of an old certificate', zh: 'serial为旧证书的序列号' },
    remedy: {
      en: 'apply for a new certificate on the merchant platform and configure its serial and key',
      zh: '在商户平台申请新证书，并配置其序列号与私钥',
    },
    repeat: false,
    scope: 'run',
    source: pages.ofStocks,
  },
  {
    number: 269546507,
    meaning: { en: 'wrong serial of the merchant certificate', zh: '商户证书序列号有误' },
    cause: {
      en: '`serial` is not one of this merchant’s certificates',
      zh: 'serial不是该商户的证书序列号',
    },
    remedy: {
      en: 'copy the serial from 商户平台 → 账户中心 → API安全',
      zh: '在 商户平台 → 账户中心 → API安全 中复制证书序列号',
    },
    repeat: false,
    scope: 'run',
    source: pages.ofStocks,
  },
  {
    number: 268461336,
    meaning: { en: 'too many requests', zh: '请求过于频繁' },
    cause: { en: 'a limit of the platform was passed', zh: '超过平台的频率限制' },
    remedy: { en: 'slow down (`rate`, --rate)', zh: '降低频率（rate、--rate）' },
    repeat: true,
    scope: 'run',
    source: pages.ofStocks,
  },
]
