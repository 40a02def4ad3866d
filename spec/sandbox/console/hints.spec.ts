import { chineseHint } from '../../../lib/sandbox/console/hints'
import { slipHints } from '../../../lib/sandbox/authorization/diagnosis'
import { slipHintsV2 } from '../../../lib/sandbox/authorization/diagnosis-v2'

it.each([
  ...slipHints,
  ...slipHintsV2,
  'the message is right, but it was signed with the key of merchant 1',
])('the console says in Chinese: %s', (hint) =>
  expect(chineseHint(hint)).toMatch(/[\u4e00-\u9fff]/),
)
