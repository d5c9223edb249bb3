import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '../../src/foundation/canonical-json.ts'
import { appendEntry } from '../../src/ledger/append/append-entry.ts'
import { createLedger } from '../../src/ledger/append/create-ledger.ts'
import type { LedgerDraft } from '../../src/ledger/ledger-entry.ts'
import { memoryStore } from '../../src/ledger/store/memory-store.ts'
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.ts'

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', 'report', ...args], { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

const draft: LedgerDraft = {
  v: 1,
  at: '2026-09-07T09:00:00Z',
  caseId: 'one',
  stage: 'decide',
  issuingState: 'FR',
  instrument: 'epoc',
  emergency: false,
  outcome: 'disclose',
  grounds: [],
  items: [{ item: 'phone-number', outcome: 'disclose' }],
  decisionDigest: null,
}

let folder = ''
let lines: readonly string[] = []
let root = ''
const whole = (): string => join(folder, 'ledger.ndjson')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lawful-request-report-'))
  const store = memoryStore()
  const ledger = createLedger(store)
  await appendEntry(ledger, draft)
  await appendEntry(ledger, { ...draft, stage: 'disclose', items: [{ item: 'phone-number', outcome: 'disclosed' }] })
  await appendEntry(ledger, { ...draft, caseId: 'two', at: '2026-10-01T00:00:00Z', outcome: 'clarify', items: [] })
  const records: unknown[] = []
  for await (const it of store.records()) records.push(it)
  root = verifyLedger(records).root
  lines = records.map((it) => `${canonicalJson(it as Json)}\n`)
  writeFileSync(whole(), lines.join(''))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A file of other lines. */
function ledgerOf(...text: readonly string[]): string {
  const file = join(folder, 'other.ndjson')
  writeFileSync(file, text.join(''))
  return file
}

interface Told {
  readonly report: { readonly ledger: { readonly entries: number; readonly notRead: number; readonly checkpoint: unknown } }
  readonly summary: Readonly<Record<string, unknown>>
}
function told(out: string): Told {
  const [report, summary] = out.trim().split('\n')
  return { report: JSON.parse(report ?? '') as Told['report'], summary: JSON.parse(summary ?? '') as Told['summary'] }
}

describe('lawful-request report', () => {
  it('counts a ledger by its folder or its file, and names its root', () => {
    for (const path of [folder, whole()]) {
      const { code, out, err } = run(path)
      expect(out).toMatch(/^FR +European Production Order Certificate +1 +0 +1 +0 +disclose 1$/m)
      expect(out).toContain(`Root of the ledger at 3: ${root}`)
      expect(out).toContain('All sums add up.')
      expect([code, err]).toEqual([0, ''])
    }
  })

  it('takes period, range, coverage and provider', () => {
    const options = [
      '--period',
      'month',
      '--from',
      '2026-08-18',
      '--until',
      '2026-10-01',
      '--covered-from',
      '2026-08-18',
      '--covered-until',
      '2026-11-01',
    ]
    const { code, out } = run(folder, ...options, '--provider', 'Example Messenger')
    expect(code).toBe(0)
    expect(out).toContain('to Example Messenger, by month')
    expect(out).toContain('2026-08-18/2026-09-01 (2026-08-18 until before 2026-09-01), covered by the ledger: nothing was received.')
    expect(out).toContain('2026-09 (2026-09-01 until before 2026-10-01), covered by the ledger:')
    expect(out).toContain('outside the range: 1 of 1')
  })

  it('gives a CSV and nothing else, or a report and a summary', () => {
    const { out } = run(folder, '--csv')
    expect(out).toMatch(/[^\n]\r\n$/)
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(out.startsWith('period,from,until,')).toBe(true)
    expect(out.trimEnd().split('\r\n').at(-1)).toBe('2026-Q4,2026-10-01,2027-01-01,partly-covered,FR,epoc,no,steps,nothing-held,,0')
    const { report, summary } = told(run(folder, '--json').out)
    expect(report.ledger).toMatchObject({ entries: 3, checkpoint: { size: 3, root } })
    expect(summary).toEqual({ counted: 3, notRead: [], holds: true, issues: [], discrepancies: [] })
  })

  it('bears a reader that has seen enough', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" dist/cli/main.js report "${folder}" --csv | true`], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
  })

  it('an empty ledger is counted', () => {
    expect(run(ledgerOf())).toMatchObject({ code: 0, out: expect.stringContaining('The ledger is empty.') as string })
  })

  it.each<[string, (lines: readonly string[]) => readonly string[], number[], string]>([
    ['a torn line', ([a = '', b = '', c = '']) => [a, b, c.slice(0, 90)], [3], 'NOT READ  line 3: '],
    ['a line in the middle that is no JSON', ([a = '', , c = '']) => [a, 'secret-value\n', c], [2], 'NOT READ  line 2: '],
    ['a blank line', ([a = '', b = '', c = '']) => [a, b, c, '\n'], [4], 'NOT READ  line 4: '],
    ['an entry of another version', ([a = '', b = '', c = '']) => [a.replace('"v":1', '"v":2'), b, c], [1], 'NOT READ  line 1: '],
    ['a word that we do not know', ([a = '', b = '', c = '']) => [a, b.replace('disclosed', 'secret-value'), c], [2], 'NOT READ  line 2: '],
    [
      'an entry with something added',
      ([a = '', b = '', c = '']) => [a, b.replace('"v":1', '"v":1,"x":"secret-value"'), c],
      [2],
      'NOT READ  line 2: ',
    ],
    [
      'an entry that was altered',
      ([a = '', b = '', c = '']) => [a, b.replace('"FR"', '"DE"'), c],
      [],
      'DOES NOT HOLD  line 2: ledger.leaf-differs',
    ],
    ['a last line without its end', ([a = '', b = '', c = '']) => [a, b, c.trimEnd()], [3], 'NOT READ  line 3: '],
    ['another spelling of an entry', ([a = '', b = '', c = '']) => [a, b.replace(',', ', '), c], [2], 'NOT READ  line 2: '],
    ['a line taken out', ([a = '', , c = '']) => [a, c], [], 'DOES NOT HOLD  line 2: ledger.wrong-index'],
    ['a line twice', ([a = '', b = '', c = '']) => [a, b, b, c], [], 'DOES NOT HOLD  line 3: ledger.wrong-index'],
  ])('%s: is named, exits with 1, and no root vouches for the report', (_, change, notRead, message) => {
    const text = change(lines)
    const file = ledgerOf(...text)
    const { code, out, err } = run(file)
    expect(err).toContain(message)
    expect(`${out}${err}`).not.toContain('secret-value')
    expect(out).toContain(`${text.length - notRead.length} entries of`)
    expect(out).not.toContain('Root of the ledger')
    expect(code).toBe(1)
    const stated = ['--covered-from', '2026-07-01', '--covered-until', '2026-11-01', '--from', '2026-07-01', '--until', '2026-10-01']
    const isCovered = notRead.length === 0
    expect(run(file, ...stated).out.includes(', covered by the ledger')).toBe(isCovered)
    expect(run(file, ...stated, '--csv').out.includes(',covered,')).toBe(isCovered)
    expect(out.includes(`${notRead.length} of its lines could not be read`)).toBe(!isCovered)
    const { report, summary } = told(run(file, '--json').out)
    expect(report.ledger).toMatchObject({ checkpoint: null, notRead: notRead.length })
    expect(summary).toMatchObject({ counted: text.length - notRead.length, notRead, holds: false })
  })

  it('counts nothing as covered of which nothing can be read', () => {
    const { code, out } = run(ledgerOf('x\n', 'y\n'), '--covered-from', '2026-01-01', '--covered-until', '2026-10-01')
    expect(out).toContain('Nothing to count.\nNothing of the ledger could be read.\n')
    expect(out).not.toMatch(/covered by|received/)
    expect(code).toBe(1)
  })

  it('a ledger whose records are gone while its checkpoints are there does not hold', () => {
    const gone = join(folder, 'gone')
    mkdirSync(gone)
    writeFileSync(join(gone, 'checkpoints.ndjson'), `${canonicalJson({ v: 1, size: 3, root })}\n`)
    const { code, err } = run(gone)
    expect(err).toContain('DOES NOT HOLD  checkpoint 1: ledger.entries-missing')
    expect(code).toBe(1)
  })

  it('holds a folder against the checkpoints in it', () => {
    const [cut, published] = [join(folder, 'cut'), canonicalJson({ v: 1, size: 3, root })]
    mkdirSync(cut)
    writeFileSync(join(cut, 'checkpoints.ndjson'), `${published}\n`)
    writeFileSync(join(cut, 'ledger.ndjson'), lines.join(''))
    expect(run(cut)).toMatchObject({ code: 0, err: '' })
    writeFileSync(join(cut, 'ledger.ndjson'), lines.slice(0, 2).join(''))
    const { code, out, err } = run(cut)
    expect(err).toContain('DOES NOT HOLD  checkpoint 1: ledger.entries-missing')
    expect(out).not.toContain('Root of the ledger')
    expect(code).toBe(1)
  })

  it.each([
    [[]],
    [['no-such-ledger']],
    [['src']],
    [['a', 'b']],
    [['.', '--period', 'week']],
    [['.', '--from', '2026-13-01']],
    [['.', '--from', '18.08.2026']],
    [['.', '--csv', '--json']],
    [['.', '--csvv']],
    [['.', '--covered-until', '2999-01-01']],
    [['.', '--covered-until', new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)]],
    [['.', '--operator', 'examples/operator.json']],
  ])('misuse exits with 2: %j', (args) => {
    const { code, out, err } = run(...args.map((it) => (it === '.' ? folder : it)))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('usage: lawful-request')
  })

  it.each([[['--from', '2026-10-01', '--until', '2026-10-01']], [['--from', '1812-10-01']], [['--provider', 'two\nlines']]])(
    'a report that cannot be exits with 2: %j',
    (args) => {
      expect(run(folder, ...args).code).toBe(2)
    },
  )
})
