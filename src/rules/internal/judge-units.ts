import type { Dates } from '../reference/judging/judge-rules.ts'
import { certainItems, type Node, possibleItems, type Words } from './node.ts'
import { type Bucket, filterWidth, type Judged, type Program, type Unit } from './program.ts'
import { roleStart, sum } from './sums.ts'

/** A bucket judged for one request: as it is, and as the sender could still make it. */
export interface Case {
  readonly bucket: Bucket
  readonly program: Program
  /** The items that are judged. */
  readonly items: number
  readonly words: Words
  readonly dates: Dates
  readonly asItIs: Judged
  /** Words and judgement where what is suppliable counts as not known; the same as above where nothing is. */
  readonly suppliedWords: Words
  readonly asSupplied: Judged
  /** What the table reads, see sums.ts. */
  readonly sums: Int32Array
}

/** Judges every rule of a bucket, for all items at once. The result is good until the next case of the same program. */
export function judgeUnits(program: Program, bucket: Bucket, words: Words, items: number, dates: Dates, isTraced = false): Case {
  makeRoom(program, bucket.units.length)
  const { asItIs, asSupplied, sums, suppliedSums } = program.room
  const suppliedWords = supply(program, words)
  sums.fill(0)
  judge(bucket, words, items, asItIs, sums, suppliedWords, isTraced)
  if (suppliedWords === words) return { bucket, program, items, words, dates, asItIs, suppliedWords, asSupplied: asItIs, sums }
  suppliedSums.fill(0)
  judge(bucket, suppliedWords, items, asSupplied, suppliedSums, null, isTraced)
  // A permit that fails only on what the sender can still supply is possible, not absent.
  for (const it of maySums) sums[it] = suppliedSums[it] as number
  return { bucket, program, items, words, dates, asItIs, suppliedWords, asSupplied, sums }
}

const maySums = [
  roleStart.ask + sum.mayPermit,
  roleStart.ask + sum.mayCompel,
  roleStart.give + sum.mayPermit,
  roleStart.give + sum.mayCompel,
]

function judge(
  { units, filter }: Bucket,
  words: Words,
  items: number,
  { yes, possible }: Judged,
  sums: Int32Array,
  suppliedWords: Words | null,
  isTraced: boolean,
): void {
  for (let index = 0, at = 0; index < units.length; index++, at += filterWidth) {
    yes[index] = 0
    possible[index] = 0
    let may = (filter[at] as number) & items
    const first = words[filter[at + 1] as number] as number
    const second = words[filter[at + 2] as number] as number
    if (may === 0 || (first & (filter[at + 3] as number)) !== 0 || (second & (filter[at + 4] as number)) !== 0) continue
    // What a `require` needs is mostly there. Then it does not matter whether it fires, but to whoever wants to see it.
    if (!isTraced && ((words[filter[at + 7] as number] as number) & (filter[at + 8] as number)) === 0) continue
    const { when, isShort, unless, yieldsTo, isCapped, needs, sinks } = units[index] as Unit
    let sure = 0
    if (isShort) {
      if (!isCapped && (first & (filter[at + 5] as number)) === 0 && (second & (filter[at + 6] as number)) === 0) sure = may
    } else {
      sure = certainItems(when, words, may)
      // What holds for sure for all of them need not be asked whether it may.
      if (sure !== may) may = possibleItems(when, words, may)
      if (may === 0) continue
      if (isCapped) sure = 0
    }
    if (unless !== null) {
      sure &= ~possibleItems(unless, words, may)
      may &= ~certainItems(unless, words, may)
    }
    for (let target = 0; target < yieldsTo.length; target++) {
      const it = yieldsTo[target] as number
      sure &= ~(possible[it] as number)
      may &= ~(yes[it] as number)
    }
    if (may === 0) continue
    sure &= may
    yes[index] = sure
    possible[index] = may
    if (needs !== null) {
      if (suppliedWords === null || certainItems(needs, words, 1) !== 0) continue
      // What has failed, and what is open.
      const isHopeless = sure !== 0 && possibleItems(needs, suppliedWords, 1) === 0
      if (isHopeless) may &= ~sure
      else sure = 0
    }
    for (let sink = 0; sink < sinks.length; sink++) {
      const it = sinks[sink] as number
      sums[it] = (sums[it] as number) | sure
      sums[it + 1] = (sums[it + 1] as number) | may
    }
  }
}

/** What a `require` needs: the items for which it has failed, and those for which it can still be supplied or is not known to be needed. */
export function requireSets({ asItIs, words, suppliedWords }: Case, unit: number, needs: Node): readonly [failed: number, open: number] {
  const may = asItIs.possible[unit] as number
  if (may === 0 || certainItems(needs, words, 1) !== 0) return none
  const sure = asItIs.yes[unit] as number
  const hopeless = sure !== 0 && possibleItems(needs, suppliedWords, 1) === 0
  return hopeless ? [sure, may & ~sure] : [0, may]
}

const none = [0, 0] as const

/** The same words where every value that the sender can change is not known. The very same list if there is none. */
function supply({ fields, suppliableBits }: Program, words: Words): Words {
  let supplied: number[] | null = null
  for (let at = 0; at < words.length; at++) {
    let bits = (words[at] as number) & (suppliableBits[at] as number)
    while (bits !== 0) {
      const bit = bits & -bits
      bits ^= bit
      supplied ??= words.slice()
      const unknown = fields.unknownOf.get((at << 5) | (31 - Math.clz32(bit))) as number
      supplied[at] = (supplied[at] as number) & ~bit
      supplied[unknown >> 5] = (supplied[unknown >> 5] as number) | (1 << (unknown & 31))
    }
  }
  return supplied ?? words
}

function makeRoom({ room }: Program, size: number): void {
  if (room.asItIs.yes.length >= size) return
  const places = size * 2
  room.asItIs = { yes: new Int32Array(places), possible: new Int32Array(places) }
  room.asSupplied = { yes: new Int32Array(places), possible: new Int32Array(places) }
}
