import { describe, expect, it } from 'vitest'
import { eEvidence } from '../../src/rule-packs/eu/e-evidence.ts'
import { compile, decide, encodeFacts, type Instructions, type RulePack, ruleDigest, traceDecision } from '../../src/rules/index.ts'
import { questionOf } from '../support/given.ts'
import { instructions, law, lawPack, opens, policy, policyPack } from '../support/synthetic-packs.ts'

const forbid = policy({ id: 'forbid', effect: 'forbid', ground: 'provider-policy' })
const unverified = law({ id: 'unverified', effect: 'permit', confidence: 'unverified' })
const voluntary = law({ id: 'voluntary', effect: 'permit', voluntary: true })
const packs = [lawPack([opens, unverified, voluntary]), policyPack([forbid])]
const entry = {
  pack: 'xx/example-act',
  rule: 'unverified',
  digest: ruleDigest(unverified),
  by: 'A. Example',
  on: '2026-01-01',
  reason: 'read',
  until: '2027-01-01',
} as const
const ofPolicy = { ...entry, pack: 'policies/example', rule: 'forbid' }
const waiver = { when: {}, by: 'A. Example', on: '2026-01-01', reason: 'routine', until: '2027-01-01' } as const

describe('compile throws a UsageError', () => {
  it.each<readonly [string, string, readonly unknown[], Partial<Instructions>?]>([
    ['for no pack', 'rules.bad-pack', [null]],
    ['for a pack that does not hold together', 'rules.bad-pack', [{ ...packs[0], roles: [] }]],
    ['for a function in a pack', 'rules.bad-pack', [{ ...packs[0], says: () => 'yes' }]],
    ['for a permit in a policy', 'rules.bad-pack', [policyPack([opens as never])]],
    ['for two packs of one name', 'rules.duplicate-pack', [packs[0], eEvidence, packs[0]]],
    ['for a word on a pack that is not there', 'rules.bad-instructions', packs, { vouch: [{ ...entry, pack: 'xx/other-act' }] }],
    ['for a word on a rule that is not there', 'rules.bad-instructions', packs, { vouch: [{ ...entry, rule: 'other' }] }],
    ['for vouching for what is verified', 'rules.bad-instructions', packs, { vouch: [{ ...entry, rule: 'opens' }] }],
    ['for vouching for a policy', 'rules.bad-instructions', packs, { vouch: [ofPolicy] }],
    ['for volunteering what compels', 'rules.bad-instructions', packs, { volunteer: [{ ...entry, rule: 'opens' }] }],
    ['for lifting a law', 'rules.bad-instructions', packs, { lift: [{ ...entry, rule: 'opens' }] }],
    ['for dates that are none', 'rules.bad-instructions', packs, { vouch: [{ ...entry, until: 'soon' as never }] }],
    ['for a word that ends before it begins', 'rules.bad-instructions', packs, { vouch: [{ ...entry, until: '2026-01-01' }] }],
    [
      'for a waiver about a misspelt fact',
      'rules.bad-instructions',
      packs,
      { waiveApproval: [{ ...waiver, when: { isuingState: 'DE' } as never }] },
    ],
    [
      'for a waiver about a misspelt value',
      'rules.bad-instructions',
      packs,
      { waiveApproval: [{ ...waiver, when: { issuingState: 'XX' as never } }] },
    ],
    ['for a waiver whose dates are none', 'rules.bad-instructions', packs, { waiveApproval: [{ ...waiver, on: '01.01.2026' as never }] }],
    ['for a waiver that ends before it begins', 'rules.bad-instructions', packs, { waiveApproval: [{ ...waiver, until: '2025-01-01' }] }],
    ['for a waiver of nobody', 'rules.bad-instructions', packs, { waiveApproval: [{ ...waiver, by: '' }] }],
    ['for instructions with a misspelt list', 'rules.bad-instructions', packs, { waiveAproval: [waiver] } as never],
    ['for a waiver about nothing', 'rules.bad-instructions', packs, { waiveApproval: [{ ...waiver, when: null as never }] }],
  ])('%s: %s', (_name, code, given, words) => {
    const run = (): unknown =>
      compile(given as readonly RulePack[], words === undefined ? undefined : instructions(words as Partial<Instructions>))
    expect(run).toThrow(expect.objectContaining({ name: 'UsageError', code }) as Error)
  })

  it('and says everything that is wrong with the pack, at its place', () => {
    const wrong = { ...packs[0], rules: [{ ...opens, when: { emergancy: 'yes' }, cite: '' }] }
    expect(() => compile([wrong as never])).toThrow(/rules\.0\.cite: .*rules\.0\.when\.emergancy: .*did you mean "emergency"\?/)
  })
})

it('compile throws a UsageError for instructions that are none', () => {
  for (const none of [null, 7, [], 'x'])
    expect(() => compile(packs, none as never)).toThrow(
      expect.objectContaining({ name: 'UsageError', code: 'rules.bad-instructions' }) as Error,
    )
})

describe('an engine', () => {
  it('is what compile gives, and no copy of it', () => {
    const engine = compile(packs)
    const copy = { ...engine, packs: [] }
    for (const use of [decide, traceDecision, encodeFacts] as const)
      expect(() => use(copy, questionOf(['phone-number']))).toThrow(
        expect.objectContaining({ name: 'UsageError', code: 'rules.not-compiled' }) as Error,
      )
  })

  const words = instructions({ vouch: [entry], volunteer: [{ ...entry, rule: 'voluntary' }], lift: [ofPolicy], waiveApproval: [waiver] })
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))

  it('is frozen to the bottom', () => {
    expect(frozen(compile(packs, words))).toBe(true)
  })

  it('is not changed by what the caller does to packs and instructions afterwards', () => {
    const mutable = structuredClone([packs, words]) as [RulePack[], Instructions]
    const engine = compile(...mutable)
    const question = questionOf(['phone-number'], { instrument: 'other-production-order' })
    const before = JSON.stringify(decide(engine, question))
    for (const pack of mutable[0]) (pack.rules as unknown[]).length = 0
    ;(mutable[1].lift as unknown[]).length = 0
    expect(JSON.stringify(decide(engine, question))).toBe(before)
    expect(Object.isFrozen(mutable[0][0])).toBe(false)
  })

  it('names packs and instructions by their digests', () => {
    const { packs: named, instructions: by } = decide(compile(packs, words), questionOf([]))
    expect(named.map((it) => it.digest)).toEqual([ruleDigest(packs[1]!), ruleDigest(packs[0]!)])
    expect(by).toStrictEqual({ id: 'example-operator', version: '1', digest: ruleDigest(words) })
    expect(ruleDigest({ ...packs[0]!, rules: [...packs[0]!.rules].reverse() })).toBe(ruleDigest(packs[0]!))
    expect(ruleDigest({ ...opens, says: 'Else.' })).not.toBe(ruleDigest(opens))
  })

  it('names the signers of what is in it, each once and in order, and nobody where there is none', () => {
    const question = questionOf(['phone-number'], { instrument: 'other-production-order' })
    const [law, ofInstructions] = [ruleDigest(packs[0]!), ruleDigest(words)]
    const signers = ['b', 'a', 'b'].flatMap((signedBy) => [law, ofInstructions].map((digest) => ({ digest, signedBy })))
    const unsigned = decide(compile(packs, words), question)
    const signed = decide(compile(packs, words, { signers }), question)
    expect(signed.packs.map((it) => it.signedBy)).toEqual([undefined, ['a', 'b']])
    expect(signed.instructions?.signedBy).toEqual(['a', 'b'])
    expect(decide(compile(packs, undefined, { signers }), question).instructions).toBeNull()
    // Nothing else differs, and without a signer there is no key for one.
    const without = (it: object): string => JSON.stringify(it, (key, value: unknown) => (key === 'signedBy' ? undefined : value))
    expect(without(signed)).toBe(JSON.stringify(unsigned))
    expect(JSON.stringify(unsigned)).not.toContain('signedBy')
    const ofEdited = [{ digest: ruleDigest({ ...packs[0]!, version: '2' }), signedBy: 'a' }]
    expect(JSON.stringify(decide(compile(packs, words, { signers: ofEdited }), question))).toBe(JSON.stringify(unsigned))
  })

  it('takes a signer with a long name', () => {
    const signedBy = 'a'.repeat(500)
    const engine = compile(packs, words, { signers: [{ digest: ruleDigest(words), signedBy }] })
    expect(decide(engine, questionOf([])).instructions?.signedBy).toEqual([signedBy])
  })

  it.each([
    ['without a digest', { digest: 'a', signedBy: 'a' }],
    ['without a name', { digest: '0'.repeat(64), signedBy: '' }],
    ['with a name that is too long', { digest: '0'.repeat(64), signedBy: 'a'.repeat(501) }],
    ['with a name of two lines', { digest: '0'.repeat(64), signedBy: 'a\nb' }],
    ['with a name that is no text', { digest: '0'.repeat(64), signedBy: ['a'] as never }],
  ])('takes no signer %s', (_name, signer) => {
    expect(() => compile(packs, words, { signers: [signer] })).toThrow(
      expect.objectContaining({ name: 'UsageError', code: 'rules.bad-signers' }) as Error,
    )
  })
})
