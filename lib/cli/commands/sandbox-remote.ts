import { Command, InvalidArgumentError } from 'commander'
import type { EventView, RecordedRequest } from '../../sandbox'
import { logForms, logLine, type LogForm } from './sandbox-log'
import { rest } from '../../exchange/clock'
import { choice } from './choice'
import { inFlags } from '../credentials'

/** Where a sandbox is looked for if nobody says where it is. */
const usualUrl = 'http://127.0.0.1:8080'

interface At {
  readonly url?: string
}

/** Asks a running sandbox. */
async function ask(at: At, verb: string, path: string, body?: object): Promise<unknown> {
  const url = at.url ?? process.env['WECHATPAY_SANDBOX'] ?? usualUrl
  const response = await fetch(new URL(`/_sandbox/${path}`, url), {
    method: verb,
    headers: verb === 'GET' ? {} : { 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error(
      `no sandbox answers at ${url}: start one with \`wechatpay-chainable sandbox --port 8080\`, ` +
        'or name its address by --url or the environment variable WECHATPAY_SANDBOX',
    )
  })
  const answer = (await response.json().catch(() => undefined)) as
    { code?: string; message?: string } | undefined
  if (response.ok && answer !== undefined) return answer
  throw new Error(
    answer?.message
      ? `${answer.code}: ${answer.message}`
      : `what answers at ${url} is no sandbox (status ${response.status})`,
  )
}

const print = (value: unknown): void =>
  void process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)

/** Errors of a call are told in one line; the rest of commander's ways stay. */
const reportErrors =
  <Args extends unknown[]>(action: (...args: Args) => Promise<void>) =>
  async (...args: Args): Promise<void> => {
    try {
      await action(...args)
    } catch (error) {
      process.stderr.write(`error: ${inFlags((error as Error).message)}\n`)
      process.exitCode = 1
    }
  }

/** `amount.total=1`: a path and a value, which is JSON if it can be read as such. */
function assignment(text: string, before: Record<string, unknown> = {}): Record<string, unknown> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('expected path=value, such as amount.total=1')
  const value = text.slice(at + 1)
  try {
    return { ...before, [text.slice(0, at)]: JSON.parse(value) as unknown }
  } catch {
    return { ...before, [text.slice(0, at)]: value }
  }
}

const withUrl = (command: Command): Command =>
  command.option('--url <url>', `the sandbox's address, default $WECHATPAY_SANDBOX or ${usualUrl}`)

/**
 * What prints JSON whether it is asked to or not takes the flag of the other commands all the same.
 */
const withJson = (command: Command): Command =>
  command.option('--json', 'as JSON, which it is anyway')

const eventLine = ({ id, created, event_type, state, url = '-', deliveries }: EventView): string =>
  `${created} ${id} ${event_type} ${state} ${url} [${deliveries.map(({ status }) => status).join(' ')}]`

function triggerCommand(): Command {
  return withJson(withUrl(new Command('trigger')))
    .argument('<event_type>', 'such as TRANSACTION.SUCCESS, REFUND.CLOSED, v2:refund-processed')
    .description(
      'let a running sandbox tell of an event: signed, encrypted, sent until it is taken',
    )
    .option('--to <url>', 'where to, default where the sandbox forwards to')
    .option('--set <path=value>', "a value in place of the example's; may be repeated", assignment)
    .option('--mchid <mchid>', 'who is told, default the first merchant')
    .action(
      reportErrors(
        async (event_type: string, { to, set, mchid, ...at }: At & Record<string, unknown>) => {
          const event = (await ask(at, 'POST', 'events', {
            event_type,
            to,
            set,
            mchid,
          })) as EventView
          print(event)
          if (event.state !== 'delivered') process.exitCode = 1
        },
      ),
    )
}

function eventsCommand(): Command {
  const events = withUrl(new Command('events'))
    .description('list what a running sandbox has told, newest first')
    .option('--json', 'as JSON')
    .action(
      reportErrors(async ({ json, ...at }: At & { json?: boolean }) => {
        const list = (await ask(at, 'GET', 'events')) as EventView[]
        if (json) return print(list)
        process.stdout.write(list.map((event) => `${eventLine(event)}\n`).join(''))
      }),
    )
  const resend = new Command('resend')
    .argument('<id>')
    .description('send an event once more')
    .action(
      reportErrors(async (id: string) => {
        print(await ask(events.opts<At>(), 'POST', `events/${encodeURIComponent(id)}/resend`))
      }),
    )
  return events.addCommand(resend)
}

interface LogOptions extends At {
  readonly follow?: boolean
  readonly path?: string
  readonly status?: string
  readonly limit: string
  readonly log: LogForm
  readonly json?: boolean
}

/** Milliseconds between two looks. */
const pause = 500

async function printLogs({
  follow,
  path,
  status,
  limit,
  log,
  json,
  ...at
}: LogOptions): Promise<void> {
  const query = new URLSearchParams({ limit, ...(path && { path }), ...(status && { status }) })
  for (let after = 0; ;) {
    if (after > 0) query.set('after', String(after))
    const answer = await ask(at, 'GET', `requests?${query}`)
    const { requests } = answer as { requests: RecordedRequest[] }
    for (const one of requests.reverse()) {
      process.stdout.write(`${logLine(one, json ? 'json' : log, process.stdout.isTTY ?? false)}\n`)
    }
    after = requests.at(-1)?.id ?? after
    if (!follow) return
    await rest(pause)
  }
}

const logsCommand = (): Command =>
  withUrl(new Command('logs'))
    .description('print the requests of a running sandbox, oldest first')
    .option('-f, --follow', 'go on as they come')
    .option('--path <part>', 'only those whose target holds this')
    .option('--status <status>', 'only those answered so: 401, or 4xx for a class')
    .option('--limit <count>', 'at most so many', '100')
    .option('--log <form>', 'pretty or json', choice(logForms.slice(0, 2)), 'pretty')
    .option('--json', 'as --log json')
    .action(reportErrors(printLogs))

const payCommand = (): Command =>
  withJson(withUrl(new Command('pay')))
    .argument('<out_trade_no>')
    .description('pay an order of a running sandbox as its user would, and tell the merchant')
    .action(
      reportErrors(async (number: string, at: At) => {
        print(await ask(at, 'POST', `orders/${encodeURIComponent(number)}/pay`))
      }),
    )

interface FaultFlags extends At {
  readonly error?: string
  readonly method?: string
  readonly status?: string
  readonly delay?: string
  readonly drop?: string
  readonly times: string
}

/**
 * A text that is no number goes as it is, for the sandbox to refuse: JSON would make a null of NaN,
 * which is as good as absent.
 */
const numberOf = (text: string | undefined): number | string | undefined =>
  text === undefined || Number.isNaN(Number(text)) ? text : Number(text)

/** Arms one fault; what it may be is the sandbox's to check. */
async function armFault(path: string | undefined, flags: FaultFlags): Promise<void> {
  const { error, method, status, delay, drop, times, ...at } = flags
  const rule = { path, method, error, drop, status: numberOf(status), delay: numberOf(delay) }
  const given = { ...rule, times: times === 'always' ? times : numberOf(times) }
  print(await ask(at, 'POST', 'faults', given))
}

function faultCommand(): Command {
  return withJson(withUrl(new Command('fault')))
    .argument('[path]', 'as in a chain: v3/pay/transactions/jsapi; default every one')
    .description('let a running sandbox refuse, be late, or drop the connection')
    .option('--error <code>', 'refuse with this code of WeChat Pay, such as ORDER_CLOSED')
    .option('--method <verb>', 'only requests with this verb')
    .option('--status <status>', 'answer this status')
    .option('--delay <milliseconds>', 'answer late')
    .option(
      '--drop <when>',
      'before the request takes effect, or after',
      choice(['before', 'after']),
    )
    .option('--times <count>', 'how often, or always', '1')
    .action(reportErrors(armFault))
}

function faultsCommand(): Command {
  const faults = withJson(withUrl(new Command('faults')))
    .description('print what is yet to go wrong in a running sandbox, as JSON')
    .action(
      reportErrors(async ({ url }: At) => {
        print(await ask({ url }, 'GET', 'faults'))
      }),
    )
  const clear = new Command('clear').description('let nothing go wrong any more').action(
    reportErrors(async () => {
      print(await ask(faults.opts<At>(), 'DELETE', 'faults'))
    }),
  )
  return faults.addCommand(clear)
}

const keysCommand = (): Command =>
  withJson(withUrl(new Command('keys')))
    .description('print what a client of a running sandbox needs, as JSON')
    .option('--mchid <mchid>', 'of this merchant, default the first')
    .action(
      reportErrors(async ({ mchid, ...at }: At & { mchid?: string }) => {
        print(await ask(at, 'GET', mchid ? `keys?mchid=${encodeURIComponent(mchid)}` : 'keys'))
      }),
    )

/** What is asked of a sandbox that runs already. */
export const remoteCommands = (): Command[] => [
  triggerCommand(),
  eventsCommand(),
  logsCommand(),
  payCommand(),
  keysCommand(),
  faultCommand(),
  faultsCommand(),
]
