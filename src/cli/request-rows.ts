import { nextDue } from '../corridor/clocks-of.ts'
import type { Clock, Handled } from '../corridor/handled.ts'
import type { IssueCode } from '../foundation/issue-codes.ts'
import { factsAsked, spanTold } from '../rules/explain/telling.ts'
import { en } from '../rules/explain/words/en.ts'
import { duties, releaseEvents } from '../vocabulary/duties.ts'
import { declineGrounds, referReasons, routes } from '../vocabulary/outcomes.ts'
import { type Answer, answersOf } from './answers-of.ts'

/** The columns of the table of requests. */
export const columns = [
  { heading: 'Request', width: 27 },
  { heading: 'From', width: 5 },
  { heading: 'Asks for', width: 21 },
  { heading: 'Proposed answer', width: 32 },
  { heading: 'Because of', width: 24 },
  { heading: 'At the latest (UTC)', width: 20 },
]

/** What a note of a request looks like in the table; each sign is explained below it. */
export const signs = {
  'case.came-before': '‡',
  'case.came-otherwise': '≠',
  'case.not-compared': '?',
  'request.confidential-part': '¶',
} as const satisfies Partial<Record<IssueCode, string>>

/** The rows of one request: one for each answer, the first with what is true of the whole. */
export function requestRows(name: string, handled: Handled): readonly (readonly string[])[] {
  if (handled.request === null) {
    const [first] = handled.issues
    const more = handled.issues.length > 1 ? ` (and ${handled.issues.length - 1} more: see check)` : ''
    return [[name, '?', '?', `a person has to read it now: ${first?.message ?? 'it cannot be read'}${more}`, 'it cannot be read', '?']]
  }
  const { issuingState, emergency } = handled.request.request
  const from = `${issuingState ?? '?'}${emergency.claimed === true ? ' !8h' : ''}`
  const noted = Object.entries(signs).flatMap(([code, sign]) => (handled.notes.some((it) => it.code === code) ? [sign] : []))
  const mark = [...(handled.wordsToRead.length > 0 ? ['†'] : []), ...noted].map((it) => ` ${it}`).join('')
  const when = deadlineTold(handled.clocks)
  const answers = answersOf(handled)
  if (answers.length === 0) return [[name + mark, from, 'nothing', 'clarify: no data are asked for', 'the form', when]]
  return answers.map((answer, index) => [
    index === 0 ? name + mark : '',
    index === 0 ? from : '',
    `${answer.items.join(', ')}${answer.part === null ? '' : ` (${answer.part})`}`,
    answerTold(answer),
    becauseOf(answer),
    index === 0 ? when : '',
  ])
}

function deadlineTold(clocks: readonly Clock[]): string {
  // What has to wait is due when the wait ends; the strict reading of the same period would be too early.
  if (clocks.some((it) => it.kind === 'hold')) return 'when the wait ends'
  const due = nextDue(clocks)
  const kept = clocks.find((it) => it.kind === 'keep')
  const at =
    due === undefined ? '' : `${dueWords[due.what] ?? due.what} by ${due.strictAt.replace('T', ' ').replace(/:\d\d(\.\d+)?Z$/, 'Z')}`
  return due === undefined
    ? kept === undefined
      ? '—'
      : `keep for ${spanTold(en, kept.span)}`
    : `${due.state === 'possible' ? 'possibly: ' : ''}${at}`
}

const dueWords: Readonly<Record<string, string>> = {
  disclose: 'hand over',
  'inform-authority': 'tell them why',
  'seek-clarification': 'ask',
}

const becauseOf = ({ cites, decision }: Answer): string =>
  cites.length > 0
    ? `${cites.slice(0, 2).join('; ')}${cites.length > 2 ? ` and ${cites.length - 2} more` : ''}`
    : decision.outcome === 'redirect'
      ? 'our own profile'
      : decision.outcome === 'verify' || decision.ground === 'not-authentic'
        ? 'the evidence handed in'
        : decision.ground === 'not-grantable'
          ? 'the vocabulary'
          : 'no rule'

function answerTold({ decision }: Answer): string {
  const { outcome, ground, reason, route, approvals, missing, because = [], holds } = decision
  switch (outcome) {
    case 'decline':
      return `decline: ${declineGrounds[ground ?? 'not-permitted'].says}`
    case 'refer':
      return missing.findings.length > 0
        ? `refer: a named person must first find ${factsAsked(en, missing.findings)}`
        : `refer: ${referReasons[reason ?? 'no-rule'].says}`
    case 'redirect':
      return `redirect to ${routes[route ?? 'contact-point'].says}`
    case 'verify':
      return `we must find out first ${factsAsked(en, because.length > 0 ? because : missing.established)}`
    case 'clarify':
      return `clarify: they have to state ${factsAsked(en, missing.stated)}`
    case 'disclose':
    case 'restrict':
      return `${outcome}, once ${approvals === 1 ? 'a person approves' : `${approvals} people approve`}`
    case 'hold':
      return `hold until ${holds.map((it) => `${releaseEvents[it.event].says}${it.orAfter === undefined ? '' : `, or ${spanTold(en, it.orAfter)} have passed`}`).join('; ')}`
    case 'preserve':
      return `preserve: ${duties.preserve.says}, hand nothing over`
  }
}
