import { describe, expect, it } from 'vitest'
import type { EpocForm } from '../../../src/request/forms/epoc/epoc-form.ts'
import { dataCategories } from '../../../src/request/forms/certificate/data-boxes.ts'
import type { Authority, LegalRequest } from '../../../src/request/legal-request.ts'
import { parseRequest } from '../../../src/request/parse-request.ts'
import { exampleEnvelope, exampleEpoc } from '../../support/example-epoc.ts'

const parse = (form: Omit<EpocForm, 'form'>): { request: LegalRequest; notes: readonly string[] } => {
  const result = parseRequest({ envelope: exampleEnvelope(), request: { form: 'epoc', ...form } })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return { request: result.value.request, notes: result.notes.map(({ code, path }) => `${code} ${path.join('.')}`) }
}
const authorityOf = (request: LegalRequest, role: Authority['role']): Authority | undefined =>
  request.authorities.find((it) => it.role === role)

describe('the example', () => {
  it('is read as a French judge would mean it', () => {
    const { request } = parse(exampleEpoc())
    expect(request).toMatchObject({
      form: { name: 'epoc', version: '2026-07-13' },
      instrument: 'epoc',
      issuingState: 'FR',
      issuedOn: '2026-09-10',
      validation: 'none',
      withoutPriorValidation: false,
      addressee: { capacity: 'designated-establishment', readdressed: false, readdressedBecause: null, addressedAs: 'controller' },
      deadlines: { boxes: { 'ten-days': true, 'after-notification': false, 'eight-hours': false } },
      emergency: { claimed: false, ground: null, reasons: null },
      proceedings: 'criminal',
      offence: { offenceKind: 'fraud', listedOffence: null, threeYearOffence: null },
      notification: { enforcingAuthorityNotified: false },
      userInformation: { delayed: true, grounds: ['obstruction-of-inquiries'] },
      delivery: { to: 'issuing-authority' },
      timeRange: { from: '2026-08-01T00:00:00+02:00', to: '2026-09-01T00:00:00+02:00' },
    })
    expect(authorityOf(request, 'issuing')).toMatchObject({
      kind: 'judge',
      languages: ['fr', 'en'],
      signature: { present: true, qualified: true },
    })
    expect(request.targets.map(({ id, kind, identifier, port }) => [id, kind, identifier, port])).toEqual([
      ['t1', 'ip-endpoint', '192.0.2.17', 50123],
      ['t2', 'account', 'example.seller', null],
    ])
  })
})

describe('deadline and emergency (Section C)', () => {
  const person = { threatToPerson: true }
  // biome-ignore format: a table, one case a line
  it.each([
    ['nothing', {}, null, null],
    ['ten days', { withinTenDays: true }, false, null],
    ['the notification', { afterNotification: true }, false, null],
    ['not eight hours', { withinEightHours: false }, false, null],
    ['eight hours', { withinEightHours: true }, true, null],
    ['eight hours and ten days', { withinEightHours: true, withinTenDays: true }, null, null],
    ['a threat, and after notification', { ...person, withinEightHours: undefined, afterNotification: true }, null, 'life-or-safety'],
    ['a threat to a person alone', person, true, 'life-or-safety'],
    ['a threat to infrastructure', { withinEightHours: true, threatToCriticalInfrastructure: true }, true, 'critical-infrastructure'],
    ['both threats', { ...person, threatToCriticalInfrastructure: true }, true, 'life-or-safety'],
    ['a threat, and expressly not eight hours', { ...person, withinEightHours: false }, null, 'life-or-safety'],
  ] as const)('%s', (_, sectionC, claimed, ground) => {
    expect(parse({ sectionC }).request.emergency).toEqual({ claimed, ground, reasons: null })
  })

  it('notes a threat beside expressly not eight hours', () => {
    expect(parse({ sectionC: { ...person, withinEightHours: false } }).notes).toEqual([
      'request.conflicting-boxes request.sectionC.withinEightHours',
    ])
  })

  it('takes additional information for reasons in an emergency only', () => {
    const additionalInformation = 'a threat was made'
    const inEmergency = parse({ sectionC: { withinEightHours: true, additionalInformation } }).request
    expect([inEmergency.emergency.reasons, inEmergency.remarks]).toEqual([additionalInformation, []])
    const otherwise = parse({ sectionC: { withinTenDays: true, additionalInformation } }).request
    expect([otherwise.emergency.reasons, otherwise.remarks]).toEqual([
      null,
      [{ field: 'sectionC.additionalInformation', text: additionalInformation }],
    ])
  })

  // biome-ignore format: a table, one case a line
  it.each([
    ['readdressing', { sectionB: { emergencyReaddressing: true } }, true],
    ['issue without prior validation', { sectionI: { emergencyWithoutPriorValidation: true } }, true],
    ['readdressing beside a contradiction', { sectionB: { emergencyReaddressing: true }, sectionC: { threatToPerson: true, withinEightHours: false } }, null],
    ['readdressing against ten days', { sectionB: { emergencyReaddressing: true }, sectionC: { withinTenDays: true } }, null],
    ['no prior validation against ten days', { sectionI: { emergencyWithoutPriorValidation: true }, sectionC: { withinTenDays: true } }, null],
  ] as const)('listens to %s where Section C is silent', (_, form, claimed) => {
    expect(parse(form).request.emergency.claimed).toBe(claimed)
  })
})

describe('notification (Sections C and K)', () => {
  // biome-ignore format: a table, one case a line
  it.each([
    ['silence', {}, null, false],
    ['ten days', { sectionC: { withinTenDays: true } }, false, false],
    ['the notification deadline', { sectionC: { afterNotification: true } }, true, false],
    ['eight hours', { sectionC: { withinEightHours: true } }, null, false],
    ['the box', { sectionK: { notified: true } }, true, false],
    ['the box denied', { sectionK: { notified: false } }, false, false],
    ['a name', { sectionK: { name: 'Staatsanwaltschaft Musterstadt' } }, true, false],
    ['an empty name', { sectionK: { name: '' } }, null, false],
    ['an address without a name', { sectionK: { email: 'sta@musterstadt.example.org' } }, true, false],
    ['ten days, but an address', { sectionC: { withinTenDays: true }, sectionK: { email: 'sta@musterstadt.example.org' } }, null, true],
    ['box and deadline', { sectionC: { afterNotification: true }, sectionK: { notified: true } }, true, false],
    ['both deadlines', { sectionC: { withinTenDays: true, afterNotification: true } }, null, true],
    ['ten days, but notified', { sectionC: { withinTenDays: true }, sectionK: { notified: true } }, null, true],
    ['the notification deadline, but not notified', { sectionC: { afterNotification: true }, sectionK: { notified: false } }, null, true],
    ['not notified, but a name', { sectionK: { notified: false, enforcingAuthority: 'Staatsanwaltschaft Musterstadt' } }, null, true],
  ] as const)('%s', (_, form, notified, isNoted) => {
    const { request, notes } = parse(form)
    expect(request.notification.enforcingAuthorityNotified).toBe(notified)
    expect(notes.some((it) => it.startsWith('request.conflicting-boxes'))).toBe(isNoted)
  })

  it('keeps the second name of the enforcing authority', () => {
    const { request, notes } = parse({ sectionK: { enforcingAuthority: 'a', name: 'b' } })
    expect(authorityOf(request, 'enforcing')?.name).toBe('b')
    expect(request.remarks).toEqual([{ field: 'sectionK.enforcingAuthority', text: 'a' }])
    expect(notes).toEqual(['request.conflicting-text sectionK.enforcingAuthority'.replace(' ', ' request.')])
  })
})

describe('validation (Section J)', () => {
  it('is not what is expressly unsigned, and not beside an emergency without it', () => {
    const unsigned = parse({ sectionJ: { authority: 'Amtsgericht Musterstadt', judgeOrCourt: true, signature: { present: false } } })
    expect([unsigned.request.validation, unsigned.notes]).toEqual([
      'blank',
      ['request.conflicting-boxes request.sectionJ.signature.present'],
    ])
    const both = parse({
      sectionJ: { authority: 'Amtsgericht Musterstadt' },
      sectionI: { emergencyWithoutPriorValidation: true },
      sectionC: { withinEightHours: true },
    })
    expect([both.request.validation, both.request.withoutPriorValidation]).toEqual(['validated', null])
    expect(both.notes).toEqual(['request.conflicting-boxes request.sectionI.emergencyWithoutPriorValidation'])
  })

  // biome-ignore format: a table, one case a line
  it.each([
    ['left out', {}, 'blank'],
    ['empty', { sectionJ: {} }, 'blank'],
    ['an empty name', { sectionJ: { authority: '' } }, 'blank'],
    ['an address only', { sectionJ: { address: 'Musterplatz 2' } }, 'blank'],
    ['expressly unsigned', { sectionJ: { signature: { present: false } } }, 'blank'],
    ['named in Section A only', { sectionA: { validatingAuthority: 'x' } }, 'blank'],
    ['declared not to be needed', { sectionJ: { notApplicable: true } }, 'none'],
    ['declared to be needed, without details', { sectionJ: { notApplicable: false } }, 'blank'],
    ['a box for the kind alone', { sectionJ: { judgeOrCourt: true } }, 'blank'],
    ['a name', { sectionJ: { authority: 'Amtsgericht Musterstadt' } }, 'validated'],
    ['a representative', { sectionJ: { representative: 'Kim Beispiel' } }, 'validated'],
    ['a date', { sectionJ: { date: '2026-09-10' } }, 'validated'],
    ['a signature', { sectionJ: { signature: { kind: 'electronic-seal' } } }, 'validated'],
  ] as const)('%s', (_, form, validation) => {
    const { request, notes } = parse(form)
    expect(request.validation).toBe(validation)
    expect(notes).toEqual([])
  })

  // biome-ignore format: a table, one case a line
  it.each([
    ['details', { sectionJ: { notApplicable: true, authority: 'x' } }],
    ['a name in Section A', { sectionA: { validatingAuthority: 'x' }, sectionJ: { notApplicable: true } }],
  ] as const)('says nothing when declared not to be needed beside %s', (_, form) => {
    const { request, notes } = parse(form)
    expect(request.validation).toBe('blank')
    expect(notes).toEqual(['request.conflicting-boxes request.sectionJ.notApplicable'])
  })
})

describe('authorities (Sections A, I and J)', () => {
  // biome-ignore format: a table, one case a line
  it.each([
    ['no box', {}, null],
    ['judge', { judgeOrCourt: true }, 'judge'],
    ['prosecutor', { publicProsecutor: true }, 'prosecutor'],
    ['another authority', { otherAuthority: true }, 'investigating-authority'],
    ['two boxes', { judgeOrCourt: true, publicProsecutor: true }, null],
    ['one box denied', { judgeOrCourt: false }, null],
  ] as const)('%s', (_, boxes, kind) => {
    expect(authorityOf(parse({ sectionI: { authority: 'x', ...boxes } }).request, 'issuing')?.kind).toBe(kind)
  })

  it('lists nobody of whom nothing is said', () => {
    expect(
      parse({ sectionA: { issuingState: 'FR' }, sectionI: {}, sectionK: {}, sectionL: { recipient: {} } }).request.authorities,
    ).toEqual([])
  })

  // biome-ignore format: a table, one case a line
  it.each([
    ['nothing', undefined, null],
    ['nothing inside', {}, null],
    ['a kind', { kind: 'stamp' }, { present: true, kind: 'stamp', qualified: null, officialMark: null }],
    ['unqualified only', { qualified: false }, { present: null, kind: null, qualified: false, officialMark: null }],
    ['not signed', { present: false, kind: 'stamp' }, { present: false, kind: 'stamp', qualified: null, officialMark: null }],
  ] as const)('a signature of which the form says %s', (_, signature, expected) => {
    const sectionI = { authority: 'x', ...(signature && { signature }) }
    expect(authorityOf(parse({ sectionI }).request, 'issuing')?.signature).toEqual(expected)
  })
})

describe('the addressee (Sections B and G)', () => {
  // biome-ignore format: a table, one case a line
  it.each([
    ['2023-07-28', 'no-reaction-or-not-designated'],
    ['2026-07-13', 'no-reaction'],
    [undefined, null],
  ] as const)('is readdressed in a form of version %s because of %s', (formVersion, because) => {
    const { request } = parse({ ...(formVersion && { formVersion }), sectionB: { emergencyReaddressing: true } })
    expect([request.form.version, request.addressee.readdressedBecause]).toEqual([formVersion ?? null, because])
  })

  // biome-ignore format: a table, one case a line
  it.each([
    ['controller', { addressedToController: true }, { addressedAs: 'controller' }],
    ['processor', { addressedToProcessor: true }, { addressedAs: 'processor' }],
    ['both', { addressedToController: true, addressedToProcessor: true }, { addressedAs: null }],
    ['the controller is unknown', { controllerUnidentifiable: true }, { processorGround: 'controller-unidentifiable' }],
    ['harm', { detrimentalToInvestigation: true }, { processorGround: 'detrimental-to-investigation' }],
    ['no ground', { controllerUnidentifiable: false, detrimentalToInvestigation: false }, { processorGround: 'none' }],
    ['one ground denied', { controllerUnidentifiable: false }, { processorGround: null }],
    ['inform', { processorInformsController: true }, { informController: true }],
    ['do not inform', { processorDoesNotInformController: true }, { informController: false }],
    ['both of these', { processorInformsController: true, processorDoesNotInformController: true }, { informController: null }],
  ] as const)('%s', (_, sectionG, expected) => {
    expect(parse({ sectionG }).request.addressee).toMatchObject(expected)
  })
})

describe('the threshold (Section G(c))', () => {
  const [no, yes] = [false, true]
  // biome-ignore format: a table, one case a line
  it.each([
    ['blank', {}, { threeYearOffence: null, listedOffence: null, byInformationSystem: null }],
    ['three years', { threeYearOffence: yes }, { threeYearOffence: true, listedOffence: null }],
    ['terrorism', { terrorism: yes }, { listedOffence: 'terrorism', byInformationSystem: null }],
    ['a directive', { childSexualAbuse: yes }, { listedOffence: 'child-sexual-abuse', byInformationSystem: true }],
    ['a directive, not by an information system', { attackOnInformationSystem: yes, informationSystemOffence: no }, { listedOffence: 'attack-on-information-system', byInformationSystem: false }],
    ['all denied', { terrorism: no, childSexualAbuse: no, nonCashPaymentFraud: no, attackOnInformationSystem: no }, { listedOffence: 'none', byInformationSystem: null }],
    ['three denied', { terrorism: no, childSexualAbuse: no, nonCashPaymentFraud: no }, { listedOffence: null }],
  ] as const)('%s', (_, sectionG, expected) => {
    expect(parse({ sectionG }).request.offence).toMatchObject(expected)
  })

  // biome-ignore format: a table, one case a line
  it.each([
    ['criminal', { criminalProceedings: true }],
    ['sentence-execution', { sentenceExecution: true }],
    [null, { criminalProceedings: true, sentenceExecution: true }],
    [null, {}],
  ] as const)('proceedings: %s', (proceedings, sectionG) => {
    expect(parse({ sectionG }).request.proceedings).toBe(proceedings)
  })
})

describe('requested data (Section F)', () => {
  const purposes = {
    subscriberData: null,
    userIdentification: 'identify-user',
    trafficData: 'investigate',
    contentData: 'investigate',
  } as const
  const boxes = dataCategories.flatMap((category) => category.boxes.map((box) => ({ category, box })))

  it.each(boxes.map((it) => [`${it.category.field}.${it.box.field}`, it] as const))('%s asks for its items', (field, { category, box }) => {
    const isLine = field.endsWith('.other')
    const value = isLine ? 'other data' : true
    const sectionF = field.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as NonNullable<EpocForm['sectionF']>
    expect(parse({ sectionF }).request.requestedData).toEqual([
      {
        box: `sectionF.${field}`,
        items: box.items,
        purpose: purposes[category.field as keyof typeof purposes],
        timeRange: null,
        targetIds: null,
        freeText: isLine ? value : null,
      },
    ])
  })

  // Written a second time, by hand: a wrong word here would hand out the wrong data.
  // biome-ignore format: a table, one category a line
  const expected = {
    subscriberData: { identity: 'person-name date-of-birth postal-address email-address phone-number', registration: 'registration-date registration-record', typeAndDurationOfService: 'service-details device-identifier phone-number', profile: 'username profile-details', validationOfUse: 'recovery-contact', meansOfPayment: 'payment-instrument', pukCodes: 'puk-code', other: 'unlisted-data' },
    userIdentification: { ipConnectionRecords: 'session-ip-log', other: 'unlisted-data' },
    trafficData: {
      'telephony.identifiers': 'unlisted-data', 'telephony.timeAndDuration': 'session-times', 'telephony.callAttempts': 'unlisted-data', 'telephony.baseStation': 'location', 'telephony.bearerOrTeleservice': 'unlisted-data', 'telephony.other': 'unlisted-data',
      'internet.routing': 'session-ip-log interaction-log', 'internet.baseStation': 'location', 'internet.volume': 'unlisted-data', 'internet.dateAndTime': 'session-times', 'internet.duration': 'session-times', 'internet.other': 'unlisted-data',
      'hosting.logFiles': 'server-log', 'hosting.tickets': 'support-ticket', 'hosting.other': 'unlisted-data',
      'further.purchaseHistory': 'purchase-history', 'further.prepaidBalance': 'unlisted-data', 'further.other': 'unlisted-data',
    },
    contentData: { mailbox: 'message-content', onlineStorage: 'stored-file', page: 'published-content', messageLog: 'message-content', voicemail: 'unlisted-data', serverContents: 'unlisted-data', deviceBackup: 'unlisted-data', contactList: 'contact-list', other: 'unlisted-data' },
  }
  it('has the items for every box that were meant', () => {
    const written = dataCategories.map(
      ({ field, boxes: those }) => [field, Object.fromEntries(those.map((it) => [it.field, it.items.join(' ')]))] as const,
    )
    expect(Object.fromEntries(written)).toEqual(expected)
  })

  it('does not ask for what is denied or blank', () => {
    const sectionF = { subscriberData: { requested: false, identity: false }, contentData: {} }
    expect(parse({ sectionF }).request.requestedData).toEqual([])
  })

  it('asks a person what a category without any box means', () => {
    const [entry] = parse({ sectionF: { trafficData: { requested: true } } }).request.requestedData
    expect(entry).toMatchObject({ box: 'sectionF.trafficData', items: ['unlisted-data'], purpose: 'investigate' })
  })

  it('asks a person what a box of a denied category means', () => {
    const { request, notes } = parse({ sectionF: { contentData: { requested: false, mailbox: true } } })
    expect(request.requestedData).toMatchObject([{ box: 'sectionF.contentData.mailbox', items: ['unlisted-data'] }])
    expect(notes).toEqual(['request.conflicting-boxes request.sectionF.contentData.requested'])
  })

  it('gives the time range of point (b) to point (b) alone', () => {
    const timeRange = { from: '2026-08-18T00:00:00Z', to: '2026-08-19T00:00:00Z' }
    const sectionF = { subscriberData: { identity: true }, userIdentification: { ipConnectionRecords: true, other: 'more', timeRange } }
    expect(parse({ sectionF }).request.requestedData.map((it) => it.timeRange)).toEqual([null, timeRange, timeRange])
  })

  it('asks a person what details of connection records mean beside a blank box, and drops them beside a denied one', () => {
    const details = { ipConnectionRecordsDetails: 'of the last log-in' }
    expect(parse({ sectionF: { userIdentification: details } }).request.requestedData).toMatchObject([
      { items: ['unlisted-data'], freeText: 'of the last log-in' },
    ])
    expect(parse({ sectionF: { userIdentification: { ...details, ipConnectionRecords: true } } }).request.requestedData).toMatchObject([
      { items: ['session-ip-log'], freeText: 'of the last log-in' },
    ])
    const { request, notes } = parse({ sectionF: { userIdentification: { ...details, ipConnectionRecords: false } } })
    expect(request.requestedData).toEqual([])
    expect(request.remarks).toEqual([{ field: 'sectionF.userIdentification.ipConnectionRecordsDetails', text: 'of the last log-in' }])
    expect(notes).toHaveLength(1)
  })

  it('takes an empty line for blank: programs export lines that nobody filled in', () => {
    const empty = { contentData: { other: '' }, userIdentification: { ipConnectionRecordsDetails: ' ' } }
    expect(parse({ sectionF: empty }).request.requestedData).toEqual([])
  })
})

describe('Section M', () => {
  const forms: readonly (readonly [string, Record<string, unknown>, boolean])[] = [
    ['present', { sectionM: { caseSummary: 'x' } }, true],
    ['empty', { sectionM: {} }, true],
    ['null', { sectionM: null }, false],
    ['absent', {}, false],
  ]

  it.each(forms)('%s', (_, fields, incident) => {
    const { request } = parse(fields)
    expect(request.confidentialityIncident).toBe(incident)
    expect(request.native['/request/sectionM']).toEqual(fields.sectionM)
  })
})
