import { deepFreeze } from '../../../foundation/deep-freeze.ts'
import { type FactName, facts as factTable } from '../../../vocabulary/facts.ts'
import type { Missing } from '../../decision.ts'
import { requireState } from '../judging/judge-role.ts'
import { allRoles, type Roles } from '../judging/roles.ts'
import type { Reading } from '../reading/read-pattern.ts'
import { eachOnce } from '../judging/rule-order.ts'
import { derivedFrom, type World } from '../reading/world.ts'

/** Nothing. */
export const nothingMissing: Missing = deepFreeze({ established: [], stated: [], findings: [], legalReviews: [] })

/** Sorts unknown facts by who has to find them out: we, the authority, a person, a lawyer. A derived fact is asked for by what it comes from. */
export function missingFrom(readings: readonly Pick<Reading, 'unknown' | 'reviews'>[], world: World): Missing {
  const asked = readings
    .flatMap((it) => it.unknown)
    .flatMap((it) =>
      it in derivedFrom ? derivedFrom[it as keyof typeof derivedFrom].filter((from) => world.valueOf(from) === undefined) : [it],
    )
  const names = [...new Set(asked)].sort()
  const of = (who: FindsOut): FactName[] => names.filter((it) => whoFindsOut(it, world) === who)
  return {
    established: of('established'),
    stated: of('stated'),
    findings: of('finding'),
    legalReviews: eachOnce(readings.flatMap((it) => it.reviews)),
  }
}

/** An instrument that nobody knows. */
export const unknownInstrument = { unknown: ['instrument'], reviews: [] } as const

/** What is unknown and could still change the answer of rows 3 to 10. A reading that is known names nothing unknown, so all are handed over. */
export function openReadings(roles: Roles): readonly Reading[] {
  const open: Reading[] = []
  const add = (rules: readonly { readonly reading: Reading }[]): number => open.push(...rules.map((it) => it.reading))
  for (const role of allRoles(roles)) {
    add(role.forbids)
    if (role.verdict.hold === 'unknown') add(role.holds)
    for (const it of role.requires) {
      const state = requireState(it)
      if (state === 'possible') open.push(it.reading)
      if ((state === 'possible' || state === 'missing') && it.needs !== undefined) open.push(it.needs.supplied)
    }
    if (role.verdict.permit === 'unknown' || role.verdict.compelling === 'unknown') add(role.permits)
    if (role.verdict.permit === 'no') open.push(...role.closed.map((it) => it.governs))
  }
  return open
}

/** Which kind comes first: our own step, then the letter, then the person with a complete file, then the lawyer. */
export function firstMissing(missing: Missing): 'established' | 'stated' | 'finding' | 'review' {
  if (missing.established.length > 0) return 'established'
  if (missing.stated.length > 0) return 'stated'
  return missing.findings.length > 0 ? 'finding' : 'review'
}

type FindsOut = 'established' | 'stated' | 'finding'

// Index facts are known before door 4; where one is not, the authority has to say who it is and by what, and we have to know who we are.
function whoFindsOut(fact: FactName, world: World): FindsOut {
  // What is known, but not as it should be, only the sender can change: a translation, a signature.
  if (world.valueOf(fact) !== undefined) return 'stated'
  const { kind } = factTable[fact]
  if (kind === 'established' || kind === 'finding') return kind
  return fact === 'addresseeState' ? 'established' : 'stated'
}

/** What is missing in either, without saying anything twice. */
export const bothMissing = (a: Missing, b: Missing): Missing => ({
  established: [...new Set([...a.established, ...b.established])].sort(),
  stated: [...new Set([...a.stated, ...b.stated])].sort(),
  findings: [...new Set([...a.findings, ...b.findings])].sort(),
  legalReviews: eachOnce([...a.legalReviews, ...b.legalReviews]),
})
