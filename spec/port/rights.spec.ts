import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { portFiles, type Report } from '../../lib/port'
import { fresh, portText } from './ported'

const php = '<?php\nuse WeChatPay\\Builder;\n$i = Builder::factory($config);\n'
const nobody = 65534

/** Does something without the rights of root, whom no mode of a file stops. */
function withoutRoot<T>(act: () => T): T {
  if (process.geteuid?.() !== 0) return act()
  process.seteuid!(nobody)
  try {
    return act()
  } finally {
    process.seteuid!(0)
  }
}

/** A folder that anybody may read, with `a.php` and an empty folder `ts`. */
function place(): { file: string; out: string } {
  const folder = fresh()
  chmodSync(folder, 0o755)
  const [file, out] = [join(folder, 'a.php'), join(folder, 'ts')]
  writeFileSync(file, php)
  mkdirSync(out)
  return { file, out }
}

const whys = ({ items }: Report): string[] => items.map(({ what, why }) => `${what}: ${why}`)
const failed = (report: Report): unknown => report.files.map(({ state }) => state)

describe('missing rights', () => {
  // the parser is loaded while there are rights to read it
  beforeAll(() => void portText(php))

  it('on the folder that is written to are named, and nothing is written', () => {
    const { file, out } = place()
    chmodSync(out, 0o555)
    const report = withoutRoot(() => portFiles([file], { out }))
    expect([failed(report), readdirSync(out)]).toEqual([['failed'], []])
    expect(whys(report)).toContainEqual(
      expect.stringMatching(/ts\/a\.ts cannot be written: .*(rights|permission)/),
    )
  })

  it('on a file that --force would write over are named, and it stays as it was', () => {
    const { file, out } = place()
    const target = join(out, 'a.ts')
    writeFileSync(target, 'mine')
    chmodSync(target, 0o444)
    const report = withoutRoot(() => portFiles([file], { out, force: true }))
    expect([failed(report), readFileSync(target, 'utf8')]).toEqual([['failed'], 'mine'])
    expect(whys(report)).toContainEqual(
      expect.stringMatching(/ts\/a\.ts cannot be written: .*(rights|permission)/),
    )
  })

  it('on the PHP are named, and the next file goes on', () => {
    const { file, out } = place()
    const closed = join(out, 'closed.php')
    writeFileSync(closed, php)
    chmodSync(closed, 0o000)
    chmodSync(out, 0o777)
    const report = withoutRoot(() => portFiles([closed, file], { out }))
    expect(report.files.map(({ source, state }) => [source.slice(-8), state])).toEqual(
      expect.arrayContaining([['osed.php', 'failed']]),
    )
    expect(readdirSync(out).sort()).toEqual(['a.ts', 'closed.php'])
  })
})
