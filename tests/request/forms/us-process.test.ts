import { describe, expect, it } from 'vitest'
import type { LegalRequest } from '../../../src/request/legal-request.ts'
import { parseRequest } from '../../../src/request/parse-request.ts'
import type { ReceivedRequest } from '../../../src/request/received-request.ts'
import { factsOf } from '../../../src/rules/facts-of/facts-of.ts'
import { exampleEnvelope } from '../../support/example-epoc.ts'
import {
  exampleUs2703DOrder,
  exampleUsEmergencyRequest,
  exampleUsNationalSecurityLetter,
  exampleUsPreservationLetter,
  exampleUsProcess,
  exampleUsSearchWarrant,
  exampleUsSubpoena,
} from '../../support/example-us-process.ts'

const receive = (request: unknown): { request: LegalRequest; received: ReceivedRequest; notes: readonly string[] } => {
  const result = parseRequest({ envelope: exampleEnvelope(), request })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return { request: result.value.request, received: result.value, notes: result.notes.map(({ code, path }) => `${code} ${path.join('.')}`) }
}
const parse = (request: unknown): LegalRequest => receive(request).request
const issuing = (request: LegalRequest): LegalRequest['authorities'][number] | undefined =>
  request.authorities.find(({ role }) => role === 'issuing')

const forms = Object.keys(exampleUsProcess) as (keyof typeof exampleUsProcess)[]

// biome-ignore format: a table, one form a line
const meanings = [
  // what is filled in besides `form`                                       instrument                        kind              proceedings          emergency
  [{ form: 'us-subpoena' },                                                 'other-production-order',         undefined,        null,                false],
  [{ form: 'us-subpoena', kind: 'grand-jury' },                             'us/grand-jury-subpoena',         'grand-jury',     'criminal',          false],
  [{ form: 'us-subpoena', kind: 'trial' },                                  'us/trial-subpoena',              'court',          'criminal',          false],
  [{ form: 'us-subpoena', kind: 'trial', proceedings: 'civil' },            'us/trial-subpoena',              undefined,        'civil',             false],
  [{ form: 'us-subpoena', kind: 'trial', proceedings: 'civil', issuing: { signedBy: { clerk: true } } }, 'us/trial-subpoena', 'court', 'civil',      false],
  [{ form: 'us-subpoena', kind: 'trial', issuing: { signedBy: { attorney: true } } }, 'us/trial-subpoena',  null,             'criminal',          false],
  [{ form: 'us-subpoena', kind: 'trial', servedBy: 'private-party', issuing: { signedBy: { clerk: true } } }, 'us/trial-subpoena', 'other', 'criminal', false],
  [{ form: 'us-subpoena', kind: 'trial', issuing: { kind: 'court' } },      'us/trial-subpoena',              'court',          'criminal',          false],
  [{ form: 'us-subpoena', kind: 'administrative' },                         'us/administrative-subpoena',     'administrative', null,                false],
  [{ form: 'us-subpoena', kind: 'administrative', issuing: { kind: 'police' } }, 'us/administrative-subpoena', 'police',        null,                false],
  [{ form: 'us-subpoena', issuing: { kind: 'prosecutor' } },                'other-production-order',         'prosecutor',     null,                false],
  [{ form: 'us-2703-d-order' },                                             'us/2703-d-order',                undefined,        'criminal',          false],
  [{ form: 'us-2703-d-order', issuing: { signedBy: { judge: true } } },     'us/2703-d-order',                'court',          'criminal',          false],
  [{ form: 'us-2703-d-order', issuing: { signedBy: { clerk: true } } },     'us/2703-d-order',                null,             'criminal',          false],
  [{ form: 'us-2703-d-order', issuing: { signature: { present: true } } },  'us/2703-d-order',                null,             'criminal',          false],
  [{ form: 'us-search-warrant', proceedings: 'other' },                     'us/search-warrant',              undefined,        'other',             false],
  [{ form: 'us-search-warrant', issuing: { signedBy: { judge: true } } },   'us/search-warrant',              'judge',          'criminal',          false],
  [{ form: 'us-search-warrant', issuing: { signedBy: { judge: false }, signature: { present: true } } }, 'us/search-warrant', null, 'criminal',      false],
  [{ form: 'us-search-warrant', issuing: { name: 'a court', post: 'judge' } }, 'us/search-warrant',           null,             'criminal',          false],
  [{ form: 'us-national-security-letter' },                                 'us/national-security-letter',    'intelligence',   'national-security', false],
  [{ form: 'us-preservation-letter' },                                      'us/preservation-letter',         undefined,        null,                false],
  [{ form: 'us-preservation-letter', issuing: { kind: 'prosecutor' } },     'us/preservation-letter',         'prosecutor',     null,                false],
  [{ form: 'us-emergency-request' },                                        'us/emergency-request',           undefined,        null,                true],
  [{ form: 'us-emergency-request', issuing: { kind: 'police' } },           'us/emergency-request',           'police',         null,                true],
] as const

describe('American process', () => {
  it.each(meanings)('%j is %s by %s in proceedings that are %s', (form, instrument, kind, proceedings, claimed) => {
    const { request, notes } = receive(form)
    expect(request).toMatchObject({ instrument, issuingState: 'US', proceedings, emergency: { claimed } })
    expect(issuing(request)?.kind).toBe(kind)
    expect(notes).toEqual([])
  })

  it.each(forms)('%s is read whole: nothing is noted, nothing left over', (form) => {
    const { request, received, notes } = receive(exampleUsProcess[form]())
    expect(notes).toEqual([])
    expect(request.native).toEqual({})
    expect(request.form).toEqual({ name: form, version: '1' })
    expect(issuing(request)?.signature?.present).toBe(true)
    expect(issuing(request)?.signedOn).toBe(request.issuedOn)
    expect(factsOf(received)[0]?.facts).toMatchObject({
      issuingAuthority: 'present',
      authorityContact: 'present',
      issueDate: 'present',
      signature: 'present',
      addressee: 'present',
      userIdentifier: 'present',
      dataCategory: 'present',
      legalBasis: 'present',
    })
  })

  it.each(forms)('%s without a word says nothing but what the form itself says', (form) => {
    const { request } = receive({ form, issuing: {}, contactPoint: {}, earlierPreservation: {}, delivery: { recipient: {} } })
    expect(request).toMatchObject({ targets: [], requestedData: [], relations: [], remarks: [], issuedOn: null })
    expect(request.validation).toBe(form === 'us-emergency-request' ? 'none' : 'blank')
    expect(request.authorities.every(({ role, name, signature }) => role === 'issuing' && name === null && signature === null)).toBe(true)
    expect(Object.values(request.declarations).every((it) => it === null)).toBe(true)
    expect(request.confidentiality).toEqual({ nonDisclosure: null, basis: null, until: null })
  })

  it.each(forms)('%s: free text singles out nobody and names no item', (form) => {
    const { request } = receive({
      form,
      requestedData: [{ freeText: 'everything of example.seller and 192.0.2.17' }, { items: ['encryption-key', 'bulk-access'] }],
      requestedDataLimits: 'all accounts of the group',
      otherInformation: 'and those of example.friend',
    })
    expect(request.targets).toEqual([])
    expect(request.requestedData.map(({ items }) => items)).toEqual([['unlisted-data'], ['encryption-key', 'bulk-access']])
  })

  it.each(forms)('%s: to say who signed is to say that it is signed, unless that is denied', (form) => {
    for (const who of ['judge', 'clerk', 'attorney', 'officer']) {
      const signed = parse({ form, issuing: { signedBy: { [who]: true }, signature: { kind: 'stamp' } } })
      expect(issuing(signed)?.signature).toEqual({ present: true, kind: 'stamp', qualified: null, officialMark: null })
      const denied = receive({ form, issuing: { name: 'x', signedBy: { [who]: true }, signature: { present: false } } })
      expect(issuing(denied.request)?.signature?.present).toBeNull()
      expect(denied.notes).toEqual(['request.conflicting-boxes request.issuing.signedBy'])
      expect(['court', 'judge']).not.toContain(issuing(denied.request)?.kind)
      expect(denied.request.boxes).toEqual({ [`issuing.signedBy.${who}`]: true, 'issuing.signature.present': false })
    }
    expect(issuing(parse({ form, issuing: { name: 'x', signedBy: { judge: false, officer: false } } }))?.signature).toBeNull()
    expect(issuing(parse({ form, issuing: { signature: { present: false } } }))?.signature?.present).toBe(false)
  })

  it.each([
    ['grand-jury', 'police'],
    ['grand-jury', 'court'],
    ['trial', 'judge'],
    ['trial', 'grand-jury'],
  ] as const)('a %s subpoena by another authority (%s) says nothing about who acts', (kind, stated) => {
    const { request, notes } = receive({ form: 'us-subpoena', kind, issuing: { kind: stated } })
    expect(issuing(request)?.kind ?? null).toBeNull()
    expect(request.remarks).toEqual([{ field: 'issuing.kind', text: stated }])
    expect(notes).toEqual(['request.conflicting-text request.issuing.kind'])
  })
})

describe('a subpoena', () => {
  it('is read as the grand jury would mean it', () => {
    expect(parse(exampleUsSubpoena())).toMatchObject({
      servedBy: 'issuing-authority',
      legalBasis: '18 U.S.C. § 2703(c)(2)',
      authorities: [
        {
          role: 'issuing',
          kind: 'grand-jury',
          fileNumber: 'GJ-2026-0042',
          representative: { post: 'Clerk of the court' },
          signedOn: '2026-09-10',
        },
        { role: 'contact-point', fileNumber: 'FAE-2026-0815', representative: { name: 'Alex Sample', post: 'Special Agent' } },
        { role: 'recipient', contact: { email: 'returns@agency.example.org' } },
      ],
      deadlines: { dueAt: '2026-10-01T09:00:00-04:00' },
      addressee: { name: 'Example Messenger Inc.', contact: { person: 'Custodian of records' } },
      targets: [
        { id: 'seller', userRole: 'suspect' },
        { id: 't2', port: 50_123 },
      ],
      requestedData: [
        { box: 'requestedData.0', targetIds: ['seller'] },
        { box: 'requestedData.1', targetIds: null },
      ],
      confidentiality: { nonDisclosure: 'requested', basis: null },
      relations: [{ kind: 'earlier-preservation', applies: true, extent: null, addresseeFileNumber: 'EM-2026-0815' }],
      delivery: { to: 'other-authority', format: 'CSV, encrypted' },
    })
  })
})

describe('a court order under § 2703(d)', () => {
  it('is read as the magistrate judge would mean it', () => {
    const request = parse(exampleUs2703DOrder())
    expect(request).toMatchObject({
      authorities: [{ kind: 'court', fileNumber: '1:26-mj-00042' }, { role: 'contact-point' }, { role: 'recipient' }],
      confidentiality: { nonDisclosure: 'ordered', basis: '18 U.S.C. § 2705(b), order of the same day', until: '2027-09-10' },
      deadlines: { dueAt: null, other: 'within ten days of service' },
      requestedDataLimits: 'No contents of communications',
      reasons: { caseSummary: 'Eleven buyers paid one account and received nothing' },
    })
    expect(request.reasons.statement).toMatch(/specific and articulable facts/)
  })
})

describe('a search warrant', () => {
  it('is read as the judge of a state would mean it: the State is the United States, the state is words', () => {
    expect(parse(exampleUsSearchWarrant())).toMatchObject({
      issuingState: 'US',
      authorities: [{ kind: 'judge', name: 'Superior Court of Example County' }, { role: 'contact-point' }, { role: 'recipient' }],
      remarks: [{ field: 'issuing.subdivision', text: 'State of Exampleland' }],
      reasons: { statement: 'Probable cause, on the affidavit of the detective' },
      confidentiality: { nonDisclosure: 'none' },
    })
  })
})

describe('a national security letter', () => {
  it('carries its two declarations, each ticked, denied or blank', () => {
    expect(parse(exampleUsNationalSecurityLetter())).toMatchObject({
      authorities: [{ kind: 'intelligence', representative: { post: 'Special Agent in Charge' } }, { role: 'contact-point' }],
      declarations: { certification: true, reviewNotice: true },
      offence: { nature: null },
    })
    const form = exampleUsNationalSecurityLetter({ declarations: { certification: false, reviewNotice: undefined } })
    expect(parse(form).declarations).toMatchObject({ certification: false, reviewNotice: null })
  })
})

describe('a preservation letter', () => {
  it('renews an earlier one, and promises process in words', () => {
    expect(parse(exampleUsPreservationLetter())).toMatchObject({
      instrument: 'us/preservation-letter',
      relations: [{ kind: 'earlier-preservation', applies: true, fileNumber: 'FAE-2026-0815-P', issuedOn: '2026-08-20' }],
      remarks: [
        { field: 'issuing.badgeNumber', text: '0815' },
        { field: 'promisedProcess', text: 'A search warrant has been applied for' },
      ],
    })
    expect(parse(exampleUsPreservationLetter({ earlierPreservation: { applies: false } })).relations[0]?.applies).toBe(false)
    expect(parse(exampleUsPreservationLetter({ earlierPreservation: undefined })).relations).toEqual([])
  })
})

describe('an emergency request', () => {
  it('says what the danger is, what it threatens, and what the records have to do with it', () => {
    expect(parse(exampleUsEmergencyRequest())).toMatchObject({
      emergency: {
        claimed: true,
        ground: 'life-or-safety',
        reasons: 'A child of nine years has been missing since the morning and wrote of a meeting tonight',
      },
      reasons: { statement: 'The address of the last log-in shows from where the other person writes' },
      timeRange: { from: '2026-09-13T00:00:00-04:00', to: null },
      remarks: [
        { field: 'issuing.subdivision' },
        { field: 'issuing.badgeNumber' },
        { field: 'promisedProcess', text: 'A search warrant within forty-eight hours' },
      ],
    })
  })

  it('has no box that takes the claim back, and no other form makes it', () => {
    const { request, notes } = receive({ form: 'us-emergency-request', emergency: { claimed: false } })
    expect(request.emergency.claimed).toBe(true)
    expect(request.native).toEqual({ '/request/emergency/claimed': false })
    expect(notes).toEqual(['request.unknown-field request.emergency.*'])
  })
})
