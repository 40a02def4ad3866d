import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileWith } from '../fixtures/keys'

const main = join(__dirname, '../../dist/cli/main.js')
const rows = fileWith(
  'flags.csv',
  'type,appid,business_type,stock_id\nAPPID,wx1234567890abcdef,FAVOR_STOCK,1\n',
)

it.each([
  [['sandbox', '--listen', 'nowhere'], /^--listen of/],
  [['sandbox', '--forward-to', 'ftp://x'], /^--forward-to of/],
  [['sandbox', '--allow-host', 'a b'], /^--allow-host of/],
  [['sandbox', '--mchid', 'a b'], /^--mchid of/],
  [
    ['sandbox', '--no-certificates', '--no-public-key'],
    /^--no-certificates and --no-public-key of/,
  ],
  [['doctor', '--mchid', 'wx1234567890abcdef'], /--mchid \(`mchid` in a configuration file\)/],
  [['partnerships', 'grant', rows, '--mchid', 'abc'], /^--mchid \(`mchid`/],
])('names the flag, not the option, in what %j says', (args, words) => {
  const { stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { PATH: process.env['PATH'] },
  })
  expect(`${stdout}${stderr}`).toMatch(words)
})
