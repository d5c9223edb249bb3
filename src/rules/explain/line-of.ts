import type { ItemDecision } from '../decision.ts'
import { factsAsked, spanTold } from './telling.ts'
import type { Words } from './words/words.ts'

/** Tells the decision about one item in one line: outcome, reason, first citation. */
export function lineOf(words: Words, item: ItemDecision): string {
  const reason = reasonOf(words, item)
  const cite = item.determinedBy[0]?.cite
  return [
    words.outcomes[item.outcome],
    ...(reason === '' ? [] : [`${words.colon}${reason}`]),
    ...(cite === undefined ? [] : [` [${cite}]`]),
  ].join('')
}

function reasonOf(words: Words, item: ItemDecision): string {
  const { line } = words
  switch (item.outcome) {
    case 'decline':
      return words.grounds[item.ground ?? 'not-permitted']
    case 'redirect':
      return line.redirected(words.routes[item.route ?? 'contact-point'])
    case 'refer':
      return item.missing.findings.length > 0
        ? line.find(factsAsked(words, item.missing.findings))
        : words.reasons[item.reason ?? 'no-rule']
    case 'verify':
      return toVerify(words, item)
    case 'clarify':
      return line.state(factsAsked(words, item.missing.stated))
    case 'hold':
      return item.holds
        .map((it) => line.waits(words.events[it.event], it.orAfter === undefined ? null : spanTold(words, it.orAfter)))
        .join('; ')
    case 'disclose':
    case 'restrict':
      return line.approvals[item.approvals]
    case 'preserve':
      return ''
  }
}

/** Our own step; where a redirect hangs on something else, the letter or the lawyer. */
function toVerify(words: Words, { missing }: ItemDecision): string {
  if (missing.established.length > 0) return words.line.establish(factsAsked(words, missing.established))
  if (missing.stated.length > 0) return words.line.state(factsAsked(words, missing.stated))
  return words.reasons['legal-review']
}
