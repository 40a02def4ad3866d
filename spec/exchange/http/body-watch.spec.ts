import type { Answer } from '../../../lib/exchange/http/answer'
import type { Watch as Watching } from '../../../lib/exchange/http/body-watch'

/** An hour cannot be had here: the clock is the spec's, and so is the message. */
function watched(idleTimeout: number, isPatient: boolean, end = Infinity) {
  let time = 0
  let next: (() => void) | undefined
  const message = {
    complete: false,
    readableLength: 0,
    readableFlowing: true as boolean | null,
    bytesRead: 0,
  }
  let why: string | undefined
  jest.isolateModules(() => {
    jest.doMock('../../../lib/exchange/clock', () => ({
      now: () => time,
      stopTimer: () => undefined,
      startTimer: (action: () => void, after: number) => {
        next = () => {
          time += after
          action()
        }
      },
    }))
    const { Watch } = jest.requireActual<{ Watch: typeof Watching }>(
      '../../../lib/exchange/http/body-watch',
    )
    new Watch(message as unknown as Answer, idleTimeout, end, isPatient, (reason) => {
      why = reason
    })
    jest.dontMock('../../../lib/exchange/clock')
  })
  /**
   * Lets the time pass until something is wrong, for so many hours at most; before every look
   * something happens.
   */
  return (
    hours: number,
    happens: (message: {
      complete: boolean
      readableLength: number
      readableFlowing: boolean | null
      bytesRead: number
    }) => void,
  ) => {
    while (why === undefined && next && time < hours * 3_600_000) {
      const look = next
      next = undefined
      happens(message)
      look()
    }
    return [why, time / 1000]
  }
}

describe('an answer on its way', () => {
  const drops = (message: { bytesRead: number }): void => {
    message.bytesRead++
  }

  it.each([false, true])(
    'that goes on for ever, byte by byte, has an end (as a stream: %s)',
    (isPatient) => {
      expect(watched(30_000, isPatient)(5, drops)).toEqual(['not whole after 3600000 ms', 3600])
      expect(watched(100, isPatient)(5, drops)).toEqual(['not whole after 3600000 ms', 3600])
      expect(watched(60_000, isPatient)(5, drops)).toEqual(['not whole after 7200000 ms', 7200])
    },
  )

  it('has none where a pause may last for ever', () => {
    expect(watched(0, false)(5, drops)).toEqual([undefined, 0])
  })

  it('that stops has an end', () => {
    expect(watched(30_000, false)(5, () => undefined)).toEqual(['no byte for 30000 ms', 30])
  })

  it.each<
    [
      string,
      (message: {
        complete: boolean
        readableLength: number
        readableFlowing: boolean | null
        bytesRead: number
      }) => void,
    ]
  >([
    [
      'all of it is in',
      (message) => {
        message.complete = true
      },
    ],
    [
      'a piece waits for its reader',
      (message) => {
        message.readableLength = 1
      },
    ],
    [
      'its reader has stopped it',
      (message) => {
        message.readableFlowing = false
      },
    ],
  ])(
    'is not idle while %s; a sink has an hour for it, a reader as long as it likes',
    (_, rests) => {
      expect(watched(30_000, false)(5, rests)).toEqual(['not whole after 3600000 ms', 3600])
      expect(watched(30_000, true)(5, rests)[0]).toBeUndefined()
      expect(watched(30_000, true, 40_000)(5, rests)).toEqual([
        'the deadline of the call is over',
        40,
      ])
    },
  )

  it('has all of its time again when its reader goes on', () => {
    let looks = 0
    expect(
      watched(30_000, true)(5, (message) => {
        message.readableFlowing = ++looks > 10
      }),
    ).toEqual(['no byte for 30000 ms', 10 * 7.5 + 30])
  })
})
