import { describe, expect, it } from 'vitest'
import { compile, type Decision, decide, explain, type RulePack } from '../../../src/rules/index.ts'
import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { law, lawPack, opens } from '../../support/synthetic-packs.ts'

/*
 * Every part that a paragraph can have, in whole sentences, by laws that have just that part.
 */

type Rules = Parameters<typeof lawPack>[0]
const decided = (packs: readonly RulePack[], facts: SomeFacts = {}, asked: readonly RequestedItem[] = ['phone-number']): Decision =>
  decide(compile(packs), questionOf(asked, { instrument: 'other-production-order', ...facts }))
const paragraph = (decision: Decision): string => explain(decision, { language: 'en' })
const line = (decision: Decision): string => explain(decision, { language: 'en', form: 'line' })

const needs = (pattern: object, id = 'needs') => law({ id, effect: 'require', needs: pattern, ground: 'incomplete' })
const review = { event: 'review-completed', orAfter: { days: 10 } } as const
const forbids = (id: string) => law({ id, effect: 'forbid', ground: 'outside-scope' })
const tell = law({ id: 'tell', effect: 'oblige', duty: 'inform-authority', within: { hours: 8 }, startsAt: 'receipt' })
const due = law({ id: 'due', effect: 'oblige', duty: 'disclose', within: { days: 10 }, startsAt: 'receipt' })
const keep = law({ id: 'keep', effect: 'oblige', duty: 'preserve', for: { days: 60 }, startsAt: 'receipt' })
const unverified = law({ id: 'p', effect: 'permit', confidence: 'unverified' })

describe('one law', () => {
  it.each<readonly [string, Rules, SomeFacts, string, string]>([
    [
      'two things to wait for',
      [
        opens,
        law({ id: 'h', effect: 'hold', release: review }),
        law({ id: 'i', effect: 'hold', release: { event: 'enforcing-authority-cleared' } }),
      ],
      {},
      'is ready, but has to wait. It says so (Example Act, § h). It says so (§ i). It waits until the competent court completes its review, at most 10 days. It waits until the enforcing authority confirms that it raises no ground for refusal. One named person has to approve before anything leaves.',
      'hold: until the competent court completes its review, or 10 days; until the enforcing authority confirms that it raises no ground for refusal [Example Act, § h]',
    ],
    [
      'a wait that ends when the data are due',
      [opens, due, law({ id: 'h', effect: 'hold', release: review })],
      {},
      'is ready, but has to wait. It says so (Example Act, § h). It waits until the competent court completes its review, at most 10 days. The wait ends when the duty falls due: there is no slack. One named person has to approve before anything leaves. Due: hand the data over within 10 days (§ due).',
      'hold: until the competent court completes its review, or 10 days [Example Act, § h]',
    ],
    [
      'what a closed law does not mention',
      [],
      {},
      'declined, because the law that governs this request permits no such thing. The law that governs this is closed: xx/example-act.',
      'decline: the law that governs this request permits no such thing',
    ],
    [
      'what almost opened',
      [
        law({ id: 'p', effect: 'permit', when: { emergency: 'yes', imminentDanger: 'yes' } }),
        law({ id: 'q', effect: 'permit', when: { authorityKind: 'judge' } }),
      ],
      { emergency: 'no', imminentDanger: 'no', authorityKind: 'police' },
      'declined, because the law that governs this request permits no such thing. The law that governs this is closed: xx/example-act. It turns on whether it is made as an emergency case and whether the danger is real and imminent (Example Act, § p) and what kind of authority issued it (§ q).',
      'decline: the law that governs this request permits no such thing',
    ],
    [
      'a rule that closes',
      [opens, forbids('f')],
      {},
      'declined, because the request lies outside the scope of the law invoked. It says so (Example Act, § f).',
      'decline: the request lies outside the scope of the law invoked [Example Act, § f]',
    ],
    [
      'another door by law',
      [opens, law({ id: 'r', effect: 'redirect', to: 'mutual-assistance' })],
      {},
      'does not belong here, but to mutual legal assistance through the competent authorities. It says so (Example Act, § r).',
      'redirect: to mutual legal assistance through the competent authorities [Example Act, § r]',
    ],
    [
      'the wrong door',
      [opens],
      { channel: 'wrong' },
      'does not belong here, but to our contact point for this kind of request. We looked at whether it came through a door that takes such requests.',
      'redirect: to our contact point for this kind of request',
    ],
    [
      'another door perhaps',
      [opens, law({ id: 'r', effect: 'redirect', to: 'mutual-assistance', confidence: 'unverified' })],
      {},
      'cannot be answered yet. A lawyer has to confirm: It says so (Example Act, § r). For our own staff only: were this settled, the answer would be disclose.',
      'verify: it rests on a rule whose source nobody has confirmed [Example Act, § r]',
    ],
    [
      'three things to state',
      [opens, needs({ signature: 'present', issueDate: 'present', fileNumber: 'present' })],
      { signature: 'missing', issueDate: 'missing', fileNumber: 'missing' },
      'cannot be answered yet. The authority has to state the file number of the authority, the date of issue and a signature or seal. It says so (Example Act, § needs).',
      'clarify: the authority has to state the file number of the authority, the date of issue and a signature or seal [Example Act, § needs]',
    ],
    [
      'our own step beside one of theirs',
      [opens, needs({ signature: 'present' }), needs({ languageAccepted: 'yes' }, 'n2')],
      { signature: 'missing', languageAccepted: undefined },
      'cannot be answered yet. We have to establish whether it is in a language that the addressee accepts. The authority has to state a signature or seal.',
      'verify: we have to establish whether it is in a language that the addressee accepts [Example Act, § n2]',
    ],
    [
      'a sender of whom it is not enough known',
      [opens],
      { authenticity: 'insufficient' },
      'cannot be answered yet. The authority has to state whether the request comes from the authority it names. For our own staff only: were this settled, the answer would be disclose.',
      'verify: the authority has to state whether the request comes from the authority it names',
    ],
    [
      'an unknown sender of what will be declined',
      [opens, forbids('f')],
      { authenticity: undefined },
      'cannot be answered yet. We have to establish whether the request comes from the authority it names. For our own staff only: were this settled, the answer would be decline (the request lies outside the scope of the law invoked).',
      'verify: we have to establish whether the request comes from the authority it names',
    ],
    [
      'an unknown sender of what a person decides',
      [law({ id: 'p', effect: 'permit', voluntary: true })],
      { authenticity: undefined },
      'cannot be answered yet. We have to establish whether the request comes from the authority it names. For our own staff only: were this settled, the answer would be refer (the law allows us to give this, but nobody can demand it).',
      'verify: we have to establish whether the request comes from the authority it names',
    ],
    [
      'a finding and a lawyer',
      [unverified, needs({ imminentDanger: 'yes' })],
      { imminentDanger: undefined },
      'goes to a person: a named person has to record a finding, with a reason. It says so (Example Act, § needs). It says so (§ p). A named person has to find whether the danger is real and imminent. A lawyer has to confirm: It says so (§ p).',
      'refer: a person has to find whether the danger is real and imminent [Example Act, § needs]',
    ],
    [
      'two rules for a lawyer',
      [unverified, { ...unverified, id: 'q', cite: 'Example Act, § q' }],
      {},
      'goes to a person: it rests on a rule whose source nobody has confirmed. It says so (Example Act, § p). It says so (§ q). A lawyer has to confirm: It says so (§ p). It says so (§ q).',
      'refer: it rests on a rule whose source nobody has confirmed [Example Act, § p]',
    ],
    [
      'duties of every kind',
      [
        opens,
        due,
        { ...due, id: 'again', cite: 'Example Act, § again' },
        tell,
        law({ ...tell, id: 'soon', cite: 'Example Act, § soon', within: 'without-undue-delay' } as never),
        law({ ...tell, id: 'told', cite: 'Example Act, § told', within: 'as-ordered' } as never),
        law({ ...tell, id: 'maybe', cite: 'Example Act, § maybe', when: { imminentDanger: 'yes' } }),
        keep,
        law({ id: 'also', effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' }),
        law({ id: 'two', effect: 'oblige', duty: 'obtain-approval', approvals: 2 }),
      ],
      { imminentDanger: undefined },
      'may be handed over. It says so (Example Act, § opens). Two named people have to approve before anything leaves. Due: hand the data over within 10 days (§ again; § due), tell the authority without undue delay (§ soon), tell the authority within 8 hours (§ tell), tell the authority by the time that the order or the law says (§ told). Throughout: keep the data (§ also), keep the data for 60 days (§ keep). Possibly also, until we know more: tell the authority (§ maybe).',
      'disclose: after two approvals [Example Act, § opens]',
    ],
  ])('%s', (_name, rules, facts, inFull, inOneLine) => {
    const decision = decided([lawPack(rules)], facts)
    expect(paragraph(decision)).toBe(`Phone number: ${inFull}`)
    expect(line(decision)).toBe(`Phone number: ${inOneLine}`)
  })
})

describe('two laws', () => {
  const give = (...rules: Rules): LawPackOf => lawPack([opens, ...rules], { id: 'xx/give', roles: ['give'] })
  const ask = (id: string, ...rules: Rules): LawPackOf => lawPack([opens, ...rules], { id, roles: ['ask'] })
  type LawPackOf = ReturnType<typeof lawPack>
  const clash = 'goes to a person: the authority may ask, but the law where we are does not let us give.'

  it.each<readonly [string, readonly RulePack[], string]>([
    [
      'that say nothing',
      [lawPack([]), lawPack([], { id: 'xx/another-act' })],
      'declined, because the law that governs this request permits no such thing. The law that governs this is closed: xx/another-act and xx/example-act.',
    ],
    [
      'of which none lets us give',
      [ask('xx/ask')],
      `${clash} They may ask: It says so (Example Act, § opens). No law of our own lets us give.`,
    ],
    [
      'of which one closes by two rules what the other opens by two',
      [ask('xx/ask', { ...opens, id: 'too' }), give(forbids('f'), forbids('g'))],
      `${clash} It says so (Example Act, § f). It says so (§ g). They may ask: It says so (Example Act, § opens). We may not give: It says so (§ f). It says so (§ g).`,
    ],
    [
      'that both ask',
      [ask('xx/a'), ask('xx/b'), give(forbids('f'))],
      `${clash} It says so (Example Act, § f). They may ask: It says so (Example Act, § opens). We may not give: It says so (§ f).`,
    ],
  ])('%s', (_name, packs, inFull) => {
    expect(paragraph(decided(packs))).toBe(`Phone number: ${inFull}`)
  })

  it('of which nobody worked out where they clash', () => {
    const decision = decided([ask('xx/ask')])
    const items = decision.items.map((it) => ({ ...it, conflict: { sets: [], waysOut: [] } }))
    expect(paragraph({ ...decision, items })).toBe(`Phone number: ${clash}`)
  })
})

it('a citation that another begins with is not taken for it', () => {
  const cites = ['Example Act, Art. 12', 'Other Act, Art. 3', 'Other Act, Art. 3; Example Act, Art. 12']
  const rules = cites.map((cite, index) => law({ id: `r${index}`, effect: 'permit', cite }))
  expect(paragraph(decided([lawPack(rules)]))).toContain(
    'It says so (Example Act, Art. 12). It says so (Other Act, Art. 3). It says so (Art. 3; Example Act, Art. 12).',
  )
})
