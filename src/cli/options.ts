import { UsageError } from '../foundation/usage-error.ts'
import { parseOptions } from './parse-options.ts'

/** What a command was called with. */
export interface Options {
  readonly path: string
  readonly operator: string
  readonly policies: readonly string[]
  readonly expect: string | undefined
  readonly events: string | undefined
  readonly records: string | undefined
  readonly out: string | undefined
  readonly language: string | undefined
  readonly json: boolean
}

/** Reads the options of a command; anything unknown is misuse, so that a misspelt option is never silently left out. */
export function readOptions(args: readonly string[], allowed: readonly ('expect' | 'events' | 'records' | 'out' | 'language')[]): Options {
  const { values, positionals } = parseOptions(config, args)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('cli.options', 'name one file or folder')
  if (values.operator === undefined)
    throw new UsageError('cli.options', '--operator FILE is needed: without it nobody knows whether a request is for us')
  for (const name of ['expect', 'events', 'records', 'out', 'language'] as const)
    if (values[name] !== undefined && !allowed.includes(name)) throw new UsageError('cli.options', `--${name} is not for this command`)
  return {
    path,
    operator: values.operator,
    policies: values.policy ?? [],
    expect: values.expect,
    events: values.events,
    records: values.records,
    out: values.out,
    language: values.language,
    json: values.json ?? false,
  }
}

const config = {
  allowPositionals: true,
  options: {
    operator: { type: 'string' },
    policy: { type: 'string', multiple: true },
    expect: { type: 'string' },
    events: { type: 'string' },
    records: { type: 'string' },
    out: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  },
} as const
