import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { compile, decide, explain, type RulePack } from '../../../src/rules/index.ts'
import {
  declineGrounds,
  facts as factTable,
  type Outcome,
  outcomes,
  referReasons,
  type RequestedItem,
  routes,
} from '../../../src/vocabulary/index.ts'
import { arbitraryQuestion } from '../../support/arbitrary-facts.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { permissiveLaw } from '../../support/permissive-law.ts'
import { law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'

const real: readonly RulePack[] = [...allRulePacks, baseline, permissiveLaw]
const example = (rules: Parameters<typeof lawPack>[0], more: readonly RulePack[] = []): readonly RulePack[] => [lawPack(rules), ...more]
const other: SomeFacts = { instrument: 'other-production-order' }
const tell = (packs: readonly RulePack[], asked: readonly RequestedItem[], facts: SomeFacts, form?: 'line') =>
  explain(decide(compile(packs), questionOf(asked, facts)), { language: 'en', ...(form && { form }) })

// A few in full, so that a change of wording is seen as a reader sees it.
describe('a decision in English', () => {
  it.each<readonly [string, readonly RequestedItem[], SomeFacts, string, string]>([
    [
      'disclose',
      ['phone-number', 'person-name'],
      {},
      'Person name and phone number: may be handed over. Subscriber and user identification data may be ordered for every criminal offence (Reg. (EU) 2023/1543, Art. 5(3)). One named person has to approve before anything leaves. Due: hand the data over within 10 days (Art. 10(3)). Throughout: keep the order and the data confidential, secret and intact (Art. 13(4)), keep the data (Art. 10(1); Art. 10(9)), not tell the user (Art. 13(1)-(2) and Annex I, Section H).',
      'Person name and phone number: disclose: after one approval [Reg. (EU) 2023/1543, Art. 5(3)]',
    ],
    [
      'preserve',
      ['location'],
      { instrument: 'epoc-pr' },
      'Location: is to be kept, and nothing is handed over. Preservation may be ordered for every criminal offence and for data of every category (Reg. (EU) 2023/1543, Art. 6(2)-(3)). Throughout: keep the order and the data confidential, secret and intact (Art. 13(4)), keep the data for 60 days (Art. 11(1)).',
      'Location: preserve [Reg. (EU) 2023/1543, Art. 6(2)-(3)]',
    ],
    [
      'decline',
      ['credentials'],
      {},
      'Credentials: declined, because this kind of thing is granted to nobody.',
      'Credentials: decline: this kind of thing is granted to nobody',
    ],
    [
      'redirect',
      ['phone-number'],
      { issuingState: 'DK' },
      'Phone number: does not belong here, but to mutual legal assistance through the competent authorities. Denmark does not take part in the Regulation; its authorities use mutual legal assistance (Reg. (EU) 2023/1543, Art. 3(1) and recital 101).',
      'Phone number: redirect: to mutual legal assistance through the competent authorities [Reg. (EU) 2023/1543, Art. 3(1) and recital 101]',
    ],
  ])('%s', (_outcome, asked, facts, paragraph, line) => {
    expect(tell(real, asked, facts)).toBe(paragraph)
    expect(tell(real, asked, facts, 'line')).toBe(line)
  })

  it('names a law in full once, and leaves its name alone in a sentence and in a citation of two laws', () => {
    const rules = [
      law({ id: 'a', effect: 'permit', cite: 'Example Act, Art. 1', says: 'What the Example Act, Art. 9 says is meant.' }),
      law({ id: 'b', effect: 'permit', cite: 'Example Act, Art. 12', says: 'So is the rest.' }),
      law({ id: 'c', effect: 'permit', cite: 'Other Act, Art. 3; Example Act, Art. 12', says: 'Both say so.' }),
    ]
    const told = tell(example(rules), ['phone-number'], other)
    expect(told).toContain('What the Example Act, Art. 9 says is meant (Example Act, Art. 1)')
    expect(told).toContain('So is the rest (Art. 12)')
    expect(told).toContain('Both say so (Other Act, Art. 3; Example Act, Art. 12)')
  })

  it('tells in one line each what differs, and together what does not', () => {
    expect(
      tell(real, ['message-content', 'stored-file', 'phone-number'], { enforcingAuthorityNotified: 'yes' }, 'line').split('\n'),
    ).toEqual([
      'Message content and stored file: hold: until the enforcing authority confirms that it raises no ground for refusal, or 10 days [Reg. (EU) 2023/1543, Arts 8(4), 10(2)]',
      'Phone number: disclose: after one approval [Reg. (EU) 2023/1543, Art. 5(3)]',
    ])
  })

  it('says so where nothing is asked, and knows no other language by its name', () => {
    const nothing = decide(compile(real), questionOf([]))
    expect(explain(nothing, { language: 'en' })).toBe(
      'Nothing is asked for that could be decided; the authority has to say which data it wants.',
    )
    for (const language of ['fr', 'EN', '', undefined])
      expect(() => explain(nothing, { language: language as 'en' })).toThrow(
        expect.objectContaining({ name: 'UsageError', code: 'rules.unknown-language' }) as Error,
      )
  })
})

/** What must never stand in a text for people: gaps, objects, and words of the machine. */
const machineWords = Object.keys(factTable).filter((it) => /[A-Z-]/.test(it))
const kebabValues = [...Object.keys(referReasons), ...Object.keys(declineGrounds), ...Object.keys(routes)].filter((it) => it.includes('-'))
function expectReadable(text: string): void {
  expect(text).not.toMatch(
    /undefined|\[object|null| {2}|\(\)|: *$|establish ?(\.|$)|state ?(\.|$)|find ?(\.|$)| ,|\.\.|cannot be answered yet\.$|\n\n\n/m,
  )
  for (const word of [...machineWords, ...kebabValues])
    expect(text.includes(` ${word} `) || text.includes(` ${word},`) || text.includes(` ${word}.`), `${word} in: ${text}`).toBe(false)
}

// Every outcome, every reason and every ground: what asks for it, and a word that a reader needs.
const unverified = { confidence: 'unverified' } as const
const needs = (pattern: object) => law({ id: 'needs', effect: 'require', needs: pattern, ground: 'incomplete' })
const forbids = policy({ id: 'forbids', effect: 'forbid', ground: 'provider-policy' })
const duty = law({ id: 'duty', effect: 'oblige', duty: 'disclose', within: { days: 1 }, startsAt: 'receipt' })
const rows: readonly (readonly [
  outcome: Outcome,
  reason: string | null,
  packs: readonly RulePack[],
  facts: SomeFacts,
  item: RequestedItem,
  says: RegExp,
])[] = [
  ['disclose', null, example([opens]), {}, 'phone-number', /handed over.*One named person/],
  ['preserve', null, example([opens]), { instrument: 'other-preservation-order' }, 'phone-number', /to be kept/],
  [
    'restrict',
    null,
    example([opens]),
    { instrument: 'other-restriction-order' },
    'published-content',
    /removed or disabled.*One named person/,
  ],
  [
    'hold',
    null,
    example([opens, law({ id: 'h', effect: 'hold', release: { event: 'review-completed' } })]),
    {},
    'phone-number',
    /waits until the competent court/,
  ],
  [
    'verify',
    null,
    example([opens]),
    { authenticity: undefined },
    'phone-number',
    /establish whether the request comes from the authority.*our own staff only/,
  ],
  [
    'verify',
    null,
    example([opens, law({ id: 'r', effect: 'redirect', to: 'mutual-assistance', ...unverified })]),
    {},
    'phone-number',
    /confirm/,
  ],
  [
    'clarify',
    null,
    example([opens, needs({ signature: 'present' })]),
    { signature: 'missing' },
    'phone-number',
    /authority has to state a signature/,
  ],
  ['redirect', null, example([opens]), { channel: 'wrong' }, 'phone-number', /our contact point/],
  ['refer', 'no-rule', [], {}, 'phone-number', /no rule pack speaks/],
  ['refer', 'conflict-of-laws', [lawPack([opens], { roles: ['ask'] })], {}, 'phone-number', /No law of our own lets us give/],
  ['refer', 'policy-against-duty', example([opens, duty], [policyPack([forbids])]), {}, 'phone-number', /policy says no/],
  ['refer', 'finding', example([opens, needs({ imminentDanger: 'yes' })]), {}, 'phone-number', /person has to find whether the danger/],
  ['refer', 'legal-review', example([law({ id: 'p', effect: 'permit', ...unverified })]), {}, 'phone-number', /confirm/],
  ['refer', 'voluntary', example([law({ id: 'p', effect: 'permit', voluntary: true })]), {}, 'phone-number', /nobody can demand it/],
  ['refer', 'unlisted-data', example([opens]), {}, 'unlisted-data', /free text/],
]

describe('every answer can be read', () => {
  it.each(rows)('%s %s', (outcome, reason, packs, facts, item, says) => {
    const decision = decide(compile(packs), questionOf([item], { ...other, ...facts }))
    expect(decision.items[0]).toMatchObject({ outcome, ...(reason !== null && { reason }) })
    const [paragraph, line] = [explain(decision, { language: 'en' }), explain(decision, { language: 'en', form: 'line' })]
    expect(paragraph).toMatch(says)
    expectReadable(paragraph)
    expectReadable(line)
    expect(line).toMatch(new RegExp(`^[A-Z][a-z ]+: ${outcome}`))
  })

  it('of every outcome and every reason there is one above', () => {
    expect(Object.keys(outcomes).filter((it) => it !== 'decline' && !rows.some(([outcome]) => outcome === it))).toEqual([])
    expect(Object.keys(referReasons).filter((it) => !rows.some(([, reason]) => reason === it))).toEqual([])
  })

  it.each(Object.keys(declineGrounds) as (keyof typeof declineGrounds)[])('decline: %s', (ground) => {
    const packs = example([opens, law({ id: 'forbids', effect: 'forbid', ground })])
    const text = tell(packs, ['phone-number'], other)
    expect(text).toContain(`declined, because ${declineGrounds[ground].says}.`)
    expectReadable(text)
    expectReadable(tell(packs, ['phone-number'], other, 'line'))
  })

  it('on any question to the packs of the library', () => {
    const engine = compile(real)
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const decision = decide(engine, question)
        expectReadable(explain(decision, { language: 'en' }))
        expectReadable(explain(decision, { language: 'en', form: 'line' }))
      }),
      { numRuns: 200, seed: 1543 },
    )
  })
})
