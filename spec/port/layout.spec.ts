import { helpers } from '../../lib/port/tables/helpers'
import { laidOut, portText } from './ported'

const calls = (name: string): string =>
  `use WeChatPay\\Builder;
function f($${name}) {
  $${name}->chain("v3/a")->postAsync(["json" => ["a" => 1]])->then(function ($r) { echo $r->getStatusCode(), PHP_EOL; return $r; })->wait();
  $${name}->chain("v3/marketing/partnerships/terminate")->get(["query" => ["mchid" => "1900000109", "more" => "abcdef", "and" => "mnop"]]);
  $x = $${name}->chain("v3/b")->getAsync()->then(function ($r) { echo $r->getStatusCode(), PHP_EOL; return $r; })->wait();
}`

it.each(['i', 'me', 'pay'])(
  "a chain on $%s that is a statement is laid out as the house's formatter does it",
  async (name) => {
    for (const options of [{}, { async: true }]) {
      const { code } = portText(calls(name), options)
      expect(await laidOut(code)).toBe(code)
    }
  },
)

describe('what stands at the end of a ported file', () => {
  it.each(Object.entries(helpers).map(([name, { code }]) => [name, code.trimStart()] as const))(
    '%s is laid out as the formatter does it',
    async (_, code) => expect(await laidOut(code)).toBe(`${code}\n`),
  )
})
