import { describe, expect, it } from 'vitest'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { compile, decide } from '../../../src/rules/index.ts'
import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import { answerOfTheArticles, type Category, type Issuer, type ModelOrder, type Notification, type Offence, type Urgency, type Validation } from '../../support/e-evidence-model.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'

const issuers: Readonly<Record<Issuer, SomeFacts>> = {
  judge: { authorityKind: 'judge' },
  prosecutor: { authorityKind: 'prosecutor' },
  police: { authorityKind: 'police' },
  intelligence: { authorityKind: 'intelligence' },
}
const validations: Readonly<Record<Validation, SomeFacts>> = {
  blank: { validatedBy: undefined },
  none: { validatedBy: 'none' },
  prosecutor: { validatedBy: 'prosecutor' },
  judge: { validatedBy: 'judge' },
}
const urgencies: Readonly<Record<Urgency, SomeFacts>> = {
  'none': { emergency: 'no', withoutPriorValidation: 'no' },
  'validated': { emergency: 'yes', emergencyReasons: 'present', emergencyGround: 'life-or-safety', withoutPriorValidation: 'no' },
  'validation-to-follow': { emergency: 'yes', emergencyReasons: 'present', emergencyGround: 'critical-infrastructure', withoutPriorValidation: 'yes' },
}
const offences: Readonly<Record<Offence, SomeFacts>> = {
  'three-years': { threeYearOffence: 'yes', listedOffence: 'none', offenceByInformationSystem: 'no' },
  'listed-by-system': { threeYearOffence: 'no', listedOffence: 'non-cash-payment-fraud', offenceByInformationSystem: 'yes' },
  'listed-otherwise': { threeYearOffence: 'no', listedOffence: 'child-sexual-abuse', offenceByInformationSystem: 'no' },
  'terrorism': { threeYearOffence: 'no', listedOffence: 'terrorism', offenceByInformationSystem: 'no' },
  'below': { threeYearOffence: 'no', listedOffence: 'none', offenceByInformationSystem: 'yes' },
  'blank': { threeYearOffence: undefined, listedOffence: undefined, offenceByInformationSystem: undefined },
}
const notifications: Readonly<Record<Notification, SomeFacts>> = {
  'blank': { enforcingAuthorityNotified: undefined },
  'not-needed': { enforcingAuthorityNotified: 'no' },
  'waiting': { enforcingAuthorityNotified: 'yes' },
  'cleared': { enforcingAuthorityNotified: 'yes', enforcingAuthorityAnswer: 'no-refusal' },
  'silent-for-ten-days': { enforcingAuthorityNotified: 'yes', enforcingAuthorityAnswer: 'no-answer-in-time' },
  'refused': { enforcingAuthorityNotified: 'yes', enforcingAuthorityAnswer: 'refused' },
}
// The items of one question share a purpose, so each purpose has its own.
const asked: readonly { readonly purpose: 'investigate' | 'identify-user'; readonly items: Readonly<Partial<Record<RequestedItem, Category>>> }[] = [
  { purpose: 'investigate', items: { 'phone-number': 'subscriber', 'session-ip-log': 'traffic', 'message-content': 'content' } },
  { purpose: 'identify-user', items: { 'session-ip-log': 'identification' } },
]

const keysOf = <K extends string>(table: Readonly<Partial<Record<K, unknown>>>): readonly K[] => Object.keys(table) as K[]
const engine = compile([eEvidence])

/** All orders of an instrument; what a preservation order cannot say stays blank. */
function* ordersOf(instrument: 'epoc' | 'epoc-pr'): Generator<Omit<ModelOrder, 'category'>> {
  const production = instrument === 'epoc'
  for (const issuer of keysOf(issuers))
    for (const validation of keysOf(validations))
      for (const urgency of keysOf(urgencies))
        for (const offence of production ? keysOf(offences) : (['blank'] as const))
          for (const notification of production ? keysOf(notifications) : (['blank'] as const)) yield { instrument, issuer, validation, urgency, offence, notification }
}

describe('the pack answers as the articles do, in every combination', () => {
  it.each([['epoc', 4 * 4 * 3 * 6 * 6 * 4], ['epoc-pr', 4 * 4 * 3 * 4]] as const)('%s', (instrument, expected) => {
    const wrong: unknown[] = []
    let count = 0
    for (const order of ordersOf(instrument)) {
      const facts = { instrument, ...issuers[order.issuer], ...validations[order.validation], ...urgencies[order.urgency], ...offences[order.offence], ...notifications[order.notification] }
      for (const { purpose, items } of asked) {
        for (const { item, outcome, ground } of decide(engine, questionOf(keysOf(items), { ...facts, purpose })).items) {
          count += 1
          const answer = [outcome, ...(ground === undefined ? [] : [ground])].join(' ')
          const model = answerOfTheArticles({ ...order, category: items[item]! })
          if (answer !== model && wrong.length < 5) wrong.push({ ...order, item, answer, model })
        }
      }
    }
    expect(wrong).toEqual([])
    expect(count).toBe(expected)
  }, 60_000)
})
