import { readFileSync } from 'node:fs'
import { UsageError } from '../foundation/usage-error.ts'
import { parseCheckpointNote } from '../ledger/note/parse-checkpoint-note.ts'
import type { Checkpoint } from '../ledger/store/ledger-record.ts'
import { checkpointSchema } from '../ledger/store/ledger-record-schema.ts'
import { printable } from './printable.ts'
import { parseOptions } from './parse-options.ts'

/** What `verify` was called with. */
export interface VerifyOptions {
  readonly folder: string
  /** Checkpoints that were published, in the order in which they were given. */
  readonly published: readonly Checkpoint[]
  readonly json: boolean
}

/** Reads the options of `verify`; anything unknown is misuse, as for every command. */
export function readVerifyOptions(args: readonly string[]): VerifyOptions {
  const { values, positionals } = parseOptions(config, args)
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw new UsageError('cli.options', 'name the folder of one ledger')
  const byHand = checkpointFrom(values.root, values.size)
  return {
    folder,
    published: [...(values.checkpoint ?? []).map(checkpointIn), ...(byHand === null ? [] : [byHand])],
    json: values.json ?? false,
  }
}

function checkpointFrom(root: string | undefined, size: string | undefined): Checkpoint | null {
  if (root === undefined && size === undefined) return null
  const checkpoint = checkpointSchema.safeParse({ v: 1, size: /^\d+$/.test(size ?? '') ? Number(size) : null, root: root?.toLowerCase() })
  if (!checkpoint.success)
    throw new UsageError('cli.options', '--root takes 64 hexadecimal digits and --size a number; they belong together')
  return checkpoint.data
}

/** A published checkpoint: the text of `checkpointNote`, or JSON as it is kept with the ledger. */
function checkpointIn(file: string): Checkpoint {
  const text = textOf(file)
  const note = parseCheckpointNote(text)
  if (note.ok) return note.value.checkpoint
  const kept = checkpointSchema.safeParse(jsonOf(text))
  if (!kept.success) throw new UsageError('cli.bad-checkpoint', `this file is no checkpoint: ${printable(file)}`)
  return kept.data
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError('cli.unreadable-file', `this file cannot be opened: ${printable(file)}`)
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const config = {
  allowPositionals: true,
  options: {
    checkpoint: { type: 'string', multiple: true },
    root: { type: 'string' },
    size: { type: 'string' },
    json: { type: 'boolean' },
  },
} as const
