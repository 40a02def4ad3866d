import { InvalidArgumentException } from '../../errors'

/** An option of a call that cannot be honoured while the thread blocks. */
export const cannotBlock = (what: string): InvalidArgumentException =>
  new InvalidArgumentException(
    `${what} cannot be used in a blocking call: use the …Async verb and await it`,
    { code: 'CANNOT_BLOCK' },
  )
