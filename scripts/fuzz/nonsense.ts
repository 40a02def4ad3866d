import fc from 'fast-check'

/** An error of the caller's own. */
export class OwnError extends Error {}

/** What a callback can do that nobody expects of it, by name so that it can be shown. */
export const nonsense = {
  'throws an error': () => {
    throw new OwnError('x')
  },
  'throws nothing': () => {
    throw undefined
  },
  'throws null': () => {
    throw null
  },
  'throws text': () => {
    throw 'x'
  },
  'throws what has no text': () => {
    throw Object.create(null)
  },
  'throws what throws': () => {
    throw {
      get message() {
        throw new OwnError('again')
      },
      toString() {
        throw new OwnError('again')
      },
    }
  },
  rejects: () => Promise.reject(new OwnError('x')),
  'rejects with nothing': () => Promise.reject(),
  'rejects with what has no text': () => Promise.reject(Object.create(null)),
  hangs: () => new Promise(() => undefined),
  'is a thenable that hangs': () => ({ then: () => undefined }),
  'is a thenable that throws': () => ({
    then: () => {
      throw new OwnError('x')
    },
  }),
  'is a thenable that settles twice': () => ({
    then: (done: (value: unknown) => void, fail: (error: unknown) => void) => {
      done(1)
      fail(new OwnError('x'))
      done(2)
    },
  }),
  'has a then that throws': () =>
    Object.defineProperty({}, 'then', {
      get() {
        throw new OwnError('x')
      },
    }) as unknown,
  'gives nothing': () => undefined,
  'gives null': () => null,
  'gives 1': () => 1,
  'gives 0': () => 0,
  'gives NaN': () => NaN,
  'gives text': () => 'x',
  'gives no text': () => '',
  'gives a line feed': () => 'a\nb',
  'gives an object': () => ({}),
  'gives a list': () => [true],
  'gives a function': () => () => true,
  'gives a symbol': () => Symbol('x'),
  'gives a BigInt': () => 1n,
  'gives a promise of an object': () => Promise.resolve({ code: 1, reason: {} }),
  'gives a promise of 1': () => Promise.resolve(1),
  'gives a proxy': () =>
    new Proxy(
      {},
      {
        get() {
          throw new OwnError('x')
        },
      },
    ),
} satisfies Readonly<Record<string, (...args: unknown[]) => unknown>>

export type Nonsense = keyof typeof nonsense

export const anyNonsense = fc.constantFrom(...(Object.keys(nonsense) as Nonsense[]))
