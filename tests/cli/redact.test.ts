import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
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
    [['--keep', '192.0.2.7:443', '--keep', '0044 20 7946 0958', '--country', 'GB'], '192.0.2.7 +44 20 7946 0958'],
    [['--replacement', 'remove'], '… …'],
    [['--country', 'GB'], '[ip-address] [phone-number]'],
  ])('%j', (args, expected) => {
    expect(redact('192.0.2.7 +44 20 7946 0958', ...args).out).toBe(expected)
  })

  it('takes an address and its time together, and keeps a name with its @', () => {
    const line = '203.0.113.7 at 2026-09-10T14:03:22Z, Telegram: @example_user, @other_user'
    expect(redact(line, '--observations', '--keep', '@example_user').out).toBe('[observation], Telegram: @example_user, [account-name]')
    expect(redact(line, '--observations', '--keep', '203.0.113.7 2026-09-10T14:03:22Z').out).toMatch(/^203\.0\.113\.7 at /)
    expect(redact(line, '--keep', '203.0.113.7 2026-09-10T14:03:22Z').out).toMatch(/^203\.0\.113\.7 at /)
    expect(redact(line, '--keep', 'example_user').code).toBe(2)
  })

  it('tells kinds and reasons to machines, and no value', () => {
    const { out } = redact('from 192.0.2.7', '--json')
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((it) => JSON.parse(it) as unknown),
    ).toEqual([
      { text: 'from [ip-address]', hidden: [{ kind: 'ip-address', why: 'ipv4', count: 1 }], withheld: 0, records: 0, unreadable: 0 },
      { redacted: 1, failed: 0, hidden: 1 },
    ])
  })

  it('redacts files by their format into another folder, and what is compressed stays so', () => {
    const folder = mkdtempSync(join(tmpdir(), 'redact-'))
    const out = join(folder, 'out')
    const file = (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    const files = [
      file('a.jsonl', '{"id":9007199254740993,"ip":"192.0.2.7","name":"A. Example"}\n'),
      file('b.tsv', 'ip\tname\n192.0.2.7\tA. Example\n'),
      file('c.txt.gz', gzipSync('from 192.0.2.7\n')),
      file('d.json', '{\n  "name": "A. Example"\n}\n'),
    ]
    const records = [files[0] ?? '', files[1] ?? '', files[3] ?? '']
    const first = redact('', ...records, '--out', out, '--withhold', '$.name')
    expect({ code: first.code, out: first.out, err: first.err }).toEqual({
      code: 0,
      out: 'a.jsonl: hidden 1 ip-address, 1 withheld\nb.tsv: hidden 1 ip-address, 1 withheld\nd.json: hidden 1 withheld\n',
      err: '',
    })
    expect(readFileSync(join(out, 'a.jsonl'), 'utf8')).toBe('{"id":9007199254740993,"ip":"[ip-address]","name":"[withheld]"}\n')
    expect(readFileSync(join(out, 'b.tsv'), 'utf8')).toBe('ip\tname\n[ip-address]\t[withheld]\n')
    expect(readFileSync(join(out, 'd.json'), 'utf8')).toBe('{\n  "name": "[withheld]"\n}\n')
    expect(redact('', files[2] ?? '', '--out', out).code).toBe(0)
    expect(gunzipSync(readFileSync(join(out, 'c.txt.gz'))).toString()).toBe('from [ip-address]\n')

    // Of a file that cannot be read to its end nothing is written.
    const broken = redact(
      '',
      file('e.ndjson', `${'{"ip":"192.0.2.7"}\n'.repeat(10_000)}{"ip":"192.0.2.8"`),
      file('f.txt', 'x'),
      '--out',
      out,
      '--json',
    )
    expect(broken.code).toBe(1)
    expect(
      broken.out
        .trimEnd()
        .split('\n')
        .map((it) => JSON.parse(it) as unknown),
    ).toEqual([
      { file: 'e.ndjson', failed: 'redaction.not-json' },
      expect.objectContaining({ file: 'f.txt', records: 0 }),
      { redacted: 1, failed: 1, hidden: 0 },
    ])
    expect(readdirSync(out).sort()).toEqual(['a.jsonl', 'b.tsv', 'c.txt.gz', 'd.json', 'f.txt'])

    expect(redact('', files[0] ?? '', '--out', folder)).toMatchObject({ code: 2 })
    expect(redact('', files[0] ?? '', files[0] ?? '', '--out', out)).toMatchObject({ code: 2 })
    expect(redact('', join(folder, 'nothing.txt'), '--out', out)).toMatchObject({ code: 2 })
    rmSync(folder, { recursive: true })
  })

  it('replaces nothing, follows no link and leaves nothing behind', () => {
    const folder = mkdtempSync(join(tmpdir(), 'redact-'))
    const [inbox, out, made] = [join(folder, 'in'), join(folder, 'out'), join(folder, 'made')]
    for (const it of [inbox, out]) mkdirSync(it)
    const file = (name: string, content: string): string => {
      writeFileSync(join(inbox, name), content)
      return join(inbox, name)
    }
    const [a, b, upper] = [file('a.txt', 'a'), file('a.txt.unfinished', 'b'), file('A.txt', 'c')]
    expect(redact('', b, a, '--out', made).code).toBe(0)
    expect(readdirSync(made).map((it) => readFileSync(join(made, it), 'utf8'))).toEqual(['a', 'b'])

    // What stands there is an original, what an earlier run made, or a link to something else.
    writeFileSync(join(out, 'x.txt'), 'from 192.0.2.7')
    symlinkSync(join(out, 'x.txt'), join(inbox, 'x.txt'))
    writeFileSync(join(folder, 'other'), 'other')
    symlinkSync(join(folder, 'other'), join(out, 'a.txt.unfinished'))
    symlinkSync(join(folder, 'nothing'), join(out, 'A.txt'))
    for (const from of [join(inbox, 'x.txt'), b, upper]) expect(redact('', a, from, '--out', out)).toMatchObject({ code: 2, out: '' })
    expect(redact('', a, '--out', made)).toMatchObject({ code: 2 })
    expect(redact('', a, '--out', a)).toMatchObject({ code: 2 })
    expect(readdirSync(out)).toEqual(['A.txt', 'a.txt.unfinished', 'x.txt'])
    expect([readFileSync(join(out, 'x.txt'), 'utf8'), readFileSync(join(folder, 'other'), 'utf8')]).toEqual(['from 192.0.2.7', 'other'])

    // What does not fit one of the files is told before any of them is written.
    const records = file('r.jsonl', '{"nmae":"A. Example"}\n')
    expect(redact('', records, a, '--out', join(folder, 'none'), '--withhold', '$.name').code).toBe(2)
    expect(existsSync(join(folder, 'none'))).toBe(false)
    expect(redact('', records, '--out', made, '--withhold', '$.name').out).toBe(
      'r.jsonl: nothing to hide; NOTHING WITHHELD: no path named anything\n',
    )
    rmSync(folder, { recursive: true })
  })

  it('tells machines the text of what was compressed, and why it stopped', () => {
    const lines = (out: string): unknown[] =>
      out
        .trimEnd()
        .split('\n')
        .map((it) => JSON.parse(it) as unknown)
    expect(lines(redact(gzipSync('from 192.0.2.7'), '--json').out)[0]).toMatchObject({ text: 'from [ip-address]' })
    const failed = redact('{}\n{"ip":"192.0.2.7"', '--format', 'ndjson', '--json')
    expect([failed.code, failed.err, lines(failed.out)]).toEqual([
      1,
      '',
      [{ failed: 'redaction.not-json' }, { redacted: 0, failed: 1, hidden: 0 }],
    ])
  })

  it('ends when it stops, although more is coming', async () => {
    const command = spawn(process.execPath, ['dist/cli/main.js', 'redact'], { stdio: ['pipe', 'ignore', 'ignore'] })
    const ended = once(command, 'exit')
    command.stdin.on('error', () => undefined).write(new Uint8Array([0xff, 0x0a]))
    const waited = new Promise((resolve) => setTimeout(resolve, 20_000, 'still there').unref())
    expect(await Promise.race([ended, waited])).toEqual([1, null])
    command.kill()
  }, 30_000)

  it('makes pseudonyms under the key of a case, and undoes those that are reversible', () => {
    const folder = mkdtempSync(join(tmpdir(), 'redact-'))
    const key = join(folder, 'key')
    writeFileSync(key, new Uint8Array(32).fill(7))
    const once = redact('from 192.0.2.7', '--replacement', 'pseudonym', '--key-file', key, '--case', 'c1')
    expect(once.out).toMatch(/^from \[ip-address [g-v]{20}\]$/)
    expect(redact('from 192.0.2.7', '--replacement', 'pseudonym', '--key-file', key, '--case', 'c2').out).not.toBe(once.out)
    const hidden = redact('from 192.0.2.7:443', '--replacement', 'pseudonym', '--key-file', key, '--reversible').out
    expect(redact(hidden, '--reveal', '--key-file', key)).toEqual({ code: 0, out: 'from 192.0.2.7', err: '' })
    const other = redact(hidden, '--reveal', '--key-file', key, '--case', 'c1')
    expect([other.code, other.out]).toEqual([1, hidden])
    expect(redact(new Uint8Array([0xff]), '--reveal', '--key-file', key)).toMatchObject({ code: 1, out: '' })
    for (const more of [['--json'], ['--replacement', 'mask'], ['--withhold', '$.a'], ['--reversible']])
      expect(redact(hidden, '--reveal', '--key-file', key, ...more)).toMatchObject({ code: 2, out: '' })
    rmSync(folder, { recursive: true })
  })

  it.each([
    [['letter.txt']],
    [['--out', 'out']],
    [['--replacement', 'pseudonym']],
    [['--key-file', 'package.json']],
    [['--case', 'c1']],
    [['--reversible']],
    [['--reveal']],
    [['--format', 'xml']],
    [['--delimiter', ';']],
    [['--replacement', 'erase']],
    [['--kinds', 'name']],
    [['--keep', 'nobody']],
    [['--keep', '192.0.2.7 192.0.2.8']],
    [['--withhold', '$.a']],
    [['--country', 'XX']],
  ])('takes %j for misuse', (args) => {
    const { code, out, err } = redact('from 192.0.2.7', ...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('usage: lawful-request')
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
