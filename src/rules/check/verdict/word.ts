import type { Truth } from '../../decision.ts'
import type { RoleVerdict } from '../../reference/outcome-table.ts'
import type { Operation } from '../diagram/diagrams.ts'
import { byReview, isUnknown, yes } from '../reading/code.ts'

/*
 * All that one role has to say at one point, as the bits of one number, so that what several rules say is their OR. What is unknown is told by the first
 * kind of thing it hangs on, as a row of bits that are set from the left: then OR is the maximum.
 */

/** A permit fires. */
export const permits = 1 << 0
/** A permit that compels fires. */
export const compels = 1 << 1
/** A permit that compels may fire. */
export const mayCompel = 1 << 2
const permitKind = 3
/** A forbid fires or a requirement failed. */
export const closes = 1 << 7
const openKind = 8
/** A hold fires. */
export const holds = 1 << 12
const holdKind = 13
/** A closed pack governs. */
export const closed = 1 << 17
const closedKind = 18
/** A duty to act fires. */
export const obliges = 1 << 22
/** A duty to act may fire. */
export const mayOblige = 1 << 23
/** A requirement on the evidence of the sender failed. */
export const senderFails = 1 << 24
/** A requirement on the evidence of the sender is open. */
export const senderOpen = 1 << 25
/** A redirect fires. */
export const redirects = 1 << 26
/** A redirect may fire. */
export const mayRedirect = 1 << 27
/** The instrument is unknown, and so is the act. */
export const actUnknown = 1 << 28

const places = { permit: permitKind, open: openKind, hold: holdKind, closed: closedKind } as const

/** Something that may be, with what it hangs on. */
export const kindBits = (of: keyof typeof places, code: number): number => (isUnknown(code) ? ((1 << (code - 1)) - 1) << places[of] : 0)

/** What the strongest of the things that may be hangs on; no reading at all if there is none. */
export const kindOf = (word: number, of: keyof typeof places): number => {
  const row = (word >>> places[of]) & 0b1111
  return row === 0 ? 0 : byReview + Math.log2(row + 1) - 1
}

/** The bits of a reading: one if it holds, others if it may. */
export const bitsOf = (code: number, firing: number, possible: number): number => (code === yes ? firing : isUnknown(code) ? possible : 0)

/** What two rules say together. */
export const together: Operation = { on: (a, b) => a | b, settled: (it) => (it === 0 ? 'other' : undefined) }

/** All bits of what may be. */
export const rowOf = (of: keyof typeof places): number => 0b1111 << places[of]
const gate = senderFails | senderOpen | redirects | mayRedirect

/** Drops what the table would not look at any more, whatever other rules say besides. */
export function reduced(word: number): number {
  if ((word & actUnknown) !== 0) return word
  if ((word & closes) !== 0) return closes | (word & gate)
  let kept = word
  if ((kept & compels) !== 0) kept &= ~(mayCompel | rowOf('permit'))
  if ((kept & (permits | rowOf('permit'))) !== 0) kept &= ~(closed | rowOf('closed'))
  if ((kept & holds) !== 0) kept &= ~rowOf('hold')
  return kept
}

/** What two rules say together, as far as the table would look at it. */
export const togetherReduced: Operation = { on: (a, b) => reduced(a | b), settled: (it) => (it === 0 ? 'other' : undefined) }

const truth = (word: number, firing: number, possible: boolean): Truth => ((word & firing) !== 0 ? 'yes' : possible ? 'unknown' : 'no')

/** The word as the table of outcomes reads it. */
export function verdictOf(word: number): RoleVerdict {
  const mayBePermitted = kindOf(word, 'permit') > 0
  return {
    permit: truth(word, permits, mayBePermitted),
    compelling: truth(word, compels, (word & mayCompel) !== 0),
    forbid: truth(word, closes, false),
    require: kindOf(word, 'open') > 0 ? 'possible' : 'met',
    hold: truth(word, holds, kindOf(word, 'hold') > 0),
  }
}

/** Whether a closed pack governs. */
export const closedOf = (word: number): Truth => truth(word, closed, kindOf(word, 'closed') > 0)

/** What comes first of all that is open in a role, as the interpreter lists it; no reading at all if nothing is. No policy permits, and none is closed. */
export function firstOpen(word: number): number {
  const { permit, compelling, hold } = verdictOf(word)
  return Math.max(
    kindOf(word, 'open'),
    hold === 'unknown' ? kindOf(word, 'hold') : 0,
    permit === 'unknown' || compelling === 'unknown' ? kindOf(word, 'permit') : 0,
    permit === 'no' ? kindOf(word, 'closed') : 0,
  )
}
