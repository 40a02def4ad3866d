import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { portFiles } from '../../lib/port'
import { fresh } from '../port/ported'

describe.each(['porting-from-php.md', 'porting-from-php.zh-CN.md'])('%s', (page) => {
  it('shows what the tool really makes of the file it shows', () => {
    const text = readFileSync(join(__dirname, '../../docs/guide', page), 'utf8')
    const [, before, after] =
      /<!-- port: before -->\n```php\n([\s\S]*?)```[\s\S]*<!-- port: after -->\n```ts\n([\s\S]*?)```/.exec(
        text,
      )!
    const folder = fresh()
    writeFileSync(join(folder, 'refund.php'), before!)
    const {
      files: [file],
    } = portFiles([join(folder, 'refund.php')])
    const code = readFileSync(join(folder, 'refund.ts'), 'utf8')
    expect(code.replaceAll(file!.source, 'refund.php')).toBe(after)
  })
})
