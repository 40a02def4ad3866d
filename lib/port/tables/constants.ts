import { ascii, boolean, int, nothing, number, objectOf, text, type Ty } from '../types/ty'
import { tableOf } from '../types/table'

interface Constant {
  readonly code: string
  readonly ty: Ty
  readonly imports?: readonly (readonly [name: string, from: string])[]
  /** What it is otherwise than in PHP, for the report. */
  readonly doubt?: string
}

const largest = 'is 2^53 - 1 here, as far as JavaScript has every whole number; 2^63 - 1 in PHP'

/** Flags and the like, which are asked for by name: the name stays to be read. */
const flags: Readonly<Record<string, number>> = {
  JSON_ERROR_NONE: 0,
  JSON_OBJECT_AS_ARRAY: 1,
  JSON_BIGINT_AS_STRING: 2,
  JSON_FORCE_OBJECT: 16,
  JSON_UNESCAPED_SLASHES: 64,
  JSON_PRETTY_PRINT: 128,
  JSON_UNESCAPED_UNICODE: 256,
  JSON_PRESERVE_ZERO_FRACTION: 1024,
  JSON_THROW_ON_ERROR: 4194304,
  LOCK_EX: 2,
  FILE_APPEND: 8,
  SORT_REGULAR: 0,
  SORT_NUMERIC: 1,
  SORT_STRING: 2,
  ENT_QUOTES: 3,
  PHP_ROUND_HALF_UP: 1,
  STR_PAD_LEFT: 0,
  STR_PAD_RIGHT: 1,
  STR_PAD_BOTH: 2,
  COUNT_RECURSIVE: 1,
  ARRAY_FILTER_USE_BOTH: 1,
  ARRAY_FILTER_USE_KEY: 2,
  OPENSSL_ALGO_SHA256: 7,
  OPENSSL_RAW_DATA: 1,
  LIBXML_NOCDATA: 16384,
  E_ALL: 32767,
  PHP_URL_HOST: 1,
  PHP_URL_PATH: 5,
  PHP_URL_QUERY: 6,
  PHP_QUERY_RFC1738: 1,
  PHP_QUERY_RFC3986: 2,
  PREG_SPLIT_NO_EMPTY: 1,
  EXTR_OVERWRITE: 0,
}

/** PHP's constants in JavaScript's words. */
export const globalConstants: Readonly<Record<string, Constant>> = tableOf({
  'WeChatPay\\MAXIMUM_CLOCK_OFFSET': { code: '300', ty: int },
  'WeChatPay\\WechatpayNonce': { code: "'Wechatpay-Nonce'", ty: ascii },
  'WeChatPay\\WechatpaySerial': { code: "'Wechatpay-Serial'", ty: ascii },
  'WeChatPay\\WechatpaySignature': { code: "'Wechatpay-Signature'", ty: ascii },
  'WeChatPay\\WechatpayTimestamp': { code: "'Wechatpay-Timestamp'", ty: ascii },
  STDOUT: { code: 'process.stdout', ty: objectOf('NodeJS.WriteStream') },
  STDERR: { code: 'process.stderr', ty: objectOf('NodeJS.WriteStream') },
  PHP_EOL: { code: "'\\n'", ty: text },
  DIRECTORY_SEPARATOR: { code: "'/'", ty: text },
  PHP_INT_MAX: { code: 'Number.MAX_SAFE_INTEGER', ty: int, doubt: largest },
  PHP_INT_MIN: { code: 'Number.MIN_SAFE_INTEGER', ty: int, doubt: largest },
  PHP_VERSION: {
    code: 'process.version',
    ty: ascii,
    doubt: "is Node's version, with a v before it: compare it with nothing of PHP's",
  },
  PHP_OS: { code: 'type()', ty: ascii, imports: [['type', 'node:os']] },
  M_PI: { code: 'Math.PI', ty: number },
  NAN: { code: 'NaN', ty: number },
  INF: { code: 'Infinity', ty: number },
  TRUE: { code: 'true', ty: boolean },
  FALSE: { code: 'false', ty: boolean },
  NULL: { code: 'null', ty: nothing },
  OPENSSL_PKCS1_PADDING: {
    code: 'constants.RSA_PKCS1_PADDING',
    ty: int,
    imports: [['constants', 'node:crypto']],
  },
  OPENSSL_PKCS1_OAEP_PADDING: {
    code: 'constants.RSA_PKCS1_OAEP_PADDING',
    ty: int,
    imports: [['constants', 'node:crypto']],
  },
  DATE_ATOM: { code: "'Y-m-d\\\\TH:i:sP'", ty: ascii },
  DATE_RFC3339: { code: "'Y-m-d\\\\TH:i:sP'", ty: ascii },
  DATE_W3C: { code: "'Y-m-d\\\\TH:i:sP'", ty: ascii },
  DATE_ISO8601: { code: "'Y-m-d\\\\TH:i:sO'", ty: ascii },
  ...Object.fromEntries(
    Object.entries(flags).map(([name, value]) => [
      name,
      { code: `/* ${name} */ ${value}`, ty: int },
    ]),
  ),
})
