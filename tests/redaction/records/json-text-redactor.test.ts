import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonTextRedactor } from '../../../src/redaction/records/json-text-redactor.ts'
import { type RecordOptions, recordScope } from '../../../src/redaction/records/record-scope.ts'
import { redactRecord } from '../../../src/redaction/redact-record.ts'
import { textRedactor } from '../../../src/redaction/redact-text.ts'

function redactJson(json: string, options: RecordOptions = {}): { readonly out: string | null; readonly withheld: number } {
  let withheld = 0
  const redact = jsonTextRedactor({
    redact: textRedactor(options),
    looksAtWords: false,
    scope: recordScope(options),
    onWithheld: () => {
      withheld++
    },
  })
  return { out: redact(json), withheld }
}

const texts = fc.oneof(
  fc.constantFrom(
    '192.0.2.7',
    'a@example.org',
    '[ip-address]',
    'b@example.org',
    'x',
    'a name',
    'a"b\\',
    'é 2001:db8::7',
    '[email-address] (2)',
    'username example_user',
    'ac-bb-cc-dd-ee-ff',
  ),
  fc.string({ unit: 'grapheme' }),
)
const records = fc
  .letrec((tie) => ({
    record: fc.oneof(
      { maxDepth: 4 },
      texts,
      fc.integer(),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.constantFrom(true, false, null),
      fc.array(tie('record'), { maxLength: 4 }),
      fc.dictionary(texts, tie('record'), { maxKeys: 4 }),
    ),
  }))
  .record.filter((it) => !JSON.stringify(it).includes('__proto__'))

describe('jsonTextRedactor', () => {
  it.each<[string, string]>([
    ['{"note":"seen at 192.0.2.7","n":1}', '{"note":"seen at [ip-address]","n":1}'],
    // What is not hidden stays as it was written.
    ['{ "id" : 12345678901234567890.10 ,\t"ip":"192.0.2.7" }', '{ "id" : 12345678901234567890.10 ,\t"ip":"[ip-address]" }'],
    ['{"a":"\\u00e9\\/","a":1E+2}', '{"a":"\\u00e9\\/","a":1E+2}'],
    // Escapes hide nothing, in keys neither.
    ['["a\\u0040example.org"]', '["[email-address]"]'],
    ['{"a\\u0040example.org":"192.0.2.\\u0037"}', '{"[email-address]":"[ip-address]"}'],
    ['"192.0.2.7"', '"[ip-address]"'],
    // Neither digits nor other signs than those of words.
    [
      '{"username example_user":"user_name","a_b":"compte Instagram example_user"}',
      '{"username [account-name]":"user_name","a_b":"compte Instagram [account-name]"}',
    ],
    ['["ac-bb-cc-dd-ee-ff","a-b c"]', '["[mac-address]","a-b c"]'],
    ['[0,-1,-0.5e-3,true,false,null,"",{},[]]', '[0,-1,-0.5e-3,true,false,null,"",{},[]]'],
    [
      '{"x":1,"a@example.org":2,"b@example.org":3,"[email-address]":4}',
      '{"x":1,"[email-address]":2,"[email-address] (2)":3,"[email-address] (3)":4}',
    ],
    // A key that comes twice is read by each parser in its own way; none of them may lose what it says.
    ['{"a":1,"a":"192.0.2.7"}', '{"a":1,"a":"[ip-address]"}'],
    ['{"a1":1,"a1":2}', '{"a1":1,"a1":2}'],
    ['{"a@example.org":1,"\\u0061b1":2}', '{"[email-address]":1,"\\u0061b1":2}'],
    ['[1,\r\n2,\t3]', '[1,\r\n2,\t3]'],
  ])('%s', (json, expected) => {
    expect(redactJson(json).out).toBe(expected)
  })

  it('withholds whole parts, and reads on behind them', () => {
    expect(redactJson('{"a":{"b":"192.0.2.7","c":[1]},"d":"192.0.2.8"}', { withhold: ['$.a'] })).toEqual({
      out: '{"a":"[withheld]","d":"[ip-address]"}',
      withheld: 1,
    })
    expect(redactJson('{"a":[{"t":1,"ip":"192.0.2.7"}],"b":2}', { allow: ['$.a[*].t'] })).toEqual({
      out: '{"a":[{"t":1,"ip":"[withheld]"}],"b":"[withheld]"}',
      withheld: 2,
    })
    expect(redactJson('{"a":{"b":nonsense}}', { withhold: ['$.a'] })).toEqual({ out: null, withheld: 0 })
    expect(redactJson('["a","b","c"]', { allow: ['$[2]'] }).out).toBe('["[withheld]","[withheld]","c"]')
  })

  it('does with a text what redactRecord does with its value', () => {
    const options = fc.constantFrom<RecordOptions>(
      {},
      { allow: ['$.x', '$..[0]'] },
      { withhold: ['$.x', '$[*].x'] },
      { keep: ['192.0.2.7'] },
    )
    fc.assert(
      fc.property(records, options, fc.constantFrom(0, 2), (record, chosen, indent) => {
        const json = JSON.stringify(record, null, indent)
        const { out, withheld } = redactJson(json, chosen)
        const expected = redactRecord(JSON.parse(json), chosen)
        expect(JSON.parse(out ?? '')).toEqual(expected.value)
        expect(withheld).toBe(expected.withheld.length)
        if (expected.findings.length + withheld === 0) expect(out).toBe(json)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    '[1 2]',
    '[1-2]',
    '[1.]',
    '[1.5.2]',
    '[1e]',
    '[01]',
    '[1,]',
    '[-]',
    '[12',
    '{xa":1}',
    '{"a";1}',
    '{"a" 1}',
    '{"a":1;"b":2}',
    '{"a":1 2}',
    '{"a":1,}',
    '["a" "b"]',
    '1a',
    '',
  ])('takes %j for no JSON', (text) => {
    expect(redactJson(text).out).toBeNull()
    expect(isJson(text)).toBe(false)
  })

  it('takes for JSON what JSON.parse does', () => {
    const signs = fc.constantFrom(...Array.from('"\\{}[],:0-+.eE\u0001 tn\n/'), '\\u12', '\\x', '\ufeff')
    fc.assert(
      fc.property(records, fc.nat(), signs, fc.nat(2), (record, place, sign, gone) => {
        const json = JSON.stringify(record)
        const at = place % (json.length + 1)
        const broken = json.slice(0, at) + sign + json.slice(at + gone)
        expect(redactJson(broken).out !== null).toBe(isJson(broken))
      }),
      { numRuns: 3_000 },
    )
  })

  it('refuses what redactRecord refuses for its depth', () => {
    const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`
    expect(redactJson(nested(64)).out).toBe(nested(64))
    expect(redactJson(nested(65)).out).toBeNull()
    const members = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
    expect(redactJson(members(64)).out).toBe(members(64))
    expect(redactJson(members(65)).out).toBeNull()
    expect(() => redactRecord(JSON.parse(nested(64)))).not.toThrow()
    expect(() => redactRecord(JSON.parse(nested(65)))).toThrow()
    expect(redactJson('['.repeat(100_000)).out).toBeNull()
  })

  it('looks at no text that is words alone, since nothing can be found in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('abcdefxyzABCDEF at dot _-')) }), (words) => {
        expect(textRedactor({ defaultCountry: 'US' })(words).findings).toEqual([])
      }),
    )
  })
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
