import { expect, it } from 'vitest'
import { encodePlainly } from '../../../src/rules/internal/encode-plainly.ts'
import { programOf } from '../../../src/rules/internal/program-of.ts'
import { compile } from '../../../src/rules/index.ts'
import { questionOf } from '../../support/given.ts'
import { law, lawPack, opens } from '../../support/synthetic-packs.ts'

/*
 * That both ways of reading a question give the same is held elsewhere, by comparison with the reference. Here it is which questions take the
 * shorter one.
 */

const program = programOf(
  compile([
    lawPack([opens, law({ id: 'f', effect: 'forbid', ground: 'outside-scope', when: { windowDays: { atLeast: 9 }, emergency: 'yes' } })]),
  ]),
)
const plain = questionOf(['phone-number'])
const withFacts = (facts: object): unknown => ({ ...plain, facts: { ...plain.facts, ...facts } })
const bare = (of: object): object => Object.assign(Object.create(null) as object, of)

it.each<readonly [string, unknown]>([
  ['all that it can have', { ...plain, decidedOn: '2026-11-04' }],
  ['no date of issue', { ...plain, issuedOn: null }],
  ['a date of issue that is left out', { asked: plain.asked, facts: plain.facts, receivedOn: plain.receivedOn, group: 'g' }],
  ['a date of issue after the receipt', { ...plain, issuedOn: '2026-12-24' }],
  ['keys without a value', { ...plain, decidedOn: undefined, group: undefined }],
  ['a fact without a value', withFacts({ emergency: undefined })],
  ['a State that is not stated', withFacts({ issuingState: 'unstated' })],
  ['a number that a pack asks for', withFacts({ windowDays: 0 })],
  ['a number that no pack asks for', withFacts({ targetsCount: 3 })],
  ['a word that no pack asks for', withFacts({ purpose: 'investigate' })],
  ['no prototypes', bare({ ...plain, facts: bare(plain.facts) })],
  ['what is granted to nobody, and free text', { ...plain, asked: ['credentials', 'unlisted-data', 'location'] }],
  ['nothing asked', { ...plain, asked: [] }],
  ['as many items as there may be', { ...plain, asked: Array.from({ length: 64 }, () => 'location') }],
  ['as long a group as there may be', { ...plain, group: `${'g'.repeat(127)}\u007f` }],
])('a question with %s is read at once', (_what, question) => {
  expect(encodePlainly(program, question)).not.toBe(null)
})

it.each<readonly [string, unknown]>([
  ['nothing in it', null],
  ['a word in its place', 'question'],
  ['a class of its own', Object.assign(new Map(), plain)],
  ['a key that is none', { ...plain, note: 'x' }],
  ['no day of receipt', { ...plain, receivedOn: undefined }],
  ['a day of receipt that is none', { ...plain, receivedOn: '2026-02-30' }],
  ['a day of receipt that is no text', { ...plain, receivedOn: 20_261_103 }],
  ['a day of issue that is none', { ...plain, issuedOn: 'today' }],
  ['a day of deciding that is none', { ...plain, decidedOn: 'today' }],
  ['no facts', { ...plain, facts: undefined }],
  ['a list of facts', { ...plain, facts: [] }],
  ['no list of items', { ...plain, asked: 'location' }],
  ['too many items', { ...plain, asked: Array.from({ length: 65 }, () => 'location') }],
  ['an item that is none', { ...plain, asked: ['location', 'everything'] }],
  ['a group that is no text', { ...plain, group: 7 }],
  ['too long a group', { ...plain, group: 'g'.repeat(129) }],
  ['a group of other letters', { ...plain, group: 'gr\u0080' }],
  ['a fact that is none', withFacts({ weather: 'fine' })],
  ['a derived fact', withFacts({ crossBorder: 'yes' })],
  ['a value that is none', withFacts({ emergency: 'maybe' })],
  ['a number for a word', withFacts({ emergency: 1 })],
  ['a word for a number', withFacts({ windowDays: '1' })],
  ['a number below nought', withFacts({ windowDays: -1 })],
  ['a number without end', withFacts({ windowDays: Number.POSITIVE_INFINITY })],
])('a question with %s is read with care', (_what, question) => {
  expect(encodePlainly(program, question)).toBe(null)
})
