import type { Dates } from '../reference/judging/judge-rules.ts'
import { certainItems, type Node, possibleItems, type Words } from './node.ts'
import type { Bucket, Judged, Program, Unit } from './program.ts'

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
}

/** Judges every rule of a bucket, for all items at once. The result is good until the next case of the same program. */
export function judgeUnits(program: Program, bucket: Bucket, words: Words, items: number, dates: Dates): Case {
  makeRoom(program, bucket.units.length)
  const { asItIs, asSupplied } = program.room
  judge(bucket, words, items, asItIs)
  const suppliedWords = supply(program, words)
  if (suppliedWords === words) return { bucket, program, items, words, dates, asItIs, suppliedWords, asSupplied: asItIs }
  judge(bucket, suppliedWords, items, asSupplied)
  return { bucket, program, items, words, dates, asItIs, suppliedWords, asSupplied }
}

function judge({ units, filter }: Bucket, words: Words, items: number, { yes, possible }: Judged): void {
  for (let index = 0, at = 0; index < units.length; index++, at += 5) {
    if (
      ((filter[at] as number) & items) === 0 ||
      ((words[filter[at + 1] as number] as number) & (filter[at + 2] as number)) !== 0 ||
      ((words[filter[at + 3] as number] as number) & (filter[at + 4] as number)) !== 0
    ) {
      yes[index] = 0
      possible[index] = 0
      continue
    }
    const { when, unless, yieldsTo, isCapped } = units[index] as Unit
    let may = possibleItems(when, words, items)
    let sure = isCapped || may === 0 ? 0 : certainItems(when, words, may)
    if (unless !== null && may !== 0) {
      sure &= ~possibleItems(unless, words, may)
      may &= ~certainItems(unless, words, may)
    }
    for (let target = 0; target < yieldsTo.length && may !== 0; target++) {
      const it = yieldsTo[target] as number
      sure &= ~(possible[it] as number)
      may &= ~(yes[it] as number)
    }
    yes[index] = sure & may
    possible[index] = may
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
