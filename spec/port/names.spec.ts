import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintsOf, fresh, laidOut, ported, portText } from './ported'

/** Ports a project of several files, in both forms; gives the TypeScript by file. */
async function portedProject(files: Record<string, string>): Promise<Record<string, string>> {
  const folder = fresh()
  for (const [name, php] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), `<?php\n${php}`)
  }
  const { files: promised } = ported([folder], { async: true })
  expect(complaintsOf(promised)).toEqual([])
  const { out, files: written } = ported([folder])
  expect(complaintsOf(written)).toEqual([])
  const all: Record<string, string> = {}
  for (const name of Object.keys(files)) {
    const code = readFileSync(join(out, name.replace(/php$/, 'ts')), 'utf8')
    expect(code).toBe(await laidOut(code))
    all[name] = code
  }
  return all
}

const service = `namespace App\\WeChat;
use WeChatPay\\Builder;
class WeChatPay {
    private $client;
    public function __construct(array $config) { $this->client = Builder::factory($config); }
    public function certificates() { return $this->client->chain('v3/certificates')->get(); }
}`

describe('two things of one name', () => {
  it('a class of the file keeps its name, what the library calls so is imported under another one', async () => {
    const { 'pay.php': code } = await portedProject({ 'pay.php': service })
    expect(code).toContain('type WeChatPay as WeChatPayClient')
    expect(code).toContain('export class WeChatPay {\n  private client!: WeChatPayClient')
  }, 60_000)

  it('a class of another file is told from the class of the library', async () => {
    const { 'use.php': code } = await portedProject({
      'pay.php': service,
      'use.php': `namespace App;
use App\\WeChat\\WeChatPay;
use WeChatPay\\Builder;
class Use1 {
    public function own(WeChatPay $pay) { return $pay->certificates(); }
    public function library($config) { $pay = Builder::factory($config); return $pay->v3->certificates->get(); }
}`,
    })
    expect(code).toContain("import { WeChatPay } from './pay'")
    expect(code).toContain('own(pay: WeChatPay)')
    expect(code).toContain('return pay.certificates()')
  }, 60_000)

  it('a class from elsewhere has the name that `use … as` gives it', async () => {
    const { 'client.php': code } = await portedProject({
      'client.php': `namespace App;
use GuzzleHttp\\Client as GuzzleClient;
use WeChatPay\\Builder;
class Client extends \\Vendor\\Client {
    public function make() { return [new GuzzleClient(), new \\Other\\Client(), Builder::factory([])]; }
}`,
    })
    expect(code).toContain('export class Client extends VendorClient')
    expect(code).toContain('new GuzzleClient()')
    expect(code).toContain('new OtherClient()')
  }, 60_000)

  it('two classes of one name in two files are two', async () => {
    const { 'both.php': code } = await portedProject({
      'a/Order.php':
        'namespace A; class Order { public $no = 1; public $pay = "v3"; } // WeChatPay\\ ',
      'b/Order.php': 'namespace B; class Order { public $id = "x"; } // WeChatPay\\ ',
      'both.php': `namespace C;
use A\\Order;
use B\\Order as Other;
function both() { $a = new Order(); $b = new Other(); return [$a->no, $b->id]; } // WeChatPay\\ `,
    })
    expect(code).toContain("import { Order } from './a/Order'")
    expect(code).toContain("import { Order as BOrder } from './b/Order'")
    expect(code).toContain('const b = new BOrder()')
  }, 60_000)

  it('what JavaScript keeps a word for gets another name', async () => {
    const { 'words.php': code } = await portedProject({
      'words.php': `namespace App\\Pay;
class Error extends \\Exception {}
class Map { public function fail() { throw new Error('no'); } }
function delete($a) { return import('x') ?: $a; }
function isTruthy($a) { return $a ? delete($a) : false; } // WeChatPay\\ `,
    })
    expect(code).toContain('export class PayError extends Error {}')
    expect(code).toContain('export class PayMap {')
    expect(code).toContain('export function deleteFunction(')
    expect(code).toContain('declare function importFunction(')
    expect(code).toContain('function phpIsTruthy(value: unknown): boolean')
  }, 60_000)

  it('a variable that is called as a helper is does not hide it', async () => {
    const { 'text.php': code } = await portedProject({
      'text.php': `function say($one, $text) { $text = $text . 1.5; return $one ? $text : ''; } // WeChatPay\\ `,
    })
    expect(code).toContain('phpText(')
    expect(code).toContain('function phpText(value: unknown): string')
  }, 60_000)
})

describe('comparisons that TypeScript takes for a slip', () => {
  it.each([
    ['$a = false; if ($a === true) { return 1; }', 'if (a) {'],
    ['$a = false; if ($a !== true) { return 1; }', 'if (!a) {'],
    ['$a = null; if ($a === "x") { return 1; }', "(a as unknown) === 'x'"],
    ['if (1 === 2) { return 1; }', '(1 as unknown) === 2'],
    ['$a = "x"; if ($a === "y") { return 1; }', "const a: string = 'x'"],
  ])('%s', (php, expected) => {
    const { code } = portText(`function f() { ${php} return 2; }`)
    expect(code).toContain(expected)
  })

  it('a constant of a class that is compared with another text is no literal', async () => {
    const { 'mode.php': code } = await portedProject({
      'mode.php': `const LIVE = 'live';
define('DEBUG', 1);
class Mode { const NAME = 'live'; function is() { return self::NAME === 'test' || LIVE === 'test' || DEBUG === 2; } } // WeChatPay\\ `,
    })
    expect(code).toContain("static readonly NAME: string = 'live'")
  }, 60_000)

  it('a property that a class below has again says so', async () => {
    const { 'below.php': code } = await portedProject({
      'below.php': `class Base { protected $client; protected $tries = 3; protected $list = []; }
class Pay extends Base { protected $client; protected $tries = null; protected $list = ['a' => 1];
  function go() { $this->client = WeChatPay\\Builder::factory([]); return $this->client->v3->certificates->get(); } }`,
    })
    expect(code).toContain('declare protected client')
  }, 60_000)
})
