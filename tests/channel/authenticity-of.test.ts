import { describe, expect, it } from 'vitest'
import { authenticityOf } from '../../src/channel/authenticity-of.ts'
import type { SenderSignal } from '../../src/channel/authenticity-table.ts'
import { authenticityTable } from '../../src/channel/authenticity-table.ts'
import { parseRequest } from '../../src/request/parse-request.ts'
import type { ReceivedRequest } from '../../src/request/received-request.ts'
import { exampleEnvelope, exampleEpoc, exampleEpocPr, exampleOrder } from '../support/example-epoc.ts'

interface Found {
  about: string
  verdict: string
  method: string
  by?: string
}
const found = (about: string, verdict = 'verified', method = 'register', by?: string): Found => ({
  about,
  verdict,
  method,
  ...(by === undefined ? {} : { by }),
})
const official = [found('agency', 'verified', 'decentralised-it-system'), found('document')]

function received(evidence: readonly Found[], request: object = exampleEpoc()): ReceivedRequest {
  const result = parseRequest({ envelope: exampleEnvelope({ evidence: [...evidence] }), request })
  if (!result.ok) throw new Error('the example must be readable')
  return result.value
}
const content = exampleEpoc({ sectionF: { contentData: { messageLog: true } } })
const urgent = exampleEpoc({
  sectionC: { withinTenDays: undefined, afterNotification: undefined, withinEightHours: true, threatToPerson: true },
})

// One row a line of the table, and what else is known when it decides all the same.
const rows: readonly (readonly [string, readonly Found[], readonly SenderSignal[], object, 'refuted' | 'insufficient' | 'sufficient'])[] = [
  ['agency-refuted', [found('agency', 'refuted'), ...official], [], exampleEpoc(), 'refuted'],
  ['person-refuted', [found('person', 'refuted'), ...official], [], exampleEpoc(), 'refuted'],
  ['domain-refuted', [found('domain', 'refuted'), ...official], [], exampleEpoc(), 'refuted'],
  ['stated-refuted', [found('authenticity', 'refuted', 'review', 'A. Example'), ...official], [], exampleEpoc(), 'refuted'],
  ['stated-insufficient', [found('authenticity', 'insufficient', 'review', 'A. Example'), ...official], [], exampleEpoc(), 'insufficient'],
  ['official-channel', official, ['unknown-domain'], content, 'sufficient'],
  ['call-back', [found('person', 'verified', 'call-back'), found('agency')], ['no-address'], urgent, 'sufficient'],
  ['document-refuted', [found('document', 'refuted'), ...official], [], exampleEpoc(), 'insufficient'],
  ['lookalike-domain', [found('agency'), found('domain')], ['lookalike-domain'], exampleEpoc(), 'insufficient'],
  ['signed-document', [found('agency'), found('document')], [], exampleEpoc(), 'sufficient'],
  ['known-domain', [found('agency'), found('domain')], [], exampleEpoc(), 'sufficient'],
  ['stated-sufficient', [found('authenticity', 'sufficient', 'review', 'A. Example')], [], content, 'sufficient'],
  ['otherwise', [], [], exampleEpoc(), 'insufficient'],
]

describe('authenticityOf', () => {
  it.each(rows)('%s decides', (line, evidence, signals, request, verdict) => {
    expect(authenticityOf(received(evidence, request), signals)).toMatchObject({ line, verdict })
  })

  it('has a case for every line of the table, and each line can decide', () => {
    expect(rows.map(([line]) => line)).toEqual(authenticityTable.map((it) => it.id))
    expect(new Set(authenticityTable.map((it) => it.id)).size).toBe(authenticityTable.length)
  })

  it.each([
    ['an emergency', urgent],
    ['content', content],
    ['an emergency of which nobody knows', exampleEpoc({ sectionC: undefined })],
    ['words that may mean anything', exampleEpoc({ sectionF: { subscriberData: { other: 'everything' } } })],
  ])('wants more for %s than a signed document or a known domain', (_, request) => {
    for (const second of ['document', 'domain']) {
      expect(authenticityOf(received([found('agency'), found(second)], request), [])).toMatchObject({
        risk: 'high',
        verdict: 'insufficient',
      })
    }
  })

  it('lets a call back outweigh a doubt about file or domain, but nothing weaker', () => {
    const calledBack = [found('person', 'verified', 'call-back'), found('agency'), found('document', 'refuted')]
    expect(authenticityOf(received(calledBack, urgent), ['lookalike-domain']).line).toBe('call-back')
    const weaker = [found('agency'), found('domain'), found('authenticity', 'sufficient', 'review', 'A. Example')]
    expect(authenticityOf(received(weaker), ['lookalike-domain']).verdict).toBe('insufficient')
  })

  it('knows the official channel of e-evidence for e-evidence only', () => {
    expect(authenticityOf(received(official, exampleOrder()), []).line).not.toBe('official-channel')
  })

  it('needs no name to be told of a forgery', () => {
    expect(authenticityOf(received([found('authenticity', 'refuted'), ...official]), []).verdict).toBe('refuted')
  })

  it('sees an ordinary risk where content is only to be kept', () => {
    const evidence = [found('agency'), found('domain')]
    const kept = authenticityOf(received(evidence, exampleEpocPr()), [])
    expect(kept).toMatchObject({ risk: 'ordinary', verdict: 'sufficient' })
    expect(authenticityOf(received(evidence, content), []).risk).toBe('high')
  })

  it.each([
    ['a statement without a name', [found('authenticity', 'sufficient')]],
    ['a call-back by another method', [found('person', 'verified', 'call'), found('agency')]],
    ['an official channel without a seal that holds', [found('agency', 'verified', 'decentralised-it-system')]],
    ['an agency alone', [found('agency')]],
    ['what is unknown', [found('agency', 'unknown'), found('document', 'unknown')]],
  ])('does not believe %s', (_, evidence) => {
    expect(authenticityOf(received(evidence), []).verdict).toBe('insufficient')
  })

  it('lets more evidence against it never make it better', () => {
    const order = ['refuted', 'insufficient', 'sufficient']
    for (const [, evidence, signals, request] of rows) {
      const before = authenticityOf(received(evidence, request), signals).verdict
      for (const part of ['person', 'agency', 'domain', 'document']) {
        const after = authenticityOf(received([...evidence, found(part, 'refuted')], request), signals).verdict
        expect(order.indexOf(after)).toBeLessThanOrEqual(order.indexOf(before))
      }
    }
  })
})
