import { boolean, int, nothing, number, text, type Ty } from '../types/ty'

/** PHP's constants in JavaScript's words. */
export const globalConstants: Readonly<
  Record<
    string,
    {
      readonly code: string
      readonly ty: Ty
      readonly imports?: readonly (readonly [name: string, from: string])[]
    }
  >
> = {
  PHP_EOL: { code: "'\\n'", ty: text },
  DIRECTORY_SEPARATOR: { code: "'/'", ty: text },
  PHP_INT_MAX: { code: 'Number.MAX_SAFE_INTEGER', ty: int },
  PHP_INT_MIN: { code: 'Number.MIN_SAFE_INTEGER', ty: int },
  PHP_VERSION: { code: 'process.version', ty: text },
  PHP_OS: { code: 'process.platform', ty: text },
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
  DATE_ATOM: { code: "'Y-m-d\\\\TH:i:sP'", ty: text },
  DATE_RFC3339: { code: "'Y-m-d\\\\TH:i:sP'", ty: text },
  DATE_ISO8601: { code: "'Y-m-d\\\\TH:i:sO'", ty: text },
  ...Object.fromEntries(
    [
      'JSON_UNESCAPED_UNICODE',
      'JSON_UNESCAPED_SLASHES',
      'JSON_PRETTY_PRINT',
      'JSON_THROW_ON_ERROR',
      'JSON_PRESERVE_ZERO_FRACTION',
      'JSON_FORCE_OBJECT',
      'JSON_BIGINT_AS_STRING',
      'JSON_OBJECT_AS_ARRAY',
      'JSON_ERROR_NONE',
      'LOCK_EX',
      'FILE_APPEND',
      'SORT_STRING',
      'SORT_REGULAR',
      'SORT_NUMERIC',
      'ENT_QUOTES',
      'PHP_ROUND_HALF_UP',
      'STR_PAD_LEFT',
      'STR_PAD_RIGHT',
      'STR_PAD_BOTH',
      'COUNT_RECURSIVE',
      'ARRAY_FILTER_USE_KEY',
      'ARRAY_FILTER_USE_BOTH',
      'OPENSSL_ALGO_SHA256',
      'OPENSSL_RAW_DATA',
      'LIBXML_NOCDATA',
      'E_ALL',
      'PHP_URL_PATH',
      'PHP_URL_QUERY',
      'PHP_URL_HOST',
      'PREG_SPLIT_NO_EMPTY',
      'EXTR_OVERWRITE',
    ].map((name) => [name, { code: `/* ${name} */ 0`, ty: int }]),
  ),
}
