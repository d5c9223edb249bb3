import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

function diff(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', 'diff', ...args], { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

describe('lawful-request diff', { timeout: 120_000 }, () => {
  const days = ['--from', '2024-06-30', '--to', '2024-07-01'] as const

  it('says what the law of the second day decides otherwise: in India, the old code of procedure gave way to the new one', () => {
    const { code, out, err } = diff(...days, '--pack', 'in/bnss')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('in/bnss#')
    expect(out).toMatch(/instrument: in\/bnss-94-order.*\n {6}\S+ .*→ /)
    expect(out).toMatch(/\d+ rules moved, \d+ of them change a decision\n$/)
  })

  it('tells the same as JSON, one rule a line, then a summary', () => {
    const { code, out } = diff(...days, '--pack', 'in/bnss', '--json')
    expect(code).toBe(0)
    const lines = out
      .trimEnd()
      .split('\n')
      .map((it) => JSON.parse(it) as Record<string, unknown>)
    const summary = lines.at(-1)
    expect(summary).toEqual({ from: '2024-06-30', to: '2024-07-01', pack: 'in/bnss', moved: lines.length - 1, complete: true })
    for (const it of lines.slice(0, -1)) expect(Object.keys(it)).toEqual(['pack', 'rule', 'change', 'regions', 'complete'])
  })

  it('finds nothing between two days on which the same law holds', () => {
    expect(diff('--from', '2026-11-01', '--to', '2026-11-02').out).toBe('0 rules moved, 0 of them change a decision\n')
  })

  it.each([
    [[]],
    [['--from', '2026-01-01']],
    [['--from', '2026-02-30', '--to', '2026-03-01']],
    [['--from', '2026-01-01', '--to', '2026-03-01', 'FILE']],
    [['--from', '2026-01-01', '--to', '2026-03-01', '--pack', 'xx/none']],
    [['--form', '2026-01-01', '--to', '2026-03-01']],
  ])('%j is misuse', (args) => {
    expect(diff(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('usage:') as unknown })
  })
})
