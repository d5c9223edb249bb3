import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../../src/redaction/find-identifiers.ts'
import { findNearMisses } from '../../src/redaction/find-near-misses.ts'
import { redactOthers } from '../../src/redaction/redact-others.ts'
import { redactRecord } from '../../src/redaction/redact-record.ts'
import { redactText } from '../../src/redaction/redact-text.ts'
import { createRedactionStream } from '../../src/redaction/stream/create-redaction-stream.ts'

/** As JavaScript calls them. */
const functions: Readonly<Record<string, (options: object) => unknown>> = {
  findIdentifiers: (options) => findIdentifiers('', options),
  findNearMisses: (options) => findNearMisses('', options),
  redactText: (options) => redactText('', options),
  redactRecord: (options) => redactRecord({}, options),
  redactOthers: (options) => redactOthers({ item: 'message-content', value: '' }, [], options),
  createRedactionStream: (options) => createRedactionStream({ format: 'json', ...options }),
}
const all = Object.keys(functions)
const records = ['redactRecord', 'createRedactionStream']

describe('an option that is not read', () => {
  it.each([
    ['defaultCountries', ['US'], []],
    ['default_country', 'US', []],
    ['toString', 'US', []],
    ['defaultCountry', 'US', all],
    ['replacement', 'mask', all],
    ['keep', ['192.0.2.7'], all],
    ['allow', ['$.note'], records],
    ['withhold', ['$.name'], records],
    ['fields', { 'message-content': ['$'] }, ['redactOthers']],
    ['items', ['server-log'], ['redactOthers']],
    ['delimiter', ';', ['createRedactionStream']],
    ['onUndecodable', 'as-text', ['createRedactionStream']],
  ] as const)('%s is refused by whom it is not for', (name, value, takers) => {
    for (const [of, call] of Object.entries(functions)) {
      const doing = (): unknown => call({ [name]: value })
      if ((takers as readonly string[]).includes(of)) expect(doing, of).not.toThrow()
      else expect(doing, of).toThrow(expect.objectContaining({ code: 'redaction.bad-options' }) as Error)
    }
  })

  it.each([null, 'US', 7])('nor are options that are %j', (options) => {
    for (const [of, call] of Object.entries(functions))
      if (of !== 'createRedactionStream')
        expect(() => call(options as never), of).toThrow(expect.objectContaining({ code: 'redaction.bad-options' }) as Error)
  })

  it('is not said, since it may be anything, and those that there are are named', () => {
    expect(() => redactText('', { 'a@example.org': true } as object)).toThrow(
      'an option is not known here; those that are: kinds, defaultCountry, observations, detectors, keep, replacement, key, pseudonyms',
    )
  })
})
