import { describe, expect, it } from 'vitest'
import { mentionsOf } from '../../../src/rules/check/space/mentions.ts'
import { spaceOf } from '../../../src/rules/check/space/space-of.ts'
import { checkPacks, type LawPack, type RulePack } from '../../../src/rules/index.ts'
import { law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'
import { algebraClaims } from '../../support/algebra-claims.ts'

const forbid = (id: string, more: object = {}): LawPack['rules'][number] => law({ id, effect: 'forbid', ground: 'outside-scope', ...more })
const due = (id: string, days: number): LawPack['rules'][number] =>
  law({ id, effect: 'oblige', duty: 'disclose', within: { days }, startsAt: 'receipt' })

describe('the report of a law and the baseline policy', () => {
  const own = { id: 'own', says: 'It never happens.', never: { outcome: 'hold' } } as const
  const signed = law({ id: 'signed', effect: 'require', needs: { signature: 'present' }, ground: 'incomplete' })
  const pack = lawPack([opens, signed])
  const reportOf = () => checkPacks([pack, policyPack([], { id: 'policies/baseline' })], [own])

  it('has these claims, each once for all that it is about', () => {
    const ofPack = ['emergency-opens-by-name', 'narrowing-never-closes', 'one-duty-one-period']
    const both = 'xx/example-act+policies/baseline'
    expect(
      reportOf().claims.map(({ invariant, level, severity, packs, status }) =>
        [invariant, level, severity, packs.join('+'), status].join(' '),
      ),
    ).toEqual([
      ...algebraClaims.map((it) => `${it} algebra error  proved`),
      'ungrantable-is-never-permitted algebra error  by-construction',
      'items-do-not-influence-each-other algebra error  by-construction',
      'only-named-dates-change-decisions algebra error  by-construction',
      'order-is-irrelevant algebra error  not-checked',
      ...ofPack.map((it) => `${it} pack error policies/baseline proved`),
      ...ofPack.map((it) => `${it} pack error xx/example-act proved`),
      'declines-are-named combination error xx/example-act proved',
      'letters-can-help combination note xx/example-act proved',
      `declines-are-named combination error ${both} proved`,
      `letters-can-help combination note ${both} proved`,
      `content-needs-a-judge combination error ${both} refuted`,
      'own operator error policies/baseline+xx/example-act proved',
    ])
  })

  it('says how large each proof was', () => {
    const { effort } = reportOf()
    expect(effort.map(({ level, packs }) => [level, packs.join('+')])).toEqual([
      ['algebra', ''],
      ['pack', 'policies/baseline'],
      ['pack', 'xx/example-act'],
      ['combination', 'policies/baseline+xx/example-act'],
    ])
    expect(effort[2]!.points).toBe(String(spaceOf(mentionsOf([pack])).points))
    // The space of the laws with the policy, and the same again for the words of the operator.
    const [, , alone, together] = effort.map(({ points }) => BigInt(points))
    expect(together! > 2n * alone!).toBe(true)
    expect(effort.filter((it) => it.packs.includes('xx/example-act')).every((it) => it.nodes > 0)).toBe(true)
  })
})

it.each<readonly [string, readonly LawPack['rules'][number][], readonly unknown[]]>([
  [
    'a rule that is heard nowhere',
    [opens, forbid('never', { when: { instrument: 'epoc' } })],
    [
      'error',
      'fires-nowhere',
      ['never'],
      "The rule never holds at no point: its conditions contradict each other, the pack's field, its dates, or what it yields to.",
    ],
  ],
  [
    'a rule that does nothing',
    [opens, law({ id: 'some', effect: 'permit', voluntary: true })],
    ['note', 'changes-nothing', ['some'], 'Without the rule some every decision would be the same, but for the rules that it names.'],
  ],
  [
    'an exception that does nothing',
    [opens, forbid('one', { when: { emergency: 'no' }, unless: { emergency: 'yes' } })],
    ['note', 'exception-changes-nothing', ['one'], 'Without its exception the rule one would decide the same.'],
  ],
  [
    'a precedence that does nothing',
    [opens, forbid('two', { when: { proceedings: 'civil' } }), forbid('one', { when: { proceedings: 'criminal' }, yieldsTo: 'two' })],
    ['note', 'yielding-changes-nothing', ['one', 'two'], 'If the rule one did not yield to two, decisions would be the same.'],
  ],
  [
    'an echo that is none',
    [opens, forbid('two', { when: { emergency: 'yes' } }), forbid('one', { when: { purpose: 'investigate' }, echoes: 'two' })],
    ['note', 'echo-is-none', ['one', 'two'], 'The rule one says that it echoes another, but without it decisions would change.'],
  ],
  [
    'a question that nobody needs',
    [law({ id: 'one', effect: 'permit', when: { emergency: 'yes' } }), law({ id: 'two', effect: 'permit', when: { emergency: 'no' } })],
    [
      'note',
      'needless-question',
      ['one', 'two'],
      'Whether the rules one, two together permit hangs on emergency, although every answer leads to the same end: they could be one rule.',
    ],
  ],
])('%s is told', (_what, rules, finding) => {
  const { findings } = checkPacks([lawPack(rules)])
  expect(findings.map((it) => [it.severity, it.code, it.rules, it.says])).toEqual([finding])
  expect(findings[0]!.pack).toBe('xx/example-act')
})

describe('a case that refutes a claim says what is wrong', () => {
  const shut = law({ id: 'shut', effect: 'forbid', ground: 'outside-scope', when: { term: 'calm' } })
  const waits = law({ id: 'waits', effect: 'hold', release: { event: 'review-completed' }, when: { term: 'calm' } })
  const asks = law({ id: 'asks', effect: 'require', ground: 'incomplete', needs: { senderAgency: 'verified' }, when: { term: 'calm' } })
  const sends = law({ id: 'sends', effect: 'redirect', to: 'contact-point', when: { term: 'calm' } })
  const inAnEmergency = (way: string): string =>
    `In the role ask the pack ${way} in an emergency and would not without, yet no rule about this item names the emergency.`
  const judgeOnly = policyPack([policy({ id: 'judge', effect: 'require', ground: 'provider-policy', needs: { authorityKind: 'judge' } })])
  const policeOnly = law({ id: 'police', effect: 'require', ground: 'issuer-not-competent', needs: { authorityKind: 'police' } })

  it.each<readonly [string, readonly RulePack[], string]>([
    ['emergency-opens-by-name', [lawPack([law({ id: 'p', effect: 'permit', when: { term: 'urgent' } })])], inAnEmergency('permits')],
    ['emergency-opens-by-name', [lawPack([opens, shut])], inAnEmergency('closes nothing')],
    ['emergency-opens-by-name', [lawPack([opens, waits])], inAnEmergency('holds nothing')],
    ['emergency-opens-by-name', [lawPack([opens, asks])], inAnEmergency('asks nothing of the sender')],
    ['emergency-opens-by-name', [lawPack([opens, sends])], inAnEmergency('sends nowhere else')],
    [
      'narrowing-never-closes',
      [lawPack([opens, forbid('long', { when: { windowDays: { below: 5 } } })])],
      'In the role ask the pack closes nothing at windowDays 5, and no longer at 0.',
    ],
    [
      'one-duty-one-period',
      [lawPack([opens, due('five', 5), due('ten', 10)])],
      'The rules five and ten both fire and lay the duty disclose on us with two periods.',
    ],
    [
      'letters-can-help',
      [lawPack([opens, policeOnly]), judgeOnly],
      'The authority is asked to complete it, and whatever it answers, nothing can be done.',
    ],
    [
      'content-needs-a-judge',
      [lawPack([opens]), policyPack([], { id: 'policies/baseline' })],
      'It does not hold that: With the baseline policy, content leaves only if a judge or a court issued or validated the order.',
    ],
  ])('%s', (invariant, packs, wrong) => {
    const terms = { urgent: { emergency: 'yes' }, calm: { emergency: 'no' } } as const
    const claims = checkPacks(packs.map((it) => (it.id === 'xx/example-act' ? { ...it, terms } : it))).claims
    const [claim] = claims.filter((it) => it.invariant === invariant && it.status === 'refuted')
    expect(claim?.counterexample?.says.split(' Asked: ')[0]).toBe(wrong)
  })
})
