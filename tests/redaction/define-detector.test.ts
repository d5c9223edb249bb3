import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/foundation/usage-error.ts'
import { defineDetector } from '../../src/redaction/define-detector.ts'
import { findIdentifiers } from '../../src/redaction/find-identifiers.ts'
import { redactText } from '../../src/redaction/redact-text.ts'

const names = defineDetector({
  name: 'person-name',
  find: (line) =>
    [...line.matchAll(/Nora Example|Example/g)].map((it) => ({
      start: it.index,
      end: it.index + it[0].length,
      canonical: it[0].toLowerCase(),
    })),
})
const detectors = [names]

describe('defineDetector', () => {
  it('finds beside all kinds, in lines that hold nothing else, too', () => {
    const text = 'Dear Nora Example,\nno sign here\r\nfrom 192.0.2.7 by Example'
    expect(findIdentifiers(text, { detectors }).map((it) => [it.kind, it.text, it.canonical, it.why])).toEqual([
      ['own/person-name', 'Nora Example', 'nora example', 'own'],
      ['ip-address', '192.0.2.7', '192.0.2.7', 'ipv4'],
      ['own/person-name', 'Example', 'example', 'own'],
    ])
    expect(redactText(text, { detectors, keep: ['example'] }).text).toBe(
      'Dear [own/person-name],\nno sign here\r\nfrom [ip-address] by Example',
    )
  })

  it('takes nothing away: what overlaps is hidden whole, and neither spelling keeps it', () => {
    const greedy = defineDetector({ name: 'greedy', find: () => [{ start: 2, end: 7 }] })
    const [found] = findIdentifiers('at 192.0.2.7 now', { detectors: [greedy] })
    expect(found).toMatchObject({ kind: 'ip-address', start: 2, end: 12, canonical: ' 192. 192.0.2.7' })
    expect(redactText('at 192.0.2.7 now', { detectors: [greedy], keep: ['192.0.2.7'] }).text).toBe('at[ip-address] now')
  })

  it('is given lines as they are written, and no more than a stretch of them', () => {
    const lines: string[] = []
    const listener = defineDetector({ name: 'listener', find: (line) => (lines.push(line) > 0 ? [] : []) })
    findIdentifiers(`Ｎora\r\n\n${'x'.repeat(5_000)}`, { detectors: [listener] })
    expect(lines.map((it) => it.length)).toEqual([4, 0, 4_095, 905])
    expect(lines[0]).toBe('Ｎora')
  })

  it('may have a name of several words', () => {
    expect(defineDetector({ name: 'badge-of-staff', find: () => [] }).name).toBe('badge-of-staff')
  })

  const misuses: readonly (readonly [what: string, call: () => unknown, code: string])[] = [
    ['a name with a blank', () => defineDetector({ name: 'a b', find: () => [] }), 'redaction.bad-detector'],
    ['a list with a name', () => defineDetector({ name: ['a'] as never, find: () => [] }), 'redaction.bad-detector'],
    ['a digit behind a hyphen', () => defineDetector({ name: 'a-1', find: () => [] }), 'redaction.bad-detector'],
    ['no function', () => defineDetector({ name: 'a', find: 7 as never }), 'redaction.bad-detector'],
    ['detectors that are no list', () => findIdentifiers('', { detectors: names as never }), 'redaction.bad-options'],
    ['a detector that is none', () => findIdentifiers('', { detectors: [null as never] }), 'redaction.bad-options'],
    ...[
      { start: -1, end: 1 },
      { start: 1, end: 1 },
      { start: 0, end: 2 },
      { start: 0.5, end: 1 },
    ].map((place): readonly [string, () => unknown, string] => [
      `the place ${place.start} to ${place.end}`,
      () => findIdentifiers('x', { detectors: [defineDetector({ name: 'a', find: () => [place] })] }),
      'redaction.bad-detector',
    ]),
  ]
  it.each(misuses)('refuses %s', (_, call, code) => {
    expect(call).toThrow(UsageError)
    expect(call).toThrow(expect.objectContaining({ code }) as Error)
  })
})
