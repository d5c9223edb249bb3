import { readFileSync } from 'node:fs'
import { UsageError } from '../foundation/usage-error.ts'
import { printable } from './printable.ts'

/** Reads a JSON file that belongs to the operator. */
export function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch {
    throw new UsageError('cli.unreadable-file', `this file cannot be read as JSON: ${printable(file)}`)
  }
}
