import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsToRead } from '../../../src/corridor/words-to-read.ts'
import type { LegalRequest } from '../../../src/request/legal-request.ts'
import { exampleDsaOrderToAct, exampleDsaOrderToProvideInformation } from '../../support/example-orders.ts'
import { receive } from '../../support/receive.ts'

const toAct = (fields: object = {}): unknown => ({ form: 'dsa-order-to-act', ...fields })
const toInform = (fields: object = {}): unknown => ({ form: 'dsa-order-to-provide-information', ...fields })
const url = 'https://messenger.example.org/c/bargains/101'

/** What a blank order of either kind says. */
const nothing = {
  issuingState: null,
  issuedOn: null,
  authorities: [],
  validation: 'blank',
  legalBasis: null,
  redress: null,
  emergency: { claimed: null, ground: null, reasons: null },
  proceedings: null,
  targets: [],
  requestedData: [],
  territory: { extent: null, states: [] },
  reasons: { statement: null, withheld: null, caseSummary: null },
  declarations: { certification: null, reviewNotice: null, withinLimits: null, proceduresToldAt: null },
  confidentiality: { nonDisclosure: null, basis: null, until: null },
  remarks: [],
  boxes: {},
}

const roles = ({ authorities }: LegalRequest): readonly string[] => authorities.map(({ role }) => role)

describe.each([
  ['dsa-order-to-act', toAct, exampleDsaOrderToAct],
  ['dsa-order-to-provide-information', toInform, exampleDsaOrderToProvideInformation],
] as const)('%s', (form, of, example) => {
  it('is read whole: nothing is noted, nothing left over', () => {
    const { request, notes, facts } = receive(example())
    expect(notes).toEqual([])
    expect(request).toMatchObject({
      form: { name: form, version: '1' },
      instrument: form,
      native: {},
      issuingState: 'FR',
      issuedOn: '2026-09-10',
    })
    expect(facts).toMatchObject({
      issuingAuthority: 'present',
      authorityKind: 'administrative',
      signature: 'present',
      legalBasis: 'present',
      statementOfReasons: 'present',
      redressInformation: 'present',
    })
  })

  it('says nothing when it is blank, and names no law', () => {
    const { request, facts, notes } = receive(of({ authority: {}, contactPoint: {}, effectRecipient: {}, addressee: {} }))
    expect(notes).toEqual([])
    expect(request).toMatchObject(nothing)
    expect(facts).toMatchObject({
      legalBasis: 'missing',
      redressInformation: 'missing',
      statementOfReasons: 'missing',
      contentLocation: 'missing',
      territorialScope: 'missing',
    })
  })

  it('keeps apart who issues it, who answers questions and who is told of the effect', () => {
    const { request } = receive(example())
    expect(roles(request)).toEqual(['issuing', 'contact-point', 'effect-recipient'])
    expect(request.authorities[2]).toMatchObject({ name: 'Coordination numérique de Villefictive', kind: null, fileNumber: null })
  })

  it('signs nothing by its date, and is of no kind that it does not state', () => {
    const [issuer] = receive(of({ issuedOn: '2026-09-10', authority: { name: 'a court' } })).request.authorities
    expect(issuer).toMatchObject({ role: 'issuing', kind: null, signedOn: '2026-09-10', signature: null })
  })

  it('keeps its language and its translation as words for people', () => {
    const { request } = receive(of({ language: 'fr', translation: 'reasons and redress in German' }))
    expect(request.remarks.map(({ field }) => field)).toEqual(['language', 'translation'])
    expect(wordsToRead(request)).toEqual(['language', 'translation'])
  })

  it('tells the user when the authority says so', () => {
    const confidentiality = { nonDisclosure: 'requested', basis: 'the consumer code', until: '2026-11-01' }
    expect(receive(of({ confidentiality })).request.confidentiality).toEqual(confidentiality)
  })
})

// biome-ignore format: a table, one item a line
const items = [
  // an item of content                                                targets                                          remarks
  [{ url },                                                            [['url', url]],                                  []],
  [{ otherIdentifier: 'post 101' },                                    [['other', 'post 101']],                         []],
  [{ url, otherIdentifier: 'post 101' },                               [['url', url]],                                  [['content.0.otherIdentifier', 'post 101']]],
  [{ url, description: 'the second picture' },                         [['url', url]],                                  [['content.0.description', 'the second picture']]],
  [{ description: 'the post about watches' },                          [],                                              [['content.0.description', 'the post about watches']]],
  [{ url: ' ', description: ' ' },                                     [],                                              []],
  [{},                                                                 [],                                              []],
] as const

describe('an order to act', () => {
  it.each(items)('%j is located so', (item, targets, remarks) => {
    const { request, facts } = receive(toAct({ content: [item] }))
    expect(request.targets.map((it) => [it.identifierKind, it.identifier])).toEqual(targets)
    expect(request.targets.every(({ kind, id }) => kind === 'content' && id === 't1')).toBe(true)
    expect(request.remarks.map((it) => [it.field, it.text])).toEqual(remarks)
    expect(request.requestedData.map(({ box, items: asked }) => [box, asked])).toEqual([['content', ['published-content']]])
    expect(facts.contentLocation).toBe(targets.length > 0 ? 'present' : 'missing')
  })

  it('asks for nothing where it names no content, and cannot ask for data', () => {
    expect(receive(toAct({ content: [] })).request.requestedData).toEqual([])
    const { request, notes } = receive(
      toAct({ requestedData: [{ items: ['message-content'] }], targets: [{ kind: 'account', identifier: 'x' }] }),
    )
    expect(request).toMatchObject({ requestedData: [], targets: [], instrument: 'dsa-order-to-act' })
    expect(Object.keys(request.native)).toEqual(['/request/requestedData', '/request/targets'])
    expect(notes).toHaveLength(2)
  })

  it('calls its items by their places, so that a described one moves none of the others', () => {
    const { request } = receive(toAct({ content: [{ url: `${url}/a` }, { description: 'another one' }, { url: `${url}/c` }] }))
    expect(request.targets.map(({ id }) => id)).toEqual(['t1', 't3'])
  })

  it('takes an address as long as it is', () => {
    const long = `https://messenger.example.org/c/?${'x'.repeat(4000)}`
    expect(receive(toAct({ content: [{ url: long }] })).request.targets[0]?.identifier).toBe(long)
  })

  // biome-ignore format: a table, one territory a line
  it.each([
    // as the form says it                                   extent             States           scope      noted
    [undefined,                                              null,              [],              'missing', []],
    [{},                                                     null,              [],              'missing', []],
    [{ description: 'wherever it can be seen' },             null,              [],              'missing', []],
    [{ extent: 'issuing-state' },                            'issuing-state',   [],              'present', []],
    [{ extent: 'union' },                                    'union',           [],              'present', []],
    [{ extent: 'worldwide' },                                'worldwide',       [],              'present', []],
    [{ states: ['FR', 'BE'] },                               null,              ['FR', 'BE'],    'present', []],
    [{ states: [] },                                         null,              [],              'missing', []],
    [{ extent: 'worldwide', description: 'France only' },    null,              [],              'missing', ['request.conflicting-text request.territory.extent']],
    [{ states: ['FR'], description: 'Corsica' },             null,              ['FR'],          'present', []],
    [{ extent: 'worldwide', states: ['FR'] },                null,              ['FR'],          'present', ['request.conflicting-text request.territory.extent']],
  ])('the territory %j is %s, %j', (territory, extent, states, scope, noted) => {
    const { request, facts, notes } = receive(toAct({ territory }))
    expect(request.territory).toEqual({ extent, states })
    expect(facts.territorialScope).toBe(scope)
    expect(notes).toEqual(noted)
  })

  it('loses neither the word nor the States of a territory that contradicts itself', () => {
    const { request } = receive(toAct({ territory: { extent: 'worldwide', states: ['FR'], description: 'everywhere' } }))
    expect(request.remarks).toEqual([
      { field: 'territory.description', text: 'everywhere' },
      { field: 'territory.extent', text: 'worldwide' },
    ])
  })

  it('is never wider than what it names, whatever else it says', () => {
    const extent = fc.constantFrom(undefined, 'issuing-state', 'union', 'worldwide')
    const states = fc.subarray(['FR', 'BE', 'DE', 'US'])
    fc.assert(
      fc.property(extent, states, (word, named) => {
        const { territory } = receive(toAct({ territory: { extent: word, states: named } })).request
        expect(territory.states).toEqual(named)
        if (named.length > 0) expect(territory.extent).toBeNull()
      }),
    )
  })

  it('is read as the authority would mean it', () => {
    expect(receive(exampleDsaOrderToAct()).request).toMatchObject({
      legalBasis: 'the consumer code of Exampleland, on orders against online offers',
      addressee: { name: 'Example Messenger Europe GmbH', contact: { person: 'Legal requests team' } },
      targets: [
        { id: 't1', kind: 'content', identifierKind: 'url', identifier: url },
        { id: 't2', identifier: 'https://messenger.example.org/c/bargains/102' },
      ],
      requestedData: [{ items: ['published-content'], targetIds: null, timeRange: null }],
      territory: { extent: 'issuing-state', states: [] },
      deadlines: { dueAt: '2026-09-17T18:00:00+02:00' },
      delivery: { to: null, format: null },
      proceedings: 'administrative',
    })
  })
})

describe('an order to provide information', () => {
  it('is read as the authority would mean it', () => {
    expect(receive(exampleDsaOrderToProvideInformation()).request).toMatchObject({
      targets: [{ id: 'seller', kind: 'account', identifier: 'example.seller' }],
      requestedData: [{ items: ['person-name', 'postal-address', 'email-address'], targetIds: ['seller'] }],
      declarations: { withinLimits: true },
      deadlines: { other: 'within ten working days', days: null },
      delivery: { to: 'issuing-authority' },
      reasons: { withheld: null },
    })
  })

  it.each([
    [undefined, null],
    [true, true],
    [false, false],
  ])('whose box for withheld reasons is %s withholds %s', (reasonsWithheld, withheld) => {
    const { request } = receive(toInform({ reasonsWithheld, alreadyCollected: reasonsWithheld }))
    expect(request.reasons).toEqual({ statement: null, withheld, caseSummary: null })
    expect(request.declarations.withinLimits).toBe(withheld)
  })

  it('that asks for more than its article allows is noted, and the box is kept as a remark', () => {
    expect(receive(toInform({ alreadyCollected: true }))).toMatchObject({ notes: [], request: { remarks: [] } })
    const { request, notes } = receive(toInform({ alreadyCollected: false }))
    expect(notes).toEqual(['request.beyond-limits request.alreadyCollected'])
    expect(request.remarks).toEqual([{ field: 'alreadyCollected', text: 'false' }])
  })

  it('singles out nobody by words', () => {
    const { request, facts } = receive(
      toInform({ requestedData: [{ freeText: 'everybody who sold watches' }], statementOfReasons: 'of example.seller' }),
    )
    expect(request.targets).toEqual([])
    expect(request.requestedData[0]?.items).toEqual(['unlisted-data'])
    expect(facts.userIdentifier).toBe('missing')
  })
})
