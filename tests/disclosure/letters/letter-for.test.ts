import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterFor, type LetterInput, type LetterKind, renderLetter } from '../../../src/disclosure/index.ts'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { compile, decide, type Decision, type ItemDecision } from '../../../src/rules/index.ts'
import { type declineGrounds, type RequestedItem, type Route, routes } from '../../../src/vocabulary/index.ts'
import { arbitraryFacts, arbitraryItem } from '../../support/arbitrary-facts.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { exampleRule, someDecision, someItem } from '../some-decision.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 1000)
const engine = compile([eEvidence, baseline])
const decided = (asked: readonly RequestedItem[], facts: SomeFacts = {}): Decision => decide(engine, questionOf(asked, facts))

const input: LetterInput = {
  decisions: [],
  authenticity: 'sufficient',
  instrument: 'epoc',
  ourReference: '07a1',
  theirReference: 'AZ 12/26',
  from: 'Example Messenger, legal desk',
  date: '2026-11-04',
  doors: [{ address: 'orders@messenger.example' }],
}
const letterAbout = (...items: readonly ItemDecision[]) => letterFor({ ...input, decisions: [someDecision(items)] })
const bodyAbout = (...items: readonly ItemDecision[]): string =>
  letterAbout(...items)
    .text.split('\n\n')
    .slice(2)
    .join('\n\n')
const kinds: readonly LetterKind[] = ['receipt', 'clarification', 'refusal', 'wrong-door']
const neutral = letterFor(input).text
const declined = (ground: keyof typeof declineGrounds, otherwise: Partial<ItemDecision> = {}) =>
  someItem('message-content', { outcome: 'decline', ground, ...otherwise })

describe('the neutral receipt', () => {
  it('says that a letter came and nothing else', () => {
    expect(neutral).toMatchInlineSnapshot(`
      "Example Messenger, legal desk
      2026-11-04

      Our reference: 07a1
      Your reference: AZ 12/26

      Your letter has reached us and is being looked at.

      Before we answer a letter, we establish from whom it comes. For that we may write to or call your office at an address or a number that is published or that we know already.

      Nothing else follows from this confirmation, neither for nor against what the letter asks. Please quote both references when you write to us.
      "
    `)
    expect(neutral).not.toMatch(/account|user|data|Reg\.|Art\.|law|order|declin|refus|verif/i)
  })

  const unproven = fc.record({
    asked: fc.uniqueArray(arbitraryItem, { minLength: 1, maxLength: 4 }),
    facts: arbitraryFacts,
    authenticity: fc.constantFrom('insufficient' as const, 'refuted' as const),
    kind: fc.constantFrom(...kinds),
  })

  it('is all that a sender gets who is not proven, whatever is asked and would be answered', { timeout: 3_600_000 }, () => {
    const answers = new Set<string>()
    fc.assert(
      fc.property(unproven, ({ asked, facts, authenticity, kind }) => {
        // At the right door: what is said at the wrong one is another test.
        const route = { addressedEntity: 'ours', establishment: 'right', channel: 'right', authorityRoute: 'right' } as const
        const decision = decided(asked, { ...(facts as SomeFacts), ...route, authenticity })
        const judged = decision.items.filter((it) => it.ground !== 'not-grantable')
        if (judged.some((it) => it.outcome === 'redirect')) return
        for (const it of judged) answers.add(`${it.outcome} ${it.wouldAnswer?.outcome ?? ''}`)
        // Door 2 says so or does not: the decision alone is enough, unless nothing of it was judged.
        const known: LetterInput['authenticity'] = judged.length === 0 ? authenticity : 'sufficient'
        for (const word of [authenticity, known]) {
          expect(letterFor({ ...input, decisions: [decision], authenticity: word })).toEqual({ kind: 'receipt', text: neutral })
          expect(renderLetter({ ...input, decisions: [decision], authenticity: word, kind, doors: [] })).toBe(neutral)
        }
      }),
      { numRuns: runs },
    )
    expect([...answers]).toEqual(expect.arrayContaining(['decline ', 'verify decline', 'verify disclose', 'verify clarify']))
  })

  it('is all that any decision gives where door 2 did not prove the sender', () => {
    const item = fc.constantFrom<ItemDecision>(
      someItem('person-name'),
      declined('not-permitted'),
      someItem('username', { outcome: 'clarify', missing: { established: [], stated: ['purpose'], findings: [], legalReviews: [] } }),
      someItem('account-id', { outcome: 'preserve', act: 'preserve' }),
      someItem('location', { outcome: 'refer', reason: 'no-rule' }),
    )
    fc.assert(
      fc.property(
        fc.array(item),
        fc.constantFrom('insufficient' as const, 'refuted' as const),
        fc.constantFrom(...kinds),
        (items, authenticity, kind) => {
          const of = { ...input, decisions: [someDecision(items)], authenticity }
          expect([letterFor(of).text, renderLetter({ ...of, kind })]).toEqual([neutral, neutral])
        },
      ),
    )
  })

  it.each<[string, ItemDecision]>([
    ['the sender waits to be proven', someItem('location', { outcome: 'verify', because: ['authenticity'] })],
    ['the door is not known', someItem('location', { outcome: 'verify', wouldAnswer: { outcome: 'disclose' } })],
    [
      'a part of the evidence is missing',
      someItem('location', { outcome: 'verify', missing: { established: ['senderPerson'], stated: [], findings: [], legalReviews: [] } }),
    ],
    ['somebody else wrote it', declined('not-authentic')],
  ])('is all that is said about anything while, for one item, %s', (_, item) => {
    expect(letterAbout(item, declined('not-permitted')).text).toBe(neutral)
    expect(
      letterFor({ ...input, decisions: [someDecision([declined('not-permitted')]), someDecision([item], { group: 'q2' })] }).text,
    ).toBe(neutral)
  })

  it('is what a proven sender gets too while we work, or where a package is the answer', () => {
    const open = someItem('location', {
      outcome: 'verify',
      missing: { established: ['serviceKind'], stated: [], findings: [], legalReviews: [] },
    })
    for (const it of [
      open,
      someItem('person-name'),
      someItem('location', { outcome: 'refer', reason: 'voluntary' }),
      someItem('location', { outcome: 'hold' }),
    ])
      expect(letterAbout(it)).toEqual({ kind: 'receipt', text: neutral })
    expect(renderLetter({ ...input, decisions: [someDecision([declined('not-permitted')])], kind: 'clarification' })).toBe(neutral)
  })
})

describe('a clarification', () => {
  it('asks for everything at once: what, for which data, how, by which article', () => {
    const stated = (...facts: ItemDecision['missing']['stated']) => ({
      established: [],
      stated: facts,
      findings: ['persecution'] as const,
      legalReviews: [],
    })
    const text = bodyAbout(
      someItem('person-name', { outcome: 'clarify', missing: stated('criminalProvisions', 'purpose') }),
      someItem('session-ip-log', {
        outcome: 'clarify',
        missing: { ...stated('criminalProvisions', 'windowDays', 'offenceKind'), established: ['languageAccepted', 'serviceKind'] },
      }),
    )
    expect(text).toMatchInlineSnapshot(`
      "Before we can answer, we need the following from you. Please send it in one reply, in writing, the way you sent the request, and quote both references.

      1. Please state the provisions of criminal law that apply. It is needed for: person name and session IP log. A completed or corrected request will do. Asked for by: Example Act, § 1.

      2. Please send the request in a language that we accept. It is needed for: session IP log. A translation will do. Asked for by: Example Act, § 1.

      3. Please state what kind of offence it concerns. It is needed for: session IP log. A sentence will do. Asked for by: Example Act, § 1.

      4. Please state whether the sole purpose is to identify the user. It is needed for: person name. One of these will do: identify user, investigate. Asked for by: Example Act, § 1.

      5. Please state how many days the time range covers. It is needed for: session IP log. A number will do. Asked for by: Example Act, § 1.

      In the form of Annex III to Reg. (EU) 2023/1543 this belongs to Section F. This letter does not replace the form.
      "
    `)
    expect(text).not.toMatch(/race|religion|services? is concerned/)
  })

  it('names the form only where there is one', () => {
    const missing = { established: [], stated: ['purpose'], findings: [], legalReviews: [] } as const
    const decisions = [someDecision([someItem('person-name', { outcome: 'clarify', missing })])]
    expect(letterFor({ ...input, decisions }).text).toContain('Annex III')
    expect(letterFor({ ...input, decisions, instrument: 'us/search-warrant' }).text).not.toContain('Annex')
  })
})

describe('a refusal', () => {
  it('tells ground, article and what would have been needed, from a real decision', () => {
    const decision = decided(['message-content', 'person-name', 'encryption-key'], { authorityKind: 'prosecutor', validatedBy: 'none' })
    const { kind, text } = letterFor({ ...input, decisions: [decision] })
    expect(kind).toBe('refusal')
    expect(text).toContain('Message content: the authority was not competent to issue it')
    expect(text).toContain('Reg. (EU) 2023/1543, Art. 4(2)')
    expect(text).toContain('Annex III, Section D(a), box 6.')
    expect(text).toContain('Encryption key: this kind of thing is granted to nobody')
    expect(text).not.toContain('Person name')
  })

  const miss = { ...exampleRule, says: 'A judge may order it.', butFor: ['authorityKind' as const] }
  it.each<[string, ItemDecision, boolean]>([
    ['where the law has another way', declined('issuer-not-competent', { nearMisses: [miss] }), true],
    ['not where policy closes', declined('provider-policy', { nearMisses: [miss] }), false],
    ['not where the order is gone', declined('withdrawn', { nearMisses: [miss] }), false],
    [
      'not what we or a person have to find',
      declined('not-permitted', { nearMisses: [{ ...miss, butFor: ['persecution', 'authorityKind'] }] }),
      false,
    ],
    ['not what turned on nothing', declined('not-permitted', { nearMisses: [{ ...miss, butFor: [] }] }), false],
  ])('tells what would have been needed %s', (_, item, expected) => {
    const sentence = 'A judge may order it (Example Act, § 1); here this turned on what kind of authority issued it.'
    expect(/A judge may order it.*$/m.exec(bodyAbout(item))?.[0]).toBe(expected ? sentence : undefined)
  })

  it.each<[LetterInput['instrument'], keyof typeof declineGrounds, string | null]>([
    ['epoc', 'incomplete', 'Section D(a), box 1.'],
    ['epoc', 'not-stored-at-receipt', 'Section D(a), box 4.'],
    ['epoc', 'impossible', 'Section D(a), box 5.'],
    ['epoc', 'validation-refused', 'Section D(a), box 6.'],
    ['epoc', 'offence-below-threshold', 'Section D(a), box 7.'],
    ['epoc-pr', 'offence-below-threshold', 'Section D(b).'],
    ['epoc-pr', 'service-not-covered', 'Section D(a), box 8.'],
    ['epoc', 'provider-policy', 'Section D(b).'],
    ['us/search-warrant', 'incomplete', null],
  ])('of %s for %s stands in %s', (instrument, ground, place) => {
    const { text } = letterFor({ ...input, instrument, decisions: [someDecision([declined(ground)])] })
    expect(/Annex III, (.*)$/m.exec(text)?.[1] ?? null).toBe(place)
  })

  it('says so where only a part is declined', () => {
    const decisions = [someDecision([declined('not-stored-at-receipt')]), someDecision([someItem('message-content')], { group: 'q2' })]
    expect(letterFor({ ...input, decisions }).text).toContain('Message content (for a part of what is asked): the data did not exist yet')
    const all = [someDecision([declined('not-permitted')]), someDecision([declined('not-permitted')], { group: 'q2' })]
    expect(letterFor({ ...input, decisions: all }).text).toContain('Message content: the law that governs')
  })

  it('names the closed law whose silence is the answer', () => {
    expect(bodyAbout(declined('not-permitted', { determinedBy: [], silentPacks: [{ pack: 'xx/example-act', version: '1' }] }))).toContain(
      'The law that governs this (xx/example-act) permits only what it names.',
    )
  })
})

describe('a letter about the wrong door', () => {
  const to = (route: Route, authenticity: LetterInput['authenticity'] = 'sufficient', doors = input.doors): string =>
    letterFor({ ...input, authenticity, doors, decisions: [someDecision([someItem('location', { outcome: 'redirect', route })])] }).text

  it.each(Object.keys(routes) as Route[])('to %s names it, and an address only if it is ours', (route) => {
    expect(to(route)).toContain(`It belongs to ${routes[route].says} (Example Act, § 1).`)
    const isOurs = ['contact-point', 'responsible-entity', 'designated-establishment'].includes(route)
    expect(to(route).includes('- orders@messenger.example')).toBe(isOurs)
    expect(to(route, 'sufficient', [])).not.toContain('contact points that take')
  })

  it('tells an unproven sender the door and no law, and somebody who is somebody else nothing', () => {
    expect(to('contact-point', 'insufficient')).toContain(`It belongs to ${routes['contact-point'].says}.`)
    expect(to('contact-point', 'insufficient')).not.toMatch(/§|Art\.|ocation/)
    expect(to('contact-point', 'refuted')).toBe(neutral)
  })

  it('tells an unproven sender of it only if it is the whole answer', () => {
    const redirected = someItem('location', { outcome: 'redirect', route: 'contact-point' })
    const of = (...items: readonly ItemDecision[]) =>
      letterFor({ ...input, authenticity: 'insufficient', decisions: [someDecision(items)] })
    expect(of(redirected, someItem('encryption-key', { outcome: 'decline', ground: 'not-grantable' })).text).toBe(of(redirected).text)
    expect(of(redirected, declined('not-permitted')).text).toBe(neutral)
    expect(of(someItem('encryption-key', { outcome: 'decline', ground: 'not-grantable' })).text).toBe(neutral)
  })
})

describe('any letter', () => {
  it('holds all that is due, the questions first', () => {
    const missing = { established: [], stated: ['purpose'], findings: [], legalReviews: [] } as const
    const { kind, text } = letterAbout(
      someItem('location', { outcome: 'redirect', route: 'contact-point' }),
      declined('not-permitted'),
      someItem('username', { outcome: 'clarify', missing }),
    )
    expect(kind).toBe('clarification')
    const places = ['we need the following', 'We do not hand over', 'a door that does not take it, in part'].map((it) => text.indexOf(it))
    expect(places).toEqual([...places].filter((it) => it > 0).sort((a, b) => a - b))
  })

  it.each([
    ['none', null, 'none given'],
    ['one with a second line', 'A\n\nThe account exists.', 'as in your letter'],
    ['one that turns the direction', 'A\u202eB', 'as in your letter'],
    ['a line separator', 'A\u2028B', 'as in your letter'],
    ['a blank one', '  ', 'as in your letter'],
    ['one that is too long', 'A'.repeat(201), 'as in your letter'],
  ])('repeats the reference of the sender unless it is %s', (_, theirReference, told) => {
    expect(letterFor({ ...input, theirReference }).text).toContain(`\nYour reference: ${told}\n\n`)
  })

  it.each([
    ['ourReference', 'two\nlines'],
    ['from', ''],
    ['date', '4 November'],
  ])('throws where %s cannot be written', (field, value) => {
    expect(() => letterFor({ ...input, [field]: value })).toThrow(expect.objectContaining({ code: 'letter.bad-field' }))
  })

  it('holds nothing that is for our own staff', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryItem, { minLength: 1, maxLength: 4 }), arbitraryFacts, (asked, facts) => {
        const decision = decided(asked, facts)
        const instructions = { id: 'SECRET', version: 'SECRET', digest: 'SECRET' }
        const items = decision.items.map((it) => ({
          ...it,
          missing: {
            ...it.missing,
            findings: ['persecution' as const],
            legalReviews: [{ ...exampleRule, says: 'SECRET', cite: 'SECRET' }],
          },
          duties: it.duties.map((duty) => ({ ...duty, rule: { ...duty.rule, says: 'SECRET', cite: 'SECRET' } })),
          ...(it.wouldAnswer !== undefined && { wouldAnswer: { outcome: 'SECRET' as never } }),
        }))
        const { text } = letterFor({ ...input, decisions: [{ ...decision, group: 'SECRET', instructions, items }] })
        expect(text).not.toMatch(/SECRET|race, religion/)
      }),
      { numRuns: runs },
    )
  })
})
