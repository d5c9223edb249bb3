import { expect, it } from 'vitest'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile, decide, defineLawPack } from '../../src/rules/index.ts'
import { decideQuestion } from '../../src/rules/reference/decide-question.ts'
import { countries, type Country, type Instrument, instruments } from '../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../support/given.ts'
import { someOf } from '../support/some-of.ts'

/*
 * There are more instruments, and can be more States, than a word of the compiled engine has bits. So each of them is decided here, by packs that tell all of them apart, and compared with the reference.
 */

const names = Object.keys(instruments) as Instrument[]
const elsewhere = countries.filter((it) => it !== 'DE')
const tellsApart = compile([
  ...names.map((instrument, index) =>
    defineLawPack({
      id: `xx/instrument-${String(index)}`,
      version: '2026-11-22',
      title: 'An Act of its own (fictitious)',
      source: 'https://law.example.org',
      reviewed: { on: '2026-11-22', by: 'nobody' },
      roles: ['ask', 'give'],
      territory: countries,
      completeness: 'closed',
      governs: { instrument },
      rules: [
        {
          id: 'permit',
          cite: 'Act, § 1',
          says: 'It opens everything.',
          from: '2018-01-01',
          confidence: 'verified',
          when: { instrument },
          effect: 'permit',
          act: instruments[instrument].act,
        },
        {
          id: 'state',
          cite: 'Act, § 2',
          says: 'One State is left out.',
          from: '2018-01-01',
          confidence: 'verified',
          when: { issuingState: elsewhere[index]! },
          effect: 'forbid',
          act: instruments[instrument].act,
          ground: 'outside-scope',
        },
      ],
    }),
  ),
])
const shipped = compile([...allRulePacks, baseline])

it.each(someOf(names, 6))('%s is decided as the reference decides it', (instrument) => {
  const prefix = instrument.slice(0, 2).toUpperCase() as Country
  const own = countries.includes(prefix) && instrument[2] === '/' ? prefix : 'DE'
  // The reference reads every rule of every law for each of them, so there are few.
  const cases: readonly SomeFacts[] = [{}, { addresseeState: 'US', authorityKind: undefined, signature: 'missing' }]
  for (const facts of cases) {
    const question = questionOf(['person-name'], {
      instrument,
      issuingState: own,
      addresseeState: own,
      ...facts,
    })
    expect(decide(shipped, question)).toStrictEqual(decideQuestion(shipped, question))
  }
  const question = questionOf(['person-name'], { instrument })
  expect(decide(tellsApart, question)).toStrictEqual(decideQuestion(tellsApart, question))
  expect(decide(tellsApart, question).outcome).toBe(instruments[instrument].act)
})
