import { readFileSync } from 'node:fs'
import { UsageError } from '../foundation/usage-error.ts'
import { printable } from './printable.ts'

/** Reads an object of lists by name. `what` says which file it is. */
export function listsByName(file: string, what: string): Readonly<Record<string, readonly unknown[]>> {
  const data = json(file)
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !Object.values(data).every((it) => Array.isArray(it)))
    throw new UsageError('cli.bad-lists', `the file of ${what} must be an object of lists by name`)
  return data as Readonly<Record<string, readonly unknown[]>>
}

/** Reads a JSON file that belongs to the operator. */
export function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch {
    throw new UsageError('cli.unreadable-file', `this file cannot be read as JSON: ${printable(file)}`)
  }
}
