import { type AuthorityKind, authorityKinds } from '../../../vocabulary/authorities.ts'
import { type DataItem, dataItems } from '../../../vocabulary/data-items.ts'
import type { Invariant } from '../invariant.ts'

/** Whom the vocabulary counts among judges and courts. */
type Judicial = { [K in AuthorityKind]: (typeof authorityKinds)[K]['judicial'] extends true ? K : never }[AuthorityKind]
const judicial = (Object.keys(authorityKinds) as AuthorityKind[]).filter((it): it is Judicial => authorityKinds[it].judicial)

/** What `policies/baseline` promises, from the day on which its rules begin. The law alone does not: many laws know other instruments for content. */
export const contentNeedsAJudge: Invariant = {
  id: 'content-needs-a-judge',
  says: 'With the baseline policy, content leaves only if a judge or a court issued or validated the order.',
  never: {
    outcome: 'disclose',
    item: (Object.keys(dataItems) as DataItem[]).filter((it) => dataItems[it].content),
    unless: { anyOf: [{ authorityKind: judicial }, { validatedBy: judicial }] },
    receivedFrom: '2018-01-01',
  },
}

/** The policy of which it is claimed. */
export const careful = 'policies/baseline'
