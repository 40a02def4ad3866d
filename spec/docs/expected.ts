import { Formatter, Hash, Rsa } from '../../lib'
import { keys } from '../fixtures/sandbox'
import { asked, sandbox } from './samples'
import type { RecordedRequest } from '../../lib/sandbox'

type Printed = readonly (readonly unknown[])[]
type Texts = Readonly<Record<string, string>>

/** A sample of wechatpay-php, and what has to come out of ours. */
interface Expectation {
  /** Where it stands: page and heading. */
  readonly php: string
  readonly check: (printed: Printed) => void
}

const paths = (): string[] => sandbox.requests().map(({ method, target }) => `${method} ${target}`)

const signedV2 = ({ sign, paySign, ...fields }: Texts, type: string): void =>
  expect(sign ?? paySign).toBe(
    Hash.sign(type, Formatter.queryStringLike(Formatter.ksort(fields)), keys.secret),
  )

interface Coupons {
  readonly send_coupon_params: readonly object[]
  readonly sign: string
}

const flat = ({ send_coupon_params: coupons, sign, ...more }: Coupons): Texts => ({
  sign,
  ...more,
  ...Object.fromEntries(
    coupons.flatMap((coupon, at) =>
      Object.entries(coupon as Texts).map(([name, value]) => [`${name}${at}`, value]),
    ),
  ),
})

const succeeded = expect.objectContaining({
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
}) as unknown

/** Every sample of wechatpay-php's three pages. */
export const expectations: Readonly<Record<string, Expectation>> = {
  instance: {
    php: 'README: 示例程序：微信支付平台证书下载',
    check: (printed) => {
      expect(JSON.parse(String(printed[0]![0]))).toMatchObject({
        data: [{ serial_no: keys.platform.serial }],
      })
    },
  },
  blocking: {
    php: 'README: 同步请求',
    check: (printed) => expect(printed).toEqual([[200, expect.stringContaining('"code_url"')]]),
  },
  promise: {
    php: 'README: 异步请求',
    check: (printed) =>
      expect(JSON.parse(String(printed[0]![0]))).toMatchObject({
        out_refund_no: '1217752501201407033233368018',
        refund_id: expect.any(String),
        status: expect.any(String),
      }),
  },
  variables: {
    php: 'README: 链式 URI Template',
    check: (printed) => {
      expect(printed).toEqual([['1217752501201407033233368018'], [204]])
      expect(paths()).toEqual([
        'GET /v3/pay/transactions/id/1217752501201407033233368018?mchid=1900000109',
        'POST /v3/pay/transactions/out-trade-no/1217752501201407033233368018/close',
      ])
    },
  },
  openid: {
    php: 'README: 为什么 URL 上的变量 OpenID，请求时被替换成小写了？',
    check: (printed) => {
      expect(printed).toEqual(Array(4).fill([200]))
      expect(paths()).toEqual(Array(4).fill('POST /v3/marketing/favor/users/AbcdEF12345/coupons'))
    },
  },
  upload: {
    php: 'README: 视频文件上传, 营销图片上传; UPGRADING: 上传媒体文件',
    check: (printed) => {
      expect(printed).toEqual(Array(3).fill([expect.any(String)]))
      expect(paths()).toEqual([
        'POST /v3/merchant/media/video_upload',
        'POST /v3/marketing/favor/media/image-upload',
        'POST /v3/merchant/media/upload',
      ])
    },
  },
  sensitive: {
    php: 'README: 敏感信息加/解密; UPGRADING: 敏感信息加/解密',
    check: (printed) => {
      expect(printed).toEqual(Array(2).fill([expect.anything()]))
      const opened = sandbox.requests().map(({ target, headers, body }) => {
        const { contact_name, contact_id_number, mobile_phone, contact_email } =
          JSON.parse(body).contact_info
        return [
          target,
          headers['wechatpay-serial'],
          ...[contact_name, contact_id_number, mobile_phone, contact_email].map((text) =>
            Rsa.decrypt(text, keys.platform.publicKeyPrivateKey),
          ),
        ]
      })
      expect(opened).toEqual(
        Array(2).fill([
          '/v3/applyment4sub/applyment/',
          keys.platform.publicKeyId,
          '张三',
          '110102YYMMDD888X',
          '13000000000',
          'abc123@example.com',
        ]),
      )
    },
  },
  decrypt: {
    php: 'README: 敏感信息加/解密',
    check: (printed) => expect(printed).toEqual([['张三'], ['张三']]),
  },
  paysign: {
    php: 'README: 签名',
    check: (printed) => {
      expect(printed).toHaveLength(2)
      for (const [{ appId, timeStamp, nonceStr, package: pack, paySign, signType }] of printed as [
        Texts,
      ][]) {
        expect([
          signType,
          appId,
          pack,
          Rsa.verify(`${appId}\n${timeStamp}\n${nonceStr}\n${pack}\n`, paySign!, keys.certificate),
        ]).toEqual(['RSA', 'wx8888888888888888', 'prepay_id=wx2014', true])
      }
    },
  },
  notification: {
    php: 'README: 回调通知',
    check: (printed) => expect(printed).toEqual(Array(2).fill([{ out_trade_no: '1' }])),
  },
  signer: {
    php: 'README: 定制',
    check: (printed) => {
      expect(printed).toEqual([[200], [200]])
      expect(asked.splice(0)).toHaveLength(2)
    },
  },
  download: {
    php: 'README: 如何下载平台证书？; UPGRADING: 平台证书下载工具',
    check: (printed) => expect(printed).toEqual([[keys.platform.serial, expect.any(Date)], [200]]),
  },
  aesgcm: {
    php: 'README: 证书和回调解密需要的AesGcm解密在哪里？; UPGRADING: AesGcm平台证书解密',
    check: (printed) => expect(printed).toEqual([[keys.platform.serial]]),
  },
  keys: {
    php: 'README: 如何加载公/私钥和证书',
    check: (printed) => expect(printed).toEqual(Array(6).fill([[true, true, true, true]])),
  },
  pemutil: {
    php: 'UPGRADING: 初始化方法调整, GET请求, POST请求',
    check: (printed) => expect(printed).toEqual([[200], [{ echo_message: 'hello' }]]),
  },
  v2: {
    php: 'README_APIv2: V2初始化, 企业付款到零钱; UPGRADING: 初始化',
    check: (printed) =>
      expect(printed).toEqual([
        [
          expect.objectContaining({
            return_code: 'SUCCESS',
            result_code: 'SUCCESS',
            partner_trade_no: '10000098',
          }),
        ],
      ]),
  },
  'v2-base': {
    php: 'README_APIv2: 企业付款到银行卡-获取RSA公钥, 刷脸支付-人脸识别-获取调用凭证',
    check: (printed) => {
      expect(printed).toEqual([
        [expect.objectContaining({ return_code: 'SUCCESS', pub_key: expect.any(String) })],
        [expect.objectContaining({ return_code: 'SUCCESS', authinfo: expect.any(String) })],
      ])
      expect(paths()).toEqual(['POST /risk/getpublickey', 'POST /face/get_wxpayface_authinfo'])
    },
  },
  'v2-bank': {
    php: 'README_APIv2: 付款到银行卡',
    check: (printed) => {
      expect(printed).toEqual([[succeeded]])
      const [{ body }] = sandbox.requests() as [RecordedRequest]
      const opened = ['enc_bank_no', 'enc_true_name'].map((name) =>
        Rsa.decrypt(
          new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^<\\]]+)`).exec(body)![1]!,
          keys.platform.publicKeyPrivateKey,
        ),
      )
      expect(opened).toEqual(['6225…', '张三'])
    },
  },
  'v2-signkey': {
    php: 'README_APIv2: v2沙箱环境-获取验签密钥API',
    check: (printed) => {
      expect(printed).toEqual([
        [expect.objectContaining({ return_code: 'SUCCESS', sandbox_signkey: expect.any(String) })],
      ])
    },
  },
  'v2-order': {
    php: 'UPGRADING: 统一下单-JSAPI下单及数据二次签名',
    check: (printed) => {
      expect(printed).toHaveLength(2)
      for (const [params] of printed as [Texts][]) {
        expect(params).toMatchObject({
          appId: 'wx8888888888888888',
          package: expect.stringMatching(/^prepay_id=(?!undefined)./),
          signType: 'HMAC-SHA256',
        })
        signedV2(params, 'HMAC-SHA256')
      }
      expect(new Set((printed as [Texts][]).map(([{ package: pack }]) => pack)).size).toBe(1)
    },
  },
  'v2-micropay': {
    php: 'UPGRADING: 付款码支付',
    check: (printed) => expect(printed).toEqual([['SUCCESS', 'sdkphp20141204']]),
  },
  'v2-reverse': {
    php: 'UPGRADING: 撤销订单',
    check: (printed) => {
      expect(printed).toEqual([['SUCCESS', expect.any(String)]])
      expect(paths()).toEqual(['POST /secapi/pay/reverse'])
    },
  },
  'v2-answer': {
    php: 'README_APIv2: v2通知应答',
    check: (printed) =>
      expect(printed).toEqual([
        ['<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>'],
      ]),
  },
  coupons: {
    php: 'README_APIv2: 商家券-小程序发券APIv2密钥签名; README: 如何计算商家券发券 API 的签名',
    check: (printed) => {
      const [[byHand], [atOnce]] = printed as [[Coupons], [Coupons]]
      signedV2(flat(byHand), 'HMAC-SHA256')
      expect(atOnce).toEqual(byHand)
    },
  },
  'coupon-h5': {
    php: 'README_APIv2: 商家券-H5发券APIv2密钥签名',
    check: (printed) => {
      const [[byHand], [link]] = printed as [[Texts], [string]]
      signedV2(byHand, 'HMAC-SHA256')
      expect(Object.fromEntries(new URL(link).searchParams)).toEqual(byHand)
    },
  },
  'v2-notification': {
    php: 'README_APIv2: v2回调通知',
    check: (printed) =>
      expect(printed).toEqual([
        [{ refund_id: '5' }],
        [expect.objectContaining({ return_code: 'SUCCESS', refund_id: '5' })],
      ]),
  },
}
