import { merchant, platform } from '../../fixtures/keys'

const configuration = {
  mchid: '1900000109',
  serial: merchant.serial,
  privateKey: merchant.key,
  certs: { [platform.id]: platform.spki },
}

type Library = typeof import('../../../lib')

/** The library as it is loaded where `axios` is what a test has made of it. */
function libraryBeside(mock: () => void): Library {
  jest.resetModules()
  mock()
  return require('../../../lib') as Library
}

const real = jest.requireActual<object>('axios')
const create = jest.fn().mockReturnThis()
const mocks: readonly [string, () => void][] = [
  ['every function of it', () => jest.doMock('axios')],
  ['one with a verb', () => jest.doMock('axios', () => ({ post: jest.fn() }))],
  ['one that creates itself', () => jest.doMock('axios', () => ({ create, post: jest.fn() }))],
  [
    'one as a default export',
    () => jest.doMock('axios', () => ({ __esModule: true, default: { create } })),
  ],
  [
    'the real one with another create()',
    () => jest.doMock('axios', () => ({ ...real, create: () => ({ post: jest.fn() }) })),
  ],
]

describe("a test's mock of axios", () => {
  afterEach(() => void jest.dontMock('axios'))

  it.each(mocks)('is refused by select(), which threw a bare TypeError: %s', (_, mock) => {
    const { Builder } = libraryBeside(mock)
    expect(() => Builder.factory(configuration).getDriver().select('v3')).toThrow(
      expect.objectContaining({
        name: 'InvalidArgumentException',
        code: 'INVALID_ARGUMENT',
        message: expect.stringMatching(/jest\.mock\('axios'\).*MockHandler/) as string,
      }),
    )
  })

  it.each(mocks)('leaves calls as they are: %s', async (_, mock) => {
    const { Builder, MockHandler } = libraryBeside(mock)
    const handler = new MockHandler([{ status: 404, body: { code: 'NOT_FOUND' } }])
    const instance = Builder.factory({ ...configuration, handler })
    await expect(instance.chain('v3/x').getAsync()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('may be of its verbs alone', () => {
    const { Builder } = libraryBeside(() =>
      jest.doMock('axios', () => ({ ...real, post: jest.fn() })),
    )
    expect(Builder.factory(configuration).getDriver().select('v3').defaults.baseURL).toBeDefined()
  })
})
