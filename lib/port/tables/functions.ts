import { answers } from './functions-answers'
import { arrays } from './functions-arrays'
import { cryptography } from './functions-crypto'
import { disk } from './functions-disk'
import { files } from './functions-files'
import { lists } from './functions-lists'
import { numbers } from './functions-numbers'
import { openssl } from './functions-openssl'
import { others } from './functions-others'
import { patterns } from './functions-patterns'
import { web } from './functions-web'
import { texts } from './functions-texts'
import type { Row } from './row'

/** PHP's functions that JavaScript has an exact counterpart for. */
export const functions: Readonly<Record<string, Row>> = Object.assign(
  Object.create(null) as Record<string, Row>,
  texts,
  arrays,
  numbers,
  cryptography,
  openssl,
  files,
  disk,
  answers,
  lists,
  others,
  patterns,
  web,
)
