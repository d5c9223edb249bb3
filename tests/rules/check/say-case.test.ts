import { expect, it } from 'vitest'
import { sayCase } from '../../../src/rules/check/say-case.ts'
import type { ItemDecision, Question } from '../../../src/rules/index.ts'

const question = { asked: ['location'], facts: { instrument: 'epoc' }, receivedOn: '2026-01-02', issuedOn: '2026-01-02', group: 'g' }

it.each<readonly [string, object, object | undefined, string]>([
  [
    'what is asked, known and answered',
    {},
    { outcome: 'disclose' },
    'location; received 2026-01-02. Known: instrument epoc. Answer: disclose.',
  ],
  [
    'the ground of a decline',
    {},
    { outcome: 'decline', ground: 'outside-scope' },
    'location; received 2026-01-02. Known: instrument epoc. Answer: decline (outside-scope).',
  ],
  [
    'why it is referred',
    {},
    { outcome: 'refer', reason: 'no-rule' },
    'location; received 2026-01-02. Known: instrument epoc. Answer: refer (no-rule).',
  ],
  [
    'several things and facts, and what is unknown',
    { asked: ['location', 'person-name'], facts: { instrument: 'epoc', windowDays: 3, emergency: null, validatedBy: null } },
    undefined,
    'location, person-name; received 2026-01-02. Known: instrument epoc, windowDays 3. Unknown: emergency, validatedBy.',
  ],
  [
    'no fact that is blank',
    { asked: [], facts: { instrument: null, issuingState: 'unstated' } },
    undefined,
    'anything; received 2026-01-02. Known: nothing.',
  ],
  [
    'another day of issue',
    { issuedOn: '2026-01-01' },
    undefined,
    'location; received 2026-01-02, issued 2026-01-01. Known: instrument epoc.',
  ],
  [
    'a day of issue that is not stated',
    { issuedOn: null },
    undefined,
    'location; received 2026-01-02, date of issue not stated. Known: instrument epoc.',
  ],
])('says %s', (_what, more, decision, says) => {
  expect(sayCase('It is wrong.', { ...question, ...more } as unknown as Question, decision as ItemDecision | undefined)).toBe(
    `It is wrong. Asked: ${says}`,
  )
})
