import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../src/case/case-event.ts'
import { parseCaseEvent } from '../../src/case/parse-case-event.ts'
import { parseOperator } from '../../src/channel/parse-operator.ts'
import { handleRequest } from '../../src/corridor/handle-request.ts'
import type { Ports } from '../../src/corridor/ports.ts'
import { resumeRequest } from '../../src/corridor/resume-request.ts'
import type { Result } from '../../src/foundation/result.ts'
import { eEvidence } from '../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile } from '../../src/rules/compile.ts'
import { parsePack } from '../../src/rules/parse-pack/parse-pack.ts'
import { exampleEnvelope, exampleEpoc } from '../support/example-epoc.ts'
import { exampleOperator } from '../support/example-operator.ts'
import { anyJson, marker, mutated } from '../support/mutated-request.ts'

// FUZZ_RUNS=100000 for the long run.
const runs = Number(process.env.FUZZ_RUNS ?? 1000)

const act = { by: 'A. Example', at: '2026-09-14T09:00:00Z' }
const events: readonly CaseEvent[] = [
  { kind: 'finding', fact: 'persecution', value: 'no', reason: 'the file', ...act },
  { kind: 'establishment', fact: 'addressedEntity', value: 'ours', reason: 'the register', ...act },
  { kind: 'approval', group: 'q1', items: ['person-name'], ...act },
  { kind: 'evidence', evidence: [{ about: 'document', verdict: 'verified', method: 'register' }], ...act },
  { kind: 'clarification-asked', ...act },
  {
    kind: 'clarification-answered',
    request: exampleEpoc(),
    evidence: [{ about: 'agency', verdict: 'verified', method: 'register' }],
    ...act,
  },
  { kind: 'enforcing-authority-answered', answer: 'no-refusal', ...act },
  { kind: 'withdrawal', ...act },
]
const someEvent = mutated(...events.map((it) => () => it))

const readers: readonly (readonly [string, (input: unknown) => Result<unknown>, fc.Arbitrary<unknown>])[] = [
  ['parseCaseEvent', parseCaseEvent, someEvent],
  ['parseOperator', parseOperator, mutated(() => exampleOperator)],
  [
    'parsePack',
    parsePack,
    mutated(
      () => eEvidence,
      () => baseline,
    ),
  ],
]

describe.each(readers)('%s, for any input', (_, read, nearlyRight) => {
  it('never throws and repeats no value', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: nearlyRight }, anyJson), (input) => {
        const result = read(input)
        if (result.ok) return
        expect(result.issues.length).toBeGreaterThan(0)
        expect(JSON.stringify(result.issues.map(({ code, message, hint }) => [code, message, hint]))).not.toContain(marker)
      }),
      { numRuns: runs },
    )
  })
})

describe('resumeRequest, for any event', () => {
  it('never rejects, and releases nothing but what an approval names', { timeout: 3_600_000 }, async () => {
    const engine = compile([eEvidence, baseline])
    const ports: Ports = {
      now: () => '2026-09-14T10:00:00Z',
      randomBytes: (length) => new Uint8Array(length),
      operator: exampleOperator,
      engine,
      ledger: { append: () => Promise.resolve() },
      records: ({ targets }) =>
        Promise.resolve(
          targets.flatMap(({ id }) =>
            ['person-name', 'message-content'].map((item) => ({ item, targetId: id, at: act.at, value: marker })),
          ),
        ),
    }
    let taken = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(...events), someEvent), { minLength: 1, maxLength: 3 }), async (inputs) => {
        let handled = await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, ports)
        for (const input of inputs) {
          const { pass } = handled
          handled = await resumeRequest(handled, input, ports)
          if (handled.pass > pass) taken += 1
          const approval = parseCaseEvent(input)
          const named = approval.ok && approval.value.kind === 'approval' ? approval.value.items : []
          const released = handled.packages.flatMap((it) => it.contents.disclosed.map(({ item }) => item))
          expect(named).toEqual(expect.arrayContaining(released))
          expect(JSON.stringify([handled.issues, handled.notes].flat().map(({ message, hint }) => [message, hint]))).not.toContain(marker)
        }
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
    expect(taken).toBeGreaterThan(runs / 20)
  })
})
