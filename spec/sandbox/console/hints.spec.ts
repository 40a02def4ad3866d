import { chineseHint } from '../../../lib/sandbox/console/hints'
import { slipHints } from '../../../lib/sandbox/diagnosis'
import { slipHintsV2 } from '../../../lib/sandbox/diagnosis-v2'

it.each([
  ...slipHints,
  ...slipHintsV2,
  'the message is right, but it was signed with the key of merchant 1',
])('the console says in Chinese: %s', (hint) =>
  expect(chineseHint(hint)).toMatch(/[\u4e00-\u9fff]/),
)
