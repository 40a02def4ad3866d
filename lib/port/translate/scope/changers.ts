import { tableOf } from '../../types/table'

/** Functions of PHP's that write to what they are given: which argument. */
export const byReference: Readonly<Record<string, readonly number[]>> = tableOf({
  preg_match: [2],
  preg_match_all: [2],
  openssl_sign: [1],
  openssl_public_encrypt: [1],
  openssl_private_decrypt: [1],
  parse_str: [1],
  openssl_pkcs12_read: [1],
  getimagesize: [1],
  str_replace: [3],
  exec: [1, 2],
})

/** Functions of PHP's that change the array they are given first. */
export const changers: ReadonlySet<string> = new Set([
  'sort',
  'rsort',
  'usort',
  'uasort',
  'uksort',
  'ksort',
  'krsort',
  'asort',
  'arsort',
  'array_push',
  'array_pop',
  'array_shift',
  'array_unshift',
  'array_splice',
  'shuffle',
  'end',
  'reset',
  'next',
  'array_walk',
])
