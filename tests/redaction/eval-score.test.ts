import { describe, expect, it } from 'vitest'
import type { CorpusLine } from '../eval/redaction/corpus/corpus-line.ts'
import { parseMarked } from '../eval/redaction/corpus/parse-marked.ts'
import { floorsOf, percent } from '../eval/redaction/score/floors-of.ts'
import { type Fate, type Found, judgeLine } from '../eval/redaction/score/judge-line.ts'
import { judgePeer } from '../eval/redaction/score/judge-peer.ts'
import { tally } from '../eval/redaction/score/tally.ts'

const lineOf = (marked: string): CorpusLine => ({
  ...parseMarked(marked),
  ...{ language: 'any', genre: 'log', origin: 'here:1', country: null, half: 'development', marked, published: [] },
})

const known = new Set(['ip-address', 'phone-number', 'email-address'])

/** What stands between ‹ and › is what the finder found; the kind and the canonical spelling are given beside it. */
function foundIn(text: string, parts: readonly (readonly [kind: string, shown: string, canonical: string])[]): readonly Found[] {
  return parts.map(([kind, shown, canonical]) => {
    const start = text.indexOf(shown)
    expect(start).toBeGreaterThanOrEqual(0)
    return { kind, start, end: start + shown.length, canonical }
  })
}

type Case = readonly [
  marked: string,
  found: Parameters<typeof foundIn>[1],
  fates: readonly Fate[],
  right: readonly boolean[],
  altered: number,
]

const v4 = 'at ⟦ip¦192.0.2.7:443¦192.0.2.7⟧ now'

describe('judgeLine', () => {
  it.each<Case>([
    ['nothing here', [], [], [], 0],
    ['nothing here', [['ip-address', 'here', 'here']], [], [false], 0],
    [v4, [['ip-address', '192.0.2.7:443', '192.0.2.7']], ['exact'], [true], 0],
    [v4, [['ip-address', '192.0.2.7:443', '192.0.2.8']], ['other-canonical'], [true], 0],
    [v4, [['phone-number', '192.0.2.7:443', '192.0.2.7']], ['other-kind'], [false], 0],
    [v4, [['ip-address', '192.0.2.7', '192.0.2.7']], ['part-survives'], [true], 0],
    [v4, [['ip-address', 'at 192.0.2.7:443', '192.0.2.7']], ['other-extent'], [false], 0],
    [v4, [['ip-address', ' 192.0.2.7:443', '192.0.2.7']], ['other-extent'], [true], 0],
    [v4, [], ['survives'], [], 0],
    ['⟦mail¦?a@example.org¦?⟧', [['email-address', '?a@example.org', 'x']], ['exact'], [true], 0],
    ['_⟦mail¦a@example.org⟧', [['email-address', '_a@example.org', '_a@example.org']], ['exact'], [true], 0],
    ['⟦ip¦[2001:db8::7]¦2001:db8::7⟧', [['ip-address', '2001:db8::7', '2001:db8::7']], ['exact'], [true], 0],
    ['[⟦ip¦192.0.2.7⟧]', [['ip-address', '[192.0.2.7]', '192.0.2.7']], ['exact'], [true], 0],
    ['⟦keep¦§ 1.2.3.4⟧', [['ip-address', '1.2.3.4', '1.2.3.4']], [], [false], 1],
    // a kind that the finder does not know is neither missed nor held against another
    ['⟦imsi¦310150123456789⟧', [['phone-number', '310150123456789', '+310150123456789']], [], [], 0],
    ['⟦imsi¦310150123456789⟧', [], [], [], 0],
  ])('%s', (marked, parts, fates, right, altered) => {
    const line = lineOf(marked)
    const judgement = judgeLine(line, foundIn(line.text, parts), known)
    expect(judgement.fates.map((it) => it.fate)).toEqual(fates)
    expect(judgement.findings.map((it) => it.isRight)).toEqual(right)
    expect(judgement.alteredCitations.length).toBe(altered)
  })
})

describe('tally and floorsOf', () => {
  const judged = (marked: string, parts: Parameters<typeof foundIn>[1]) =>
    judgeLine(lineOf(marked), foundIn(lineOf(marked).text, parts), known)
  const good = judged(v4, [['ip-address', '192.0.2.7:443', '192.0.2.7']])
  const missed = judged(v4, [])
  const clean = judged('⟦keep¦§ 1⟧', [])

  it('count what is marked, found, right, clean and altered', () => {
    const wrong = judged('version 1.2.3.4', [['ip-address', '1.2.3.4', '1.2.3.4']])
    const { kinds, ...rest } = tally([good, missed, clean, wrong])
    expect(kinds[0]).toEqual({ kind: 'ip', marked: 2, exact: 1, hidden: 1, otherCanonical: 0, found: 2, right: 1 })
    expect(rest).toEqual({ lines: 4, cleanLines: 2, alteredLines: 1, citations: 1, alteredCitations: 0 })
  })

  it.each([
    ['99 of 100', 99, 1, true],
    ['98 of 100', 98, 2, false],
  ])('let %s pass or not', (_, found, missing, isMet) => {
    const lines = [...Array.from({ length: found }, () => good), ...Array.from({ length: missing }, () => missed), clean]
    expect(floorsOf('here', tally(lines)).map((it) => it.isMet)).toEqual([isMet, isMet, true, true])
  })

  it('let nothing pass that shows nothing', () => {
    expect(floorsOf('here', tally([missed])).map((it) => it.isMet)).toEqual([false, false, false, false])
  })

  it('round down', () => {
    expect([percent(999, 1000), percent(9999, 10000), percent(1, 1), percent(0, 0)]).toEqual(['99.9', '99.9', '100.0', '–'])
  })
})

describe('judgePeer', () => {
  it.each([
    ['hides', (text: string) => text.replace('192.0.2.7:443', 'X'), { marked: 1, hidden: 1 }, 0, 0],
    ['leaves less than half, at the end', (text: string) => text.replace('192.0.2.7', 'X'), { marked: 1, hidden: 1 }, 0, 0],
    ['leaves less than half, at the beginning', (text: string) => text.replace('2.7:443', 'X'), { marked: 1, hidden: 1 }, 0, 0],
    ['leaves more than half', (text: string) => text.replace('443', 'X'), { marked: 1, hidden: 0 }, 0, 0],
    ['alters citations', (text: string) => text.replaceAll(/\d+/g, 'X'), { marked: 1, hidden: 1 }, 1, 1],
    ['hides nothing', (text: string) => text, { marked: 1, hidden: 0 }, 0, 0],
  ])('%s', async (_, redact, ip, alteredLines, alteredCitations) => {
    const score = await judgePeer({ name: 'x', kinds: ['ip'], redact }, [lineOf(v4), lineOf('⟦keep¦§ 1⟧')])
    expect(score).toEqual({ name: 'x', kinds: { ip }, cleanLines: 1, alteredLines, citations: 1, alteredCitations, failures: 0 })
  })

  it('holds it against a peer that it throws', async () => {
    const redact = (): string => {
      throw new Error('no')
    }
    expect(await judgePeer({ name: 'x', kinds: ['ip'], redact }, [lineOf(v4)])).toMatchObject({ kinds: { ip: { hidden: 0 } }, failures: 1 })
  })
})
