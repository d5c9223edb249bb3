import { describe, expect, it } from 'vitest'
import { assessChannel } from '../../../src/channel/assess-channel.ts'
import type { CalendarDate } from '../../../src/foundation/calendar-date.ts'
import { validateIdentifiers } from '../../../src/identifiers/validate-identifiers.ts'
import { parseRequest } from '../../../src/request/parse-request.ts'
import type { ReceivedRequest } from '../../../src/request/received-request.ts'
import { factsOf } from '../../../src/rules/facts-of/facts-of.ts'
import type { Question } from '../../../src/rules/question.ts'
import { exampleEnvelope, exampleEpoc, exampleEpocPr, exampleOrder } from '../../support/example-epoc.ts'
import { exampleOperator } from '../../support/example-operator.ts'

function received(request: object, envelope: object = exampleEnvelope()): ReceivedRequest {
  const result = parseRequest({ envelope, request })
  if (!result.ok) throw new Error('the example must be readable')
  return result.value
}
const questions = (request: object, envelope?: object): readonly Question[] =>
  factsOf(validateIdentifiers(assessChannel(received(request, envelope), exampleOperator)))
const only = (request: object, envelope?: object): Question => {
  const [question, ...rest] = questions(request, envelope)
  if (question === undefined || rest.length > 0) throw new Error(`expected one question, got ${rest.length + 1}`)
  return question
}

const identityOf = (overrides: object): object =>
  exampleEpoc({
    sectionE: { ipAddresses: undefined },
    sectionF: { subscriberData: { registration: undefined }, userIdentification: undefined },
    ...overrides,
  })

describe('factsOf makes one question for each group that has the same facts', () => {
  it('keeps purposes and kinds of targets apart', () => {
    const all = questions(exampleEpoc())
    expect(all.map((it) => [it.group, it.facts.targetKind, it.facts.purpose])).toEqual([
      ['q1', 'ip-endpoint', undefined],
      ['q2', 'account', undefined],
      ['q3', 'ip-endpoint', 'identify-user'],
      ['q4', 'account', 'identify-user'],
    ])
    expect(all[2]?.asked).toEqual(['session-ip-log'])
  })

  it('gives a question even for a request that asks for nothing', () => {
    expect(only(identityOf({ sectionF: undefined })).asked).toEqual([])
  })

  it('asks for a user where none is named', () => {
    const question = only(identityOf({ sectionE: { ipAddresses: undefined, users: undefined, services: undefined, timeRange: undefined } }))
    expect(question.facts).toMatchObject({ userIdentifier: 'missing', targetsCount: 0 })
    expect(question.facts).not.toHaveProperty('targetKind')
  })
})

describe('factsOf counts the targets of the whole request', () => {
  const targets = Array.from({ length: 12 }, (_, index) => ({ id: `u${index}`, kind: 'account', identifier: `user.${index}` }))

  it('so that a crowd is one, in however many entries it is asked about', () => {
    const requestedData = [0, 4, 8].map((from) => ({ items: ['person-name'], targetIds: targets.slice(from, from + 4).map((it) => it.id) }))
    expect(questions(exampleOrder({ targets, requestedData } as never)).map((it) => it.facts.targetsCount)).toEqual([12, 12, 12])
  })

  it('also where they are of different kinds', () => {
    const mixed = targets.map((it, index) => (index < 6 ? it : { ...it, kind: 'phone', identifier: '+33 1 99 00 11 22' }))
    const all = questions(exampleOrder({ targets: mixed, requestedData: [{ items: ['person-name'] }] } as never))
    expect(all.length).toBeGreaterThan(1)
    for (const it of all) expect(it.facts.targetsCount).toBe(12)
  })
})

describe('factsOf reads to whom the data go', () => {
  it.each([
    [undefined, 'missing', 'missing'],
    [{ to: 'issuing-authority' }, 'present', 'missing'],
    [{ to: undefined, recipient: { name: 'Inspector General of Reibun' } }, 'present', 'present'],
    [{ to: undefined, recipient: { name: ' ' } }, 'missing', 'missing'],
    [{ to: 'other-authority', recipient: { name: 'Inspector General of Reibun' } }, 'present', 'present'],
  ])('%j', (delivery, dataRecipient, recipientName) => {
    expect(questions(exampleOrder({ delivery } as never))[0]?.facts).toMatchObject({ dataRecipient, recipientName })
  })
})

describe('factsOf keeps apart what comes as a series and what has no time', () => {
  it('gives no time range to a name, even if the request has one beyond its receipt', () => {
    const timeRange = { from: '2026-09-01T00:00:00Z', to: '2026-12-01T00:00:00Z' }
    const all = questions(
      identityOf({
        sectionE: { ipAddresses: undefined, timeRange },
        sectionF: { subscriberData: { registration: undefined }, userIdentification: undefined, contentData: { messageLog: true } },
      }),
    )
    expect(all.map((it) => [it.asked.includes('person-name'), it.facts.windowEndsAfterReceipt])).toEqual([
      [true, 'no'],
      [false, 'no'],
      [false, 'yes'],
    ])
  })

  it('gives one question for a person where a request is cut too finely', () => {
    const requestedData = Array.from({ length: 600 }, (_, index) => ({
      items: ['message-content'],
      timeRange: {
        from: `2026-01-01T00:00:00Z`,
        to: `2026-02-01T00:${String(index % 60).padStart(2, '0')}:${String(Math.floor(index / 60)).padStart(2, '0')}Z`,
      },
    }))
    const all = questions(exampleOrder({ requestedData } as never))
    expect(all.map((it) => it.asked)).toEqual([['unlisted-data']])
  })
})

describe('factsOf cuts a time range at the receipt', () => {
  const receivedAt = '2026-09-14T10:12:00+02:00'
  const withRange = (timeRange: object | undefined): readonly Question[] =>
    questions(
      identityOf({
        sectionE: { ipAddresses: undefined, timeRange },
        sectionF: { contentData: { messageLog: true }, subscriberData: undefined, userIdentification: undefined },
      }),
      exampleEnvelope({ receivedAt }),
    )
  it.each([
    [{ from: '2026-09-01T00:00:00Z', to: '2026-09-02T00:00:00Z' }, [['no', 1, 'present']]],
    [{ from: '2026-09-01T00:00:00Z', to: receivedAt }, [['no', 14, 'present']]],
    [
      { from: '2026-09-01T00:00:00Z', to: '2026-09-30T00:00:00Z' },
      [
        ['no', 14, 'present'],
        ['yes', 16, 'present'],
      ],
    ],
    [{ from: receivedAt, to: '2026-09-30T00:00:00Z' }, [['yes', 16, 'present']]],
    [{ from: '2026-09-01T00:00:00Z', to: undefined }, [['no', 14, 'present']]],
    [{ from: undefined, to: '2026-09-02T00:00:00Z' }, [['no', undefined, 'missing']]],
    [{ from: '2026-09-20T00:00:00Z', to: undefined }, [['yes', undefined, 'missing']]],
    [undefined, [['no', undefined, 'missing']]],
  ])('%j', (timeRange, expected) => {
    expect(withRange(timeRange).map((it) => [it.facts.windowEndsAfterReceipt, it.facts.windowDays, it.facts.timeRange])).toEqual(expected)
  })
})

describe('factsOf counts the days of an order', () => {
  const age = (date: string | undefined, decidedOn?: CalendarDate): readonly unknown[] => {
    const request = validateIdentifiers(assessChannel(received(identityOf({ sectionI: { date } })), exampleOperator))
    return factsOf(request, decidedOn).map((it) => [it.facts.orderAgeDays, it.decidedOn])
  }
  // The example is received on 14 September 2026.
  it.each<[string, string | undefined, CalendarDate | undefined, number | undefined]>([
    ['to the receipt', '2026-09-10', undefined, 4],
    ['to the day of deciding', '2026-09-10', '2026-09-20', 10],
    ['over years and a leap day', '2024-02-28', undefined, 929],
    ['over a change of clocks', '2026-09-10', '2026-10-26', 46],
    ['none on its own day', '2026-09-14', '2026-09-14', 0],
    ['one on the day after', '2026-09-14', '2026-09-15', 1],
    ['to the receipt where the day of deciding lies before it', '2026-09-10', '2026-09-12', 4],
    ['not at all without a date of issue', undefined, '2026-09-20', undefined],
    ['not at all from a date after the receipt', '2026-09-16', '2026-09-20', undefined],
  ])('%s', (_, date, decidedOn, expected) => {
    expect(age(date, decidedOn)).toEqual([[expected, decidedOn]])
  })

  it('takes what is dated tomorrow, in a zone ahead of ours, for an order of today', () => {
    const evening = exampleEnvelope({ receivedAt: '2026-09-14T22:30:00+02:00' })
    const question = only(identityOf({ sectionI: { date: '2026-09-15' } }), evening)
    expect([question.receivedOn, question.issuedOn, question.facts.orderAgeDays]).toEqual(['2026-09-14', '2026-09-15', 0])
  })
})

describe('factsOf reads what the form states, and assumes nothing', () => {
  const facts = (overrides: object): object => ({ ...only(identityOf(overrides)).facts })
  it.each<[string, object, object]>([
    [
      'an investigating judge of France',
      {},
      { instrument: 'epoc', issuingState: 'FR', addresseeState: 'DE', authorityKind: 'judge', validatedBy: 'none', emergency: 'no' },
    ],
    ['no State', { sectionA: { issuingState: undefined } }, { issuingState: 'unstated' }],
    [
      'validation by a prosecutor',
      { sectionJ: { notApplicable: undefined, publicProsecutor: true, authority: 'Parquet' } },
      { validatedBy: 'prosecutor' },
    ],
    ['a kind of offence', {}, { offenceKind: 'fraud' }],
    ['a kind of offence that nobody read', { sectionG: { offenceKind: undefined } }, { offenceKind: 'not-specified' }],
    [
      'an emergency',
      { sectionC: { withinTenDays: undefined, withinEightHours: true, threatToPerson: true } },
      { emergency: 'yes', emergencyGround: 'life-or-safety', emergencyReasons: 'present' },
    ],
    [
      'a processor',
      {
        sectionG: {
          addressedToController: false,
          addressedToProcessor: true,
          detrimentalToInvestigation: true,
          processorDoesNotInformController: true,
        },
      },
      { addressedAs: 'processor', processorGround: 'detrimental-to-investigation', informController: 'no' },
    ],
    [
      'a notified authority',
      { sectionC: { withinTenDays: undefined, afterNotification: true }, sectionK: { notified: true } },
      { enforcingAuthorityNotified: 'yes' },
    ],
    ['an empty line', { sectionG: { statutoryProvisions: '  ' } }, { criminalProvisions: 'missing' }],
    ['no signature', { sectionI: { signature: { present: false, kind: undefined, qualified: undefined } } }, { signature: 'missing' }],
    ['no date', { sectionI: { date: undefined } }, { issueDate: 'missing' }],
    ['a date of issue after the receipt', { sectionI: { date: '2026-09-16' } }, { issueDate: 'missing' }],
    ['a date of issue that is tomorrow here and today elsewhere', { sectionI: { date: '2026-09-14' } }, { issueDate: 'present' }],
  ])('%s', (_, overrides, expected) => {
    expect(facts(overrides)).toMatchObject(expected)
  })

  it.each<[string, object, string]>([
    ['a blank validation', { sectionJ: undefined }, 'validatedBy'],
    [
      'a blank deadline',
      { sectionC: undefined, sectionI: { emergencyWithoutPriorValidation: undefined }, sectionB: { emergencyReaddressing: undefined } },
      'emergency',
    ],
    ['two kinds of authority', { sectionI: { publicProsecutor: true } }, 'authorityKind'],
    [
      'no kind of authority',
      { sectionI: { judgeOrCourt: undefined, publicProsecutor: undefined, otherAuthority: undefined } },
      'authorityKind',
    ],
    ['blank proceedings', { sectionG: { criminalProceedings: undefined, sentenceExecution: undefined } }, 'proceedings'],
    ['controller and processor at once', { sectionG: { addressedToProcessor: true } }, 'addressedAs'],
  ])('%s is unknown', (_, overrides, fact) => {
    expect(facts(overrides)).not.toHaveProperty(fact)
  })

  it('knows three years from the months', () => {
    const order = (months: number, box?: boolean): unknown =>
      questions(exampleOrder({ offence: { maximumPenaltyMonths: months, threeYearOffence: box } }))[0]?.facts.threeYearOffence
    expect([order(36), order(35), order(24, true)]).toEqual(['yes', 'no', 'yes'])
  })

  it('knows whether the content is known only where the order says so', () => {
    const order = (contentKnown?: boolean): unknown => questions(exampleOrder({ contentKnown }))[0]?.facts.contentKnown
    expect([order(true), order(false), order()]).toEqual(['yes', 'no', undefined])
  })

  it('says nothing of proceedings that were pending at a repeal unless the order does', () => {
    const order = (pendingAtRepeal?: boolean): unknown => questions(exampleOrder({ pendingAtRepeal }))[0]?.facts.pendingAtRepeal
    expect([order(), order(true), order(false)]).toEqual([undefined, 'yes', 'no'])
  })

  it('takes no word for what nobody established', () => {
    const question = factsOf(received(exampleEpocPr()))[0]
    expect(question?.facts).toMatchObject({ instrument: 'epoc-pr', addresseeState: 'unstated' })
    for (const fact of ['authenticity', 'addressedEntity', 'channel', 'serviceKind', 'languageAccepted'])
      expect(question?.facts).not.toHaveProperty(fact)
  })

  it('counts the day of receipt in the zone of the addressee', () => {
    const late = exampleEnvelope({ receivedAt: '2026-09-14T23:30:00Z', zone: 'America/New_York' })
    expect(factsOf(received(exampleEpocPr(), late))[0]?.receivedOn).toBe('2026-09-14')
    expect(questions(exampleEpocPr(), late)[0]?.receivedOn).toBe('2026-09-15')
  })

  it('lets no name, address or identifier through', () => {
    const text = JSON.stringify([...questions(exampleEpoc()), ...questions(exampleOrder())])
    for (const secret of [
      'example.seller',
      '192.0.2.17',
      'Villefictive',
      'Exemple',
      'Musterstadt',
      'JI-2026',
      '+33',
      'example.org',
      'Messenger',
    ])
      expect(text).not.toContain(secret)
  })
})
