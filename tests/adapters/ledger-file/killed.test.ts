import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Issue } from '../../../src/foundation/issue.ts'
import { type Checkpoint, type LedgerRecord, verifyLedger } from '../../../src/ledger/index.ts'

const writer = fileURLToPath(new URL('../../support/killed-writer.ts', import.meta.url))
const rounds = Number(process.env.KILL_ROUNDS ?? 50)

interface Said {
  readonly notes?: readonly Issue[]
  readonly record?: LedgerRecord
  readonly checkpoint?: Checkpoint
}

/** Lets a process append and kills it some time after it began. Gives what it had said by then. */
async function killedAfter(folder: string, milliseconds: number): Promise<readonly Said[]> {
  const child = spawn(process.execPath, ['--no-warnings', writer, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: Said[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (said.length === 0) setTimeout(() => child.kill('SIGKILL'), milliseconds)
    said.push(JSON.parse(line) as Said)
  }
  expect(said[0]).toHaveProperty('notes')
  return said
}

const linesIn = (path: string): readonly string[] => (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [''])

it(`${rounds} times killed while it writes: nothing acknowledged is lost, what was torn is told, and the ledger goes on`, {
  timeout: 300_000,
}, async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'lawful-request-')), 'ledger')
  const acknowledged: LedgerRecord[] = []
  const published: Checkpoint[] = []
  let tornBefore = 0
  let torn = 0
  for (let round = 0; round < rounds; round++) {
    const said = await killedAfter(folder, Math.random() * 80)
    // The one that began now told of what the one before it left.
    expect(said[0]?.notes?.map((it) => it.code) ?? []).toEqual(Array.from({ length: tornBefore }, () => 'ledger.torn-line'))
    for (const it of said) {
      if (it.record !== undefined) acknowledged.push(it.record)
      if (it.checkpoint !== undefined) published.push(it.checkpoint)
    }
    const files = ['ledger.ndjson', 'checkpoints.ndjson'].map((it) => linesIn(join(folder, it)))
    tornBefore = files.filter((it) => it.at(-1) !== '').length
    torn += tornBefore
    const [records = [], checkpoints = []] = files.map((lines) => lines.slice(0, -1).map((it) => JSON.parse(it) as unknown))
    for (const it of acknowledged) expect(records[it.index]).toEqual(it)
    expect(verifyLedger(records, checkpoints, published)).toMatchObject({ holds: true, issues: [] })
  }
  expect(acknowledged.length).toBeGreaterThan(rounds / 2)
  expect(torn).toBeGreaterThan(rounds / 10)
  expect(readdirSync(folder).filter((it) => it.includes('.torn-'))).toHaveLength(torn - tornBefore)
  rmSync(join(folder, '..'), { recursive: true })
})
