import { complaintsOf, portText, ported, run, fresh } from './ported'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is printed by the port of a program, once it was compiled under `strict`. */
function printedBy(php: string, options: { async?: boolean } = {}): string {
  const file = join(fresh(), 'program.php')
  writeFileSync(file, `<?php // WeChatPay\\\n${php}`)
  const { files } = ported([file], options)
  expect(complaintsOf(files)).toEqual([])
  return run(files[0]!).printed.join('\n')
}

/** What TypeScript has against the port of a text. */
function complaintsAbout(php: string): string[] {
  const file = join(fresh(), 'program.php')
  writeFileSync(file, `<?php\n${php}`)
  return complaintsOf(ported([file]).files)
}

describe('what is taken apart', () => {
  it('does not take apart what TypeScript holds for unknown: patterns within patterns', () => {
    expect(
      printedBy(`
        function fixtures(): array { return ['x' => ['k1', 1], 'y' => ['k2', 2]]; }
        [, [$name]] = array_values(fixtures());
        [[$first, $n]] = array_values(fixtures());
        echo $name, ' ', $first, ' ', $n;`),
    ).toBe('k2 k1 1')
  })

  it('takes the rows of a foreach with keys apart', () => {
    expect(
      printedBy(`
        function prices(): array { return ['tea' => ['CNY', 12], 'rice' => ['CNY', 5]]; }
        foreach (prices() as $what => [$currency, $total]) { echo $what, $currency, $total; }`),
    ).toBe('teaCNY12\nriceCNY5')
  })

  it('takes keys within keys apart', () => {
    expect(
      printedBy(`
        ['amount' => ['total' => $total], 'payer' => $payer] = json_decode('{"amount":{"total":3},"payer":"o"}', true);
        echo $total, $payer;`),
    ).toBe('3o')
  })
})

describe('what a method gives that stands further down', () => {
  const shop = `
    use WeChatPay\\Builder;
    class Shop {
      public function refund(): int {
        [$node, $times] = $this->pair();
        $other = $this->single();
        return $node->post(['json' => []])->getStatusCode() + $other->get()->getStatusCode();
      }
      private function pair(): array { return [Builder::factory(['mchid' => '1'])->chain('v3/new/thing'), 2]; }
      private function single() { return Builder::factory(['mchid' => '1'])->chain('v3/other/thing'); }
    }`

  it('is no value from elsewhere: its calls are translated', () => {
    const { code, report } = portText(shop)
    expect(code).toContain('(node as UntypedNode).post(')
    expect(code).toContain('other.get()')
    expect(code).not.toContain('Foreign')
    expect(report.files[0]).toMatchObject({ left: 0 })
  })

  it('compiles in both forms', () => {
    expect(complaintsAbout(shop)).toEqual([])
    const file = join(fresh(), 'shop.php')
    writeFileSync(file, `<?php\n${shop}`)
    expect(complaintsOf(ported([file], { async: true }).files)).toEqual([])
  })

  it('is found out where functions call each other, and ends', () => {
    expect(
      printedBy(`
        function even(int $n) { return $n === 0 ? 'even' : odd($n - 1); }
        function odd(int $n) { return $n === 0 ? 'odd' : even($n - 1); }
        function forever($n) { return $n > 3 ? forever($n - 1) : forever($n + 1); }
        echo even(3), odd(3);`),
    ).toBe('oddeven')
  })
})

describe('a chain that is kept', () => {
  it('is no property that the types do not have, where no verb follows', () => {
    const php = `
      use WeChatPay\\BuilderChainable;
      function nodes(BuilderChainable $client): array {
        $typo = $client->v3->pay->transactoins;
        $one = $client->v3->combineTransactions->{'{combine_out_trade_no}'};
        $area = $client->v3->pay;
        $two = $area->native['{id}'];
        return [$typo, $one, $two];
      }`
    const { code } = portText(php)
    expect(code).toContain("client.chain('v3/combine-transactions/{combine_out_trade_no}')")
    expect(code).toContain("area.chain('native/{id}')")
    expect(complaintsAbout(php)).toEqual([])
  })
})

describe('arguments that TypeScript counts', () => {
  it('spreads a list over the parameters of a method that takes so many', () => {
    expect(
      printedBy(`
        function joined(string $a, string $b, string ...$more): string { return $a . $b . implode('', $more); }
        function two(string $a, string $b = '!'): string { return $a . $b; }
        $all = explode(',', 'a,b,c');
        echo joined(...$all), two(...array_slice($all, 1, 1)), two('x', ...array_slice($all, 0, 1));`),
    ).toBe('abcb!xa')
  })

  it('spreads over parameters of the library', () => {
    expect(
      complaintsAbout(`
        use WeChatPay\\Crypto\\Rsa;
        function sealed(array $how): string { return Rsa::encrypt('text', ...$how); }`),
    ).toEqual([])
  })

  it('takes a variable for the kind of a key', () => {
    const php = `
      use WeChatPay\\Crypto\\Rsa;
      function loaded(string $path, string $kind) { return Rsa::from($path, $kind); }
      function own(string $path) { return Rsa::from($path, Rsa::KEY_TYPE_PUBLIC); }`
    expect(complaintsAbout(php)).toEqual([])
    expect(portText(php).code).toContain("kind as 'private' | 'public'")
  })

  it('reports a class of static methods that is made with new', () => {
    const php = `
      use WeChatPay\\Builder;
      $made = new Builder();`
    const { report } = portText(php)
    expect(complaintsAbout(php)).toEqual([])
    expect(report.items.map(({ what }) => what)).toContain('new Builder')
  })
})
