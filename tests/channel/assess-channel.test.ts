import { describe, expect, it } from 'vitest'
import { assessChannel } from '../../src/channel/assess-channel.ts'
import type { AssessedRequest } from '../../src/channel/assess-channel.ts'
import type { Operator } from '../../src/channel/operator.ts'
import { parseRequest } from '../../src/request/parse-request.ts'
import { exampleEnvelope, exampleEpoc } from '../support/example-epoc.ts'
import { exampleOperator } from '../support/example-operator.ts'

function assess(
  request: object = exampleEpoc(),
  envelope: object = exampleEnvelope(),
  operator: Operator = exampleOperator,
): AssessedRequest {
  const received = parseRequest({ envelope, request })
  if (!received.ok) throw new Error('the example must be readable')
  return assessChannel(received.value, operator)
}

const named = (addressee: string | undefined, serviceProvider: string | undefined, services: string[] | undefined): object =>
  exampleEpoc({ sectionB: { addressee, serviceProvider }, sectionE: { services } })

describe('assessChannel finds out whose request it is', () => {
  const nobody = undefined
  it.each([
    // addressee, service provider, services → addressed entity, establishment
    ['Example Messenger Europe GmbH', nobody, ['Example Messenger'], 'ours', 'right'],
    ['EXAMPLE  MESSENGER EUROPE, gmbh.', nobody, ['example messenger'], 'ours', 'right'],
    ['Example Messenger Europe', nobody, nobody, 'ours', 'right'],
    ['Example Messenger Ltd', nobody, ['Example Messenger'], 'ours', 'wrong'],
    ['Example Messenger Europe GmbH', nobody, ['Example Notes'], 'ours', 'wrong'],
    [nobody, nobody, ['Example Messenger'], 'ours', 'right'],
    ['Another Chat S.A.', 'Another Chat', ['Another Chat'], 'not-ours', nobody],
    ['Another Chat S.A.', nobody, ['Example Messenger'], nobody, nobody],
    ['Example Messenger', nobody, ['Another Chat'], 'ours', nobody],
    ['Example Messenger', nobody, nobody, 'ours', 'right'],
    ['Example\u200b Messenger Europe GmbH', nobody, ['Example\u00ad Messenger'], 'ours', 'right'],
    ['Example Messenger Europe GmbH', '', ['Example Messenger', ' '], 'ours', 'right'],
    ['Misspelt Messenger GmbH', nobody, [''], nobody, nobody],
    ['Another Chat S.A.', nobody, nobody, nobody, nobody],
    ['Example Messenger Europe GmbH', nobody, ['Another Chat'], 'ours', nobody],
    ['Example Messenger Europe GmbH', nobody, ['Example Messenger', 'Another Chat'], 'ours', nobody],
    ['Example Messenger Europe GmbH', nobody, ['Example Messenger', 'Example Notes'], 'ours', nobody],
  ])('addressee %s, provider %s, services %s: %s, %s', (addressee, provider, services, entity, establishment) => {
    const { established } = assess(named(addressee, provider, services)).assessment
    expect({ entity: established.addressedEntity, establishment: established.establishment }).toEqual({ entity, establishment })
  })

  it('sends nobody away who may be in an emergency', () => {
    const foreign = { sectionB: { addressee: 'Another Chat S.A.', serviceProvider: undefined }, sectionE: { services: ['Another Chat'] } }
    expect(assess(exampleEpoc(foreign)).assessment.established.addressedEntity).toBe('not-ours')
    const urgent = exampleEpoc({
      ...foreign,
      sectionC: { withinTenDays: undefined, afterNotification: undefined, withinEightHours: true, threatToPerson: true },
    })
    expect(assess(urgent).assessment.established).not.toHaveProperty('addressedEntity')
    const otherDoor = exampleEnvelope({ door: 'us-legal-process' })
    expect(assess(exampleEpoc(), otherDoor).assessment.established.channel).toBe('wrong')
    expect(assess(urgent, otherDoor).assessment.established).not.toHaveProperty('channel')
  })

  it('lets no order of entries decide between namesakes', () => {
    const namesakes = { ...exampleOperator, entities: exampleOperator.entities.map((it) => ({ ...it, alsoKnownAs: ['Example'] })) }
    expect(assess(named('Example', undefined, undefined), exampleEnvelope(), namesakes).assessment.established).not.toHaveProperty(
      'addressedEntity',
    )
  })

  it('takes the state, the zone and the languages from the entity', () => {
    const { assessment } = assess()
    expect(assessment).toMatchObject({
      entity: 'de',
      service: 'messenger',
      addresseeState: 'DE',
      zone: 'Europe/Berlin',
      languageAccepted: true,
    })
    expect(assess(exampleEpoc(), exampleEnvelope({ language: 'fr' })).assessment.languageAccepted).toBe(false)
    expect(assess(exampleEpoc(), exampleEnvelope({ language: 'DE-at' })).assessment.languageAccepted).toBe(true)
    expect(assess(exampleEpoc(), exampleEnvelope({ language: 'deu' })).assessment.languageAccepted).toBe(true)
    expect(assess(exampleEpoc(), exampleEnvelope({ language: undefined })).assessment.languageAccepted).toBeNull()
  })

  it('knows for whom a service is run', () => {
    const notes = { ...exampleOperator, entities: [{ ...exampleOperator.entities[0]!, answersFor: ['notes'] }] }
    const request = exampleEpoc({ sectionB: { serviceProvider: undefined }, sectionE: { services: ['Example Notes'] } })
    expect(assess(request, exampleEnvelope(), notes).assessment.established).toMatchObject({
      publicAuthorityInfrastructure: 'in-issuing-state',
      privilegedInfrastructure: 'yes',
      serviceKind: 'storage-for-users',
    })
    const spanish = { ...request, sectionA: { issuingState: 'ES' } }
    expect(assess(spanish, exampleEnvelope(), notes).assessment.established.publicAuthorityInfrastructure).toBe('elsewhere')
    expect(assess({ ...request, sectionA: {} }, exampleEnvelope(), notes).assessment.established).not.toHaveProperty(
      'publicAuthorityInfrastructure',
    )
  })
})

describe('assessChannel knows what kind of service it is', () => {
  const [messenger, notes] = exampleOperator.services
  it('unless the profile cannot tell', () => {
    expect(assess().assessment.established.serviceKind).toBe('number-independent-communications')
    const unsure = { ...exampleOperator, services: [{ ...messenger!, kind: null }, notes!] }
    const { established, service } = assess(exampleEpoc(), exampleEnvelope(), unsure).assessment
    expect(service).toBe('messenger')
    expect(established).not.toHaveProperty('serviceKind')
  })
})

describe('assessChannel judges the door', () => {
  it.each([
    ['e-evidence-access-point', 'FR', 'right', 'right'],
    ['us-legal-process', 'FR', 'wrong', 'wrong'],
    ['us-legal-process', undefined, 'wrong', undefined],
    ['no-such-door', 'FR', undefined, undefined],
  ])('door %s, State %s: channel %s, route %s', (door, issuingState, channel, authorityRoute) => {
    const { established } = assess(exampleEpoc({ sectionA: { issuingState } as never }), exampleEnvelope({ door })).assessment
    expect({ channel: established.channel, authorityRoute: established.authorityRoute }).toEqual({ channel, authorityRoute })
  })
})

describe('assessChannel hears the enforcing authority', () => {
  const about = (subject: string, verdict: string): { about: string; verdict: string; method: string } => ({
    about: subject,
    verdict,
    method: 'portal',
  })
  it.each([
    [[], undefined],
    [[about('enforcing-authority', 'no-refusal')], 'no-refusal'],
    [[about('enforcing-authority', 'no-refusal'), about('enforcing-authority', 'refused')], 'refused'],
    [[about('enforcing-authority', 'partial'), about('enforcing-authority', 'no-refusal')], 'partial'],
  ])('the enforcing authority: %j gives %s', (evidence, answer) => {
    const { established } = assess(
      exampleEpoc(),
      exampleEnvelope({
        evidence: [{ ...about('agency', 'verified'), method: 'decentralised-it-system' }, about('document', 'verified'), ...evidence],
      }),
    ).assessment
    expect(established).toMatchObject({ authenticity: 'sufficient' })
    expect(established.enforcingAuthorityAnswer).toBe(answer)
  })
})
