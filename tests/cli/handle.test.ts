import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handle } from '../../src/cli/commands/handle.ts'
import type { Ports } from '../../src/corridor/ports.ts'

// What cannot be brought about from outside: a clock that moves in between, a disk that fills up, a ledger that fails.
const { broken } = vi.hoisted(() => ({ broken: { ports: (it: unknown): unknown => it, write: (): void => undefined } }))
vi.mock('../../src/cli/ports-for.ts', async (original) => {
  const { portsFor } = await original<typeof import('../../src/cli/ports-for.ts')>()
  return { portsFor: (...args: Parameters<typeof portsFor>) => broken.ports(portsFor(...args)) }
})
vi.mock('../../src/cli/case-files.ts', async (original) => {
  const { caseFiles } = await original<typeof import('../../src/cli/case-files.ts')>()
  return {
    caseFiles: (...args: Parameters<typeof caseFiles>) => {
      const files = caseFiles(...args)
      const write: typeof files.write = (...what) => {
        files.write(...what)
        broken.write()
      }
      return { ...files, write }
    },
  }
})

const name = '01-epoc-subscriber-data'
const act = { by: 'Robin Sample', at: '2026-09-10T10:00:00Z' }
const approval = { kind: 'approval', group: 'q1', items: ['person-name'], ...act }

let folder = ''
let told: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lawful-request-'))
  told = []
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => {
      told.push(line)
    })
})
afterEach(() => {
  vi.restoreAllMocks()
  broken.ports = (it) => it
  broken.write = () => undefined
  rmSync(folder, { recursive: true })
})

async function run(...events: readonly object[]): Promise<{ code: number; decision: { outcome: string; packages: unknown[] } }> {
  const [file, out] = [join(folder, 'events.json'), join(folder, 'out')]
  writeFileSync(file, JSON.stringify({ [name]: events }))
  const house = ['--operator', 'examples/operator.json', '--policy', 'baseline', '--records', 'examples/records.json']
  const code = await handle([`examples/inbox/${name}.json`, ...house, '--events', file, '--out', out])
  return {
    code,
    decision: JSON.parse(readFileSync(join(out, `${name}.decision.json`), 'utf8')) as { outcome: string; packages: unknown[] },
  }
}

const recorded = (): readonly string[] =>
  readFileSync(join(folder, 'out', 'ledger.ndjson'), 'utf8')
    .trim()
    .split('\n')

describe('handle', () => {
  it('rehearses and acts at one instant: what is withdrawn between the two is not released and withdrawn', async () => {
    let hour = 0
    broken.ports = (ports) => ({
      ...(ports as Ports),
      now: () => new Date(Date.parse('2026-09-11T00:00:00Z') + 3_600_000 * hour++).toISOString(),
    })
    // Later than the rehearsal and earlier than the run, if each asked for the time.
    const { decision } = await run(approval, { kind: 'withdrawal', ...act, at: '2026-09-11T02:30:00Z' })
    expect(decision.outcome).toBe('disclose')
    expect(told.join('\n')).toContain(`REFUSED  ${name}: event 2 changes nothing: case.from-the-future`)
  })

  it('says loudly that something is recorded as released and was not written', async () => {
    broken.write = () => {
      throw Object.assign(new Error('no space left in /home/secret'), { code: 'ENOSPC' })
    }
    expect((await run(approval)).code).toBe(1)
    expect(told).toContain(`RECORDED AS RELEASED, NOT WRITTEN ${name}: ENOSPC`)
    expect(told.join('\n')).not.toContain('secret')
    told = []
    await run({ kind: 'clarification-asked', ...act })
    expect(told).toContain(`NOT WRITTEN ${name}: ENOSPC`)
  })

  it('writes what was released before the ledger failed, and gives the folder free', async () => {
    let entries = 0
    broken.ports = (ports) => {
      const { ledger, ...others } = ports as Ports
      const append: Ports['ledger']['append'] = (draft) =>
        entries++ < 2 ? ledger.append(draft) : Promise.reject(Object.assign(new Error('secret'), { code: 'EIO' }))
      return { ...others, ledger: { append } }
    }
    const { code, decision } = await run(approval, { ...approval, items: ['phone-number'] })
    expect([code, decision.packages]).toEqual([1, [['person-name']]])
    expect(told).toContain(`NOT RECORDED ${name}: event 2 (EIO)`)
    const files = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })
    expect(files.some((it) => it.endsWith('person-name.json'))).toBe(true)
    expect(files.some((it) => it.includes('ledger.lock'))).toBe(false)
    expect(recorded()).toHaveLength(2)
  })

  it('goes on behind a request that the ledger does not take', async () => {
    broken.ports = (ports) => ({ ...(ports as Ports), ledger: { append: () => Promise.reject(new TypeError('secret')) } })
    expect(await handle(['examples/inbox', '--operator', 'examples/operator.json'])).toBe(1)
    const lines = told.filter((it) => it.startsWith('NOT RECORDED '))
    expect(lines).toHaveLength(readdirSync('examples/inbox').length)
    expect(lines).toContain(`NOT RECORDED ${name}: TypeError`)
  })
})
