import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleOverseasProductionOrder } from '../../support/example-orders.ts'
import { receive } from '../../support/receive.ts'

const order = (fields: object = {}): unknown => ({ form: 'gb-overseas-production-order', ...fields })

describe('an overseas production order', () => {
  it('is read whole: nothing is noted, nothing left over', () => {
    const { request, notes, facts } = receive(exampleOverseasProductionOrder())
    expect(notes).toEqual([])
    expect(request.native).toEqual({})
    expect(facts).toMatchObject({
      instrument: 'gb/overseas-production-order',
      issuingState: 'GB',
      authorityKind: 'judge',
      servedBy: 'secretary-of-state',
      nonDisclosure: 'ordered',
      treaty: 'present',
      legalBasis: 'present',
      signature: 'present',
      issueDate: 'present',
      specificSelector: 'present',
      dataRecipient: 'present',
      redressInformation: 'present',
      claimedLocation: 'issuing-state',
    })
  })

  it('says nothing when it is blank but from which State it comes: not even the seven days', () => {
    const { request, facts } = receive(order({ issuing: {}, officer: {}, serving: {}, period: {}, delivery: {}, confidentiality: {} }))
    expect(request).toMatchObject({
      issuingState: 'GB',
      authorities: [],
      servedBy: null,
      servedOn: null,
      treaty: null,
      proceedings: null,
      deadlines: { days: null, dueAt: null, other: null },
      declarations: { certification: null, withinLimits: null },
      confidentiality: { nonDisclosure: null, basis: null, until: null },
      targets: [],
      requestedData: [],
      remarks: [],
      boxes: {},
    })
    expect(facts).toMatchObject({ treaty: 'missing', specificSelector: 'missing' })
    expect(facts).not.toHaveProperty('servedBy')
  })

  it('is read as the judge would mean it', () => {
    const { request } = receive(exampleOverseasProductionOrder())
    expect(request).toMatchObject({
      issuedOn: '2026-09-07',
      servedOn: '2026-09-14',
      treaty: 'Agreement of 3 October 2019 between the United Kingdom and the United States on access to electronic data',
      addressee: { name: 'Example Messenger Inc.' },
      deadlines: { days: 7 },
      confidentiality: { nonDisclosure: 'ordered', until: '2027-03-07' },
      declarations: { certification: true, withinLimits: true, reviewNotice: null },
      requestedData: [{ items: ['message-content'] }],
      delivery: { to: 'other-authority', format: 'JSON' },
      remarks: [
        { field: 'issuing.jurisdiction', text: 'england-and-wales' },
        { field: 'requirement', text: 'produce' },
        { field: 'investigation', text: 'indictable-offence' },
        { field: 'silenceEnds', text: 'six months after the order is made' },
      ],
    })
    expect(request.authorities).toMatchObject([
      { role: 'issuing', kind: 'judge', representative: { name: 'Judge Sample', post: 'circuit judge' }, signedOn: '2026-09-07' },
      { role: 'investigating', kind: null, representative: { name: 'Sam Sample' }, fileNumber: 'SC-2026-0815' },
      { role: 'central', name: 'Office of the Secretary of State, Sampleford' },
      { role: 'recipient', name: 'Sampleshire Constabulary' },
    ])
  })

  // biome-ignore format: a table, one order a line
  it.each([
    [{ madeByJudge: true },                                                    'judge'],
    [{ madeByJudge: true, signature: { present: true } },                      'judge'],
    [{ madeByJudge: true, signature: { present: false } },                     null],
    [{ madeByJudge: false, judge: 'Judge Sample' },                            null],
    [{ judge: 'Judge Sample', post: 'circuit judge' },                         null],
    [{ name: 'Crown Court at Sampleford', signature: { present: true } },      null],
  ])('issued as %j is of a %s', (issuing, kind) => {
    expect(receive(order({ issuing })).request.authorities[0]?.kind ?? null).toBe(kind)
  })

  // biome-ignore format: a table, one service a line
  it.each([
    ['secretary-of-state', 'secretary-of-state', []],
    ['lord-advocate',      'central-authority',  [{ field: 'servedBy', text: 'lord-advocate' }]],
    ['central-authority',  'central-authority',  []],
    ['issuing-authority',  'issuing-authority',  []],
    ['private-party',      'private-party',      []],
    [undefined,            null,                 []],
  ])('served by %s is served by the %s', (servedBy, canonical, remarks) => {
    const { request } = receive(order({ servedBy }))
    expect(request.servedBy).toBe(canonical)
    expect(request.remarks).toEqual(remarks)
  })

  it('has a period in days, as an instant and in words, none of which stands for another', () => {
    const days = fc.option(fc.integer({ min: 1, max: 36_500 }), { nil: undefined })
    const dueAt = fc.constantFrom(undefined, '2026-09-21T00:00:00Z')
    const other = fc.constantFrom(undefined, 'before the hearing')
    fc.assert(
      fc.property(days, dueAt, other, (inDays, instant, words) => {
        expect(receive(order({ period: { days: inDays, dueAt: instant, other: words } })).request.deadlines).toMatchObject({
          days: inDays ?? null,
          dueAt: instant ?? null,
          other: words ?? null,
        })
      }),
    )
  })

  it('says what it says of excepted data and of the arrangement, and no more', () => {
    const said = (fields: object): unknown => receive(order(fields)).request.declarations
    expect(said({ noExceptedData: false })).toMatchObject({ withinLimits: false, certification: null })
    expect(said({ certified: true })).toMatchObject({ withinLimits: null, certification: true })
  })

  it('is noted when it does not say that it keeps clear of excepted data, and the box is kept as a remark', () => {
    expect(receive(order({ noExceptedData: true })).notes).toEqual([])
    const { request, notes } = receive(order({ noExceptedData: false }))
    expect(notes).toEqual(['request.beyond-limits request.noExceptedData'])
    expect(request.remarks).toContainEqual({ field: 'noExceptedData', text: 'false' })
  })
})
