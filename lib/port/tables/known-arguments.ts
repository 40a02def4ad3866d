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
  hash_equals: 2,
  base64_decode: 2,
  uniqid: 2,
  // files
  file_put_contents: 3,
  mkdir: 3,
  file: 2,
  basename: 2,
  pathinfo: 2,
  // others
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
  preg_match: 3,
  preg_replace: 3,
  preg_split: 4,
})

/** Whether a row knows what all the arguments of a call are. */
export function knowsArguments(name: string, nodes: readonly Php[]): boolean {
  const most = known[name] ?? 1
  return (
    nodes.length <= most &&
    nodes.every(({ kind }) => kind !== 'namedargument' && (kind !== 'variadic' || most === any))
  )
}
