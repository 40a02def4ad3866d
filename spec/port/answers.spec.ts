import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintsOf, fresh, ported, run } from './ported'

/** What a handler does, and what the server of PHP 8.2 sent then: recorded, not worked out. */
const recorded: readonly (readonly [does: string, status: number, headers: object])[] = [
  ["header('HTTP/1.1 400 Bad Request');", 400, {}],
  ['http_response_code(403);', 403, {}],
  [
    "header('Content-Type: application/json; charset=utf-8');",
    200,
    { 'content-type': 'application/json; charset=utf-8' },
  ],
  ["header('Location: /pay?no=' . $no);", 302, { location: '/pay?no=12' }],
  ['header("Location: /pay/{$no}", true, 301);', 301, { location: '/pay/12' }],
  ['http_response_code(201); header("Location: /pay/$no");', 201, { location: '/pay/12' }],
  ['header("X-Status: " . http_response_code());', 200, { 'x-status': '200' }],
]

const folder = fresh()
recorded.forEach(([does], at) =>
  writeFileSync(
    join(folder, `answer${at}.php`),
    `<?php // WeChatPay\\\nfunction answer($no) { ${does} }\n`,
  ),
)
const { files, report } = ported([folder])

describe('a handler of plain PHP, ported, answers as PHP does', () => {
  it.each(recorded.map(([does, ...sent], at) => [does, at, ...sent] as const))(
    '%s',
    async (_does, at, status, headers) => {
      const server = createServer((_request, outgoing) => {
        const { exports } = run(files[at]!, { outgoing })
        ;(exports['answer'] as (no: string) => void)('12')
        outgoing.end()
      }).listen(0, '127.0.0.1')
      await new Promise((resolve) => server.once('listening', resolve))
      const { port } = server.address() as AddressInfo
      const answer = await new Promise<IncomingMessage>((resolve, reject) =>
        get({ host: '127.0.0.1', port, agent: false }, resolve).once('error', reject),
      )
      answer.resume()
      server.close()
      expect(answer.statusCode).toBe(status)
      expect(answer.headers).toMatchObject(headers)
    },
  )

  it('compiles under strict, and leaves nothing to do', () => {
    expect(complaintsOf(files)).toEqual([])
    expect(report.items.filter(({ remark }) => remark === 'left')).toEqual([])
  })
})
