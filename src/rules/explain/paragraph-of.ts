import type { DutyInPlay, ItemDecision } from '../decision.ts'
import { dueTold, factsAsked, listed, nearMissesTold, rulesTold, spanTold } from './telling.ts'
import type { Words } from './words/words.ts'

/** Tells the decision about one item in a paragraph. */
export const paragraphOf = (words: Words, item: ItemDecision): string =>
  shortened([...answerOf(words, item), dutiesTold(words, item.duties)].filter((it) => it !== '').join(' '), item)

/** Names a source of law in full once; after that the article is enough. */
function shortened(text: string, item: ItemDecision): string {
  const cites = [...item.determinedBy, ...item.duties.map((it) => it.rule), ...item.nearMisses].map((it) => it.cite)
  const sources = new Set(cites.flatMap((it) => /^(.+?), (?=Arts?[. ]|§)/.exec(it)?.[0] ?? []))
  // Whole citations only: a sentence that names the law, or a citation of two laws, stays as it is. The longer first, since one may hold another.
  const longestFirst = [...new Set(cites)].sort((a, b) => b.length - a.length)
  return [...sources].reduce((told, source) => {
    let isNamed = false
    return told.replace(new RegExp(longestFirst.map(escaped).join('|'), 'g'), (cite) => {
      if (!cite.startsWith(source)) return cite
      const short = isNamed ? cite.slice(source.length) : cite
      isNamed = true
      return short
    })
  }, text)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function answerOf(words: Words, item: ItemDecision): readonly string[] {
  const rules = rulesTold(words, item.determinedBy)
  const missing = missingTold(words, item)
  const { answers } = words
  switch (item.outcome) {
    case 'disclose':
    case 'restrict':
      return [answers[item.outcome], rules, words.approvals[item.approvals]]
    case 'preserve':
      return [answers.preserve, rules]
    case 'hold':
      return [answers.hold, rules, ...item.holds.map((it) => holdTold(words, it)), words.approvals[item.approvals]]
    case 'decline':
      return [
        words.declined(words.grounds[item.ground ?? 'not-permitted']),
        rules,
        silenceTold(words, item),
        nearMissesTold(words, item.nearMisses),
      ]
    case 'redirect':
      return [words.redirected(words.routes[item.route ?? 'contact-point']), rules, becauseTold(words, item)]
    case 'refer':
      return [words.referred(words.reasons[item.reason ?? 'no-rule']), rules, missing, conflictTold(words, item)]
    case 'verify':
      return [answers.open, missing, staffTold(words, item)]
    case 'clarify':
      return [answers.open, missing, rules]
  }
}

const holdTold = (words: Words, { event, orAfter, noSlack }: ItemDecision['holds'][number]): string =>
  `${words.waits(words.events[event], orAfter === undefined ? null : spanTold(words, orAfter))}${noSlack ? ` ${words.noSlack}` : ''}`

const silenceTold = (words: Words, { silentPacks }: ItemDecision): string =>
  silentPacks.length === 0
    ? ''
    : words.closedLaw(
        listed(
          words,
          silentPacks.map((it) => it.pack),
        ),
      )

const becauseTold = (words: Words, { because = [] }: ItemDecision): string =>
  because.length === 0 ? '' : words.lookedAt(factsAsked(words, because))

function missingTold(words: Words, { missing }: ItemDecision): string {
  const parts = [
    missing.established.length > 0 ? words.establish(factsAsked(words, missing.established)) : '',
    missing.stated.length > 0 ? words.state(factsAsked(words, missing.stated)) : '',
    missing.findings.length > 0 ? words.find(factsAsked(words, missing.findings)) : '',
    missing.legalReviews.length > 0 ? words.confirm(rulesTold(words, missing.legalReviews)) : '',
  ]
  return parts.filter((it) => it !== '').join(' ')
}

/** One permit to ask is enough for a reader; whatever closes is named. */
function conflictTold(words: Words, { conflict }: ItemDecision): string {
  const sets = conflict?.sets ?? []
  const [first] = sets
  if (first === undefined) return ''
  const closing = sets.flatMap((it) => (it.ask.pack === first.ask.pack && it.ask.rule === first.ask.rule ? (it.give ?? []) : []))
  return [
    words.mayAsk(rulesTold(words, [first.ask])),
    closing.length === 0 ? words.silence : words.mayNotGive(rulesTold(words, closing)),
  ].join(' ')
}

function staffTold(words: Words, { wouldAnswer }: ItemDecision): string {
  if (wouldAnswer === undefined) return ''
  const { outcome, ground, reason } = wouldAnswer
  const because = ground !== undefined ? words.grounds[ground] : reason !== undefined ? words.reasons[reason] : undefined
  return words.forStaff(words.outcomes[outcome], because)
}

/** Duties by when they bind; those that several rules lay on us are told once, with all their citations. */
function dutiesTold(words: Words, list: readonly DutyInPlay[]): string {
  const told = list.filter((it) => it.duty !== 'obtain-approval')
  const firing = told.filter((it) => it.state === 'firing')
  const due = firing.flatMap((it) => (it.within === undefined ? [] : [[it, dueTold(words, it.within)] as const]))
  const lasting = firing
    .filter((it) => it.within === undefined)
    .map((it) => [it, typeof it.for === 'object' ? words.during(spanTold(words, it.for)) : ''] as const)
  const possible = told.filter((it) => it.state === 'possible').map((it) => [it, ''] as const)
  const { sections } = words
  return [section(words, sections.due, due), section(words, sections.throughout, lasting), section(words, sections.possibly, possible)]
    .filter((it) => it !== '')
    .join(' ')
}

function section(words: Words, title: string, entries: readonly (readonly [DutyInPlay, string])[]): string {
  const cites = new Map<string, string[]>()
  for (const [{ duty, rule }, time] of entries) {
    const what = `${words.duties[duty]}${time}`
    cites.set(what, [...(cites.get(what) ?? []), rule.cite])
  }
  return cites.size === 0 ? '' : `${title}${words.colon}${[...cites].map(([what, rules]) => `${what} (${rules.join('; ')})`).join(', ')}.`
}
