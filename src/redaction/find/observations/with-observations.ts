import { ipBitsOf } from '../../../identifiers/ip/read/ip-bits-of.ts'
import { portAfter } from '../ip/port-after.ts'
import type { Finding, IdentifierFinding, WrittenObservation } from '../../finding.ts'
import { plainText } from '../plain/plain-text.ts'
import { wayBack } from '../plain/way-back.ts'
import { beside, isSpan } from './beside.ts'
import { timesIn, type WrittenTime } from './times-in.ts'

/** Takes each address in a stretch and the one time beside it together. Where two could be meant, both stay as they are. */
export function withObservations(
  text: string,
  [begin, end]: readonly [begin: number, end: number],
  found: readonly Finding[],
): readonly Finding[] {
  if (!found.some(isAddress)) return found
  const plain = plainText(text.slice(begin, end))
  const { plainAt, writtenOf } = wayBack(plain, begin)
  const seen = found.map((finding): Item => ({ from: plainAt(finding.start), to: plainAt(finding.end), finding }))
  const timed = timesIn(plain.text).map((time): Item => ({ from: time.from, to: time.to, time }))
  const isFree = (from: number, to: number): boolean => !seen.some((it) => it.from < to && from < it.to)
  // Digits that are a part of something else are no time.
  const items = [...seen, ...timed.filter(({ from, to }) => isFree(from, to))].sort((a, b) => a.from - b.from)
  const units = pairsIn(plain.text, items).map(([address, time]): Finding => {
    const within = portIn(plain.text.slice(address.from, address.to))
    // `192.0.2.7 at 2026-09-10T14:03:22Z, port 443`
    const port = within === null && address.to < time.from ? portAfter(plain.text, { from: address.from, to: time.to }, false) : 0
    const behind = isFree(time.to, time.to + port) ? port : 0
    const [from, to] = closed(plain.text, Math.min(address.from, time.from), Math.max(address.to, time.to + behind))
    const [start, stop] = writtenOf(from, to)
    const observation = {
      address: address.finding.canonical,
      port: within ?? lastNumber(plain.text.slice(time.to, time.to + behind)),
      // INVARIANT: a time that nobody can tell is in no pair.
      at: String(time.time.at),
    }
    return {
      kind: 'observation',
      start,
      end: stop,
      text: text.slice(start, stop),
      canonical: canonicalOf(observation, time.time),
      why: time.time.hasZone ? 'observation' : 'observation-without-zone',
      observation,
    }
  })
  if (units.length === 0) return found
  return [...found.filter((it) => !units.some((unit) => unit.start <= it.start && it.end <= unit.end)), ...units].sort(
    (a, b) => a.start - b.start,
  )
}

interface Place {
  readonly from: number
  readonly to: number
}
type Seen = Place & { readonly finding: Finding; readonly time?: undefined }
type Timed = Place & { readonly time: WrittenTime; readonly finding?: undefined }
type Item = Seen | Timed

/** Where two findings overlapped, the spelling is that of neither. */
const isAddress = (it: Finding): it is IdentifierFinding => (it.why === 'ipv4' || it.why === 'ipv6') && isIp(it.canonical)

interface Edge {
  readonly address: Seen
  readonly time: Timed
  readonly how: 'joined' | 'listed'
}

/** The addresses and times that belong together beyond doubt: neither is as close to another one, and the time is no end of a span. */
function pairsIn(text: string, items: readonly Item[]): readonly (readonly [Seen, Timed])[] {
  const edges: Edge[] = []
  const doubtful = new Set<Timed>()
  for (const [index, right] of items.entries()) {
    const left = items[index - 1]
    if (left === undefined) continue
    const between = text.slice(left.to, right.from)
    if (left.time !== undefined && right.time !== undefined) {
      if (isSpan(between) || beside(between) !== null) doubtful.add(left).add(right)
      continue
    }
    const [address, time] = left.time === undefined ? [left, right] : [right, left]
    const how =
      address.finding !== undefined && time.time !== undefined && isAddress(address.finding)
        ? isCommonLog(between)
          ? 'joined'
          : beside(between)
        : null
    if (how !== null) edges.push({ address: address as Seen, time: time as Timed, how })
  }
  return edges
    .filter(({ address, time, how }) => {
      const rivals = edges.filter((it) => (it.address === address) !== (it.time === time))
      return (
        time.time.at !== null && !doubtful.has(time) && (how === 'joined' ? rivals.every((it) => it.how === 'listed') : rivals.length === 0)
      )
    })
    .map(({ address, time }) => [address, time])
}

/** `192.0.2.7 - - [`: between an address and its time in the log of a web server stand the names of who asked. */
const isCommonLog = (between: string): boolean => /^ [^\s"[]{1,64} [^\s"[]{1,64} \[$/.test(between)

/** With the bracket that one of the two stands in, if the other one stands outside it. */
function closed(text: string, from: number, to: number): readonly [from: number, to: number] {
  const inside = text.slice(from, to)
  for (const [open, close] of brackets) {
    const opens = inside.split(open).length - inside.split(close).length
    if (opens === 1 && text[to] === close) return [from, to + 1]
    if (opens === -1 && text[from - 1] === open) return [from - 1, to]
  }
  return [from, to]
}

const brackets = [
  ['(', ')'],
  ['[', ']'],
] as const

/** The port behind an address: the last digits, if it is one already without them, and none with them. */
function portIn(written: string): number | null {
  const isBare = isIp(written.replace(/^\[(.*)\]$/, '$1'))
  const before = /^\[?((?:\d+ ?\. ?){3}\d+|[\da-f:]*[\da-f]|[\da-f:]*::)/i.exec(written.replace(/\d{1,5}\)?$/, ''))?.[1] ?? ''
  return isBare || !isIp(before) ? null : lastNumber(written)
}

const isIp = (text: string): boolean => ipBitsOf(text.replaceAll(' ', '')) !== null

function lastNumber(written: string): number | null {
  const digits = /(\d{1,5})\)?$/.exec(written)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** The address with its port, and the instant in UTC, as exactly as it was told; a time without zone as it was written. */
function canonicalOf({ address, port, at }: WrittenObservation, { hasZone }: WrittenTime): string {
  const endpoint = port === null ? address : address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
  if (!hasZone) return `${endpoint} ${at}`
  const [, seconds, fraction = ''] = /T\d\d:\d\d(:\d\d)?(\.\d+)?/.exec(at) ?? []
  return `${endpoint} ${new Date(at).toISOString().slice(0, seconds === undefined ? 16 : 19)}${fraction.replace(/\.?0+$/, '')}Z`
}
