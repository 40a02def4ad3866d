import { AesGcm } from '../../lib'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintsOf, fresh, ported, portText, run } from './ported'

/** Programs in the manner of real ones, each with a habit that the port got wrong. */
const programs = {
  decrypter: `<?php
use WechatPay\\GuzzleMiddleware\\Util\\AesUtil;
class Notice {
  /** @var AesUtil */
  private $aes;
  function __construct($key) { $this->aes = new AesUtil($key); }
  function kept(array $r) { return $this->aes->decryptToString($r['associated_data'], $r['nonce'], $r['ciphertext']); }
}
function opened(array $r, $key) {
  $decrypter = new AesUtil($key);
  return json_decode($decrypter->decryptToString($r['associated_data'], $r['nonce'], $r['ciphertext']), true);
}
`,
  keys: `<?php
use WeChatPay\\Builder;
use WeChatPay\\Crypto\\Rsa;
class Keys {
  /** @var null the merchant's key */
  private $merchantKey = null;
  function merchantKey() {
    if (is_null($this->merchantKey)) { $this->merchantKey = Rsa::from('file:///key.pem', Rsa::KEY_TYPE_PRIVATE); }
    return $this->merchantKey;
  }
  function instance() {
    return Builder::factory(['mchid' => '1900000001', 'serial' => 'A1', 'privateKey' => $this->merchantKey(), 'certs' => ['B2' => 'c']]);
  }
}
`,
  facade: `<?php
use Illuminate\\Support\\Facades\\Http;
use WeChatPay\\Crypto\\Rsa;
function certificates($token) {
  $response = Http::withHeaders(['Authorization' => $token])->get('https://api.mch.weixin.qq.com/v3/certificates');
  return $response->successful() ? $response->json() : Rsa::KEY_TYPE_PUBLIC;
}
`,
  habits: `<?php
use WeChatPay\\Formatter;
use Acme\\Fault;
use Acme\\Refusal;
function all(array ...$requests) {
  foreach ($requests as $one) {
    try { echo $one['url'] . DIRECTORY_SEPARATOR . 'x' . PHP_EOL; }
    catch (Fault | Refusal $e) { printf('%s%s', $e->getMessage(), PHP_EOL); }
  }
}
`,
  page: `<?php
use WeChatPay\\Formatter;
try {
  echo Formatter::nonce();
} catch (\\Exception $e) {
  echo $e->getMessage();
  return;
}
`,
}

const folder = fresh()
for (const [name, php] of Object.entries(programs)) writeFileSync(join(folder, `${name}.php`), php)
const { files } = ported([folder])
const fileOf = (name: string): string => files.find((file) => file.endsWith(`/${name}.ts`))!

describe('habits of older programs', () => {
  it('compile under strict', () => {
    expect(files).toHaveLength(5)
    expect(complaintsOf(files)).toEqual([])
  })

  it('open with AesGcm what AesUtil of the old middleware opened', () => {
    const key = '0123456789abcdef0123456789abcdef'
    const nonce = '0123456789ab'
    const resource = {
      nonce,
      associated_data: 'refund',
      ciphertext: AesGcm.encrypt('{"a":1}', key, nonce, 'refund'),
    }
    const { exports } = run(fileOf('decrypter'))
    const opened = exports['opened'] as (given: object, key: string) => unknown
    const Notice = exports['Notice'] as new (key: string) => { kept(given: object): string }
    expect(opened(resource, key)).toEqual({ a: 1 })
    expect(new Notice(key).kept(resource)).toBe('{"a":1}')
  })

  it('keep a key that a property has which is said to be null', () => {
    const { code } = portText(programs.keys)
    expect(code).toMatch(/privateKey: this\.merchantKey\(\)/)
  })

  it("leave another library's client alone, which signs nothing", () => {
    const { code, report } = portText(programs.facade)
    expect(code).toMatch(/\.get\(\s*'https:\/\/api\.mch\.weixin\.qq\.com\/v3\/certificates'/)
    expect(code).not.toContain('.chain(')
    expect(report.items).toContainEqual(
      expect.objectContaining({ remark: 'left', what: 'Http::withHeaders()' }),
    )
  })

  it('end a script without a return that says so', () => {
    const { code, report } = portText(programs.page)
    expect(code).not.toContain('PORT')
    expect(report.items.filter(({ remark }) => remark === 'left')).toEqual([])
  })

  it('write line ends and separators into the text that they are part of', () => {
    const { code } = portText(programs.habits)
    expect(code).toContain('/x')
    expect(code).not.toMatch(/\$\{'/)
  })
})
