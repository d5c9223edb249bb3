import { describe, expect, it } from 'vitest'
import { ledgerDraftSchema, ledgerEntrySchema } from '../../src/ledger/index.ts'
import { exampleDraft } from '../support/example-ledger.ts'

const entry = { ...exampleDraft(), caseId: undefined, caseRef: 'cd'.repeat(32) }
Reflect.deleteProperty(entry, 'caseId')
const isEntry = (value: unknown): boolean => ledgerEntrySchema.safeParse(value).success
const items = entry.items

describe('an entry', () => {
  it.each([
    ['with every field', {}],
    [
      'that could not be read',
      {
        stage: 'parse',
        outcome: 'unreadable',
        issuingState: null,
        instrument: null,
        emergency: null,
        grounds: [],
        items: [],
        decisionDigest: null,
      },
    ],
    [
      'of what was released',
      {
        stage: 'disclose',
        items: [
          { item: 'person-name', outcome: 'disclosed' },
          { item: 'location', outcome: 'nothing-held' },
        ],
      },
    ],
    ['of an event that was refused', { stage: 'event-refused', outcome: 'verify', emergency: true }],
    ['of data that no list names', { items: [{ item: 'unlisted-data', outcome: 'refer', ground: 'unlisted-data' }] }],
    ['of a case in which gates asked', { gates: ['policies/rule-of-law/another-index', 'policies/rule-of-law/example-index-2'] }],
    ['of the last hour of a day', { at: '2026-12-31T23:00:00Z' }],
  ])('can be one %s', (_name, changes) => {
    expect(isEntry({ ...entry, ...changes })).toBe(true)
  })

  it.each(Object.keys(entry))('has no %s left out', (key) => {
    expect(isEntry({ ...entry, [key]: undefined })).toBe(false)
  })

  it.each([
    ['another version', { v: 2 }],
    ['an hour of one digit', { at: '2026-09-07T9:00:00Z' }],
    ['a version as text', { v: '1' }],
    ['minutes', { at: '2026-09-07T09:01:00Z' }],
    ['seconds', { at: '2026-09-07T09:00:01Z' }],
    ['fractions of a second', { at: '2026-09-07T09:00:00.000Z' }],
    ['another zone', { at: '2026-09-07T09:00:00+00:00' }],
    ['no seconds', { at: '2026-09-07T09:00Z' }],
    ['a day that does not exist', { at: '2026-02-30T09:00:00Z' }],
    ['hour 24', { at: '2026-09-07T24:00:00Z' }],
    ['something before the time', { at: 'a 2026-09-07T09:00:00Z' }],
    ['a line feed after the time', { at: '2026-09-07T09:00:00Z\n' }],
    ['a stage that does not exist', { stage: 'identify' }],
    ['a State that does not exist', { issuingState: 'XX' }],
    ['a State in small letters', { issuingState: 'fr' }],
    ['an instrument that does not exist', { instrument: 'epoc ' }],
    ['an emergency that is a word', { emergency: 'no' }],
    ['an outcome of an item only', { outcome: 'disclosed' }],
    ['a ground that does not exist', { grounds: ['N. Nobody lives here'] }],
    ['grounds twice', { grounds: ['voluntary', 'voluntary'] }],
    ['grounds out of order', { grounds: ['voluntary', 'abusive'] }],
    ['an item that does not exist', { items: [{ item: 'n.nobody@example.org', outcome: 'decline' }] }],
    ['an outcome of a request on an item', { items: [{ item: 'person-name', outcome: 'in-part' }] }],
    ['a value beside an item', { items: [{ ...items[0], value: '192.0.2.7' }] }],
    ['a ground of an item that is a sentence', { items: [{ ...items[0], ground: 'because' }] }],
    ['a ground of an item that is undefined', { items: [{ ...items[0], ground: undefined }] }],
    ['gates that are none', { gates: [] }],
    ['gates that are undefined', { gates: undefined }],
    ['a gate twice', { gates: ['policies/rule-of-law/a', 'policies/rule-of-law/a'] }],
    ['gates out of order', { gates: ['policies/rule-of-law/b', 'policies/rule-of-law/a'] }],
    ['a policy that is no gate', { gates: ['policies/baseline'] }],
    ['a gate that is an address', { gates: ['policies/rule-of-law/n.nobody@example.org'] }],
    ['a gate that is a sentence', { gates: ['policies/rule-of-law/Nora Nobody lives here'] }],
    ['a gate with a line feed after it', { gates: ['policies/rule-of-law/a\n'] }],
    ['a gate of a hundred letters', { gates: [`policies/rule-of-law/${'a'.repeat(80)}`] }],
    ['a digest that is too short', { decisionDigest: 'ab'.repeat(31) }],
    ['a digest in capitals', { decisionDigest: 'AB'.repeat(32) }],
    ['a digest that is a name', { decisionDigest: 'Nora Nobody' }],
    ['a case by its id', { caseRef: 'case-1' }],
    ['a key that is not known', { remark: 'the account of Nora Nobody' }],
    ['the id of the case', { caseId: 'case-1' }],
  ])('has not %s', (_name, changes) => {
    expect(isEntry({ ...entry, ...changes })).toBe(false)
  })

  it.each([[null], [undefined], ['text'], [[]], [[entry]], [1]])('is not %j', (value) => {
    expect(isEntry(value)).toBe(false)
  })

  it('is read by anything that reads a Standard Schema', async () => {
    expect(await ledgerEntrySchema['~standard'].validate(entry)).toEqual({ value: entry })
  })
})

describe('a draft', () => {
  it.each([
    ['with an id', {}, true],
    ['with an id of one character', { caseId: '7' }, true],
    ['with the longest id', { caseId: 'x'.repeat(1000) }, true],
    ['without an id', { caseId: undefined }, false],
    ['with an empty id', { caseId: '' }, false],
    ['with an id that is too long', { caseId: 'x'.repeat(1001) }, false],
    ['with a reference of its own', { caseRef: 'cd'.repeat(32) }, false],
    ['with anything else', { name: 'Nora Nobody' }, false],
  ])('%s', (_name, changes, is) => {
    expect(ledgerDraftSchema.safeParse({ ...exampleDraft(), ...changes }).success).toBe(is)
  })
})
