import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * The script takes 10,000 rows and 20 kills where nobody says otherwise; here are as many as a CI
 * has patience for.
 */
const [count, kills] = [400, 6]
const seed = Math.floor(Math.random() * 1e9)

it(`doomed rows through 20 % faults and ${kills} kills are found once, and sent never again (seed ${seed})`, () => {
  const script = join(__dirname, '../../bench/doomed.cjs')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [script, ...[count, kills, seed].map(String)],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  const figures = JSON.parse(stdout)
  const tenth = count / 10
  expect(figures.plan).toEqual({
    exit: 1,
    counts: {
      'good: to grant': 5 * tenth,
      'unknown: doomed STOCK_NOT_FOUND': tenth,
      'paused: doomed STOCK_NOT_RUNNING': tenth,
      'expired: doomed STOCK_EXPIRED': tenth,
      'unbound: to grant': tenth,
      'nobody: to grant': tenth,
    },
  })
  expect(figures.after.counts).toEqual({
    'good: done before': 5 * tenth,
    'unknown: doomed STOCK_NOT_FOUND': tenth,
    'paused: doomed STOCK_NOT_RUNNING': tenth,
    'expired: doomed STOCK_EXPIRED': tenth,
    'unbound: refused before APPID_MCHID_NOT_MATCH': tenth,
    'nobody: refused before MCH_NOT_EXISTS': tenth,
  })
  expect(figures).toMatchObject({
    killed: kills,
    'sent again after a refusal that was read': 0,
    'stocks asked for twice in a start': 0,
    ledger: 5 * tenth,
    twice: 0,
    result: count,
    wrong: 0,
  })
}, 240_000)
