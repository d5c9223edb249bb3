import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/foundation/usage-error.ts'
import { defineDetector } from '../../../src/redaction/define-detector.ts'
import { redactRecord } from '../../../src/redaction/redact-record.ts'
import { redactText } from '../../../src/redaction/redact-text.ts'
import { chunkRedactor, type RedactionStreamOptions } from '../../../src/redaction/stream/chunk-redactor.ts'
import { createRedactionStream } from '../../../src/redaction/stream/create-redaction-stream.ts'
import type { RedactionReport } from '../../../src/redaction/stream/redaction-report.ts'

async function flow<T extends string | Uint8Array>(
  chunks: readonly T[],
  options?: RedactionStreamOptions,
): Promise<{ readonly out: readonly T[]; readonly report: RedactionReport }> {
  const stream = createRedactionStream<T>(options)
  const out: T[] = []
  const source = new ReadableStream<T>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  for await (const chunk of source.pipeThrough(stream)) out.push(chunk)
  return { out, report: stream.report() }
}

const throughText = async (text: string, options?: RedactionStreamOptions): Promise<string> => (await flow([text], options)).out.join('')

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (chunks: readonly Uint8Array[]): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks))

const cut = <T extends string | Uint8Array>(whole: T, places: readonly number[]): readonly T[] => {
  const ends = [...places.map((it) => it % (whole.length + 1)), whole.length].sort((a, b) => a - b)
  return ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end) as T)
}

const lines = fc
  .array(
    fc.constantFrom(
      'seen from 192.0.2.7:443 at 11:02',
      'mail a@example.org, or [2001:db8::7]:443',
      'see 18 U.S.C. § 2703(d) 😀',
      'call +44 20 7946 0958\r',
      '',
      '１９２.0.2.7, "quoted"',
      `${'word '.repeat(900)}192.0.2.7 ${'1'.repeat(5000)}`,
    ),
    { maxLength: 6 },
  )
  .map((it) => it.join('\n'))
const places = fc.array(fc.nat(), { maxLength: 12 })

describe('createRedactionStream', () => {
  it('redacts plain text however it is cut, as redactText does', async () => {
    await fc.assert(
      fc.asyncProperty(lines, places, fc.constantFrom('label', 'mask', 'generalise'), async (text, cuts, replacement) => {
        const expected = redactText(text, { replacement })
        const { out, report } = await flow(cut(text, cuts), { replacement })
        expect(out.join('')).toBe(expected.text)
        expect(report.hidden.reduce((sum, it) => sum + it.count, 0)).toBe(expected.findings.length)
        expect(decode((await flow(cut(bytes(text), cuts), { replacement })).out)).toBe(expected.text)
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 200) },
    )
  })

  it('redacts NDJSON however it is cut, as redactRecord does, and leaves numbers alone', async () => {
    const values = fc.array(
      fc.oneof(
        fc.jsonValue(),
        lines.map((note) => ({ note, [note.slice(0, 40)]: [note] })),
      ),
      { maxLength: 5 },
    )
    await fc.assert(
      fc.asyncProperty(values, places, async (records, cuts) => {
        const text = records.map((it) => `${JSON.stringify(it)}\n`).join('')
        if (text.includes('__proto__')) return
        const out = decode((await flow(cut(bytes(text), cuts), { format: 'ndjson' })).out)
        expect(
          out
            .split('\n')
            .filter((it) => it !== '')
            .map((it) => JSON.parse(it) as unknown),
        ).toEqual(
          text
            .split('\n')
            .filter((it) => it !== '')
            .map((it) => redactRecord(JSON.parse(it)).value),
        )
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 200) },
    )
    expect(await throughText('\ufeff{"id":9007199254740993,"ip":"192.0.2.7"}\r\n\n[1.10]', { format: 'ndjson' })).toBe(
      '\ufeff{"id":9007199254740993,"ip":"[ip-address]"}\r\n\n[1.10]',
    )
  })

  it('reads no line of NDJSON in which nothing can be found, and every other one', async () => {
    const parts = fc.array(
      fc.constantFrom(
        '192.0.2.7',
        ':',
        '2001:db8::7',
        '@',
        'a@example.org',
        '+',
        '44 20 7946 0958',
        '１９２.',
        '0.2.7',
        ' ',
        'x',
        '-',
        'é',
        '\u200b',
        '[.]',
        '&#64;',
        '00-00-5e-00-53-01',
      ),
      { maxLength: 5 },
    )
    const records = fc.array(fc.record({ a: parts, b: parts }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(records, fc.constantFrom(undefined, 'GB'), async (list, defaultCountry) => {
        const values = list.map((it) => ({ [it.a.join('')]: it.b.join(''), list: [...it.a, it.b.join('')] }))
        const out = await throughText(values.map((it) => `${JSON.stringify(it)}\n`).join(''), { format: 'ndjson', defaultCountry })
        expect(
          out
            .split('\n')
            .slice(0, -1)
            .map((it) => JSON.parse(it) as unknown),
        ).toEqual(values.map((it) => redactRecord(it, { defaultCountry }).value))
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 500) },
    )
    // Nothing could be found in it, whatever it is.
    expect(await throughText('{"a"\n{"a":"192.0.2.7"}\n', { format: 'ndjson' })).toBe('{"a"\n{"a":"[ip-address]"}\n')
    await expect(throughText('{"a"\n', { format: 'ndjson', withhold: ['$.a'] })).rejects.toMatchObject({ code: 'redaction.not-json' })
  })

  it('redacts CSV however it is cut, cell by cell', async () => {
    const cells = fc.oneof(fc.constantFrom('192.0.2.7', 'a@example.org', '', 'a "b"', 'x,y', 'line\nend', '11:02'), lines)
    const tables = fc.array(fc.array(cells, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 })
    const quote = (it: string): string => (/[",\r\n]/.test(it) ? `"${it.replaceAll('"', '""')}"` : it)
    const written = (table: readonly (readonly string[])[], end: string): string =>
      table.map((row) => row.map(quote).join(',') + end).join('')
    await fc.assert(
      fc.asyncProperty(tables, places, fc.constantFrom('\n', '\r\n'), async (table, cuts, end) => {
        const { out, report } = await flow(cut(written(table, end), cuts), { format: 'csv' })
        const expected = table.map((row) => row.map((cell) => redactText(cell).text))
        // A cell that was quoted stays so, whether it has to or not.
        expect(out.join('').replaceAll('"', '')).toBe(written(expected, end).replaceAll('"', ''))
        expect(report.records).toBe(table.length)
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 200) },
    )
  })

  it('redacts one JSON value however it is cut, at its end', async () => {
    const json = '\ufeff{ "id" : 9007199254740993,\n"ip":"192.0.2.7" }\n'
    const expected = '\ufeff{ "id" : 9007199254740993,\n"ip":"[ip-address]" }\n'
    for (const chunks of [[json], Array.from(json)]) expect((await flow(chunks, { format: 'json' })).out).toEqual([expected])
    expect((await flow<string>([], { format: 'json' })).out).toEqual([])
    await expect(throughText('{} {}', { format: 'json' })).rejects.toMatchObject({ code: 'redaction.not-json' })
  })

  it('finds words with a detector of one’s own, in every format', async () => {
    const words = defineDetector({
      name: 'word',
      find: (it) => [...it.matchAll(/secret/g)].map(({ index }) => ({ start: index, end: index + 6 })),
    })
    const options = { detectors: [words] }
    expect(await throughText('a secret\n', options)).toBe('a [own/word]\n')
    expect(await throughText('{"a":"secret"}\n', { format: 'json', ...options })).toBe('{"a":"[own/word]"}\n')
    expect(await throughText('{"a":"secret"}\n', { format: 'ndjson', ...options })).toBe('{"a":"[own/word]"}\n')
    expect(await throughText('a\nsecret\n', { format: 'csv', ...options })).toBe('a\n[own/word]\n')
  })

  it.each<[string, RedactionStreamOptions, readonly string[], readonly string[]]>([
    ['a line of text', {}, ['a\n', 'b', '\n'], ['a\n', 'b\n']],
    ['a line of NDJSON', { format: 'ndjson' }, ['1\n', '2', '\n'], ['1\n', '2\n']],
    ['a row of CSV', { format: 'csv' }, ['a', '\nb', '\nc\n', 'd\n'], ['a\n', 'b\nc\n', 'd\n']],
  ])('lets go of %s as soon as it is whole', async (_, options, chunks, out) => {
    expect((await flow(chunks, options)).out).toEqual(out)
  })

  it('counts lines with a value, and leaves blank ones', async () => {
    const text = '{}\n\n \n{"a":1}\n\r\n'
    const { out, report } = await flow([text], { format: 'ndjson', withhold: ['$.b'] })
    expect([out.join(''), report.records]).toEqual([text, 2])
    expect((await flow(['{}\n\n{}\n'], { format: 'ndjson' })).report.records).toBe(2)
  })

  it('withholds columns and members by path', async () => {
    const csv = 'time,ip,name\n11:02,192.0.2.7,A. Example\n11:03,"192.0.2.8",B,extra\n'
    expect(await throughText(csv, { format: 'csv', withhold: ['$.name'], keep: ['192.0.2.7'] })).toBe(
      'time,ip,name\n11:02,192.0.2.7,[withheld]\n[withheld],[withheld],[withheld],[withheld]\n',
    )
    expect(await throughText(csv, { format: 'csv', allow: ['$.time'] })).toBe(
      'time,ip,name\n11:02,[withheld],[withheld]\n[withheld],[withheld],[withheld],[withheld]\n',
    )
    expect(await throughText('name\ta\nx\t1\n', { format: 'csv', delimiter: '\t', withhold: ['$.a'] })).toBe('name\ta\nx\t[withheld]\n')
    expect(await throughText('name;a;\nx;"1;2";192.0.2.7\n', { format: 'csv', delimiter: ';', withhold: ['$["2"]'] })).toBe(
      'name;a;\nx;"1;2";[withheld]\n',
    )
    const { out, report } = await flow(['{"name":"A. Example","ip":"192.0.2.7"}\n'], { format: 'ndjson', withhold: ['$.name'] })
    expect(out.join('')).toBe('{"name":"[withheld]","ip":"[ip-address]"}\n')
    expect(report).toEqual({ hidden: [{ kind: 'ip-address', why: 'ipv4', count: 1 }], withheld: 1, records: 1, unreadable: 0 })
  })

  it.each<[string, string, RedactionStreamOptions, (string | number)[]]>([
    ['redaction.not-json', '{}\n{"a":"192.0.2.7"\n', { format: 'ndjson' }, ['records', 1]],
    ['redaction.not-json', '192.0.2.7 - - [20/Aug/2026] "GET /"', { format: 'ndjson' }, ['records', 0]],
    ['redaction.not-csv', 'a,b\nx"y,z\n', { format: 'csv' }, ['records', 1]],
    ['redaction.not-csv', 'a,b\n"x,y', { format: 'csv' }, ['records', 1]],
    ['redaction.unknown-column', 'a,b\n', { format: 'csv', withhold: ['$.a', '$.c'] }, []],
    ['redaction.unknown-column', 'A. Example,192.0.2.7\n', { format: 'csv', allow: ['$.ip'] }, []],
    ['redaction.unknown-column', 'a,b\n', { format: 'csv', allow: [] }, []],
    ['redaction.not-csv', 'a,b\n"x"y,z\n', { format: 'csv', withhold: ['$.a'], onUndecodable: 'as-text' }, ['records', 1]],
    ['redaction.not-csv', 'a"b\nx,192.0.2.7\n', { format: 'csv', allow: ['$.x'], onUndecodable: 'as-text' }, ['records', 0]],
  ])('stops with %s at what it cannot read, and repeats nothing of it', async (code, text, options, path) => {
    for (const chunks of [[text], Array.from(text)]) {
      const failed = flow(chunks, options)
      await expect(failed).rejects.toMatchObject({ name: 'RedactionRefusal', code, issue: { code, path } })
      await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining('192') as string })
    }
  })

  it('stops at bytes that are not UTF-8, unless it is told to go on', async () => {
    for (const chunks of [[new Uint8Array([0x61, 0xff, 0x62])], [bytes('a'), new Uint8Array([0xe2, 0x82])]])
      await expect(flow(chunks)).rejects.toMatchObject({ code: 'redaction.not-utf-8' })
    expect(decode((await flow([new Uint8Array([0x61, 0xff]), bytes(' 192.0.2.7')], { onUndecodable: 'as-text' })).out)).toBe(
      'a\ufffd [ip-address]',
    )
  })

  it('redacts as plain text what is no record, if it is told to', async () => {
    const { out, report } = await flow(['{}\n{"ip":"192.0.2.7"\n"192.0.2.8"'], { format: 'ndjson', onUndecodable: 'as-text' })
    expect(out.join('')).toBe('{}\n{"ip":"[ip-address]"\n"[ip-address]"')
    expect(report).toEqual({ hidden: [{ kind: 'ip-address', why: 'ipv4', count: 2 }], withheld: 0, records: 3, unreadable: 1 })
    const csv = ['a,b\nx"192.0.2.7,z\n192.0.2.8,c\n"192.0.2.9']
    for (const chunks of [csv, Array.from(csv.join(''))]) {
      const read = await flow(chunks, { format: 'csv', onUndecodable: 'as-text' })
      expect(read.out.join('')).toBe('a,b\nx"[ip-address],z\n[ip-address],c\n"[ip-address]')
      expect(read.report).toMatchObject({ records: 4, unreadable: 2 })
    }
  })

  it('lets nothing stay of what it cannot read, where not everything may stay', async () => {
    for (const options of [{ allow: ['$.ip'] }, { withhold: ['$.name'] }]) {
      const json = '{"ip":"x"}\n{"ip":"192.0.2.7","name":"A. Example"\r\n{"name":1}'
      const read = await flow([json], { format: 'ndjson', onUndecodable: 'as-text', ...options })
      expect(read.out.join('')).toBe('{"ip":"x"}\n"[withheld]"\r\n{"name":"[withheld]"}')
      expect(read.report).toEqual({ hidden: [], withheld: 2, records: 3, unreadable: 1 })
      expect(await throughText('{"name":"A. Example"\n', { format: 'json', onUndecodable: 'as-text', ...options })).toBe('"[withheld]"\n')
    }
  })

  it('withholds the rows of which it cannot know the columns, where not all of them may stay', async () => {
    const csv = 'name,city\nExample, A.,Berlin\n\n192.0.2.7\nB. Example,Bonn\n'
    expect(await throughText(csv, { format: 'csv', withhold: ['$.name'] })).toBe(
      'name,city\n[withheld],[withheld],[withheld]\n\n[withheld]\n[withheld],Bonn\n',
    )
    expect(await throughText(csv, { format: 'csv' })).toBe(csv.replace('192.0.2.7', '[ip-address]'))
    expect(await throughText('name\n\nB\n', { format: 'csv', allow: ['$.name'] })).toBe('name\n\nB\n')
  })

  it('puts a cell in quotation marks only where it has to, so that another delimiter stays one', async () => {
    expect(await throughText('ip;n\n192.0.2.7;b\n', { format: 'csv' })).toBe('ip;n\n[ip-address];b\n')
    const pseudonyms = { tokenOf: () => 'a,b;c\td"e\r' }
    expect(await throughText('ip\n192.0.2.7', { format: 'csv', replacement: 'pseudonym', pseudonyms })).toBe(
      'ip\n"[ip-address a,b;c\td""e\r]"',
    )
    pseudonyms.tokenOf = () => 'a,b\tc'
    expect(await throughText('ip\n192.0.2.7', { format: 'csv', delimiter: ';', replacement: 'pseudonym', pseudonyms })).toBe(
      'ip\n[ip-address a,b\tc]',
    )
  })

  it('keeps a byte order mark, and gives bytes for bytes and texts for texts', async () => {
    expect(await throughText('\ufeffa,b\n192.0.2.7,\n', { format: 'csv' })).toBe('\ufeffa,b\n[ip-address],\n')
    expect(await throughText('\ufeff192.0.2.7')).toBe('\ufeff[ip-address]')
    expect((await flow([bytes('a'), bytes('')])).out.every((it) => it instanceof Uint8Array)).toBe(true)
    expect((await flow<string>([])).out).toEqual([])
    expect(decode((await flow([bytes('\ufeff192.0.2.7')])).out)).toBe('\ufeff[ip-address]')
    expect(await throughText('\ufeff', { format: 'csv' })).toBe('\ufeff')
    // Before a cell in quotation marks it is a mark at the beginning only, however the file is cut.
    expect(await throughText('\ufeff"a"\n', { format: 'csv' })).toBe('\ufeff"a"\n')
    for (const chunks of [['\ufeff\ufeff"a"\n'], ['\ufeff', '\ufeff"a"\n'], ['a\n\ufeff"b"\n'], ['a\n', '\ufeff"b"\n']])
      await expect(flow(chunks, { format: 'csv' })).rejects.toMatchObject({ code: 'redaction.not-csv' })
    await expect(throughText('{}\n\ufeff{"a":"192.0.2.7"}\n', { format: 'ndjson' })).rejects.toMatchObject({ code: 'redaction.not-json' })
    await expect(flow<string | Uint8Array>(['a', bytes('b')])).rejects.toMatchObject({ code: 'redaction.mixed-chunks' })
    await expect(flow([7 as unknown as string])).rejects.toMatchObject({ code: 'redaction.mixed-chunks' })
  })

  it.each([
    ['text', 'a 192.0.2.7 '],
    ['ndjson', '{"ip":"192.0.2.7"}\n'],
    ['csv', 'x,192.0.2.7\n'],
  ] as const)('lets go of %s as it comes, and asks for no more than is read', async (format, piece) => {
    const stream = createRedactionStream<string>({ format })
    const writer = stream.writable.getWriter()
    const reader = stream.readable.getReader()
    let written = 0
    const writing = (async () => {
      for (; written < 50; written++) await writer.write(piece.repeat(2_000))
      await writer.close()
    })()
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(written).toBeLessThan(4)
    for (let next = await reader.read(); !next.done; next = await reader.read());
    await writing
    expect(written).toBe(50)
  })

  it('refuses a line or row without end', async () => {
    const long = '"'.padEnd(4_194_304, 'a')
    for (const format of ['ndjson', 'csv'] as const)
      await expect(flow([long, long.slice(1), long.slice(1), long.slice(1), 'a'.repeat(8)], { format })).rejects.toMatchObject({
        code: 'redaction.record-too-long',
      })
  })

  it('takes the longest record, and refuses one that is a unit longer, before it has ended', async () => {
    for (const format of ['json', 'ndjson', 'csv'] as const) {
      const [longest, end] = [`"${'a'.repeat(16_777_214)}"`, format === 'ndjson' ? '\n' : '']
      expect((await throughText(longest + end, { format })).length).toBe(16_777_216 + end.length)
      const tooLong = { code: 'redaction.record-too-long', issue: { path: ['records', 0] } }
      await expect(throughText(`"a${longest.slice(1)}${end}`, { format })).rejects.toMatchObject(tooLong)
      const { take } = chunkRedactor<string>({ format })
      take(longest.slice(0, -1))
      take('a')
      expect(() => take('a')).toThrow(expect.objectContaining({ code: tooLong.code }) as Error)
    }
  })

  it.each(['ndjson', 'csv'] as const)('takes any number of records of %s at once', async (format) => {
    const text = `"${'a'.repeat(2_097_150)}"\n`.repeat(12)
    expect((await throughText(text, { format })) === text).toBe(true)
  })

  it('refuses a row with more cells than any table has', async () => {
    const row = `${','.repeat(65_535)}\n`
    expect(await throughText(row, { format: 'csv' })).toBe(row)
    for (const chunks of [[`a\n,${row}`], ['a\n', ','.repeat(32_768), ','.repeat(32_768), ',']])
      await expect(flow(chunks, { format: 'csv', onUndecodable: 'as-text' })).rejects.toMatchObject({
        code: 'redaction.record-too-long',
        issue: { path: ['records', 1] },
      })
  })

  it.each<[string, RedactionStreamOptions]>([
    ['an unknown format', { format: 'xml' as 'text' }],
    ['an unknown delimiter', { format: 'csv', delimiter: '|' as ',' }],
    ['another word for what cannot be read', { onUndecodable: 'skip' as 'refuse' }],
    ['paths for plain text', { allow: ['$'] }],
    ['paths to withhold for plain text', { withhold: ['$.a'] }],
    ['a path that cannot be read', { format: 'csv', withhold: ['name'] }],
    ['allow that is no list', { format: 'csv', allow: '$' as unknown as [] }],
    ['a pseudonym without key', { format: 'csv', replacement: 'pseudonym' }],
    ['an unknown kind', { kinds: ['name' as 'ip-address'] }],
  ])('refuses %s at once', (_, options) => {
    expect(() => createRedactionStream(options)).toThrow(UsageError)
    expect(() => createRedactionStream(options)).toThrow(expect.objectContaining({ code: 'redaction.bad-options' }) as Error)
  })
})
