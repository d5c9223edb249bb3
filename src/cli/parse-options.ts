import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from '../foundation/usage-error.ts'

/** Reads the options of a command; anything unknown is misuse, so that a misspelt option is never silently left out. */
export function parseOptions<const C extends ParseArgsConfig>(
  config: C,
  args: readonly string[],
): ReturnType<typeof parseArgs<C & { args: string[] }>> {
  try {
    return parseArgs({ ...config, args: [...args] })
  } catch {
    throw new UsageError('cli.options', 'an option is not known or lacks its value')
  }
}
