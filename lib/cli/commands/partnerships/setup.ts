import { Builder } from '../../../builder'
import { loadConfig, type ConfigFlags, type Loaded } from '../../config'
import { exitCodeOf } from './exit'

/** An instance, and what to end with it. */
export type Setup = Loaded & { readonly instance: ReturnType<typeof Builder.factory> }

/**
 * The instance that a command was given; what is wrong with its configuration is said.
 *
 * @param flags the command's
 */
export async function setUp(flags: ConfigFlags): Promise<Setup | undefined> {
  let found: Loaded | undefined
  try {
    found = await loadConfig(flags)
    return { ...found, instance: Builder.factory(found.config) }
  } catch (error) {
    await found?.sandbox?.close()
    return exitCodeOf((error as Error).message)
  }
}

/**
 * Does a command's work with the instance that it was given, and ends the sandbox behind it. What
 * goes wrong is said, and is the command's exit code.
 *
 * @param flags the command's
 * @param work its work
 */
export async function withSetup(
  flags: ConfigFlags,
  work: (setup: Setup) => Promise<void>,
): Promise<void> {
  const setup = await setUp(flags)
  if (!setup) return
  try {
    await work(setup)
  } catch (error) {
    exitCodeOf((error as Error).message.trim())
  } finally {
    await setup.sandbox?.close()
  }
}
