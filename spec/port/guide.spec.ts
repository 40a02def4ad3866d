import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintsOf, fresh, laidOut, ported } from './ported'

/** Every piece of PHP in the porting guide, which has wechatpay-php's three pages. */
const guide = readFileSync(join(__dirname, '../../docs/guide/porting-from-php.md'), 'utf8')
const pieces = Array.from(guide.matchAll(/```php\n([\s\S]*?)```/g), ([, code]) => code!)
const names =
  'use GuzzleHttp\\Middleware;\nuse GuzzleHttp\\Exception\\RequestException;\nuse WeChatPay\\Crypto\\{Rsa, Hash, AesGcm, AesEcb};\nuse WeChatPay\\{Builder, Formatter, Transformer};\nuse WeChatPay\\Util\\{PemUtil, MediaUtil};\n'

const folder = fresh()
pieces.forEach((code, at) =>
  writeFileSync(
    join(folder, `sample${String(at).padStart(2, '0')}.php`),
    code.startsWith('<?php') ? code : `<?php\n${names}${code.replace(/^use WeChatPay.*\n/gm, '')}`,
  ),
)
const { files, report } = ported([folder])

describe("the samples of wechatpay-php's pages", () => {
  it('are all ported', () => {
    expect(report.files.map(({ state }) => state)).toEqual(pieces.map(() => 'ported'))
    expect(report.items.filter(({ remark }) => remark === 'left').map(({ what }) => what)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/Rsa|Builder|Formatter|chain/)]),
    )
  })

  it('compile under strict', () => expect(complaintsOf(files)).toEqual([]))

  it("leave nothing of wechatpay-php's handler stack, and say what an interceptor is", () => {
    expect(report.items.filter(({ what }) => /getConfig|Middleware|stack/.test(what))).toEqual(
      ['before', 'before'].map((name) =>
        expect.objectContaining({
          remark: 'check',
          what: expect.stringContaining(`$stack->${name}(`),
          why: expect.stringContaining('becomes an interceptor'),
        }),
      ),
    )
    expect(report.files.map(({ left }) => left)).toEqual(pieces.map(() => 0))
  })

  it("are laid out as the house's formatter does it", async () => {
    const ugly = await Promise.all(
      files.map(async (file) => {
        const code = readFileSync(file, 'utf8')
        return (await laidOut(code)) === code ? undefined : file
      }),
    )
    expect(ugly.filter(Boolean)).toEqual([])
  })
})
