import { duties, releaseEvents } from '../../vocabulary/duties.ts'
import { declineGrounds, outcomes, referReasons, routes } from '../../vocabulary/outcomes.ts'
import type { DutyInPlay, ItemDecision } from '../decision.ts'
import { factsAsked, listed, nearMissesTold, rulesTold, spanTold } from './words.ts'

/** Tells the decision about one item in a paragraph. */
export const paragraphOf = (item: ItemDecision): string =>
  shortened([...answerOf(item), dutiesTold(item.duties)].filter((it) => it !== '').join(' '), item)

/** Names a source of law in full once; after that the article is enough. */
function shortened(text: string, item: ItemDecision): string {
  const cites = [...item.determinedBy, ...item.duties.map((it) => it.rule), ...item.nearMisses].map((it) => it.cite)
  const sources = new Set(cites.flatMap((it) => /^(.+?), (?=Arts?[. ]|§)/.exec(it)?.[0] ?? []))
  return [...sources].reduce((told, source) => {
    const first = told.indexOf(source) + source.length
    return told.slice(0, first) + told.slice(first).replaceAll(source, '')
  }, text)
}

function answerOf(item: ItemDecision): readonly string[] {
  const rules = rulesTold(item.determinedBy)
  switch (item.outcome) {
    case 'disclose':
      return ['may be handed over.', rules, approvalTold(item.approvals)]
    case 'preserve':
      return ['is to be kept, and nothing is handed over.', rules]
    case 'restrict':
      return ['may be removed or disabled.', rules, approvalTold(item.approvals)]
    case 'hold':
      return ['is ready, but has to wait.', rules, ...item.holds.map(holdTold), approvalTold(item.approvals)]
    case 'decline':
      return [
        `declined, because ${declineGrounds[item.ground ?? 'not-permitted'].says}.`,
        rules,
        silenceTold(item),
        nearMissesTold(item.nearMisses),
      ]
    case 'redirect':
      return [`does not belong here, but to ${routes[item.route ?? 'contact-point'].says}.`, rules, becauseTold(item)]
    case 'refer':
      return [`goes to a person: ${referReasons[item.reason ?? 'no-rule'].says}.`, rules, missingTold(item), conflictTold(item)]
    case 'verify':
      return ['cannot be answered yet.', missingTold(item) === '' ? outcomes.verify.says : '', missingTold(item), staffTold(item)]
    case 'clarify':
      return ['cannot be answered yet.', missingTold(item) === '' ? outcomes.clarify.says : '', missingTold(item), rules]
  }
}

const approvalTold = (approvals: ItemDecision['approvals']): string =>
  approvals === 0
    ? 'The instructions waive an approval.'
    : approvals === 1
      ? 'One named person has to approve before anything leaves.'
      : 'Two named people have to approve before anything leaves.'

const holdTold = ({ event, orAfter, noSlack }: ItemDecision['holds'][number]): string =>
  `It waits until ${releaseEvents[event].says}${orAfter === undefined ? '' : ` or ${spanTold(orAfter)} have passed`}.${noSlack ? ' The wait ends when the duty falls due: there is no slack.' : ''}`

const silenceTold = (item: ItemDecision): string =>
  item.silentPacks.length === 0 ? '' : `The law that governs this is closed: ${listed(item.silentPacks.map((it) => it.pack))}.`

const becauseTold = (item: ItemDecision): string =>
  item.because === undefined || item.because.length === 0 ? '' : `We looked at ${factsAsked(item.because)}.`

function missingTold({ missing }: ItemDecision): string {
  const parts = [
    missing.established.length > 0 ? `We have to establish ${factsAsked(missing.established)}.` : '',
    missing.stated.length > 0 ? `The authority has to state ${factsAsked(missing.stated)}.` : '',
    missing.findings.length > 0 ? `A named person has to find ${factsAsked(missing.findings)}.` : '',
    missing.legalReviews.length > 0 ? `A lawyer has to confirm: ${rulesTold(missing.legalReviews)}` : '',
  ]
  return parts.filter((it) => it !== '').join(' ')
}

/** One permit to ask is enough for a reader; whatever closes is named. */
function conflictTold({ conflict }: ItemDecision): string {
  const [first] = conflict?.sets ?? []
  if (conflict === undefined || first === undefined) return ''
  const closing = conflict.sets.flatMap((it) => (it.ask.pack === first.ask.pack && it.ask.rule === first.ask.rule ? (it.give ?? []) : []))
  return [
    `They may ask: ${rulesTold([first.ask])}`,
    closing.length === 0 ? 'No law of our own lets us give.' : `We may not give: ${rulesTold(closing)}`,
  ].join(' ')
}

function staffTold({ wouldAnswer }: ItemDecision): string {
  if (wouldAnswer === undefined) return ''
  const { outcome, ground, reason } = wouldAnswer
  const because = ground !== undefined ? declineGrounds[ground].says : reason !== undefined ? referReasons[reason].says : undefined
  return `For our own staff only: were this settled, the answer would be ${outcome}${because === undefined ? '' : ` (${because})`}.`
}

/** Duties by when they bind; those that several rules lay on us are told once, with all their citations. */
function dutiesTold(list: readonly DutyInPlay[]): string {
  const told = list.filter((it) => it.duty !== 'obtain-approval')
  const due = told
    .filter((it) => it.state === 'firing' && it.within !== undefined)
    .map((it) => [it, ` ${typeof it.within === 'object' ? 'within ' : ''}${spanTold(it.within ?? 'as-ordered')}`] as const)
  const lasting = told
    .filter((it) => it.state === 'firing' && it.within === undefined)
    .map((it) => [it, it.for === undefined || it.for === 'as-ordered' ? '' : ` for ${spanTold(it.for)}`] as const)
  const possible = told.filter((it) => it.state === 'possible').map((it) => [it, ''] as const)
  return [section('Due', due), section('Throughout', lasting), section('Possibly also, until we know more', possible)]
    .filter((it) => it !== '')
    .join(' ')
}

function section(title: string, entries: readonly (readonly [DutyInPlay, string])[]): string {
  const cites = new Map<string, string[]>()
  for (const [{ duty, rule }, time] of entries) {
    const words = `${duties[duty].says}${time}`
    cites.set(words, [...(cites.get(words) ?? []), rule.cite])
  }
  return cites.size === 0 ? '' : `${title}: ${[...cites].map(([words, rules]) => `${words} (${rules.join('; ')})`).join(', ')}.`
}
