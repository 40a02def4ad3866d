import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { Sandbox } from '../../../lib/sandbox'
import { operations, type Operation } from '../../../lib/sandbox/control/operations'
import { readState } from '../../../lib/sandbox/state-file'
import { keys, type Loose } from '../instance'
import { assertNamed, endingOf, type Ending } from '../outcome'
import type { Target } from '../target'

const all: readonly Operation[] = Object.values(operations)
const controls = Object.getPrototypeOf(Sandbox.prototype) as object
/** Methods of the control; `clock` is an object. */
const methods = Object.entries(Object.getOwnPropertyDescriptors(controls))
  .filter(([name, { value }]) => typeof value === 'function' && name !== 'constructor')
  .map(([name]) => name)
const folder = mkdtempSync(join(tmpdir(), 'fuzz-control-'))
const file = join(folder, 'state.json')

let started: Promise<Sandbox> | undefined
const ready = (): Promise<Sandbox> =>
  (started ??= Sandbox.start({ keys, state: file, forwardTo: 'http://127.0.0.1:1/nobody' }))

/** An order that no call may lose, unless it is one that forgets everything. */
const witness = 'witness'

const oddTexts = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '..',
    '%00',
    '%2e%2e',
    'last',
    witness,
    '',
    '0',
    '-1',
    '1e309',
    'NaN',
    'Infinity',
    '\u0000',
    '\ud800',
    'x'.repeat(5_000),
  ),
  fc.string({ maxLength: 30 }),
)
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  oddTexts,
  fc.integer(),
  fc.constantFrom(null, true, [], {}, 1e308, Number.MAX_SAFE_INTEGER + 2, '2h', 'always'),
)

/** Values that some operation takes, so that not every call ends at its first rule. */
const likely: Readonly<Record<string, readonly unknown[]>> = {
  out_trade_no: ['o1', 'o2'],
  state: ['SUCCESS', 'paused', 'running'],
  event_type: ['TRANSACTION.SUCCESS', 'v2:refund-processed', 'NO.SUCH'],
  resource: [{}, { a: { b: [1] } }],
  set: [{ 'amount.total': 1 }, { '__proto__.x': 1 }, { 'a.0.b': null }, { '': 1 }],
  to: ['http://127.0.0.1:1/', 'http://[::1]:1/', 'https://weixin.qq.com/'],
  move: ['use', 'start', 'pause', 'stop'],
  advance: ['1s', '2h', 0],
  mchid: [keys.mchid, '1900000200'],
  role: ['partner', 'sub-merchant'],
  limit: [1, '10'],
  status: [200, 503, '4xx'],
  times: [1, 'always'],
  match: [{ pattern: '^/v3/' }, { path: '/x' }, { pattern: '(' }],
  total: [1, 100],
  amount: [1],
  days: [-1, 30],
  partner: [{ type: 'APPID', appid: 'wx1' }],
  authorized_data: [{ business_type: 'FAVOR_STOCK', stock_id: '1' }],
  api: ['v2', 'v3'],
}
const valueOf = (name: string): fc.Arbitrary<unknown> =>
  likely[name] ? fc.oneof(fc.constantFrom(...likely[name]), odd) : odd

/**
 * A call of an operation: its path filled in, its fields with whatever there is, and some that it
 * has not.
 */
const call = fc.constantFrom(...all).chain((operation) => {
  const taken = Object.keys(operation.takes ?? {})
  const fields = fc.record(Object.fromEntries(taken.map((name) => [name, valueOf(name)])), {
    requiredKeys: [...(operation.needs ?? [])],
  })
  const ids = fc.array(oddTexts, { minLength: 3, maxLength: 3 })
  return fc.tuple(fc.constant(operation), ids, fields, fc.dictionary(oddTexts, odd, { maxKeys: 2 }))
})

const encode = (text: string): string => encodeURIComponent(text.toWellFormed?.() ?? text)

function pathOf({ path }: Operation, ids: readonly string[]): string {
  let at = 0
  return path.replace(/\{\w+\}/g, () => encode(ids[at++ % ids.length]!))
}

/** Sends a call as a program would, and fails unless it is answered as a control call is. */
async function send(
  sandbox: Sandbox,
  verb: string,
  path: string,
  body: string | undefined,
): Promise<void> {
  const ending = await endingOf(async () => {
    const response = await fetch(`${sandbox.baseUri}/_sandbox/${path}`, {
      method: verb,
      redirect: 'manual',
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      ...(body !== undefined && verb !== 'GET' && { body }),
    })
    return { status: response.status, text: await response.text() }
  }, 5)
  assertAnswered(ending, `${verb} ${path.slice(0, 80)}`)
}

function assertAnswered(ending: Ending, what: string): void {
  assert('response' in ending, `${what} had no answer: ${String((ending as Loose).error)}`)
  const { status, text } = ending.response as { status: number; text: string }
  assert(status < 500, `${what} was answered ${status}: ${text.slice(0, 300)}`)
  if (status < 400) return
  const { code, message } = JSON.parse(text) as Loose
  assert(typeof code === 'string' && typeof message === 'string', `${what}: ${text.slice(0, 200)}`)
}

/**
 * Fails unless the witness stands, in the sandbox and in its file alike; then everything begins
 * anew.
 */
async function assertKept(sandbox: Sandbox, forgets: boolean): Promise<void> {
  const orders = sandbox.orders(10_000).map(({ out_trade_no }) => out_trade_no)
  assert(forgets || orders.includes(witness), 'the sandbox has lost an order')
  assert(({} as Loose).x === undefined, 'a prototype was changed')
}

async function begin(): Promise<Sandbox> {
  const sandbox = await ready()
  sandbox.reset()
  for (const out_trade_no of [witness, 'o1', 'o2']) sandbox.order({ out_trade_no })
  return sandbox
}

/** Bytes of a whole state file. */
let whole: Buffer | undefined
async function wholeFile(): Promise<Buffer> {
  if (whole) return whole
  const path = join(folder, 'whole.json')
  const sandbox = await Sandbox.start({ keys, state: path })
  sandbox.order({ out_trade_no: witness, state: 'SUCCESS' })
  sandbox.fault({ status: 503, times: Infinity })
  sandbox.stock({ stock_id: '1' })
  await sandbox.close()
  return (whole = readFileSync(path))
}

/** Fails unless a file is read whole, or refused by name and left as it is. */
function assertRead(bytes: Buffer, isWhole: boolean): void {
  const path = join(folder, 'torn.json')
  writeFileSync(path, bytes)
  try {
    const data = readState(path)
    assert(isWhole, 'a file that was torn was read')
    assert(data!.world.orders.some(([key]) => key.includes(witness)))
  } catch (error) {
    assertNamed(error)
    assert(/^STATE_(DAMAGED|VERSION)$/.test(error.code), `refused as ${error.code}`)
  }
  assert(readFileSync(path).equals(bytes), 'a file that was refused was changed')
}

const malformed = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.json(),
  fc.constantFrom('[', '{"a":', '{"__proto__":{"x":1}}', '{"constructor":{"prototype":{"x":1}}}'),
  fc
    .tuple(fc.constantFrom('{"a":', '[', '"', ' '), fc.integer({ min: 1, max: 200_000 }))
    .map(([unit, count]) => unit.repeat(count)),
)

export const control: Target = {
  name: 'control',
  promises: {
    'every operation over HTTP is answered or refused by name, and loses nothing': fc.asyncProperty(
      call,
      async ([operation, ids, fields, more]) => {
        const sandbox = await begin()
        const body = operation.verb === 'GET' ? undefined : JSON.stringify({ ...fields, ...more })
        const pairs = Object.entries(operation.verb === 'GET' ? { ...fields, ...more } : {})
        const query = pairs.map(([name, value]) => `${encode(name)}=${encode(String(value))}`)
        await send(
          sandbox,
          operation.verb,
          `${pathOf(operation, ids)}${query.length > 0 ? `?${query.join('&')}` : ''}`,
          body,
        )
        await assertKept(sandbox, operation.path === 'reset')
      },
    ),
    'every operation with a body that is none is refused': fc.asyncProperty(
      fc.constantFrom(...all.filter(({ verb }) => verb !== 'GET')),
      malformed,
      async (operation, body) => {
        const sandbox = await begin()
        await send(sandbox, operation.verb, pathOf(operation, ['o1']), body)
        await assertKept(sandbox, operation.path === 'reset')
      },
    ),
    'every operation from code ends in a value or an error with a name': fc.asyncProperty(
      fc.constantFrom(...methods),
      fc.anything(),
      fc.anything(),
      async (name, first, second) => {
        const sandbox: Loose = await begin()
        const ending = await endingOf(() => sandbox[name](first, second), 5)
        if ('error' in ending) assertNamed(ending.error)
        await assertKept(sandbox, false)
      },
    ),
    'a state file that is torn or changed at any byte is refused and left': fc.asyncProperty(
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.constantFrom('cut', 'changed', 'doubled'),
      async (part, how) => {
        const bytes = await wholeFile()
        const at = Math.floor(part * bytes.length)
        const other = Buffer.from(bytes)
        other[at]! ^= 1
        if (how === 'cut') assertRead(bytes.subarray(0, at), false)
        if (how === 'changed') assertRead(other, false)
        if (how === 'doubled') assertRead(Buffer.concat([bytes, bytes.subarray(at)]), false)
      },
    ),
  },
  async close() {
    await (await started)?.close()
    rmSync(folder, { recursive: true, force: true })
  },
}
