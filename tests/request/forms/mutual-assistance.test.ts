import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsToRead } from '../../../src/corridor/words-to-read.ts'
import { exampleMutualAssistanceRequest } from '../../support/example-orders.ts'
import { receive } from '../../support/receive.ts'

const request = (fields: object = {}): unknown => ({ form: 'mutual-assistance-request', ...fields })

describe('a request for mutual legal assistance', () => {
  it('is read whole: nothing is noted, nothing left over', () => {
    const { request: read, notes, facts } = receive(exampleMutualAssistanceRequest())
    expect(notes).toEqual([])
    expect(read.native).toEqual({})
    expect(facts).toMatchObject({
      instrument: 'mutual-assistance-request',
      issuingState: 'JP',
      authorityKind: 'prosecutor',
      validatedBy: 'none',
      treaty: 'present',
      issuingAuthority: 'present',
      signature: 'present',
      legalBasis: 'present',
      userIdentifier: 'present',
      emergency: 'no',
    })
  })

  it.each([
    [{}, 'mutual-assistance-request'],
    [{ instrument: 'mutual-assistance-request' }, 'mutual-assistance-request'],
    [{ instrument: 'mutual-assistance-preservation' }, 'mutual-assistance-preservation'],
    [{ instrument: 'european-investigation-order' }, 'european-investigation-order'],
  ] as const)('%j is a %s', (fields, instrument) => {
    expect(receive(request(fields)).request.instrument).toBe(instrument)
  })

  it('says nothing when it is blank', () => {
    const blank = {
      status: {},
      requestingAuthority: {},
      validation: {},
      inCharge: { prosecution: {}, court: {} },
      earlierRequest: {},
      earlierPreservation: {},
    }
    const { request: read, facts } = receive(request(blank))
    expect(read).toMatchObject({
      issuingState: null,
      authorities: [],
      validation: 'blank',
      servedBy: null,
      treaty: null,
      proceedings: null,
      emergency: { claimed: null },
      relations: [],
      requestedData: [],
      remarks: [],
      boxes: {},
    })
    expect(facts).toMatchObject({ treaty: 'missing', issuingState: 'unstated' })
    for (const fact of ['servedBy', 'validatedBy', 'emergency', 'threeYearOffence', 'proceedings']) expect(facts).not.toHaveProperty(fact)
  })

  it('keeps every authority in its own role', () => {
    const { authorities } = receive(
      exampleMutualAssistanceRequest({ inCharge: { court: { name: 'Court of Reibun', fileNumber: 'C-7' } } }),
    ).request
    expect(authorities.map(({ role, kind, name }) => [role, kind, name])).toEqual([
      ['issuing', 'prosecutor', 'Reibun District Public Prosecutors Office'],
      ['requested', null, 'Bundesamt Musterstadt'],
      ['central', null, 'International Affairs Division of Reibun'],
      ['contact-point', null, 'Reibun contact point'],
      ['investigating', null, 'Cybercrime unit of Reibun'],
      ['in-charge', 'prosecutor', 'Reibun District Public Prosecutors Office'],
      ['in-charge', 'court', 'Court of Reibun'],
      ['recipient', null, null],
    ])
  })

  it('is validated by whom its own part names, as an investigation order is', () => {
    const validation = {
      kind: 'investigating-judge',
      name: 'a judge of instruction',
      signedOn: '2026-09-09',
      signature: { present: true },
    } as const
    const { request: read, facts } = receive(
      exampleMutualAssistanceRequest({
        instrument: 'european-investigation-order',
        validation: { ...validation, notApplicable: undefined },
      }),
    )
    expect(read.validation).toBe('validated')
    expect(facts.validatedBy).toBe('investigating-judge')
  })

  // biome-ignore format: a table, one status a line
  it.each([
    // boxes                                                              earlier request   earlier preservation
    [{},                                                                  [],               []],
    [{ newRequest: true },                                                [false],          [false]],
    [{ newRequest: false },                                               [],               []],
    [{ followUpToRequest: true },                                         [true],           []],
    [{ followUpToPreservation: true },                                    [],               [true]],
    [{ followUpToRequest: true, followUpToPreservation: true },           [true],           [true]],
    [{ followUpToRequest: false },                                        [false],          []],
    [{ newRequest: true, followUpToPreservation: true },                  [false],          [null]],
    [{ newRequest: true, followUpToRequest: true },                       [null],           [false]],
    [{ newRequest: true, followUpToRequest: false },                      [false],          [false]],
  ])('whose status is %j follows up on %j and %j', (status, toRequest, toPreservation) => {
    const { request: read, notes } = receive(request({ status }))
    const applies = (kind: string): readonly (boolean | null)[] => read.relations.filter((it) => it.kind === kind).map((it) => it.applies)
    expect(applies('earlier-production')).toEqual(toRequest)
    expect(applies('earlier-preservation')).toEqual(toPreservation)
    expect(notes).toHaveLength([...toRequest, ...toPreservation].filter((it) => it === null).length)
    expect(Object.keys(read.boxes)).toHaveLength(Object.keys(status).length)
  })

  it.each([
    ['earlierRequest', 'earlier-production', { fileNumber: 'MLA-1' }],
    ['earlierRequest', 'earlier-production', { channel: 'by post' }],
    ['earlierPreservation', 'earlier-preservation', { issuedOn: '2026-05-01' }],
  ])('that is new and describes an earlier one (%s) contradicts itself, and says nothing', (field, kind, described) => {
    const { request: read, notes } = receive(request({ status: { newRequest: true }, [field]: described }))
    expect(read.relations.filter((it) => it.kind === kind).map((it) => it.applies)).toEqual([null])
    expect(read.relations.filter((it) => it.kind !== kind).map((it) => it.applies)).toEqual([false])
    expect(notes).toEqual([`request.conflicting-boxes request.${field}`])
  })

  it('describes an earlier request without a tick, and says no more of it', () => {
    const earlierRequest = {
      issuedOn: '2026-05-01',
      fileNumber: 'MLA-1',
      issuedBy: 'Reibun',
      transmittedTo: 'Musterstadt',
      channel: 'by post',
    }
    const { request: read } = receive(request({ earlierRequest }))
    expect(read.relations).toMatchObject([
      {
        kind: 'earlier-production',
        applies: null,
        fileNumber: 'MLA-1',
        issuedBy: 'Reibun',
        transmittedTo: 'Musterstadt',
        issuedOn: '2026-05-01',
      },
    ])
    expect(read.remarks).toEqual([{ field: 'earlierRequest.channel', text: 'by post' }])
    expect(receive(request({ earlierRequest: { channel: 'by post' } })).request.relations).toEqual([])
  })

  it('makes no emergency of urgency', () => {
    const { request: read, facts } = receive(request({ urgency: 'imminent trial date; a danger to life' }))
    expect(read.emergency).toEqual({ claimed: null, ground: null, reasons: null })
    expect(facts).not.toHaveProperty('emergency')
    expect(wordsToRead(read)).toEqual(['urgency'])
  })

  it('is read as the authority would mean it, whatever of it is left blank', () => {
    // Entries about targets that are left out cannot be read, and have tests of their own.
    const fields = Object.keys(exampleMutualAssistanceRequest()).filter((it) => it !== 'form' && it !== 'targets')
    fc.assert(
      fc.property(fc.subarray(fields), (blank) => {
        const { request: read, notes } = receive(exampleMutualAssistanceRequest(Object.fromEntries(blank.map((it) => [it, undefined]))))
        const has = (field: string): boolean => !blank.includes(field)
        expect(read.treaty).toBe(has('treaty') ? 'Convention on Cybercrime (Budapest, 2001), Art. 31' : null)
        expect(read.servedBy).toBe(has('servedBy') ? 'issuing-authority' : null)
        expect(read.offence.nature === null).toBe(!has('offence'))
        expect(read.authorities.some(({ role }) => role === 'requested')).toBe(has('requestedAuthority'))
        expect(read.requestedData.length).toBe(has('requestedData') ? 1 : 0)
        expect(notes).toEqual([])
      }),
    )
  })
})
