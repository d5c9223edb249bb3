import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/foundation/issue.ts'
import { type IssueCode, issueCodes } from '../../src/foundation/issue-codes.ts'
import { parseRequest } from '../../src/request/parse-request.ts'
import { receivedRequestSchema } from '../../src/request/received-request-schema.ts'
import { formNames } from '../../src/request/words.ts'
import { exampleEnvelope, exampleEpoc, exampleEpocPr, exampleOrder } from '../support/example-epoc.ts'
import { exampleOrders } from '../support/example-orders.ts'
import { exampleUsProcess } from '../support/example-us-process.ts'

const envelope = exampleEnvelope()
const order = (fields: Record<string, unknown> = {}): unknown => ({ envelope, request: { form: 'order', ...fields } })
const epoc = (fields: Record<string, unknown> = {}): unknown => ({ envelope, request: { form: 'epoc', ...fields } })

const issuesOf = (input: unknown): readonly Issue[] => {
  const result = parseRequest(input)
  return result.ok ? result.notes : result.issues
}
const told = (input: unknown): readonly string[] => issuesOf(input).map(({ code, path }) => `${code} ${path.join('.')}`)

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
const targets = (count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'account', identifier: `user-${index}` }))

// biome-ignore format: a table, one case a line
// What each code looks like: the input, and where it is told.
const refused: readonly (readonly [IssueCode, string, unknown, string])[] = [
  ['request.not-json', 'text that is not JSON', '{"envelope": ', ''],
  ['request.not-json', 'no text', '', ''],
  ['request.not-an-object', 'a list', [], ''],
  ['request.not-an-object', 'a text in JSON', '"order"', ''],
  ['request.not-an-object', 'nothing', undefined, ''],
  ['request.not-an-object', 'null', null, ''],
  ['request.too-large', 'text of more than 1 MiB', ' '.repeat(2 ** 20 + 1), ''],
  ['request.too-large', 'a value with more than 1 MiB of text', order({ legalBasis: 'x'.repeat(2 ** 20) }), 'request.legalBasis'],
  ['request.too-deep', 'thirty-three levels', order({ unknown: nested(31) }), `request.*${'.0'.repeat(30)}`],
  ['request.too-many-targets', 'a thousand and one targets', order({ targets: targets(1001) }), 'request'],
  ['request.too-many-targets', 'a thousand and one in several lists', epoc({ sectionE: { users: Array(600).fill('a'), imeiNumbers: Array(401).fill('b') } }), 'request'],
  ['request.too-many-entries', 'a list of a thousand and one', order({ services: Array(1001).fill('a') }), 'request.services'],
  ['request.too-many-entries', 'lists of five thousand and one', order({ requestedData: Array(501).fill({ items: Array(10).fill('username') }) }), 'request.requestedData.449.items'],
  ['request.not-plain-data', 'a date', order({ issuedOn: new Date(0) }), 'request.issuedOn'],
  ['request.not-plain-data', 'text with half a character', order({ legalBasis: 'a\uD800b' }), 'request.legalBasis'],
  ['request.forbidden-key', 'a key that would be a prototype', `{"envelope":{},"request":{"form":"order","__proto__":{"polluted":true}}}`, 'request.*'],
  ['request.unknown-form', 'a form that is not known', { envelope, request: { form: 'letter' } }, 'request.form'],
  ['request.unknown-form', 'a form named like a method', { envelope, request: { form: 'toString' } }, 'request.form'],
  ['request.unknown-form', 'a form that is no text', { envelope, request: { form: 1 } }, 'request.form'],
  ['request.unknown-form-version', 'a version that is not known', epoc({ formVersion: '2020-01-01' }), 'request.formVersion'],
  ['request.missing-field', 'no request', { envelope }, 'request'],
  ['request.missing-field', 'no envelope', { request: { form: 'order' } }, 'envelope'],
  ['request.missing-field', 'no form', { envelope, request: {} }, 'request.form'],
  ['request.missing-field', 'no door', { envelope: { ...envelope, door: undefined }, request: { form: 'order' } }, 'envelope.door'],
  ['request.missing-field', 'an empty door', { envelope: { ...envelope, door: '' }, request: { form: 'order' } }, 'envelope.door'],
  ['request.missing-field', 'null for what is needed', { envelope: { ...envelope, zone: null }, request: { form: 'order' } }, 'envelope.zone'],
  ['request.missing-field', 'a target without identifier', order({ targets: [{ kind: 'account' }] }), 'request.targets.0.identifier'],
  ['request.missing-field', 'evidence about nothing', { envelope: { ...envelope, evidence: [{}] }, request: { form: 'order' } }, 'envelope.evidence.0.about'],
  ['request.wrong-type', 'a number for text', epoc({ sectionA: { issuingAuthority: 7 } }), 'request.sectionA.issuingAuthority'],
  ['request.wrong-type', 'text for a box', epoc({ sectionC: { withinTenDays: 'yes' } }), 'request.sectionC.withinTenDays'],
  ['request.wrong-type', 'text for a section', epoc({ sectionA: 'FR' }), 'request.sectionA'],
  ['request.wrong-type', 'a list for a section', epoc({ sectionA: [] }), 'request.sectionA'],
  ['request.wrong-type', 'an object for a list', order({ targets: {} }), 'request.targets'],
  ['request.wrong-type', 'a request that is a list', { envelope, request: [] }, 'request'],
  ['request.wrong-type', 'an envelope that is text', { envelope: 'mail', request: { form: 'order' } }, 'envelope'],
  ['request.not-an-allowed-value', 'a country that is none', epoc({ sectionA: { issuingState: 'XX' } }), 'request.sectionA.issuingState'],
  ['request.not-an-allowed-value', 'a country in lower case', order({ issuingState: 'fr' }), 'request.issuingState'],
  ['request.not-an-allowed-value', 'an instrument with a form of its own', order({ instrument: 'epoc' }), 'request.instrument'],
  ['request.not-an-allowed-value', 'American process as an order', order({ instrument: 'us/search-warrant' }), 'request.instrument'],
  ['request.not-an-allowed-value', 'a removal order as an order', order({ instrument: 'tco-removal-order' }), 'request.instrument'],
  ['request.not-an-allowed-value', 'assistance by an instrument of another law', { envelope, request: { form: 'mutual-assistance-request', instrument: 'epoc' } }, 'request.instrument'],
  ['request.not-an-allowed-value', 'a territory that is none', { envelope, request: { form: 'dsa-order-to-act', territory: { extent: 'galaxy' } } }, 'request.territory.extent'],
  ['request.not-an-allowed-value', 'a territory of a State that is none', { envelope, request: { form: 'dsa-order-to-act', territory: { states: ['FR', 'XX'] } } }, 'request.territory.states.1'],
  ['request.not-an-allowed-value', 'service by nobody we know', { envelope, request: { form: 'gb-overseas-production-order', servedBy: 'bailiff' } }, 'request.servedBy'],
  ['request.wrong-type', 'text for a tick of material', { envelope, request: { form: 'tco-removal-order', sectionB: { material: { threat: 'yes' } } } }, 'request.sectionB.material.threat'],
  ['request.wrong-type', 'an address in place of a list of content', { envelope, request: { form: 'dsa-order-to-act', content: 'https://messenger.example.org/c/1' } }, 'request.content'],
  ['request.wrong-format', 'a time stamp without offset', { envelope, request: { form: 'tco-removal-order', sectionA: { issuedAt: '2026-09-14T09:58:12' } } }, 'request.sectionA.issuedAt'],
  ['request.out-of-range', 'a period of no days', { envelope, request: { form: 'gb-overseas-production-order', period: { days: 0 } } }, 'request.period.days'],
  ['request.too-many-targets', 'a thousand and one items of content', { envelope, request: { form: 'dsa-order-to-act', content: Array(1001).fill({ url: 'https://messenger.example.org/c/1' }) } }, 'request'],
  ['request.too-many-targets', 'a thousand and one items to remove', { envelope, request: { form: 'tco-removal-order', sectionB: { content: Array(1001).fill({ url: 'https://messenger.example.org/c/1' }) } } }, 'request'],
  ['request.too-long', 'an address of more than 65 535 characters', { envelope, request: { form: 'dsa-order-to-act', content: [{ url: 'x'.repeat(65_536) }] } }, 'request.content.0.url'],
  ['request.unknown-target', 'assistance about nobody', { envelope, request: { form: 'mutual-assistance-request', requestedData: [{ targetIds: ['t1'] }] } }, 'request.requestedData.0.targetIds.0'],
  ['request.unknown-target', 'information about nobody', { envelope, request: { form: 'dsa-order-to-provide-information', requestedData: [{ targetIds: ['t1'] }] } }, 'request.requestedData.0.targetIds.0'],
  ['request.unknown-target', 'production about nobody', { envelope, request: { form: 'gb-overseas-production-order', requestedData: [{ targetIds: ['t1'] }] } }, 'request.requestedData.0.targetIds.0'],
  ['request.not-an-allowed-value', 'a subpoena of a kind that is none', { envelope, request: { form: 'us-subpoena', kind: 'pen-register' } }, 'request.kind'],
  ['request.not-an-allowed-value', 'evidence about the weather', { envelope: { ...envelope, evidence: [{ about: 'weather', verdict: 'verified', method: 'x' }] }, request: { form: 'order' } }, 'envelope.evidence.0.about'],
  ['request.wrong-format', 'a day that does not exist', order({ issuedOn: '2026-02-29' }), 'request.issuedOn'],
  ['request.wrong-format', 'a date in another order', order({ issuedOn: '10.09.2026' }), 'request.issuedOn'],
  ['request.wrong-format', 'an instant without offset', order({ timeRange: { from: '2026-08-01T00:00:00' } }), 'request.timeRange.from'],
  ['request.wrong-format', 'an instant on a day that does not exist', order({ timeRange: { from: '2026-02-30T00:00:00Z' } }), 'request.timeRange.from'],
  ['request.wrong-format', 'twenty-four hours', order({ timeRange: { from: '2026-02-03T24:00:00Z' } }), 'request.timeRange.from'],
  ['request.wrong-format', 'an offset that is none', order({ timeRange: { from: '2026-02-03T12:00:00+99:99' } }), 'request.timeRange.from'],
  ['request.wrong-format', 'a time zone that is none', { envelope: { ...envelope, zone: 'Europe/Nowhere' }, request: { form: 'order' } }, 'envelope.zone'],
  ['request.wrong-format', 'an offset for a time zone', { envelope: { ...envelope, zone: '+01:00' }, request: { form: 'order' } }, 'envelope.zone'],
  ['request.wrong-format', 'a language that is no tag', { envelope: { ...envelope, language: 'German (Germany)' }, request: { form: 'order' } }, 'envelope.language'],
  ['request.wrong-format', 'a method in words', { envelope: { ...envelope, evidence: [{ about: 'agency', verdict: 'verified', method: 'Call back' }] }, request: { form: 'order' } }, 'envelope.evidence.0.method'],
  ['request.out-of-range', 'a port that is none', order({ targets: [{ kind: 'ip-endpoint', identifier: '192.0.2.1', port: 65_536 }] }), 'request.targets.0.port'],
  ['request.out-of-range', 'a penalty below nothing', order({ offence: { maximumPenaltyMonths: -1 } }), 'request.offence.maximumPenaltyMonths'],
  ['request.too-long', 'a line of more than 255 characters', order({ addressee: { name: 'x'.repeat(256) } }), 'request.addressee.name'],
  ['request.too-long', 'text of more than 65 535 characters', order({ legalBasis: 'x'.repeat(65_536) }), 'request.legalBasis'],
  ['request.time-range-reversed', 'an end before the beginning', order({ timeRange: { from: '2026-08-02T00:00:00Z', to: '2026-08-01T00:00:00Z' } }), 'request.timeRange.to'],
  ['request.time-range-reversed', 'an end at the beginning, in another offset', order({ timeRange: { from: '2026-08-02T00:00:00Z', to: '2026-08-02T02:00:00+02:00' } }), 'request.timeRange.to'],
  ['request.duplicate-target', 'two targets with one id', order({ targets: [{ id: 'a', kind: 'account', identifier: 'x' }, { id: 'a', kind: 'account', identifier: 'y' }] }), 'request.targets.1'],
  ['request.duplicate-target', 'an id like that of a place', order({ targets: [{ id: 't2', kind: 'account', identifier: 'x' }, { kind: 'account', identifier: 'y' }] }), 'request.targets.1'],
  ['request.unknown-target', 'an entry of a warrant about nobody', { envelope, request: { form: 'us-search-warrant', requestedData: [{ targetIds: ['t1'] }] } }, 'request.requestedData.0.targetIds.0'],
  ['request.too-many-targets', 'a thousand and one targets of a letter', { envelope, request: { form: 'us-preservation-letter', targets: targets(1001) } }, 'request'],
  ['request.unknown-target', 'an entry about nobody', order({ targets: [{ kind: 'account', identifier: 'x' }], requestedData: [{ targetIds: ['t1', 't2'] }] }), 'request.requestedData.0.targetIds.1'],
]

// biome-ignore format: a table, one case a line
const noted: readonly (readonly [IssueCode, string, unknown, string])[] = [
  ['request.unknown-field', 'a field at the root', { envelope, request: { form: 'order' }, comment: 1 }, '*'],
  ['request.unknown-field', 'a field of the envelope', { envelope: { ...envelope, colour: 1 }, request: { form: 'order' } }, 'envelope.*'],
  ['request.unknown-field', 'a field inside a list', order({ targets: [{ kind: 'account', identifier: 'x', shoeSize: 1 }] }), 'request.targets.0.*'],
  ['request.conflicting-boxes', 'both capacities', epoc({ sectionB: { designatedEstablishment: true, legalRepresentative: true } }), 'request.sectionB'],
  ['request.conflicting-text', 'two names of the issuing authority', epoc({ sectionA: { issuingAuthority: 'a' }, sectionI: { authority: 'b' } }), 'request.sectionA.issuingAuthority'],
  ['request.conflicting-text', 'an action against the instrument', order({ action: 'produce', instrument: 'br/preservation-request' }), 'request.action'],
  ['request.conflicting-boxes', 'a judge who signed, and no signature', { envelope, request: { form: 'us-search-warrant', issuing: { signedBy: { judge: true }, signature: { present: false } } } }, 'request.issuing.signedBy'],
  ['request.conflicting-text', 'police that act as a grand jury', { envelope, request: { form: 'us-subpoena', kind: 'grand-jury', issuing: { kind: 'police' } } }, 'request.issuing.kind'],
  ['request.conflicting-text', 'a territory of two kinds', { envelope, request: { form: 'dsa-order-to-act', territory: { extent: 'worldwide', states: ['FR'] } } }, 'request.territory.extent'],
  ['request.conflicting-boxes', 'a new request that follows up', { envelope, request: { form: 'mutual-assistance-request', status: { newRequest: true, followUpToRequest: true } } }, 'request.status.followUpToRequest'],
  ['request.beyond-limits', 'an order for more than was collected', { envelope, request: { form: 'dsa-order-to-provide-information', alreadyCollected: false } }, 'request.alreadyCollected'],
  ['request.unknown-field', 'a field of an item of content', { envelope, request: { form: 'dsa-order-to-act', content: [{ url: 'https://messenger.example.org/c/1', shoeSize: 1 }] } }, 'request.content.0.*'],
  ['request.confidential-part', 'Section M', epoc({ sectionM: { caseSummary: 'x' } }), 'request.sectionM'],
]

describe('parseRequest', () => {
  it.each<readonly [string, unknown]>([
    ['an EPOC', exampleEpoc()],
    ['an EPOC of the first version', exampleEpoc({ formVersion: '2023-07-28' })],
    ['an EPOC without a version', exampleEpoc({ formVersion: undefined })],
    ['an EPOC-PR', exampleEpocPr()],
    ['an order', exampleOrder()],
    ...Object.entries(exampleUsProcess).map(([form, example]) => [`an example of ${form}`, example()] as const),
    ...Object.entries(exampleOrders).map(([form, example]) => [`an example of ${form}`, example()] as const),
    ...formNames.map((form) => [`a form of ${form} that says nothing`, { form }] as const),
  ])('reads %s, as a value and as text, and reads its own product back', (_, request) => {
    const result = parseRequest({ envelope, request })
    expect(parseRequest(JSON.stringify({ envelope, request }))).toEqual(result)
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    expect(result.notes).toEqual([])
    const stored: unknown = JSON.parse(JSON.stringify(result.value))
    expect(stored).toEqual(result.value)
    expect(receivedRequestSchema.parse(stored)).toEqual(result.value)
  })

  it.each(refused)('%s: %s', (code, _, input, path) => {
    expect(parseRequest(input).ok).toBe(false)
    expect(told(input)).toContain(`${code} ${path}`)
  })

  it.each(noted)('notes %s: %s', (code, _, input, path) => {
    expect(parseRequest(input).ok).toBe(true)
    expect(told(input)).toContain(`${code} ${path}`)
  })

  it('has every code of its own provoked above', () => {
    const own = Object.keys(issueCodes).filter((code) => code.startsWith('request.'))
    expect(new Set([...refused, ...noted].map(([code]) => code))).toEqual(new Set(own))
  })

  it('tells everything at once, from the envelope and the form', () => {
    const input = { envelope: { zone: 'x y' }, request: { form: 'order', issuingState: 'XX', issuedOn: 'now', targets: [{}] } }
    expect(told(input)).toEqual([
      'request.missing-field envelope.receivedAt',
      'request.wrong-format envelope.zone',
      'request.missing-field envelope.door',
      'request.not-an-allowed-value request.issuingState',
      'request.wrong-format request.issuedOn',
      'request.missing-field request.targets.0.kind',
      'request.missing-field request.targets.0.identifier',
    ])
  })

  it('says what it expected, in words of its own', () => {
    const details = (input: unknown): readonly string[] => issuesOf(input).map(({ message }) => message.split(': ').slice(1).join(': '))
    expect(details(order({ legalBasis: 1, withoutPriorValidation: 1, services: 1, addressee: 1 }))).toEqual([
      'expected true or false',
      'expected text',
      'expected an object',
      'expected a list',
    ])
    expect(details(order({ action: 'x' }))).toEqual(['expected produce, preserve, restrict'])
    expect(details(order({ addressee: { name: 'x'.repeat(300) } }))).toEqual(['at most 255'])
    expect(details(order({ offence: { maximumPenaltyMonths: -1 } }))).toEqual(['at least 0'])
    expect(details(order({ offence: { maximumPenaltyMonths: 0.5 } }))).toEqual(['expected a whole number'])
    expect(details(order({ issuedOn: 'x' }))).toEqual(['expected a date that exists, YYYY-MM-DD'])
    expect(details(order({ issuingState: 'x' }))).toEqual([''])
  })

  it('reads null as left blank', () => {
    const blank = parseRequest({
      envelope: { ...envelope, sender: null },
      request: { form: 'epoc', formVersion: null, sectionB: { addressee: null }, sectionC: null },
    })
    expect(blank).toEqual(parseRequest({ envelope: { ...envelope, sender: undefined }, request: { form: 'epoc', sectionB: {} } }))
  })

  it('keeps unknown fields, wherever they stand and whatever they are called', () => {
    const result = parseRequest({
      envelope: { ...envelope, 'x/y': 1 },
      request: {
        form: 'epoc',
        sectionF: { newBox: true, nothing: null },
        'sectionF.newBox': 'a',
        sectionE: { ipAddresses: [{ address: '192.0.2.1', '~': [{}] }] },
        constructor: { prototype: 1 },
      },
      extra: null,
    })
    expect(result.ok && result.value.request.native).toEqual({
      '/envelope/x~1y': 1,
      '/request/sectionF/newBox': true,
      '/request/sectionF/nothing': null,
      '/request/sectionF.newBox': 'a',
      '/request/sectionE/ipAddresses/0/~0': [{}],
      '/request/constructor': { prototype: 1 },
      '/extra': null,
    })
  })

  it('ignores a byte order mark', () => {
    expect(parseRequest(`\uFEFF${JSON.stringify(order())}`).ok).toBe(true)
  })

  it('reads what just fits its limits', () => {
    expect(told(order({ targets: targets(1000) }))).toEqual([])
    expect(told(order({ legalBasis: 'x'.repeat(65_535), addressee: { name: 'x'.repeat(255) } }))).toEqual([])
    const deepest = order({ unknown: nested(30) })
    expect(told(deepest)).toEqual(['request.unknown-field request.*'])
    const text = JSON.stringify(order())
    expect(parseRequest(text.padEnd(2 ** 20)).ok).toBe(true)
  })

  it('tells no more than a hundred issues or notes', () => {
    expect(issuesOf(order({ services: Array(1000).fill(1) }))).toHaveLength(100)
    const manyFields = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field-${index}`, index]))
    const result = parseRequest(order(manyFields))
    expect(result.ok && result.notes).toHaveLength(100)
    expect(result.ok && Object.keys(result.value.request.native)).toHaveLength(500)
  })
})
