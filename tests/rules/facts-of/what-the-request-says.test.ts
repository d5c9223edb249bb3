import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../../src/request/parse-request.ts'
import type { Authority, Contact, LegalRequest, RequestedData, Target } from '../../../src/request/legal-request.ts'
import { factsOf } from '../../../src/rules/facts-of/facts-of.ts'
import { elements } from '../../../src/vocabulary/elements.ts'
import type { Facts } from '../../../src/vocabulary/facts.ts'
import { exampleEnvelope, exampleOrder } from '../../support/example-epoc.ts'

const received = (() => {
  const result = parseRequest({ envelope: exampleEnvelope(), request: exampleOrder() })
  if (!result.ok) throw new Error('the example must be readable')
  return result.value
})()
const nobody: Contact = { address: null, telephone: null, fax: null, email: null, person: null }
const authority = (role: Authority['role'], says: Partial<Authority>): LegalRequest['authorities'] => [
  {
    role,
    kind: null,
    name: null,
    representative: { name: null, post: null },
    fileNumber: null,
    contact: nobody,
    languages: [],
    signedOn: null,
    signature: null,
    ...says,
  },
]
const account: Target = {
  id: 't1',
  kind: 'account',
  identifierKind: null,
  identifier: 'example.seller',
  observedAt: null,
  port: null,
  userRole: null,
  claimedLocation: null,
  claimedNationality: null,
}
const address: Target = { ...account, kind: 'ip-endpoint', identifier: '192.0.2.17' }
const wanted = (says: Partial<RequestedData>): LegalRequest['requestedData'] => [
  { box: 'data', items: ['message-content'], purpose: null, timeRange: null, targetIds: null, freeText: null, ...says },
]
const nullsOf = <T extends object>(it: T): T => Object.fromEntries(Object.keys(it).map((key) => [key, null])) as T

// A form on which nothing stands but which form it is.
const { request } = received
const blank: LegalRequest = {
  ...request,
  issuingState: null,
  issuedOn: null,
  issuedAt: null,
  authorities: [],
  validation: 'blank',
  withoutPriorValidation: null,
  servedBy: null,
  legalBasis: null,
  treaty: null,
  addressee: { ...nullsOf(request.addressee), contact: nobody },
  emergency: nullsOf(request.emergency),
  proceedings: null,
  offence: nullsOf(request.offence),
  targets: [],
  timeRange: null,
  requestedData: [],
  territory: { extent: null, states: [] },
  materialTypes: [],
  notification: { enforcingAuthorityNotified: null },
  confidentiality: nullsOf(request.confidentiality),
  delivery: nullsOf(request.delivery),
  declarations: nullsOf(request.declarations),
  reasons: nullsOf(request.reasons),
  redress: null,
}
const factsIn = (says: Partial<LegalRequest>): Partial<Facts> => factsOf({ ...received, request: { ...blank, ...says } })[0]?.facts ?? {}
const signature = { present: true, kind: null, qualified: null, officialMark: null }

describe('of the elements of a request, what is written is there', () => {
  const there = (says: Partial<LegalRequest>, more: object = {}): readonly string[] => {
    const [question] = factsOf({ ...received, ...more, request: { ...blank, ...says } })
    return Object.keys(elements).filter((it) => question?.facts[it as keyof typeof elements] === 'present')
  }
  // What is asked of IP addresses is asked of nothing else.
  const always = ['observationTime', 'sourcePort']

  it('and of a blank form nothing', () => {
    expect(there({})).toEqual(always)
    for (const it of Object.keys(elements)) expect(factsIn({})).toHaveProperty(it)
  })

  it.each<readonly [string, readonly string[], Partial<LegalRequest>]>([
    ['who issued it', ['issuingAuthority'], { authorities: authority('issuing', { name: 'Amtsgericht Musterstadt' }) }],
    ['an empty line', [], { authorities: authority('issuing', { name: ' ' }) }],
    ['who validated it', [], { authorities: authority('validating', { name: 'Amtsgericht Musterstadt' }) }],
    ['a file number', ['fileNumber'], { authorities: authority('issuing', { fileNumber: '12 Gs 345/26' }) }],
    ['an address', ['authorityContact'], { authorities: authority('issuing', { contact: { ...nobody, address: 'Musterplatz 2' } }) }],
    [
      'a telephone',
      ['authorityContact'],
      { authorities: authority('validating', { contact: { ...nobody, telephone: '+49 30 00000000' } }) },
    ],
    [
      'an e-mail address',
      ['authorityContact'],
      { authorities: authority('contact-point', { contact: { ...nobody, email: 'a@example.org' } }) },
    ],
    ['a fax', [], { authorities: authority('issuing', { contact: { ...nobody, fax: '+49 30 00000000' } }) }],
    ['how the recipient is reached', [], { authorities: authority('recipient', { contact: { ...nobody, address: 'Musterplatz 2' } }) }],
    ['a signature of who issued it', ['signature'], { authorities: authority('issuing', { signature }) }],
    ['a signature of who validated it', ['signature'], { authorities: authority('validating', { signature }) }],
    ['a signature of the contact point', [], { authorities: authority('contact-point', { signature }) }],
    ['a box for a signature', [], { authorities: authority('issuing', { signature: { ...signature, present: null } }) }],
    ['no signature', [], { authorities: authority('validating', { signature: { ...signature, present: false } }) }],
    ['a date', ['issueDate'], { issuedOn: '2026-09-10' }],
    ['a time', ['issueTime'], { issuedAt: '2026-09-10T10:00:00Z' }],
    ['to whom', ['addressee'], { addressee: { ...blank.addressee, name: 'Example Messenger Europe GmbH' } }],
    ['which data', ['dataCategory'], { requestedData: wanted({}) }],
    [
      'which data of when',
      ['dataCategory', 'timeRange'],
      { requestedData: wanted({ timeRange: { from: '2026-08-01T00:00:00Z', to: '2026-09-01T00:00:00Z' } }) },
    ],
    ['of when', [], { timeRange: { from: '2026-08-01T00:00:00Z', to: '2026-09-01T00:00:00Z' } }],
    ['provisions', ['criminalProvisions', 'offenceDescription'], { offence: { ...blank.offence, provisions: 'StGB § 263' } }],
    ['what was done', ['offenceDescription'], { offence: { ...blank.offence, nature: 'Goods that were never sent' } }],
    ['what that is called', ['offenceDescription'], { offence: { ...blank.offence, classification: 'Fraud' } }],
    ['why', ['statementOfReasons'], { reasons: { ...blank.reasons, statement: 'The seller is unknown.' } }],
    ['a summary of the case', [], { reasons: { ...blank.reasons, caseSummary: 'The seller is unknown.' } }],
    ['why it is urgent', ['emergencyReasons'], { emergency: { ...blank.emergency, reasons: 'A child is missing.' } }],
    ['what is in danger', ['emergencyReasons'], { emergency: { ...blank.emergency, ground: 'life-or-safety' } }],
    ['that it is urgent', [], { emergency: { ...blank.emergency, claimed: true } }],
    ['that the data go to the authority', ['dataRecipient'], { delivery: { ...blank.delivery, to: 'issuing-authority' } }],
    ['who gets them', ['dataRecipient', 'recipientName'], { authorities: authority('recipient', { name: 'Greffe' }) }],
    ['a law', ['legalBasis'], { legalBasis: 'the national code of criminal procedure' }],
    ['a treaty', ['treaty'], { treaty: 'the Example Agreement' }],
    ['that its conditions are met', ['certification'], { declarations: { ...blank.declarations, certification: true } }],
    ['that they are not', [], { declarations: { ...blank.declarations, certification: false, reviewNotice: false } }],
    ['that a court may review it', ['reviewNotice'], { declarations: { ...blank.declarations, reviewNotice: true } }],
    ['everywhere', ['territorialScope'], { territory: { extent: 'union', states: [] } }],
    ['in which States', ['territorialScope'], { territory: { extent: null, states: ['DE'] } }],
    ['redress', ['redressInformation'], { redress: 'An appeal lies with the court.' }],
    ['which material', ['materialType'], { materialTypes: ['incitement'] }],
    ['an account', ['userIdentifier', 'specificSelector'], { targets: [account] }],
    ['a post', ['userIdentifier', 'specificSelector', 'contentLocation'], { targets: [{ ...account, kind: 'content' }] }],
  ])('%s', (_name, present, says) => {
    expect(there(says)).toEqual(Object.keys(elements).filter((it) => always.includes(it) || present.includes(it)))
  })

  it.each<readonly [string, Partial<Target>, readonly string[]]>([
    ['alone', {}, []],
    ['with its time', { observedAt: '2026-08-18T21:04:09+02:00' }, ['observationTime']],
    ['with its port', { port: 50123 }, ['sourcePort']],
    ['with port nought', { port: 0 }, ['sourcePort']],
  ])('an IP address %s', (_name, says, present) => {
    expect(there({ targets: [{ ...address, ...says }] }).filter((it) => always.includes(it))).toEqual(present)
  })

  it.each<readonly [string, readonly string[]]>([
    ['invalid', []],
    ['valid', ['userIdentifier', 'specificSelector', 'contentLocation']],
    ['not-checked', ['userIdentifier', 'specificSelector', 'contentLocation']],
  ])('an identifier that is %s', (state, present) => {
    const identifiers = [{ targetId: 't1', state, canonical: null, issues: [] }]
    expect(there({ targets: [{ ...account, kind: 'content' }] }, { identifiers })).toEqual(
      Object.keys(elements).filter((it) => always.includes(it) || present.includes(it)),
    )
  })
})

describe('what is coded is a fact, and what is blank is none', () => {
  const names = new Set(Object.keys(elements))
  const coded = (says: Partial<LegalRequest>): object =>
    Object.fromEntries(Object.entries(factsIn(says)).filter(([name]) => !names.has(name)))
  const ofBlank = {
    instrument: blank.instrument,
    issuingState: 'unstated',
    addresseeState: 'unstated',
    offenceKind: 'not-specified',
    windowEndsAfterReceipt: 'no',
    targetsCount: 0,
  }

  it('of a blank form there is next to nothing', () => {
    expect(coded({})).toEqual(ofBlank)
  })

  it.each<readonly [Partial<LegalRequest>, Partial<Facts>]>([
    [{ issuingState: 'DE' }, { issuingState: 'DE' }],
    [{ authorities: authority('issuing', { kind: 'police' }) }, { authorityKind: 'police' }],
    [{ authorities: authority('validating', { kind: 'judge' }) }, {}],
    [{ authorities: authority('validating', { kind: 'judge' }), validation: 'validated' }, { validatedBy: 'judge' }],
    [{ authorities: authority('validating', { kind: 'police' }), validation: 'validated' }, {}],
    [{ authorities: authority('issuing', { kind: 'judge' }), validation: 'validated' }, { authorityKind: 'judge' }],
    [{ validation: 'none' }, { validatedBy: 'none' }],
    [{ withoutPriorValidation: true }, { validatedBy: 'none', withoutPriorValidation: 'yes' }],
    [{ withoutPriorValidation: false }, { withoutPriorValidation: 'no' }],
    [{ proceedings: 'civil' }, { proceedings: 'civil' }],
    [{ offence: { ...blank.offence, offenceKind: 'fraud' } }, { offenceKind: 'fraud' }],
    [
      { offence: { ...blank.offence, threeYearOffence: false, maximumPenaltyMonths: 36 } },
      { threeYearOffence: 'no', maximumPenaltyMonths: 36 },
    ],
    [{ offence: { ...blank.offence, listedOffence: 'none' } }, { listedOffence: 'none' }],
    [{ offence: { ...blank.offence, byInformationSystem: true } }, { offenceByInformationSystem: 'yes' }],
    [{ emergency: { ...blank.emergency, claimed: true } }, { emergency: 'yes' }],
    [{ emergency: { ...blank.emergency, claimed: false } }, { emergency: 'no' }],
    [{ emergency: { ...blank.emergency, ground: 'life-or-safety' } }, { emergencyGround: 'life-or-safety' }],
    [{ addressee: { ...blank.addressee, addressedAs: 'processor' } }, { addressedAs: 'processor' }],
    [
      { addressee: { ...blank.addressee, processorGround: 'detrimental-to-investigation' } },
      { processorGround: 'detrimental-to-investigation' },
    ],
    [{ addressee: { ...blank.addressee, informController: true } }, { informController: 'yes' }],
    [{ addressee: { ...blank.addressee, readdressed: true } }, { readdressed: 'yes' }],
    [{ declarations: { ...blank.declarations, contentKnown: true } }, { contentKnown: 'yes' }],
    [{ declarations: { ...blank.declarations, pendingAtRepeal: false } }, { pendingAtRepeal: 'no' }],
    [{ confidentiality: { ...blank.confidentiality, nonDisclosure: 'ordered' } }, { nonDisclosure: 'ordered' }],
    [{ notification: { enforcingAuthorityNotified: true } }, { enforcingAuthorityNotified: 'yes' }],
    [{ targets: [{ ...account, userRole: 'suspect' }] }, { targetKind: 'account', userRole: 'suspect', targetsCount: 1 }],
    [{ requestedData: wanted({ purpose: 'identify-user' }) }, { purpose: 'identify-user' }],
  ])('%j', (says, facts) => {
    expect(coded(says)).toEqual({ ...ofBlank, ...facts })
  })
})
