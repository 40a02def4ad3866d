/** What a diagnosis says, in Chinese; the sandbox itself says it in English. */
const chinese: Readonly<Record<string, string>> = {
  'the verb was signed in lower case': '签名时请求方法用了小写',
  'the query was left out': '签名时漏掉了查询参数',
  'the whole URL was signed, not the path alone': '签名用了完整 URL，而不只是路径',
  'the URL of api.mch.weixin.qq.com was signed, not the path alone':
    '签名用了 api.mch.weixin.qq.com 的完整 URL，而不只是路径',
  'the target was signed before it was percent-encoded': '路径与查询在签名之后才做了百分号编码',
  'the query was signed before it was percent-encoded': '查询参数在签名之后才做了百分号编码',
  'the target was percent-encoded after it was signed':
    '签名用了编码后的路径与查询，发出的却没有编码',
  'the query was signed in another order of its names': '签名时查询参数的顺序与发出的不同',
  'blanks of the query were signed as + and sent as %20': '查询中的空格签名时为 +，发出时为 %20',
  'blanks of the query were signed as %20 and sent as +': '查询中的空格签名时为 %20，发出时为 +',
  'the leading slash was left out': '签名时漏掉了路径开头的斜杠',
  'a trailing slash was signed': '签名时路径末尾多了斜杠',
  'the body was left out': '签名时漏掉了请求体',
  'an empty object was signed, no body was sent': '签名用了空对象 {}',
  'an empty list was signed, no body was sent': '签名用了空数组 []',
  'the text undefined was signed': '签名用了文本 undefined',
  'the text null was signed': '签名用了文本 null',
  'the body was written as JSON again after it was signed (compact)':
    '请求体在签名后又被重新序列化（签名用的是紧凑 JSON）',
  'the body was written as JSON again after it was signed (two blanks)':
    '请求体在签名后又被重新序列化（签名用的是两格缩进）',
  'the body was written as JSON again after it was signed (four blanks)':
    '请求体在签名后又被重新序列化（签名用的是四格缩进）',
  'the body was signed as PHP writes JSON by default: slashes and characters escaped':
    '签名用了 PHP 默认的 JSON：斜杠与中文被转义',
  'the body was signed as PHP writes JSON with JSON_UNESCAPED_UNICODE':
    '签名用了 PHP 的 JSON（JSON_UNESCAPED_UNICODE）：斜杠被转义',
  'the body was signed as Go writes JSON: < > & escaped': '签名用了 Go 的 JSON：< > & 被转义',
  'the body was signed as Python writes JSON: a blank behind colons and commas':
    '签名用了 Python 的 JSON：冒号与逗号后有空格',
  'a line feed at the end of the body was not signed': '请求体末尾的换行没有参与签名',
  'a line feed at the end of the body was signed and not sent': '签名时请求体末尾多了换行',
  'milliseconds were signed': '签名时时间戳用了毫秒',
  'the nonce was signed in upper case': '签名时随机串用了大写',
  'the nonce was signed in lower case': '签名时随机串用了小写',
  'the line feed behind the body was not signed': '签名串末尾缺少换行',
  'the sign is right but for its case: it is written in upper case': '签名只差大小写：应为大写',
  'signed with the APIv3 key in place of the APIv2 key': '签名用了 APIv3 密钥，应为 APIv2 密钥',
  'signed without a key': '签名时没有拼接密钥',
  'fields without a value were signed': '空值字段参与了签名',
  'the fields were not sorted by name': '字段没有按名称排序',
  'sign_type was not signed': 'sign_type 没有参与签名',
  'nonce_str was not signed': 'nonce_str 没有参与签名',
  'values were percent-encoded before they were signed': '签名前对值做了百分号编码',
  'none of the usual mistakes: compare the text that was signed, and the key':
    '不属于常见错误：请逐项核对签名原文与密钥',
}

/** Hints that name something. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^the verb (\w+) was signed$/, '签名用了请求方法 $1'],
  [
    /^the message is right, but it was signed with the key of merchant (\S+)$/,
    '签名串正确，但用了商户 $1 的私钥',
  ],
  [/^signed with (\S+), while sign_type says (\S+)$/, '签名用了 $1，而 sign_type 为 $2'],
  [
    /^none of the usual mistakes.*$/s,
    '不属于常见错误：请逐行核对 sign_information，并确认私钥与所发的 serial_no 相符',
  ],
]

/** A hint in Chinese; one that has no words here as it is. */
export function chineseHint(hint: string): string {
  const [first = '', ...more] = hint.split('; and ')
  if (more.length > 0) return [first, ...more].map(chineseHint).join('；并且')
  const found = patterns.find(([like]) => like.test(hint))
  return chinese[hint] ?? (found ? hint.replace(...found) : hint)
}
