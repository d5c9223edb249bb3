import { createDigitAutomaton, type MatchedDigits } from './digit-automaton.ts'
import { type DigitPattern, placesOf } from './digit-patterns.ts'
import { type NumberingPlan, numberKinds, plansWith } from './numbering-plans.ts'
import type { PhoneLine, PhoneNumberType } from './phone-line.ts'

/** Judges the digits behind one calling code. */
export interface LineMatcher {
  readonly callingCode: string
  readonly plans: readonly NumberingPlan[]
  /** How many digits behind the calling code a number of any of the plans can have: bit n for n digits. */
  readonly lengths: number
  /** What the digits from `from` up to `to` are in the plans with this calling code, `null` where they match nothing at all. */
  readonly judge: (digits: Uint8Array, from: number, to: number) => JudgedDigits | null
}

export interface JudgedDigits {
  /** `null` where no plan assigns such a number. */
  readonly line: PhoneLine | null
  /** The plan that they belong to, assigned or not, `null` where none of several has a claim. */
  readonly plan: NumberingPlan | null
  /** Whether the digits begin as a number does that is dialled with the national prefix of the main country, or may. */
  readonly mayHavePrefix: boolean
  /** The plans whose general pattern they match. */
  readonly possibleIn: ReadonlySet<NumberingPlan>
}

/**
 * Makes the matcher for a calling code: all patterns of all its plans in one automaton, so that a number is read once, digit by digit, whatever
 * its country and kind. What a state means is worked out when a number first ends there, by the steps of libphonenumber.
 */
export function createLineMatcher(callingCode: string): LineMatcher {
  const plans = plansWith(callingCode)
  const patterns: DigitPattern[] = []
  const whole = (source: string): number => patterns.push({ source, matches: 'whole' }) - 1
  const begins = (source: string | null): number | null => (source === null ? null : patterns.push({ source, matches: 'begins' }) - 1)
  const indexed = plans.map((plan) => ({
    plan,
    general: whole(plan.general),
    kinds: plan.kinds.map((it) => (it === null || it.pattern === '' ? null : whole(it.pattern))),
    leading: begins(plan.leadingDigits),
  }))
  const prefix = begins(plans[0]?.nationalPrefix ?? null)
  const follow = createDigitAutomaton(placesOf(patterns), meaningOf)

  function meaningOf({ length, patterns: matched }: MatchedDigits): JudgedDigits {
    const typed = indexed.map((it) => ({ ...it, type: matched.has(it.general) ? typeIn(it.plan, it.kinds, matched, length) : null }))
    // A country that has leading digits is known by them alone; of the others the first that lists the number takes it.
    const [only, ...others] = typed
    const belongs =
      others.length === 0 ? only : typed.find(({ leading, type }) => (leading === null ? type !== null : matched.has(leading)))
    const type = belongs?.type ?? null
    const listedBy = typed.filter((it) => it.type !== null)
    const country = type !== null && !lines.has(type) && listedBy.length > 1 ? null : (belongs?.plan.country ?? null)
    return {
      line: type === null ? null : { callingCode, country, type },
      plan: belongs?.plan ?? null,
      mayHavePrefix: prefix !== null && matched.has(prefix),
      possibleIn: new Set(typed.filter((it) => matched.has(it.general)).map((it) => it.plan)),
    }
  }

  // libphonenumber takes 2 to 17 digits: ITU-T E.164 has no longer ones, but Germany does.
  const judge: LineMatcher['judge'] = (digits, from, to) => (to - from < 2 || to - from > 17 ? null : follow(digits, from, to))
  return { callingCode, plans, lengths: plans.flatMap((it) => it.lengths).reduce((bits, it) => bits | (1 << it), 0), judge }
}

/** Lines belong to one country; a service number that several list alike belongs to none of them. */
const lines: ReadonlySet<PhoneNumberType> = new Set(['fixed-line', 'fixed-line-or-mobile', 'mobile'])

/** The type of a number that matches the general pattern of a plan, in the order in which libphonenumber asks. */
function typeIn(
  plan: NumberingPlan,
  kinds: readonly (number | null)[],
  matched: ReadonlySet<number>,
  length: number,
): PhoneNumberType | null {
  const is = (kind: (typeof numberKinds)[number]): boolean => {
    const at = numberKinds.indexOf(kind)
    const pattern = kinds[at]
    return pattern !== null && pattern !== undefined && matched.has(pattern) && plan.kinds[at]?.lengths.includes(length) === true
  }
  if (is('fixed-line')) {
    const mobile = plan.kinds[numberKinds.indexOf('mobile')]
    return !mobile || mobile.pattern === '' || is('mobile') ? 'fixed-line-or-mobile' : 'fixed-line'
  }
  return otherKinds.find(is) ?? null
}

const otherKinds = ['mobile', 'premium-rate', 'toll-free', 'shared-cost', 'voip', 'personal-number', 'pager', 'uan', 'voicemail'] as const
