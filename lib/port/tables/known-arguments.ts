import type { Php } from '../source/ast'
import { tableOf } from '../types/table'

/** As many arguments as a call has, spread ones too. */
const any = Number.POSITIVE_INFINITY

/**
 * How many arguments the row of a function knows, where that is more than one. A function that is
 * forgotten here stays a call that is reported: nothing of what it was given is dropped in silence.
 */
const known: Readonly<Record<string, number>> = tableOf({
  // texts
  mb_strtoupper: 2,
  mb_strtolower: 2,
  trim: 2,
  ltrim: 2,
  rtrim: 2,
  chop: 2,
  str_contains: 2,
  str_starts_with: 2,
  str_ends_with: 2,
  str_repeat: 2,
  mb_strlen: 2,
  substr: 3,
  mb_substr: 4,
  strpos: 3,
  stripos: 3,
  strrpos: 2,
  mb_strpos: 4,
  str_replace: 3,
  sprintf: any,
  vsprintf: 2,
  printf: any,
  fprintf: any,
  implode: 2,
  join: 2,
  explode: 3,
  mb_str_split: 3,
  str_split: 2,
  str_pad: 4,
  strcmp: 2,
  strcasecmp: 2,
  str_getcsv: 2,
  strtr: 3,
  substr_count: 2,
  ucwords: 2,
  htmlspecialchars: 3,
  substr_replace: 4,
  wordwrap: 4,
  chunk_split: 3,
  parse_str: 2,
  strncmp: 3,
  strncasecmp: 3,
  // arrays
  array_map: 2,
  array_filter: 3,
  array_merge: any,
  array_replace: any,
  array_column: 3,
  array_key_exists: 2,
  key_exists: 2,
  in_array: 3,
  array_push: any,
  array_unshift: any,
  array_reverse: 2,
  iterator_to_array: 2,
  array_slice: 4,
  array_combine: 2,
  array_chunk: 2,
  array_fill_keys: 2,
  range: 3,
  sort: 2,
  rsort: 2,
  ksort: 2,
  usort: 2,
  compact: any,
  array_diff: any,
  array_intersect: any,
  array_diff_key: any,
  array_intersect_key: any,
  array_fill: 3,
  array_walk: 3,
  array_search: 3,
  array_splice: 4,
  array_replace_recursive: any,
  // numbers
  pow: 2,
  max: any,
  min: any,
  bcadd: 3,
  bcsub: 3,
  bcmul: 3,
  bcdiv: 3,
  round: 2,
  intdiv: 2,
  fmod: 2,
  number_format: 4,
  rand: 2,
  mt_rand: 2,
  random_int: 2,
  // digests and bytes
  md5: 2,
  sha1: 2,
  hash: 3,
  hash_hmac: 4,
  hash_file: 2,
  hash_init: 3,
  hash_update: 2,
  hash_final: 2,
  hash_equals: 2,
  base64_decode: 2,
  uniqid: 2,
  openssl_get_privatekey: 2,
  openssl_pkey_get_private: 2,
  openssl_sign: 4,
  openssl_verify: 4,
  openssl_public_encrypt: 4,
  openssl_private_decrypt: 4,
  openssl_decrypt: 7,
  openssl_encrypt: 5,
  sodium_crypto_aead_aes256gcm_decrypt: 4,
  sodium_crypto_aead_aes256gcm_encrypt: 4,
  // files
  fopen: 2,
  fgets: 2,
  fgetcsv: 3,
  fputcsv: 3,
  fwrite: 2,
  fputs: 2,
  rename: 2,
  copy: 2,
  chmod: 2,
  file_put_contents: 3,
  mkdir: 3,
  file: 2,
  basename: 2,
  pathinfo: 2,
  // others
  header: 3,
  error_log: 3,
  date_format: 2,
  json_decode: 4,
  json_encode: 2,
  date: 2,
  gmdate: 2,
  strtotime: 2,
  env: 2,
  parse_url: 2,
  filter_var: 2,
  http_build_query: 4,
  print_r: 2,
  var_dump: any,
  var_export: 2,
  dump: any,
  call_user_func: any,
  call_user_func_array: 2,
  preg_match: 3,
  preg_replace: 3,
  preg_split: 4,
})

/** What PHP calls the parameters of functions that are asked for by these names. */
const names: Readonly<Record<string, string>> = tableOf({
  json_decode: 'json associative depth flags',
  json_encode: 'value flags depth',
  in_array: 'needle haystack strict',
  array_search: 'needle haystack strict',
  array_column: 'array column_key index_key',
  array_slice: 'array offset length preserve_keys',
  array_filter: 'array callback mode',
  array_map: 'callback array',
  array_fill: 'start_index count value',
  array_unique: 'array flags',
  array_keys: 'array filter_value strict',
  array_reverse: 'array preserve_keys',
  array_reduce: 'array callback initial',
  iterator_to_array: 'iterator preserve_keys',
  implode: 'separator array',
  explode: 'separator string limit',
  str_pad: 'string length pad_string pad_type',
  str_replace: 'search replace subject',
  str_contains: 'haystack needle',
  str_starts_with: 'haystack needle',
  str_ends_with: 'haystack needle',
  substr: 'string offset length',
  mb_substr: 'string start length encoding',
  strpos: 'haystack needle offset',
  number_format: 'num decimals decimal_separator thousands_separator',
  round: 'num precision',
  intdiv: 'num1 num2',
  date: 'format timestamp',
  hash_hmac: 'algo data key binary',
  hash: 'algo data binary',
  base64_decode: 'string strict',
  htmlspecialchars: 'string flags encoding',
  http_build_query: 'data numeric_prefix arg_separator encoding_type',
  microtime: 'as_float',
  random_int: 'min max',
  file_get_contents: 'filename',
  file_put_contents: 'filename data flags',
  mkdir: 'directory permissions recursive',
  trim: 'string characters',
  rtrim: 'string characters',
  ltrim: 'string characters',
  ucwords: 'string separators',
})

/** What PHP takes for a parameter that is skipped, where a later one is given by its name. */
const skippable: Readonly<Record<string, string | number | null>> = tableOf({
  'json_decode associative': null,
  'json_decode depth': 512,
  'json_encode flags': 0,
  'array_slice length': null,
  'str_pad pad_string': ' ',
  'number_format decimals': 0,
  'number_format decimal_separator': '.',
  'mb_substr length': null,
})

/**
 * Arguments in the order of a function's parameters, where some are given by name.
 *
 * @returns undefined where a name is not known, or what is skipped has no default that is known
 */
export function placeNamed(name: string, nodes: readonly Php[]): readonly Php[] | undefined {
  if (!nodes.some(({ kind }) => kind === 'namedargument')) return nodes
  const params = names[name]?.split(' ')
  if (!params) return undefined
  const placed: (Php | undefined)[] = []
  for (const [at, one] of nodes.entries()) {
    const place = one.kind === 'namedargument' ? params.indexOf(one.name) : at
    if (place < 0) return undefined
    placed[place] = one.kind === 'namedargument' ? one.value : one
  }
  const whole = Array.from(placed, (one, at) => one ?? defaultOf(name, params[at]!, nodes[0]!))
  return whole.every((one) => one !== undefined) ? whole : undefined
}

function defaultOf(name: string, param: string, beside: Php): Php | undefined {
  const written = skippable[`${name} ${param}`]
  if (written === undefined) return undefined
  const isNumber = typeof written === 'number'
  const kind = written === null ? 'nullkeyword' : isNumber ? 'number' : 'string'
  return { kind, value: isNumber ? String(written) : written, loc: beside.loc } as unknown as Php
}

/** Whether a row knows what all the arguments of a call are. */
export function knowsArguments(name: string, nodes: readonly Php[]): boolean {
  const most = known[name] ?? 1
  return (
    nodes.length <= most &&
    nodes.every(({ kind }) => kind !== 'namedargument' && (kind !== 'variadic' || most === any))
  )
}
