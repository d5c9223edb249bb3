import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkpointsFile, recordsFile } from '../../adapters/ledger-file/open-ledger-file.ts'
import { storedLines } from '../../adapters/ledger-file/stored-lines.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { ledgerIssueCodes } from '../../foundation/stage-issue-codes.ts'
import { type LedgerVerification, verifyLedger } from '../../ledger/verify/verify-ledger.ts'
import { readVerifyOptions } from '../verify-options.ts'

const issue = /* @__PURE__ */ issueOf(ledgerIssueCodes)

/**
 * `verify DIR`: checks the ledger in a folder offline and changes nothing. A file of records that is gone while its checkpoints are there is one without entries. Says what was checked, or every problem with its place. Exit code 1 if
 * it does not hold.
 */
export function verify(args: readonly string[]): number {
  const { folder, published, json } = readVerifyOptions(args)
  if (
    statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true ||
    ![recordsFile, checkpointsFile].some((it) => existsSync(join(folder, it)))
  )
    throw new UsageError('cli.nothing-there', `there is no folder with a ${recordsFile} of this name`)
  const torn: Issue[] = []
  const kept = [...values(folder, checkpointsFile, torn)]
  const verification = verifyLedger(values(folder, recordsFile, torn), kept, published)
  const issues = [...torn, ...verification.issues]
  const found: Found = { ...verification, issues, holds: issues.length === 0, kept: kept.length, published: published.length }
  if (json) {
    const { holds, size, root, vouched, suspect, hoursBack } = found
    console.log(
      JSON.stringify({
        ledger: recordsFile,
        holds,
        size,
        root,
        checkpoints: kept.length,
        published: published.length,
        vouched,
        suspect,
        hoursBack,
        issues,
      }),
    )
    console.log(JSON.stringify({ verified: 1, issues: issues.length }))
  } else {
    for (const line of found.holds ? whatHolds(found) : whatDoesNot(found)) console.log(line)
  }
  return found.holds ? 0 : 1
}

interface Found extends LedgerVerification {
  /** How many checkpoints the folder has, and how many were brought along. */
  readonly kept: number
  readonly published: number
}

/** What the lines of a file say, line by line; a last line that is cut off is told apart. */
function* values(folder: string, name: string, torn: Issue[]): Generator<unknown, void, undefined> {
  for (const { value, isEnded, lostItsEnd, number } of storedLines(join(folder, name)))
    if (isEnded) yield value
    else torn.push(issue(lostItsEnd ? 'ledger.damaged-line' : 'ledger.torn-line', [name, number]))
}

function whatHolds({ size, root, kept, published, vouched, hoursBack }: Found): readonly string[] {
  const beyond = size - vouched
  return [
    `${count(size, 'entry', 'entries')}: every one is as it was written, in its place, and none is missing in between.`,
    kept === 0 ? 'No checkpoint is kept with it.' : `${count(kept, 'checkpoint', 'checkpoints')} kept with it: the entries agree.`,
    published === 0
      ? 'Nothing that was published was compared: give --checkpoint, or --root and --size.'
      : `${count(published, 'published checkpoint', 'published checkpoints')}: the entries agree.`,
    `The root of all ${size} is ${root}`,
    ...(hoursBack > 0
      ? [
          `${count(hoursBack, 'entry bears', 'entries bear')} an earlier hour than the one before: a clock was wrong or set back. Nothing was changed by that.`,
        ]
      : []),
    ...(beyond > 0
      ? [
          `No ${published === 0 ? '' : 'published '}checkpoint speaks for the last ${beyond}: had somebody changed them whole, or taken out what followed, it would not show.`,
        ]
      : []),
    'It holds.',
  ]
}

function whatDoesNot({ issues, size, root, suspect }: Found): readonly string[] {
  return [
    ...issues.map((it) => `DOES NOT HOLD  ${placeOf(it.path)}: ${it.message} (${it.hint}) ${it.code}`),
    ...(suspect === null
      ? []
      : [`Between the last checkpoint that agrees and the first that does not: entries ${suspect.from} to ${suspect.to - 1}.`]),
    `The root of the ${size} that are there is ${root}`,
    `It does not hold: ${count(issues.length, 'problem', 'problems')}.`,
  ]
}

/** Where something is, as people look for it: entries and checkpoints are one a line, lines are counted from 1. */
function placeOf([what, place = 0, ...rest]: Issue['path']): string {
  const [line, inside] = [Number(place), rest.length === 0 ? '' : `, ${rest.join('.')}`]
  if (what === 'entries') return `${recordsFile}, line ${line + 1} (entry ${line})${inside}`
  if (what === 'checkpoints') return `${checkpointsFile}, line ${line + 1}${inside}`
  if (what === 'published') return `published checkpoint ${line + 1}${inside}`
  return `${what}, line ${line}`
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
