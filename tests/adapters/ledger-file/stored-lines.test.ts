import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StoredLine, storedLines } from '../../../src/adapters/ledger-file/index.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lawful-request-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const linesOf = (content: string | Uint8Array): readonly StoredLine[] => {
  const path = join(folder, 'lines.ndjson')
  writeFileSync(path, content)
  return [...storedLines(path)]
}

describe('storedLines', () => {
  it('gives each line with its number, its value and its place in bytes', () => {
    expect(linesOf('{"a":"ä"}\n[1,2]\n')).toEqual([
      { number: 1, value: { a: 'ä' }, isEnded: true, lostItsEnd: false, hasZeros: false, start: 0, end: 11 },
      { number: 2, value: [1, 2], isEnded: true, lostItsEnd: false, hasZeros: false, start: 11, end: 17 },
    ])
  })

  it('gives nothing for a file that is not there or is empty', () => {
    expect([...storedLines(join(folder, 'nowhere', 'lines.ndjson'))]).toEqual([])
    expect(linesOf('')).toEqual([])
  })

  it('tells a last line that no line feed ends', () => {
    expect(linesOf('1\n{"a":1}').map((it) => [it.value, it.isEnded])).toEqual([
      [1, true],
      [{ a: 1 }, false],
    ])
  })

  it.each([
    ['white space', '{"a": 1}\n'],
    ['white space before', ' {"a":1}\n'],
    ['a carriage return', '{"a":1}\r\n'],
    ['keys in another order', '{"b":1,"a":1}\n'],
    ['a key twice', '{"a":1,"a":1}\n'],
    ['a number in another spelling', '{"a":1.0}\n'],
    ['a letter that is escaped', '{"\\u0061":1}\n'],
    ['a byte order mark', '\ufeff{"a":1}\n'],
    ['a number that JSON does not keep', '{"a":1e400}\n'],
    ['no JSON', '{"a":\n'],
    ['nothing', '\n'],
    ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0x22, 0x0a)],
    ['half a character', '"\\ud800"\n'],
    ['a hundred thousand levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`],
  ])('does not read %s', (_name, content) => {
    const lines = linesOf(content)
    expect(lines[0]?.value).toBeUndefined()
    expect(lines[0]?.isEnded).toBe(true)
  })

  it('keeps no bytes of a line that is longer than any that is written, and reads on behind it', () => {
    const longest = `"${'x'.repeat(8_388_608 - 3)}"\n`
    const longer = `"x${longest.slice(1)}`
    const lines = linesOf(`${longest}${longer}\0${longer}1\n`)
    expect(lines.map((it) => [typeof it.value, it.isEnded, it.hasZeros, it.end - it.start])).toEqual([
      ['string', true, false, 8_388_608],
      ['undefined', true, false, 8_388_609],
      ['undefined', true, true, 8_388_610],
      ['number', true, false, 2],
    ])
  })

  it('tells a last line that has another byte where its line feed was', () => {
    expect(['{"a":1}x', '{"a":1}', '{"a":1', '{"a":1}\0', '{"a":1}xx'].map((it) => linesOf(it)[0]?.lostItsEnd)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('tells zeros', () => {
    expect(linesOf('1\n\0\0\0').map((it) => it.hasZeros)).toEqual([false, true])
  })

  it('joins lines over the ends of what is read at once', () => {
    for (const length of [65_535, 65_536, 65_537, 131_072, 200_000]) {
      const [long, short] = ['x'.repeat(length - 3), 'y']
      const lines = linesOf(`"${long}"\n"${short}"\n"${long}"\n`)
      expect(lines.map((it) => it.value)).toEqual([long, short, long])
      expect(lines.map((it) => [it.start, it.end])).toEqual([
        [0, length],
        [length, length + 4],
        [length + 4, 2 * length + 4],
      ])
    }
  })

  it('stops when nobody wants more, and can begin again', () => {
    const path = join(folder, 'many.ndjson')
    writeFileSync(path, '1\n2\n3\n')
    const [first] = storedLines(path)
    expect(first?.value).toBe(1)
    expect([...storedLines(path)]).toHaveLength(3)
  })

  it('throws for a folder of that name, since that is not what is in a file', () => {
    mkdirSync(join(folder, 'folder.ndjson'))
    expect(() => [...storedLines(join(folder, 'folder.ndjson'))]).toThrow()
  })
})
