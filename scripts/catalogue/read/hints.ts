/** Units, the longer words first: 分钟 begins with 分. */
const units = ['分钟', '小时', '毫秒', '秒', '分', '元', '天', '米', '月']

const unit = new RegExp(
  `单位\\s*(?:为|是)?\\s*[：:]?\\s*(?:人民币)?\\s*["“「(（]?(${units.join('|')})`,
)

/**
 * What a number counts.
 *
 * @param description of a row
 * @returns `分`, `秒` …; undefined where it is not said
 */
export const readUnit = (description: string): string | undefined => unit.exec(description)?.[1]

/**
 * Whether a text is a time in the form of RFC 3339.
 *
 * @param description of a row
 */
export const isRfc3339 = (description: string): boolean =>
  /rfc\s*3339/i.test(description) || /yyyy-MM-DDTHH:mm:ss/i.test(description)

/**
 * Whether a field of a request is sent encrypted, as its description says.
 *
 * @param description of a row
 */
export const isSentEncrypted = (description: string): boolean =>
  /(需要?|须|必须|请)[^。<]{0,24}加密|作为请求字段需加密|该字段(需|须)[^。<]{0,16}加密|敏感信息加密|该字段为密文/.test(
    description,
  )

/**
 * Whether a field of an answer comes encrypted, as its description says.
 *
 * @param description of a row
 */
export const isReceivedEncrypted = (description: string): boolean =>
  /解密(请|可)?参考|需要?解密|须解密|进行解密|解密方法|作为响应字段需解密|私钥[^。<]{0,8}解密|该字段(已|进行)[^。<]{0,4}加密/.test(
    description,
  )

/** The least and the greatest value of a number. */
export interface Range {
  readonly min?: number
  readonly max?: number
}

/**
 * The range of a number, where a description gives both its ends.
 *
 * @param description of a row
 */
export function readRange(description: string): Range {
  const found =
    /取值范围\s*(?:为|是|：|:)?\s*[[【(（]?\s*(\d+)\s*(?:[-~～,，]|至|到)\s*(\d+)(?!\d*[、.])/.exec(
      description,
    )
  return found ? { min: Number(found[1]), max: Number(found[2]) } : {}
}
