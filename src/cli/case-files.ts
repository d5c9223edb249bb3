import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Operator } from '../channel/operator.ts'
import type { Handled } from '../corridor/handled.ts'
import { letterOf } from '../corridor/letter-of.ts'
import type { DisclosurePackage } from '../disclosure/package/package-disclosure.ts'
import { decisionFile } from './decision-file.ts'

/** Where a case is written to. */
export interface CaseFiles {
  /** Whether an earlier run wrote a decision of this name. */
  readonly isAgain: boolean
  /** Why nothing can be written, found out before anything is released; null if nothing stands against it. */
  readonly tryOut: () => unknown
  /** Writes what a case came to: the decision, the letter that is due, and a folder for each release. Throws what the file system does. */
  readonly write: (handled: Handled, packages: readonly DisclosurePackage[], operator: Operator) => void
}

/**
 * The files of one request in the folder of `--out`, for their owner alone. Decision and letter are those of the last run. A release is in a folder under the
 * id of its case, and no later run touches it. A name that is too long for a file is cut and told apart by a digest.
 */
export function caseFiles(out: string, name: string): CaseFiles {
  const base = join(out, short(name))
  const [decision, letter, released] = [`${base}.decision.json`, `${base}.letter.txt`, `${base}.disclosed`]
  const isAgain = existsSync(decision)
  return {
    isAgain,
    tryOut: () => {
      try {
        mkdirSync(released, { recursive: true, mode: 0o700 })
        closeSync(openSync(join(released, trial), 'w', 0o600))
        rmSync(join(released, trial))
        removeIfEmpty(released)
        closeSync(openSync(decision, 'a', 0o600))
        if (!isAgain) rmSync(decision)
        return null
      } catch (error) {
        return error
      }
    },
    write: (handled, packages, operator) => {
      for (const [index, it] of packages.entries()) {
        const folder = join(released, handled.caseId, `${index + 1}-${it.group}`)
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        for (const file of [it.manifest, ...it.files]) put(join(folder, file.name), file.text)
      }
      put(decision, `${JSON.stringify(decisionFile(name, handled), null, 2)}\n`)
      // One of an earlier run would be about another answer.
      rmSync(letter, { force: true })
      const due = letterOf(handled, operator)
      if (due !== null) put(letter, due.text)
    },
  }
}

const trial = '.trial'

/** A new file in the place of the old one, so that it has our mode and no link is followed. */
function put(path: string, text: string): void {
  rmSync(path, { force: true })
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' })
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It holds an earlier release.
  }
}

const maxBytes = 200

/** File systems take names of 255 bytes, and ours have an ending. */
function short(name: string): string {
  if (Buffer.byteLength(name) <= maxBytes) return name
  let start = ''
  for (const sign of name) {
    if (Buffer.byteLength(start + sign) > maxBytes - 20) break
    start += sign
  }
  return `${start}~${createHash('sha256').update(name).digest('hex').slice(0, 16)}`
}
