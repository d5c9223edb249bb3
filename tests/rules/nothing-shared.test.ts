import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import {
  checkPacks,
  compile,
  curesOf,
  decide,
  diffPacks,
  encodeFacts,
  receiptOf,
  replay,
  traceDecision,
  verifyReceipt,
} from '../../src/rules/index.ts'
import { questionOf } from '../support/given.ts'
import { someOf } from '../support/some-of.ts'
import { law, lawPack, opens } from '../support/synthetic-packs.ts'

// Whoever is told something may do with it what they like: nobody else is told anything else for it.

/** Spoils everything that can be reached and changed. */
function spoil(value: unknown, seen = new Set<object>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return
  seen.add(value)
  for (const member of Object.values(value)) spoil(member, seen)
  if (Object.isFrozen(value)) return
  if (Array.isArray(value)) value.push('spoilt')
  else for (const key of Object.keys(value)) Reflect.set(value, key, 'spoilt')
}

const packs = [...allRulePacks, baseline]
const engine = compile(packs)
const salt = new Uint8Array(32).fill(7)
const questions = someOf(
  [
    questionOf(['phone-number', 'message-content']),
    questionOf(['phone-number'], { userIdentifier: 'missing', emergency: undefined }),
    questionOf(['billing-record', 'unlisted-data', 'credentials'], {
      instrument: 'br/cadastral-data-request',
      issuingState: 'BR',
      addresseeState: 'BR',
    }),
    questionOf(['phone-number'], { instrument: 'other-production-order', issuingState: 'AQ' }),
    questionOf(['message-content'], { instrument: 'us/search-warrant', issuingState: 'US' }),
    questionOf(['phone-number'], { addressedEntity: 'not-ours' }),
    questionOf(['phone-number'], { authenticity: 'insufficient' }),
  ],
  3,
)
const small = [lawPack([opens, law({ id: 'two', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'yes' } })])]
const edited = [lawPack([opens, law({ id: 'two', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'no' } })])]

describe.each<readonly [string, () => unknown]>([
  ['decide', () => questions.map((it) => decide(engine, it))],
  ['decide, what was encoded', () => questions.map((it) => decide(engine, encodeFacts(engine, it)))],
  ['traceDecision', () => questions.map((it) => traceDecision(engine, it))],
  ['curesOf', () => questions.flatMap((it) => it.asked.map((item) => curesOf(engine, it, item)))],
  ['receiptOf', () => questions.map((it) => receiptOf(engine, it, { salt }))],
  [
    'verifyReceipt',
    () =>
      questions.map((question) => verifyReceipt(receiptOf(engine, question, { salt }), { facts: { question, asOf: null }, salt, packs })),
  ],
  [
    'replay',
    () =>
      replay(
        questions.map((question) => ({ receipt: receiptOf(engine, question, { salt }), facts: { question, asOf: null }, salt })),
        compile([...packs]),
      ),
  ],
  ['diffPacks', () => diffPacks(small, edited)],
  ['checkPacks', () => checkPacks(small)],
])('%s', (_name, tell) => {
  it('tells the same after what it told was spoilt', () => {
    const before = JSON.stringify(tell())
    for (let turn = 0; turn < 3; turn++) spoil(tell())
    expect(JSON.stringify(tell())).toBe(before)
  })
})

it('a handle for encoded facts holds nothing that could be changed', () => {
  const refuted = encodeFacts(engine, questionOf(['phone-number'], { authenticity: 'refuted' }))
  expect(Object.keys(refuted)).toEqual([])
  expect(Object.isFrozen(refuted)).toBe(true)
  expect(decide(engine, refuted).outcome).toBe('decline')
})
