import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/foundation/usage-error.ts'
import { redactRecord } from '../../src/redaction/redact-record.ts'

describe('redactRecord', () => {
  it('hides in every text, in keys too, and says where', () => {
    const record = {
      note: 'seen at 192.0.2.7',
      list: [1, true, null, 'a@example.org'],
      byMail: { 'a@example.org': { last: '2026-08-20' } },
      port: 443,
    }
    const before = structuredClone(record)
    expect(redactRecord(record)).toEqual({
      value: {
        note: 'seen at [ip-address]',
        list: [1, true, null, '[email-address]'],
        byMail: { '[email-address]': { last: '2026-08-20' } },
        port: 443,
      },
      findings: [
        { kind: 'ip-address', start: 8, end: 17, why: 'ipv4', path: ['note'], inKey: false },
        { kind: 'email-address', start: 0, end: 13, why: 'email', path: ['list', 3], inKey: false },
        { kind: 'email-address', start: 0, end: 13, why: 'email', path: ['byMail', '[email-address]'], inKey: true },
      ],
      withheld: [],
    })
    expect(record).toEqual(before)
  })

  it('loses no member where two keys become alike', () => {
    const { value } = redactRecord({ 'a@example.org': 1, 'b@example.org': 2, '[email-address]': 3, 'c@example.org': 4 })
    expect(value).toEqual({ '[email-address]': 1, '[email-address] (2)': 2, '[email-address] (3)': 3, '[email-address] (4)': 4 })
  })

  it('tells every place of a text with a hundred and fifty thousand of them', () => {
    expect(redactRecord(['a@b.co '.repeat(150_000)]).findings).toHaveLength(150_000)
  })

  it('takes a text or a list as a record, and the options of redactText', () => {
    expect(redactRecord('192.0.2.7').value).toBe('[ip-address]')
    expect(redactRecord(['192.0.2.7', '192.0.2.8'], { keep: ['192.0.2.8'], replacement: 'mask' }).value).toEqual(['***.*.*.*', '192.0.2.8'])
  })

  it('withholds what is not allowed and what is named, as a whole', () => {
    const record = {
      account: { name: 'A. Example', ip: '192.0.2.7', seen: [{ at: '11:02', from: '192.0.2.8' }] },
      notes: { 'a@example.org': 1 },
      n: 7,
    }
    expect(redactRecord(record, { allow: ['$.account'], withhold: ['$..name'], keep: ['192.0.2.7'] })).toMatchObject({
      value: {
        account: { name: '[withheld]', ip: '192.0.2.7', seen: [{ at: '11:02', from: '[ip-address]' }] },
        notes: '[withheld]',
        n: '[withheld]',
      },
      withheld: [['account', 'name'], ['notes'], ['n']],
    })
    // What is only on the way to something allowed is not allowed itself.
    expect(redactRecord({ account: 'everything' }, { allow: ['$.account.ip'] }).value).toEqual({ account: '[withheld]' })
    expect(redactRecord('text', { allow: [] }).value).toBe('[withheld]')
    expect(() => redactRecord({}, { allow: '$' as unknown as [] })).toThrow(
      expect.objectContaining({ code: 'redaction.bad-options' }) as Error,
    )
  })

  const cycle: { self?: unknown } = {}
  cycle.self = cycle
  let deep: unknown = 'x'
  for (let level = 0; level < 70; level++) deep = [deep]
  it.each([
    ['a cycle', cycle],
    ['a function', { f: () => 1 }],
    ['nothing', undefined],
    ['a class', new Date()],
    ['an unsafe key', JSON.parse('{"__proto__":{"a":1}}')],
    ['70 levels', deep],
    ['half a character', '\ud800'],
  ])('refuses %s, without repeating anything of it', (_, value) => {
    expect(() => redactRecord(value)).toThrow(UsageError)
    expect(() => redactRecord(value)).toThrow(expect.objectContaining({ code: 'redaction.not-plain-data' }) as Error)
  })
})
