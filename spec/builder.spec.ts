import { Builder, InvalidArgumentException } from '../lib'
import { thrown } from './fixtures/thrown'
import { misuse } from './fixtures/misuse'

describe('Builder', () => {
  it.each<[string, () => unknown]>([
    ['called', () => (misuse(Builder) as (config: object) => unknown)({ mchid: '1' })],
    ['with new', () => new (misuse(Builder) as new (config: object) => unknown)({ mchid: '1' })],
  ])('%s does not give an object that does nothing, but shows Builder.factory', (_, make) => {
    const error = thrown(make)
    expect(error).toBeInstanceOf(InvalidArgumentException)
    expect(error.message).toContain('Builder.factory(config)')
  })

  it('keeps its name', () => {
    expect(Builder.name).toBe('Builder')
  })
})
