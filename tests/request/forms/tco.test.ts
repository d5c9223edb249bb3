import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TcoRemovalOrderForm } from '../../../src/request/forms/tco/tco-form.ts'
import { exampleTcoRemovalOrder } from '../../support/example-orders.ts'
import { receive } from '../../support/receive.ts'

const order = (fields: object = {}): unknown => ({ form: 'tco-removal-order', ...fields })
const url = 'https://messenger.example.org/c/call-to-arms/7'

const words = {
  incitement: 'incitement',
  solicitationToCommit: 'solicitation-to-commit',
  solicitationToParticipate: 'solicitation-to-participate',
  instruction: 'instruction',
  threat: 'threat',
} as const

describe('a removal order', () => {
  it('is read whole: nothing is noted, nothing left over', () => {
    const { request, notes, facts } = receive(exampleTcoRemovalOrder())
    expect(notes).toEqual([])
    expect(request).toMatchObject({ form: { name: 'tco-removal-order', version: '1' }, instrument: 'tco-removal-order', native: {} })
    expect(facts).toMatchObject({
      issuingAuthority: 'present',
      authorityContact: 'present',
      fileNumber: 'present',
      issueDate: 'present',
      issueTime: 'present',
      signature: 'present',
      legalBasis: 'present',
      contentLocation: 'present',
      materialType: 'present',
      statementOfReasons: 'present',
      redressInformation: 'present',
    })
  })

  it('says nothing when it is blank: no hour, no territory and no law is assumed', () => {
    const { request, facts, notes } = receive(
      order({ sectionA: {}, sectionB: { material: {} }, authority: {}, copy: { to: {} }, firstOrder: {} }),
    )
    expect(notes).toEqual([])
    expect(request).toMatchObject({
      issuingState: null,
      issuedOn: null,
      issuedAt: null,
      authorities: [],
      legalBasis: null,
      addressee: { name: null, capacity: null, serviceProvider: null },
      emergency: { claimed: null, reasons: null },
      deadlines: { dueAt: null, days: null, other: null },
      territory: { extent: null, states: [] },
      materialTypes: [],
      targets: [],
      requestedData: [],
      notification: { enforcingAuthorityNotified: null },
      declarations: { proceduresToldAt: null },
      redress: null,
      remarks: [],
      boxes: {},
    })
    expect(facts).toMatchObject({ issueTime: 'missing', materialType: 'missing', contentLocation: 'missing', legalBasis: 'missing' })
    expect(facts).not.toHaveProperty('emergency')
  })

  it('is read as the authority would mean it', () => {
    const { request } = receive(exampleTcoRemovalOrder())
    expect(request).toMatchObject({
      issuingState: 'NL',
      issuedOn: '2026-09-14',
      issuedAt: '2026-09-14T09:58:12+02:00',
      addressee: {
        name: 'Example Messenger Europe GmbH',
        capacity: 'legal-representative',
        serviceProvider: 'Example Messenger Inc.',
        contact: { person: 'orders@messenger.example.org' },
      },
      targets: [{ id: 't1', kind: 'content', identifierKind: 'url', identifier: url }],
      requestedData: [{ box: 'sectionB.content', items: ['published-content'] }],
      materialTypes: ['incitement', 'instruction'],
      confidentiality: { nonDisclosure: 'ordered', until: '2026-10-26' },
      notification: { enforcingAuthorityNotified: true },
      declarations: { proceduresToldAt: '2026-09-13T18:00:00+02:00' },
      emergency: { claimed: false },
    })
    expect(request.authorities).toMatchObject([
      { role: 'issuing', kind: 'police', fileNumber: 'TCO-2026-0007', signedOn: '2026-09-14', signature: { qualified: true } },
      { role: 'contact-point', name: 'Meldkamer Voorbeeldstad' },
      { role: 'enforcing', name: 'Zentralstelle Musterstadt' },
    ])
    expect(request.remarks.map(({ field }) => field)).toEqual(['sectionA.mainEstablishmentState', 'sectionB.content.0.description'])
  })

  it.each([
    ['2026-09-14T23:59:59+02:00', '2026-09-14'],
    ['2026-09-15T00:30:00+02:00', '2026-09-15'],
    ['2026-09-14T22:30:00Z', '2026-09-14'],
  ])('issued at %s is of %s, the date where it was written', (issuedAt, issuedOn) => {
    const { request } = receive(order({ sectionA: { issuedAt } }))
    expect(request).toMatchObject({ issuedAt, issuedOn, authorities: [{ role: 'issuing', signedOn: issuedOn, name: null }] })
  })

  it('addresses the provider itself where no representative is named', () => {
    expect(receive(order({ sectionA: { addressee: 'Example Messenger Europe GmbH' } })).request.addressee).toMatchObject({
      name: 'Example Messenger Europe GmbH',
      capacity: null,
      serviceProvider: null,
    })
    expect(receive(order({ sectionA: { legalRepresentative: 'Example Messenger Europe GmbH' } })).request.addressee).toMatchObject({
      name: 'Example Messenger Europe GmbH',
      capacity: 'legal-representative',
      serviceProvider: null,
    })
  })

  it('lists the types of material that are ticked, and no others', () => {
    const box = fc.constantFrom(undefined, true, false)
    const material = fc.record({
      incitement: box,
      solicitationToCommit: box,
      solicitationToParticipate: box,
      instruction: box,
      threat: box,
    } satisfies Record<keyof NonNullable<NonNullable<TcoRemovalOrderForm['sectionB']>['material']>, typeof box>)
    fc.assert(
      fc.property(material, (boxes) => {
        const { request, facts } = receive(order({ sectionB: { material: boxes } }))
        const ticked = Object.entries(words).filter(([name]) => boxes[name as keyof typeof words] === true)
        expect(request.materialTypes).toEqual(ticked.map(([, word]) => word))
        expect(facts.materialType).toBe(ticked.length > 0 ? 'present' : 'missing')
      }),
    )
  })

  it('goes by its own number, and tells that of the file beside it', () => {
    const both = receive(order({ sectionA: { referenceNumber: 'TCO-1' }, authority: { fileNumber: 'file 2' } })).request
    expect(both.authorities[0]?.fileNumber).toBe('TCO-1')
    expect(both.remarks).toEqual([{ field: 'authority.fileNumber', text: 'file 2' }])
    const one = receive(order({ authority: { fileNumber: 'file 2' } })).request
    expect(one.authorities[0]?.fileNumber).toBe('file 2')
    expect(one.remarks).toEqual([])
  })

  it('claims an emergency only by its box', () => {
    const claimed = (firstOrder: object): boolean | null => receive(order({ firstOrder })).request.emergency.claimed
    expect([claimed({ emergency: true }), claimed({ emergency: false }), claimed({ emergencyReasons: 'an attack is near' })]).toEqual([
      true,
      false,
      null,
    ])
  })

  it('cannot ask for data', () => {
    const { request, notes } = receive(order({ requestedData: [{ items: ['message-content'] }] }))
    expect(request.requestedData).toEqual([])
    expect(request.native).toEqual({ '/request/requestedData': [{ items: ['message-content'] }] })
    expect(notes).toEqual(['request.unknown-field request.*'])
  })
})
