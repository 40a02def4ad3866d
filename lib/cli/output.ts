/** What a reader that goes away means to most commands: there is nobody to tell. */
const withoutBrokenPipe = (): void => process.exit()

let closed: () => void = withoutBrokenPipe

/**
 * Says what to do when the reader of standard output goes away, in place of ending at once.
 *
 * @param action called once or more
 * @returns undoes it
 */
export function whenClosed(action: () => void): () => void {
  closed = action
  return () => {
    closed = withoutBrokenPipe
  }
}

/**
 * Lets `… | head` end quietly: writing to a pipe that nobody reads is no error of the command.
 * Where else nothing can be written, a line says so.
 */
export function guardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return closed()
    process.stderr.write(`standard output cannot be written to: ${error.message}\n`)
    process.exit(1)
  })
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
