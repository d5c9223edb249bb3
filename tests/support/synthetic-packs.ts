import type { CalendarDate } from '../../src/foundation/calendar-date.ts'
import {
  compile,
  type Engine,
  type Instructions,
  type ItemDecision,
  type LawPack,
  type PolicyPack,
  type RulePack,
} from '../../src/rules/index.ts'
import { countries, type RequestedItem } from '../../src/vocabulary/index.ts'
import { decideTwice, questionOf, type SomeFacts } from './given.ts'

type LawRule = LawPack['rules'][number]
type PolicyRule = PolicyPack['rules'][number]
type Without<R, K extends string> = R extends unknown ? Omit<R, K> : never
type Some<R> = Without<R, 'cite' | 'says' | 'from' | 'confidence' | 'when'> &
  Partial<Pick<LawRule, 'cite' | 'says' | 'from' | 'confidence' | 'when'>>

/** A rule of a fictitious law, verified and always applicable unless it says otherwise. */
export const law = (rule: Some<LawRule>): LawRule => ({
  cite: `Example Act, § ${rule.id}`,
  says: 'It says so.',
  from: '2000-01-01',
  confidence: 'verified',
  when: {},
  ...rule,
})

/** A rule of a fictitious policy. */
export const policy = (rule: Without<Some<PolicyRule>, 'confidence'>): PolicyRule => ({
  cite: `Example policy, ${rule.id}`,
  says: 'It says so.',
  from: '2000-01-01',
  when: {},
  ...rule,
})

/** A fictitious law of every State about requests that no other law knows. */
export const lawPack = (rules: readonly LawRule[], otherwise: Partial<LawPack> = {}): LawPack => ({
  id: 'xx/example-act',
  version: '1',
  title: 'Example Act (fictitious)',
  source: 'https://law.example.org',
  reviewed: { on: '2026-11-21', by: 'nobody' },
  roles: ['ask', 'give'],
  territory: countries,
  completeness: 'closed',
  governs: { instrumentFamily: 'other' },
  rules,
  ...otherwise,
})

/** A fictitious policy. */
export const policyPack = (rules: readonly PolicyRule[], otherwise: Partial<PolicyPack> = {}): PolicyPack => ({
  id: 'policies/example',
  version: '1',
  title: 'Example policy (fictitious)',
  source: 'https://example.org',
  roles: ['policy'],
  rules,
  ...otherwise,
})

/** Opens everything for every act. */
export const opens = law({ id: 'opens', effect: 'permit', act: ['disclose', 'preserve', 'restrict'] })

/** Decides one item of a request that the fictitious law governs. */
export function decideOne(
  packs: readonly RulePack[] | Engine,
  facts: SomeFacts = {},
  more: { readonly item?: RequestedItem; readonly instructions?: Instructions; readonly asOf?: CalendarDate } = {},
): ItemDecision {
  const engine = Array.isArray(packs) ? compile(packs as readonly RulePack[], more.instructions) : (packs as Engine)
  return decideTwice(engine, questionOf([more.item ?? 'phone-number'], { instrument: 'other-production-order', ...facts }), more.asOf)
    .items[0]!
}

/** Instructions of a fictitious operator. */
export const instructions = (entries: Partial<Instructions>): Instructions => ({
  id: 'example-operator',
  version: '1',
  signedBy: 'A. Example',
  signedOn: '2026-01-01',
  ...entries,
})
