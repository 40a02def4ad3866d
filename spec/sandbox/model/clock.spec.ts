import { Agenda, SandboxClock, millisecondsOf } from '../../../lib/sandbox/model/clock'
import { Table, stateAfter, type Moves } from '../../../lib/sandbox/model/tables'
import { dayOf, digitsOf, plainTime, rfc3339, timeOf } from '../../../lib/sandbox/model/times'
import { thrown } from '../../fixtures/thrown'

const second = Date.UTC(2026, 10, 26, 16, 0, 1) // a second into the 27th in China

describe('a duration', () => {
  it.each<[unknown, number]>([
    ['90s', 90_000],
    ['1d 12h', 129_600_000],
    ['0.5 m', 30_000],
    [250, 250],
  ])('%p is read', (duration, milliseconds) => {
    expect(millisecondsOf(duration)).toBe(milliseconds)
  })

  it.each([['soon'], ['5'], ['-1s'], [''], [-1], [NaN], [null], [{}]])('%p is none', (duration) => {
    expect(thrown(() => millisecondsOf(duration))).toMatchObject({
      name: 'InvalidArgumentException',
      code: 'INVALID_OPTION',
    })
  })
})

describe("the sandbox's clock", () => {
  it('never goes back', () => {
    const clock = new SandboxClock()
    clock.reach(Date.now() + 60_000)
    const { ahead } = clock
    clock.reach(0)
    expect(clock.ahead).toBe(ahead)
  })

  it('has what is due first come first, in the order it was asked for where it is due at once', () => {
    const agenda = new Agenda()
    for (const [at, key] of [
      [2, 'b'],
      [1, 'a'],
      [2, 'c'],
    ] as const)
      agenda.add({ at, kind: 'refund', key })
    expect(agenda.takeDue(0)).toBeUndefined()
    expect([1, 2, 3, 4].map((time) => agenda.takeDue(time)?.key)).toEqual([
      'a',
      'b',
      'c',
      undefined,
    ])
  })

  it('drops what is not to happen any more, and nothing else', () => {
    const agenda = new Agenda()
    agenda.add({ at: 1, kind: 'refund', key: 'a' })
    agenda.add({ at: 1, kind: 'delivery', key: 'a' })
    expect([agenda.drop('refund', 'a'), agenda.drop('refund', 'a')]).toEqual([true, false])
    expect(agenda.all().map(({ kind }) => kind)).toEqual(['delivery'])
  })
})

describe('a time', () => {
  it('is written as each API writes it, in China', () => {
    expect([rfc3339(second), digitsOf(second), plainTime(second), dayOf(second)]).toEqual([
      '2026-11-27T00:00:01+08:00',
      '20261127000001',
      '2026-11-27 00:00:01',
      '2026-11-27',
    ])
  })

  it('is read as either API writes it, and undefined where it is none', () => {
    expect([rfc3339(second), digitsOf(second)].map(timeOf)).toEqual([second, second])
    expect(['tomorrow', 5, undefined].map(timeOf)).toEqual([undefined, undefined, undefined])
  })
})

describe('a table of rows', () => {
  const moves: Moves<'open' | 'paid', 'pay'> = { open: { pay: 'paid' }, paid: {} }

  it('moves a state only where the moves allow it', () => {
    expect([stateAfter(moves, 'open', 'pay'), stateAfter(moves, 'paid', 'pay')]).toEqual([
      'paid',
      undefined,
    ])
  })

  it('is written down and read back, the newest first where they are asked for', () => {
    const table = new Table<{ id: number }>()
    for (const id of [1, 2, 3]) table.set(String(id), { id })
    const other = new Table<{ id: number }>()
    other.set('gone', { id: 9 })
    other.restore(table.dump())
    expect(other.newest(2)).toEqual([{ id: 3 }, { id: 2 }])
    expect(other.get('gone')).toBeUndefined()
  })
})
