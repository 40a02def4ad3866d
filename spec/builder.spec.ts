import { Builder, InvalidArgumentException } from '../lib'
import type { Loose } from './fixtures/loose'
import { thrown } from './fixtures/thrown'

describe('Builder', () => {
  it.each<[string, () => unknown]>([
    ['called', () => (Builder as Loose)({ mchid: '1' })],
    ['with new', () => new (Builder as Loose)({ mchid: '1' })],
  ])('%s does not give an object that does nothing, but shows Builder.factory', (_, make) => {
    const error = thrown(make)
    expect(error).toBeInstanceOf(InvalidArgumentException)
    expect(error.message).toContain('Builder.factory(config)')
  })

  it('keeps its name', () => {
    expect(Builder.name).toBe('Builder')
  })
})
