import { releaseEvents } from '../../vocabulary/duties.ts'
import { declineGrounds, referReasons, routes } from '../../vocabulary/outcomes.ts'
import type { ItemDecision } from '../decision.ts'
import { factsAsked, spanTold } from './words.ts'

/** Tells the decision about one item in one line: outcome, reason, first citation. */
export function lineOf(item: ItemDecision): string {
  const reason = reasonOf(item)
  const cite = item.determinedBy[0]?.cite
  return [item.outcome, ...(reason === '' ? [] : [`: ${reason}`]), ...(cite === undefined ? [] : [` [${cite}]`])].join('')
}

function reasonOf(item: ItemDecision): string {
  switch (item.outcome) {
    case 'decline':
      return declineGrounds[item.ground ?? 'not-permitted'].says
    case 'redirect':
      return `to ${routes[item.route ?? 'contact-point'].says}`
    case 'refer':
      return item.missing.findings.length > 0
        ? `a person has to find ${factsAsked(item.missing.findings)}`
        : referReasons[item.reason ?? 'no-rule'].says
    case 'verify':
      return toVerify(item)
    case 'clarify':
      return `the authority has to state ${factsAsked(item.missing.stated)}`
    case 'hold':
      return item.holds
        .map((it) => `until ${releaseEvents[it.event].says}${it.orAfter === undefined ? '' : `, or ${spanTold(it.orAfter)}`}`)
        .join('; ')
    case 'disclose':
    case 'restrict':
      return item.approvals === 0 ? 'no approval needed' : `after ${item.approvals === 1 ? 'one approval' : 'two approvals'}`
    case 'preserve':
      return ''
  }
}

/** Our own step; where a redirect hangs on something else, the letter or the lawyer. */
function toVerify({ missing }: ItemDecision): string {
  if (missing.established.length > 0) return `we have to establish ${factsAsked(missing.established)}`
  if (missing.stated.length > 0) return `the authority has to state ${factsAsked(missing.stated)}`
  return referReasons['legal-review'].says
}
