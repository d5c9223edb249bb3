import { describe, expect, it } from 'vitest'
import { assessChannel } from '../../src/channel/assess-channel.ts'
import { candidateDoors } from '../../src/channel/candidate-doors.ts'
import type { Operator } from '../../src/channel/operator.ts'
import { senderSignals } from '../../src/channel/sender-signals.ts'
import { parseRequest } from '../../src/request/parse-request.ts'
import type { ReceivedRequest } from '../../src/request/received-request.ts'
import { exampleEnvelope, exampleEpoc, exampleOrder } from '../support/example-epoc.ts'
import { exampleOperator } from '../support/example-operator.ts'

const operator: Operator = {
  ...exampleOperator,
  knownAuthorities: [{ name: 'Courts of Villefictive', state: 'FR', domains: ['Villefictive.example.org'] }],
}

function from(address: string | undefined, request: object = exampleEpoc()): ReceivedRequest {
  const result = parseRequest({ envelope: exampleEnvelope({ sender: { name: undefined, address } }), request })
  if (!result.ok) throw new Error('the example must be readable')
  return result.value
}

describe('senderSignals', () => {
  it.each([
    ['greffe@villefictive.example.org', []],
    ['greffe@instruction.villefictive.example.org', []],
    ['VILLEFICTIVE.EXAMPLE.ORG.', []],
    ['greffe@villefictlve.example.org', ['lookalike-domain']],
    ['greffe@vi11efictive.example.org', ['lookalike-domain']],
    ['greffe@ville-fictive.example.org', ['lookalike-domain']],
    ['greffe@villefictіve.example.org', ['lookalike-domain']],
    ['greffe@villefictive.example.com', ['lookalike-domain']],
    ['greffe@police-villefictive.example.net', ['lookalike-domain']],
    ['somebody@mail.example.net', ['unknown-domain']],
    [undefined, ['no-address']],
    ['  ', ['no-address']],
    ['two words', ['no-address']],
  ])('%s: %j', (address, signals) => {
    expect(senderSignals(from(address), operator)).toEqual(signals)
  })

  it('is bounded for a very long address', () => {
    expect(senderSignals(from(`a@${'x'.repeat(250)}`), operator)).toEqual(['unknown-domain'])
  })
})

describe('firstContact', () => {
  it.each([
    ['greffe@villefictive.example.org', exampleEpoc(), 'no'],
    ['greffe@villefictive.example.org', exampleEpoc({ sectionA: { issuingState: 'ES' } }), 'yes'],
    ['somebody@mail.example.net', exampleEpoc(), 'yes'],
    [undefined, exampleEpoc(), undefined],
  ])('%s', (address, request, expected) => {
    expect(assessChannel(from(address, request), operator).assessment.established.firstContact).toBe(expected)
  })

  it('is unknown to an operator who knows nobody', () => {
    expect(assessChannel(from('greffe@villefictive.example.org'), exampleOperator).assessment.established).not.toHaveProperty(
      'firstContact',
    )
  })
})

describe('candidateDoors', () => {
  it('names only doors that take such a request, from that State', () => {
    expect(candidateDoors(from(undefined), operator, 'messenger').map((it) => it.id)).toEqual(['e-evidence-access-point'])
    expect(candidateDoors(from(undefined, exampleOrder()), operator, null)).toEqual([])
  })

  it('puts the door of the entity that answers for the service first', () => {
    const both: Operator = {
      ...operator,
      contactPoints: operator.contactPoints
        .map((it) => ({ ...it, takes: ['e-evidence'] as const, directFrom: ['FR'] as const }))
        .toReversed(),
    }
    expect(candidateDoors(from(undefined), both, 'messenger').map((it) => it.id)).toEqual(['e-evidence-access-point', 'us-legal-process'])
    expect(candidateDoors(from(undefined), both, null).map((it) => it.id)).toEqual(['us-legal-process', 'e-evidence-access-point'])
    expect(candidateDoors(from(undefined, exampleEpoc({ sectionA: { issuingState: undefined } })), both, null)).toEqual([])
  })
})
