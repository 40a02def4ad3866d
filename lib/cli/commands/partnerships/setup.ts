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
