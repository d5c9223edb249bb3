import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openLedgerFile } from '../../src/adapters/ledger-file/index.ts'
import { verify } from '../../src/cli/commands/verify.ts'
import { appendEntry, canonicalJson, type Checkpoint, checkpoint, checkpointNote, createLedger, type Json } from '../../src/ledger/index.ts'
import { exampleDraft } from '../support/example-ledger.ts'

interface Verified {
  readonly holds: boolean
  readonly issues: readonly { readonly code: string; readonly path: readonly (string | number)[] }[]
}

let all = ''
let written = ''
let folder = ''
const said: Checkpoint[] = []
beforeAll(async () => {
  all = mkdtempSync(join(tmpdir(), 'lawful-request-'))
  written = join(all, 'written')
  const opened = await openLedgerFile(written)
  if (!opened.ok) throw new Error('not opened')
  const ledger = createLedger(opened.value.store, { key: new Uint8Array(32) })
  for (let index = 0; index < 4; index++) {
    await appendEntry(ledger, exampleDraft({ caseId: `case-${index}`, items: [{ item: 'location', outcome: 'preserve' }], grounds: [] }))
    if (index % 2 === 1) said.push(await checkpoint(ledger))
  }
  await opened.value.close()
})
afterAll(() => {
  rmSync(all, { recursive: true })
})

let printed: string[] = []
beforeEach(() => {
  folder = join(all, 'checked')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const name of ['ledger.ndjson', 'checkpoints.ndjson']) copyFileSync(join(written, name), join(folder, name))
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.push(line)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

function run(...args: string[]): { code: number; lines: readonly string[] } {
  printed = []
  return { code: verify([folder, ...args]), lines: printed }
}
function runJson(...args: string[]): { code: number; found: Verified } {
  const { code, lines } = run('--json', ...args)
  expect(lines).toHaveLength(2)
  return { code, found: JSON.parse(lines[0] ?? '') as Verified }
}
const file = (name: string, content: string): string => {
  const path = join(all, name)
  writeFileSync(path, content)
  return path
}
const misuse = (code: string): Error => expect.objectContaining({ name: 'UsageError', code }) as Error

describe('lawful-request verify', () => {
  it('says in plain words what was checked, and what was not', () => {
    const { code, lines } = run()
    expect(lines).toEqual([
      '4 entries: every one is as it was written, in its place, and none is missing in between.',
      '2 checkpoints kept with it: the entries agree.',
      'Nothing that was published was compared: give --checkpoint, or --root and --size.',
      `The root of all 4 is ${said[1]?.root}`,
      'It holds.',
    ])
    expect(code).toBe(0)
  })

  it('says for which entries nothing speaks', () => {
    const only = file('first.txt', checkpointNote(said[0]!, 'example.org/requests'))
    expect(run('--checkpoint', only).lines).toContain(
      'No published checkpoint speaks for the last 2: had somebody changed them whole, or taken out what followed, it would not show.',
    )
    rmSync(join(folder, 'checkpoints.ndjson'))
    const { code, lines } = run()
    expect(lines[1]).toBe('No checkpoint is kept with it.')
    expect(lines.at(-2)).toMatch(/^No checkpoint speaks for the last 4:/)
    expect(code).toBe(0)
  })

  it('gives one JSON object, then a summary', () => {
    const { code, lines } = run('--json', '--root', said[0]!.root, '--size', '2')
    expect(lines.map((it) => JSON.parse(it) as unknown)).toEqual([
      {
        ledger: 'ledger.ndjson',
        holds: true,
        size: 4,
        root: said[1]?.root,
        checkpoints: 2,
        published: 1,
        vouched: 2,
        suspect: null,
        hoursBack: 0,
        issues: [],
      },
      { verified: 1, issues: 0 },
    ])
    expect(code).toBe(0)
  })

  it('compares with what was published: text, JSON or by hand', () => {
    const [first, second] = said as [Checkpoint, Checkpoint]
    const note = file('note.txt', checkpointNote(first, 'example.org/requests'))
    const json = file('checkpoint.json', `${JSON.stringify(second, null, 2)}\n`)
    const byHand = ['--root', second.root.toUpperCase(), '--size', '4']
    expect(run('--checkpoint', note, '--checkpoint', json, ...byHand)).toMatchObject({
      code: 0,
      lines: { 2: '3 published checkpoints: the entries agree.' },
    })
    const wrong = file('wrong.txt', checkpointNote({ ...first, root: second.root }, 'example.org/requests'))
    const { code, lines } = run('--checkpoint', json, '--checkpoint', wrong)
    expect(lines[0]).toMatch(/^DOES NOT HOLD {2}published checkpoint 2: .* ledger\.checkpoint-differs$/)
    expect(code).toBe(1)
  })

  it('says every problem with its place, and between which checkpoints an entry was changed whole', async () => {
    const path = join(folder, 'ledger.ndjson')
    const lines = readFileSync(path, 'utf8').split('\n')
    // Somebody makes another ledger and puts its third record here.
    const other = await appendEntry(createLedger(), exampleDraft())
    lines[2] = canonicalJson({ ...other, index: 2 } as unknown as Json)
    lines[0] = lines[0]!.replace('"salt":"', '"salt":"x')
    writeFileSync(path, lines.join('\n'))
    appendFileSync(path, '{"en')
    const { code, lines: told } = run()
    expect(code).toBe(1)
    expect(told).toHaveLength(6)
    expect(told[0]).toMatch(/^DOES NOT HOLD {2}ledger\.ndjson, line 5: .* ledger\.torn-line$/)
    expect(told[1]).toMatch(/^DOES NOT HOLD {2}ledger\.ndjson, line 1 \(entry 0\), salt: .* ledger\.bad-record$/)
    expect(told[2]).toMatch(/^DOES NOT HOLD {2}checkpoints\.ndjson, line 2: .* ledger\.root-differs$/)
    expect(told.slice(3)).toEqual([
      'Between the last checkpoint that agrees and the first that does not: entries 2 to 3.',
      expect.stringMatching(/^The root of the 4 that are there is [0-9a-f]{64}$/),
      'It does not hold: 3 problems.',
    ])
  })

  it('takes a file of records that is gone for one from which all was taken', () => {
    rmSync(join(folder, 'ledger.ndjson'))
    const { code, lines } = run()
    expect(lines[0]).toMatch(/^DOES NOT HOLD {2}checkpoints\.ndjson, line 1: .* ledger\.entries-missing$/)
    expect(lines.at(-1)).toBe('It does not hold: 2 problems.')
    expect(code).toBe(1)
    rmSync(join(folder, 'checkpoints.ndjson'))
    expect(() => run()).toThrow(misuse('cli.nothing-there'))
  })

  it('tells of hours that run backwards, which is no failure', async () => {
    const path = join(all, 'clocks')
    const opened = await openLedgerFile(path)
    if (!opened.ok) throw new Error('not opened')
    const ledger = createLedger(opened.value.store)
    for (const hour of ['12', '11']) await appendEntry(ledger, exampleDraft({ at: `2026-09-07T${hour}:00:00Z` }))
    await opened.value.close()
    printed = []
    expect(verify([path])).toBe(0)
    expect(printed).toContain(
      '1 entry bears an earlier hour than the one before: a clock was wrong or set back. Nothing was changed by that.',
    )
  })

  it('tells a last line that lost its line feed from one that was cut off', () => {
    const path = join(folder, 'ledger.ndjson')
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.with(bytes.length - 1, 0x0b))
    expect(run().lines[0]).toMatch(/^DOES NOT HOLD {2}ledger\.ndjson, line 4: .* ledger\.damaged-line$/)
  })

  it('changes nothing, not even a torn line', () => {
    appendFileSync(join(folder, 'ledger.ndjson'), '{"en')
    const before = statSync(join(folder, 'ledger.ndjson')).size
    expect(run().code).toBe(1)
    expect(statSync(join(folder, 'ledger.ndjson')).size).toBe(before)
  })

  it.each([
    ['no folder', [], 'cli.options'],
    ['two folders', ['.', '.'], 'cli.options'],
    ['an option that is not known', ['.', '--operator', 'x'], 'cli.options'],
    ['a folder that is not there', ['nowhere'], 'cli.nothing-there'],
    ['a folder without a ledger', ['src'], 'cli.nothing-there'],
    ['a file', ['package.json'], 'cli.nothing-there'],
    ['a root without a size', ['.', '--root', 'ab'.repeat(32)], 'cli.options'],
    ['a size without a root', ['.', '--size', '4'], 'cli.options'],
    ['a root that is none', ['.', '--root', 'ab', '--size', '4'], 'cli.options'],
    ['a size that is none', ['.', '--root', 'ab'.repeat(32), '--size', '4.0'], 'cli.options'],
    ['a checkpoint that is not there', ['.', '--checkpoint', 'nowhere'], 'cli.unreadable-file'],
    ['a checkpoint that is none', ['.', '--checkpoint', 'package.json'], 'cli.bad-checkpoint'],
    ['a checkpoint that is no JSON', ['.', '--checkpoint', 'README.md'], 'cli.bad-checkpoint'],
  ])('is misused with %s', (_name, args, code) => {
    expect(() => verify(args)).toThrow(misuse(code))
  })
})

describe('the command as it is built', () => {
  const built = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['dist/cli/main.js', 'verify', ...args], { encoding: 'utf8' })

  it('ends with 0 if the ledger holds, 1 if it does not, 2 if it was called wrong', () => {
    expect(built(folder)).toMatchObject({ status: 0, stdout: expect.stringMatching(/It holds\.\n$/) as string, stderr: '' })
    expect(built(folder, '--root', said[0]!.root, '--size', '3')).toMatchObject({ status: 1, stderr: '' })
    expect(built(join(folder, 'nowhere'))).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('one bit that flips', () => {
  const [records, checkpoints] = ['ledger.ndjson', 'checkpoints.ndjson']
  it.each([
    [records, 'entries'],
    [checkpoints, 'checkpoints'],
  ])('anywhere in %s is found, and its line is named', (name, list) => {
    const path = join(folder, name)
    const bytes = readFileSync(path)
    let line = 1
    for (const [at, byte] of bytes.entries()) {
      const bit = Math.floor(Math.random() * 8)
      writeFileSync(path, bytes.with(at, byte ^ (1 << bit)))
      const { code, found } = runJson()
      const where = `byte ${at}, bit ${bit}`
      expect(code, where).toBe(1)
      expect(found.holds, where).toBe(false)
      const isNamed = found.issues.some(
        ({ path: [what, number] }) => (what === list && number === line - 1) || (what === name && number === line),
      )
      expect(isNamed, `${where}: ${JSON.stringify(found.issues)}`).toBe(true)
      if (byte === 0x0a) line++
    }
    writeFileSync(path, bytes)
    expect(runJson().code).toBe(0)
  })

  it.each(['first.txt'])('in a published checkpoint is found or makes it none (%s)', (name) => {
    const note = checkpointNote(said[1]!, 'example.org/requests')
    const bytes = Buffer.from(note)
    for (let at = note.indexOf('\n') + 1; at < bytes.length; at++)
      for (let bit = 0; bit < 8; bit++) {
        writeFileSync(join(all, name), bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit)))
        let code = 2
        try {
          code = run('--checkpoint', join(all, name)).code
        } catch (error) {
          expect(error).toMatchObject({ name: 'UsageError', code: 'cli.bad-checkpoint' })
        }
        expect(code).not.toBe(0)
      }
  })
})
