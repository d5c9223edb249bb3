import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '../../../src/foundation/canonical-json.ts'
import { hmacSha256Hex } from '../../../src/foundation/hmac-sha256.ts'
import { issueCodes } from '../../../src/foundation/issue-codes.ts'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import {
  type CommittedFacts,
  compile,
  type LawPack,
  type Receipt,
  receiptOf,
  type ReceiptEvidence,
  ruleDigest,
  verifyReceipt,
} from '../../../src/rules/index.ts'
import { arbitraryQuestion } from '../../support/arbitrary-facts.ts'
import { questionOf } from '../../support/given.ts'
import { instructions, lawPack, opens } from '../../support/synthetic-packs.ts'

const salt = Uint8Array.from({ length: 32 }, (_, index) => index)
const packs = [eEvidence, baseline]
const signed = instructions({})
const question = questionOf(['person-name', 'message-content'])
const receipt = receiptOf(compile(packs, signed), question, { salt })
const evidence: ReceiptEvidence = { facts: { question, asOf: null }, salt, packs, instructions: signed }
const issuesOf = (given: unknown, more: Partial<ReceiptEvidence> = {}): readonly string[] => {
  const verified = verifyReceipt(given, { ...evidence, ...more })
  return verified.ok ? [] : verified.issues.map((it) => `${it.code} ${it.path.join('.')}`.trim())
}

describe('a receipt', () => {
  it('says what was answered and by what, and nothing of the facts', () => {
    expect(Object.keys(receiptOf(compile(packs, signed), question, { salt }))).toEqual([
      'v',
      'commitment',
      'packs',
      'instructions',
      'answers',
      'decisionDigest',
      'engine',
    ])
    expect(receipt.answers).toMatchObject([
      { item: 'message-content', outcome: 'disclose', determinedBy: ['eu/e-evidence#5-4'] },
      { item: 'person-name', outcome: 'disclose', determinedBy: ['eu/e-evidence#5-3'] },
    ])
    const text = JSON.stringify(receipt)
    for (const word of ['fraud', 'judge', 'DE', 'IE', '2026-11-02', '2026-11-03', 'g1']) expect(text).not.toContain(`"${word}"`)
  })

  it('commits to the facts under a key: HMAC-SHA-256 of canonical JSON', async () => {
    const { createHmac } = await import('node:crypto')
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([key, it]) => [key, sorted(it)]),
            )
          : value
    const text = JSON.stringify(sorted({ asOf: null, question }))
    expect(receipt.commitment).toBe(createHmac('sha256', salt).update(text).digest('hex'))
  })

  it.each<readonly [string, string, () => unknown]>([
    ['no salt', 'rules.bad-salt', () => receiptOf(compile(packs), question, { salt: undefined as never })],
    ['a salt that can be guessed', 'rules.bad-salt', () => receiptOf(compile(packs), question, { salt: new Uint8Array(15) })],
    ['a text as salt', 'rules.bad-salt', () => receiptOf(compile(packs), question, { salt: 'a text that is long enough' as never })],
    [
      'a question that is no JSON',
      'rules.bad-question',
      () => receiptOf(compile(packs), { ...question, group: (() => 'g1') as never }, { salt }),
    ],
    ['a day that is none', 'rules.bad-as-of', () => receiptOf(compile(packs), question, { salt, asOf: '2026-02-30' })],
  ])('is not made with %s', (_name, code, make) => {
    expect(make).toThrow(expect.objectContaining({ name: 'UsageError', code }) as Error)
  })
})

describe('verifying', () => {
  it('derives the decision again, whatever else is in the archive of packs', () => {
    const other = { ...eEvidence, version: '2020-01-01' }
    expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)), { ...evidence, packs: [other, ...packs, lawPack([opens])] })).toMatchObject({
      ok: true,
      value: { items: [{ item: 'message-content' }, { item: 'person-name' }] },
    })
  })

  it('holds for every question, of a receipt that comes back from JSON as it went, with and without a day to look back from', {
    timeout: 60_000,
  }, () => {
    const engine = compile([...allRulePacks, baseline])
    fc.assert(
      fc.property(arbitraryQuestion, fc.constantFrom('2026-01-01', '2026-09-01', null), (asked, asOf) => {
        const made = receiptOf(engine, asked, { salt, ...(asOf !== null && { asOf }) })
        const facts: CommittedFacts = { question: asked, asOf }
        expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made)
        expect(verifyReceipt(made, { facts, salt, packs: [...allRulePacks, baseline] }).ok).toBe(true)
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  const flipped = (hex: string): string => (hex.startsWith('0') ? '1' : '0') + hex.slice(1)
  const edited: LawPack = { ...eEvidence, rules: eEvidence.rules.slice(1) }
  it.each<readonly [string, unknown, Partial<ReceiptEvidence>, readonly string[]]>([
    ['another salt', receipt, { salt: new Uint8Array(32) }, ['receipt.facts-differ commitment']],
    [
      'the salt with zeros behind it',
      receipt,
      { salt: Uint8Array.from({ length: 40 }, (_, index) => salt[index] ?? 0) },
      ['receipt.facts-differ commitment'],
    ],
    ['no salt any more', receipt, { salt: undefined as never }, ['receipt.facts-differ commitment']],
    [
      'another fact',
      receipt,
      { facts: { question: questionOf(['person-name', 'message-content'], { emergency: 'yes' }), asOf: null } },
      ['receipt.facts-differ commitment'],
    ],
    ['another day', receipt, { facts: { question, asOf: '2026-01-01' } }, ['receipt.facts-differ commitment']],
    ['no facts any more', receipt, { facts: null as never }, ['receipt.facts-differ commitment']],
    [
      'facts that are no JSON',
      receipt,
      { facts: { question: { ...question, group: Symbol('g1') as never }, asOf: null } },
      ['receipt.facts-differ commitment'],
    ],
    ['a pack that is not there', receipt, { packs: [baseline] }, ['receipt.pack-missing packs.0']],
    ['a pack that was edited', receipt, { packs: [edited, baseline] }, ['receipt.pack-differs packs.0']],
    ['a pack that is no text', receipt, { packs: [{ ...eEvidence, title: '\ud800' }, baseline] }, ['receipt.pack-differs packs.0']],
    ['no instructions', receipt, { instructions: null }, ['receipt.instructions-differ instructions']],
    ['other instructions', receipt, { instructions: instructions({ version: '2' }) }, ['receipt.instructions-differ instructions']],
    ['another edition of the engine', { ...receipt, engine: '0' }, {}, ['receipt.engine-differs engine']],
    [
      'another digest of the decision',
      { ...receipt, decisionDigest: flipped(receipt.decisionDigest) },
      {},
      ['receipt.decision-differs decisionDigest'],
    ],
    [
      'another answer',
      { ...receipt, answers: receipt.answers.map((it) => ({ ...it, outcome: 'decline' })) },
      {},
      ['receipt.decision-differs answers'],
    ],
    [
      'another name of a pack',
      { ...receipt, packs: receipt.packs.map((it) => ({ ...it, version: '1' })) },
      {},
      ['receipt.decision-differs packs'],
    ],
    [
      'a pack left out',
      { ...receipt, packs: receipt.packs.slice(1) },
      {},
      ['receipt.decision-differs decisionDigest', 'receipt.decision-differs answers'],
    ],
    ['a pack named twice', { ...receipt, packs: [receipt.packs[0], ...receipt.packs] }, {}, ['receipt.decision-differs']],
    [
      'several things',
      { ...receipt, engine: '0' },
      { salt: new Uint8Array(16), packs: [] },
      ['receipt.facts-differ commitment', 'receipt.pack-missing packs.0', 'receipt.pack-missing packs.1', 'receipt.engine-differs engine'],
    ],
  ])('tells of %s', (_name, given, more, issues) => {
    expect(issuesOf(given, more)).toEqual(issues)
  })

  it('tells of a salt that can be guessed, even where somebody committed under it', () => {
    const short = salt.slice(0, 15)
    const forged = { ...receipt, commitment: hmacSha256Hex(short, canonicalJson(evidence.facts as unknown as Json)) }
    expect(issuesOf(forged, { salt: short })).toEqual(['receipt.facts-differ commitment'])
  })

  it('tells of facts that are a text, even where somebody committed to nothing', () => {
    const forged = { ...receipt, commitment: hmacSha256Hex(salt, canonicalJson({ question: null, asOf: null })) }
    expect(issuesOf(forged, { facts: 'nothing' as never })).toEqual(['receipt.facts-differ commitment'])
  })

  it('tells of a day that is none, even where somebody committed to it', () => {
    const facts = { question, asOf: '2026-02-30' as never }
    const forged = { ...receipt, commitment: hmacSha256Hex(salt, canonicalJson(facts as unknown as Json)) }
    expect(issuesOf(forged, { facts })).toEqual(['receipt.decision-differs'])
  })
})

describe('signers', () => {
  const signers = [
    { digest: ruleDigest(eEvidence), signedBy: 'counsel' },
    { digest: ruleDigest(signed), signedBy: 'office' },
  ]
  const made = receiptOf(compile(packs, signed, { signers }), question, { salt })

  it('are named by the receipt and must have been verified', () => {
    expect(receiptOf(compile(packs, signed, { signers }), question, { salt }).signers).toEqual(signers)
    expect(issuesOf(made, { signers: [{ digest: ruleDigest(baseline), signedBy: 'counsel' }, ...signers] })).toEqual([])
    expect(issuesOf(made)).toEqual(['receipt.signer-missing signers.0', 'receipt.signer-missing signers.1'])
    expect(issuesOf(made, { signers: signers.map((it) => ({ ...it, signedBy: 'office' })) })).toEqual(['receipt.signer-missing signers.0'])
    expect(issuesOf(made, { signers: signers.map((it) => ({ ...it, digest: ruleDigest(baseline) })) })).toEqual([
      'receipt.signer-missing signers.0',
      'receipt.signer-missing signers.1',
    ])
    expect(issuesOf(receipt, { signers })).toEqual([])
  })

  it('cannot be taken away, added or moved', () => {
    expect(issuesOf({ ...made, signers: undefined }, { signers })).toEqual(['receipt.decision-differs decisionDigest'])
    expect(issuesOf({ ...receipt, signers }, { signers })).toEqual(['receipt.decision-differs decisionDigest'])
    expect(issuesOf({ ...made, signers: [...signers].reverse() }, { signers })).toEqual(['receipt.decision-differs signers'])
    const other = { digest: ruleDigest(lawPack([opens])), signedBy: 'counsel' }
    expect(issuesOf({ ...made, signers: [...signers, other] }, { signers: [...signers, other] })).toEqual([
      'receipt.decision-differs signers',
    ])
    expect(issuesOf({ ...made, signers: [{ digest: 'a', signedBy: 'a\nb', key: 1 }] }, { signers })).toEqual([
      'receipt.malformed signers.0.*',
      'receipt.malformed signers.0.digest',
      'receipt.malformed signers.0.signedBy',
    ])
  })
})

describe('what is no receipt', () => {
  const answer = receipt.answers[0]
  it.each<readonly [string, unknown, readonly string[]]>([
    ['nothing', undefined, ['receipt.malformed']],
    ['a text', 'receipt', ['receipt.malformed']],
    ['a list', [receipt], ['receipt.malformed']],
    ['another version', { ...receipt, v: 2 }, ['receipt.malformed v']],
    ['a key too many', { ...receipt, subject: 'somebody' }, ['receipt.malformed *']],
    ['a key too few', Object.fromEntries(Object.entries(receipt).filter(([key]) => key !== 'engine')), ['receipt.malformed engine']],
    ['a digest in capitals', { ...receipt, commitment: receipt.commitment.toUpperCase() }, ['receipt.malformed commitment']],
    ['instructions that are no digest', { ...receipt, instructions: 'none' }, ['receipt.malformed instructions']],
    ['an answer with a remark', { ...receipt, answers: [{ ...answer, remark: 'x' }] }, ['receipt.malformed answers.0.*']],
    [
      'a word that is not ours',
      { ...receipt, answers: [{ ...answer, outcome: 'toString', ground: 'because' }] },
      ['receipt.malformed answers.0.outcome', 'receipt.malformed answers.0.ground'],
    ],
    ['a list of one word', { ...receipt, answers: [{ ...answer, outcome: ['disclose'] }] }, ['receipt.malformed answers.0.outcome']],
    ['an answer that is none', { ...receipt, answers: [null] }, ['receipt.malformed answers.0']],
    ['no list', { ...receipt, packs: {} }, ['receipt.malformed packs']],
    ['a name over two lines', { ...receipt, packs: [{ ...receipt.packs[0], id: 'a\nb' }] }, ['receipt.malformed packs.0.id']],
    ['a getter', Object.defineProperty({ ...receipt }, 'engine', { get: () => '1', enumerable: true }), ['receipt.malformed *']],
  ])('%s', (_name, given, issues) => {
    expect(issuesOf(given)).toEqual(issues)
  })

  it('is never repeated in what is said of it', () => {
    const verified = verifyReceipt({ ...receipt, engine: 7, 'J. Example': 'J. Example' }, evidence)
    expect(JSON.stringify(verified)).not.toContain('Example')
  })
})

it('every code of a receipt is provoked above', () => {
  const told = new Set(
    [
      'malformed',
      'facts-differ',
      'pack-missing',
      'pack-differs',
      'instructions-differ',
      'signer-missing',
      'engine-differs',
      'decision-differs',
    ].map((it) => `receipt.${it}`),
  )
  expect(new Set(Object.keys(issueCodes).filter((it) => it.startsWith('receipt.')))).toEqual(told)
})

it('hides facts that are few enough to guess', () => {
  const guess = (salted: Uint8Array): string => receiptOf(compile(packs), question, { salt: salted }).commitment
  expect(guess(salt)).not.toBe(guess(salt.map((it) => it ^ 1)))
  const made: Receipt = receiptOf(compile(packs), question, { salt })
  expect(made.commitment).toBe(guess(salt))
})
