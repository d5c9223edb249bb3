import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

function redact(input: string | Uint8Array, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', 'redact', ...args], { input })
  return { code: status, out: stdout.toString('utf8'), err: stderr.toString('utf8') }
}

describe('lawful-request redact', () => {
  it('hides in a letter what is an identifier and nothing else', () => {
    const letter = readFileSync('examples/letter.txt', 'utf8')
    const { code, out, err } = redact(letter)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const before = letter.split('\n')
    const after = out.split('\n')
    expect(after).toHaveLength(before.length)
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      'The account was opened on 2026-08-20 at 11:02 from [ip-address] and used from [ip-address] with client version 10.4.0.12.',
      'Its holder can be reached at [email-address] or [phone-number]; the address was seen again in [ip-address].',
    ])
  })

  it.each([
    [['--kinds', 'phone-number'], '192.0.2.7 [phone-number]'],
    [['--keep', '192.0.2.7'], '192.0.2.7 [phone-number]'],
    [['--replacement', 'remove'], '… …'],
    [['--country', 'GB'], '[ip-address] [phone-number]'],
  ])('%j', (args, expected) => {
    expect(redact('192.0.2.7 +44 20 7946 0958', ...args).out).toBe(expected)
  })

  it('tells places and reasons to machines, and no value', () => {
    const { out } = redact('from 192.0.2.7', '--json')
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((it) => JSON.parse(it) as unknown),
    ).toEqual([{ text: 'from [ip-address]', findings: [{ kind: 'ip-address', start: 5, end: 14, why: 'ipv4' }] }, { hidden: 1 }])
  })

  it('keeps a byte order mark and line ends as they are', () => {
    expect(redact('\ufeffa\r\n192.0.2.7\r\n').out).toBe('\ufeffa\r\n[ip-address]\r\n')
  })

  it('prints nothing of what is not UTF-8', () => {
    const { code, out, err } = redact(new Uint8Array([0x31, 0x39, 0x32, 0xff, 0x0a]))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('not UTF-8')
  })

  it('bears a reader that has seen enough', () => {
    const command = `"${process.execPath}" dist/cli/main.js redact | true`
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', input: 'nobody\n'.repeat(100_000) })
    expect([status, stderr]).toEqual([0, ''])
  })
})
