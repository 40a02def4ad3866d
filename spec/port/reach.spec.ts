import { Builder } from '../../lib'
import { keys } from '../fixtures/sandbox'
import { complaintsOf, fresh, portText, ported, run, sandbox, sent } from './ported'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const { mchid, serial, privateKey } = keys
const instance = Builder.factory({
  ...sandbox.config,
  mchid,
  serial,
  privateKey,
  retry: { attempts: 1 },
})
afterAll(() => instance.getDriver().close())
beforeEach(() => sandbox.reset())

const uses = `<?php
use GuzzleHttp\\Exception\\RequestException;
use GuzzleHttp\\Promise\\{PromiseInterface, Utils};
use GuzzleHttp\\Psr7\\LazyOpenStream;
use GuzzleHttp\\Psr7\\Utils as Streams;
use WeChatPay\\BuilderChainable;
use WeChatPay\\Util\\MediaUtil;
`

/** What `go()` of a program gives in both forms; each compiles under strict. */
async function goesOf(php: string, ...given: unknown[]): Promise<unknown[]> {
  const file = join(fresh(), 'sample.php')
  writeFileSync(file, `${uses}${php}`)
  const results: unknown[] = []
  for (const options of [{}, { async: true }]) {
    const { files, report } = ported([file], options)
    expect(report.items.filter(({ remark }) => remark === 'left')).toEqual([])
    expect(complaintsOf(files)).toEqual([])
    const { go } = run(files[0]!).exports as { go: (...all: unknown[]) => unknown }
    results.push(await go(...given))
  }
  return results
}

describe('what ?-> leaves out is left out', () => {
  it.each<[title: string, php: string, given: unknown, result: string]>([
    [
      'a call of the API where there is no instance, and all that would follow it',
      "function go(?BuilderChainable $i) { return $i?->chain('v3/certificates')->get()->getStatusCode() ?? 'none'; }",
      null,
      'none',
    ],
    [
      'by property as well',
      "function go(?BuilderChainable $i) { return $i?->v3->certificates->get()->getStatusCode() ?? 'none'; }",
      null,
      'none',
    ],
    [
      'fields of what JSON says is null',
      'function go(string $json) { $told = json_decode($json); return ($told?->a?->b ?? "-") . "|" . ($told?->c["d"] ?? "no"); }',
      'null',
      '-|no',
    ],
    [
      'an answer that did not come',
      "function go($answer) { return $answer?->getBody()->getContents() ?? 'nobody'; }",
      null,
      'nobody',
    ],
  ])('%s', async (_, php, given, result) => {
    expect(await goesOf(php, given)).toEqual([result, result])
    expect(sent()).toEqual([])
  })

  it('and what is there is asked, once', async () => {
    const php =
      "function go(?BuilderChainable $i) { return $i?->chain('v3/certificates')->get()->getStatusCode() ?? 'none'; }"
    expect(await goesOf(php, instance)).toEqual([200, 200])
    expect(sent()).toEqual([['GET /v3/certificates'], ['GET /v3/certificates']])
  })
})

it('an instance that a constructor promotes without a type is one, and may be missing', async () => {
  const php = `class Pay {
  public function __construct(private $app = null, protected array $options = []) {}
  public function count() { return $this->app->chain('v3/certificates')->get($this->options)->getStatusCode(); }
}
function go(BuilderChainable $i) { return (new Pay($i))->count(); }`
  expect(await goesOf(php, instance)).toEqual([200, 200])
})

it('the request of an exception tells its method, its path and its headers', async () => {
  const php = `function go(BuilderChainable $i) {
  try {
    $i->chain('v3/pay/transactions/id/{id}')->get(['id' => '42', 'query' => ['mchid' => '1']]);
  } catch (RequestException $e) {
    $request = $e->getRequest();
    return $request->getMethod() . ' ' . $request->getUri()->getPath() . ' ' . ($request->hasHeader('Accept') ? $e->getRequest()->getHeaderLine('X-None') . 'none' : 'no');
  }
}`
  const told = 'GET /v3/pay/transactions/id/42 none'
  expect(await goesOf(php, instance)).toEqual([told, told])
})

it('outcomes of settle() have their state, and answers stay under the keys of their promises', async () => {
  const php = `function go(BuilderChainable $i) {
  $promises = [];
  foreach (['good' => 'v3/certificates', 'bad' => 'v3/pay/transactions/id/4'] as $name => $path) {
    $promises[$name] = $i->chain($path)->getAsync(['query' => ['mchid' => '1']]);
  }
  $out = [];
  foreach (Utils::settle($promises)->wait() as $name => $outcome) {
    $out[] = $outcome['state'] === PromiseInterface::FULFILLED
      ? $name . ' ' . $outcome['value']->getStatusCode()
      : $name . ' ' . $outcome['reason']->getCode();
  }
  $both = Utils::unwrap(['a' => $i->v3->certificates->getAsync(), 'b c' => $i->v3->certificates->getAsync()]);
  $out[] = $both['a']->getStatusCode() + $both['b c']->getStatusCode();
  return implode(', ', $out);
}`
  const told = expect.stringMatching(/^good 200, bad 40\d, 400$/) as string
  expect(await goesOf(php, instance)).toEqual([told, told])
})

it('streams of an upload are the bytes they hold, not a text that would spoil them', async () => {
  const file = join(fresh(), 'a.jpg')
  const bytes = Buffer.from('ffd8ffe000104a464946', 'hex')
  writeFileSync(file, bytes)
  const php = `function go(BuilderChainable $i, string $path) {
  $out = [];
  foreach ([new MediaUtil('a.jpg', new LazyOpenStream($path, 'r')), new MediaUtil('a.jpg', Streams::streamFor(file_get_contents($path))), new MediaUtil('a.jpg', Streams::streamFor(fopen($path, 'rb'))), new MediaUtil('a.jpg', Streams::streamFor('text'))] as $media) {
    $out[] = json_decode($media->getMeta(), true)['sha256'];
  }
  return $out;
}`

  const hashOf = (content: Buffer | string) => createHash('sha256').update(content).digest('hex')
  const told = [hashOf(bytes), hashOf(bytes), hashOf(bytes), hashOf('text')]
  expect(await goesOf(php, instance, file)).toEqual([told, told])
})

it('a header that is added in a row of changes is sent', async () => {
  const php = `use GuzzleHttp\\Middleware;
use Psr\\Http\\Message\\RequestInterface;
function go(BuilderChainable $i) {
  $i->getDriver()->select('v3')->getConfig('handler')->push(Middleware::mapRequest(function (RequestInterface $request) {
    return $request->withHeader('X-Shop', 'a')->withAddedHeader('X-Shop', 'b');
  }));
  return $i->v3->certificates->get()->getStatusCode();
}`
  const own = Builder.factory({ ...sandbox.config, retry: { attempts: 1 } })
  expect(await goesOf(php, own)).toEqual([200, 200])
  expect(sandbox.requests()[0]!.headers['x-shop']).toBe('a, b')
  own.getDriver().close()
})

it('a path of which TypeScript knows every text it can be is not held against the documents', () => {
  const { code } = portText(
    "use WeChatPay\\BuilderChainable; function go(BuilderChainable $i, $openid, array $given) { $kind = $openid ? 'jsapi' : 'native'; $options = ['json' => $given]; return $i->chain(\"v3/pay/transactions/{$kind}\")->post($options); }",
  )
  expect(code).toContain('.chain<string>(`v3/pay/transactions/${kind}`)')
})
