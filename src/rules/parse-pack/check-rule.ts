import { isCalendarDate } from '../../foundation/calendar-date.ts'
import type { Issue } from '../../foundation/issue.ts'
import { acts } from '../../vocabulary/acts.ts'
import { clockStarts, countingRules, duties, releaseEvents } from '../../vocabulary/duties.ts'
import { declineGrounds, outcomes, routes } from '../../vocabulary/outcomes.ts'
import { checkPattern } from './check-pattern.ts'
import { aName, isName } from './is-name.ts'
import { isObject, type Plain, type Say } from './say.ts'

interface Context {
  readonly path: Issue['path']
  readonly terms: readonly string[]
  /** What its pack is for, as far as it says so. */
  readonly roles: readonly unknown[]
}

const always = ['id', 'cite', 'says', 'from', 'when', 'effect']
const sometimes = ['until', 'unless', 'yieldsTo', 'echoes']
const ofLaw = ['as', 'readInForceOn']

/** The fields of each effect: those it must have, and those it may have. */
const effects: Readonly<Record<string, { readonly needs: readonly string[]; readonly may: readonly string[]; readonly lawOnly?: true }>> = {
  permit: { needs: [], may: ['act', 'voluntary'], lawOnly: true },
  forbid: { needs: ['ground'], may: ['act'] },
  require: { needs: ['needs', 'ground'], may: ['act'] },
  hold: { needs: ['release'], may: ['act'] },
  redirect: { needs: ['to'], may: [], lawOnly: true },
  oblige: { needs: ['duty'], may: ['within', 'for', 'startsAt', 'counting', 'upon', 'approvals'] },
}

/** Checks one rule of a pack. */
export function checkRule(rule: unknown, context: Context, say: Say): void {
  const { path, terms, roles } = context
  const isPolicy = roles.includes('policy')
  if (!isObject(rule)) {
    say('pack.wrong-type', path, 'expected a rule')
    return
  }
  const effect = typeof rule['effect'] === 'string' && Object.hasOwn(effects, rule['effect']) ? effects[rule['effect']] : undefined
  if (rule['effect'] !== undefined && effect === undefined)
    say('pack.unknown-value', [...path, 'effect'], 'permit, forbid, require, hold, redirect or oblige')
  if (isPolicy && effect?.lawOnly === true) say('pack.not-for-a-policy', [...path, 'effect'])

  const needed = [...always, ...(effect?.needs ?? []), ...(isPolicy ? [] : ['confidence'])]
  const known = [...needed, ...sometimes, ...(effect?.may ?? []), ...(isPolicy ? [] : ofLaw)]
  for (const name of needed)
    if (rule[name] === undefined) say(name === 'cite' ? 'pack.bad-citation' : 'pack.missing-field', [...path, name])
  if (effect !== undefined) for (const name of Object.keys(rule)) if (!known.includes(name)) say('pack.unknown-field', [...path, name])

  checkWording(rule, path, say)
  if (rule['when'] !== undefined) checkPattern(rule['when'], { path: [...path, 'when'], terms, allows: 'rule' }, say)
  if (rule['unless'] !== undefined) checkPattern(rule['unless'], { path: [...path, 'unless'], terms, allows: 'rule' }, say)
  if (rule['needs'] !== undefined) checkPattern(rule['needs'], { path: [...path, 'needs'], terms, allows: 'facts' }, say)
  if (isObject(rule['needs']) && Object.keys(rule['needs']).length === 0)
    say('pack.wrong-type', [...path, 'needs'], 'a requirement that needs nothing is always met')
  if ((rule['as'] === 'ask' || rule['as'] === 'give') && !isPolicy && roles.length > 0 && !roles.includes(rule['as']))
    say('pack.unknown-value', [...path, 'as'], 'its pack does not play this role, so the rule would never speak')
  for (const [name, words] of Object.entries(listed)) checkListed(rule[name], words, [...path, name], say)
  if (rule['voluntary'] !== undefined && rule['voluntary'] !== true) say('pack.wrong-type', [...path, 'voluntary'], 'true or left out')
  if (rule['effect'] === 'hold') checkRelease(rule['release'], [...path, 'release'], say)
  if (rule['effect'] === 'oblige') checkDuty(rule, path, say)
}

const listed: Readonly<Record<string, readonly string[]>> = {
  act: Object.keys(acts),
  ground: Object.keys(declineGrounds),
  to: Object.keys(routes),
  duty: Object.keys(duties),
  startsAt: Object.keys(clockStarts),
  counting: Object.keys(countingRules),
  upon: Object.keys(outcomes),
  confidence: ['verified', 'unverified'],
  as: ['ask', 'give'],
}

function checkListed(value: unknown, words: readonly string[], path: Issue['path'], say: Say): void {
  if (value === undefined) return
  const many = path.at(-1) === 'act' || path.at(-1) === 'upon'
  const values: readonly unknown[] = many && Array.isArray(value) ? value : [value]
  if (values.length === 0 || values.some((it) => !(words as readonly unknown[]).includes(it)))
    say('pack.unknown-value', path, `expected one of ${words.join(', ')}`)
}

function checkWording(rule: Plain, path: Issue['path'], say: Say): void {
  if (rule['id'] !== undefined && !isName(rule['id'])) say('pack.wrong-type', [...path, 'id'], aName)
  if (rule['says'] !== undefined && (typeof rule['says'] !== 'string' || rule['says'].trim() === ''))
    say('pack.wrong-type', [...path, 'says'], 'expected text')
  if (rule['cite'] !== undefined && (typeof rule['cite'] !== 'string' || rule['cite'].trim() === ''))
    say('pack.bad-citation', [...path, 'cite'])
  for (const name of ['from', 'until', 'readInForceOn']) {
    if (rule[name] !== undefined && !isCalendarDate(rule[name]))
      say('pack.wrong-type', [...path, name], 'expected a date written YYYY-MM-DD')
  }
  const { from, until } = rule
  if (isCalendarDate(from) && isCalendarDate(until) && until <= from) say('pack.empty-dates', [...path, 'until'])
}

function checkRelease(release: unknown, path: Issue['path'], say: Say): void {
  if (release === undefined) return
  if (!isObject(release)) {
    say('pack.wrong-type', path, 'expected { event } or { event, orAfter }')
    return
  }
  for (const name of Object.keys(release)) if (name !== 'event' && name !== 'orAfter') say('pack.unknown-field', [...path, name])
  checkListed(release['event'] ?? '', Object.keys(releaseEvents), [...path, 'event'], say)
  if (release['orAfter'] !== undefined && !isSpan(release['orAfter']))
    say('pack.wrong-type', [...path, 'orAfter'], 'expected a span such as { days: 10 }')
}

function checkDuty(rule: Plain, path: Issue['path'], say: Say): void {
  const duty = rule['duty']
  if (duty === 'obtain-approval') {
    if (rule['approvals'] !== 1 && rule['approvals'] !== 2) say('pack.wrong-type', [...path, 'approvals'], '1 or 2')
    for (const name of ['within', 'for', 'startsAt', 'counting', 'upon'])
      if (rule[name] !== undefined) say('pack.unknown-field', [...path, name])
    return
  }
  if (rule['approvals'] !== undefined) say('pack.unknown-field', [...path, 'approvals'])
  if (rule['startsAt'] === undefined) say('pack.missing-field', [...path, 'startsAt'])
  const lasting = typeof duty === 'string' && Object.hasOwn(duties, duty) && duties[duty as keyof typeof duties].lasting
  const [own, other, words] = lasting
    ? (['for', 'within', ['as-ordered']] as const)
    : (['within', 'for', ['as-ordered', 'without-undue-delay']] as const)
  if (rule[own] === undefined) say('pack.missing-field', [...path, own])
  else if (!isSpan(rule[own]) && !(words as readonly unknown[]).includes(rule[own]))
    say('pack.wrong-type', [...path, own], `expected a span or ${words.join(' or ')}`)
  if (rule[other] !== undefined) say('pack.unknown-field', [...path, other])
}

const units = ['hours', 'days', 'workingDays', 'weeks', 'months', 'years']

function isSpan(value: unknown): boolean {
  if (!isObject(value)) return false
  const [first, ...more] = Object.entries(value)
  return first !== undefined && more.length === 0 && units.includes(first[0]) && Number.isInteger(first[1]) && (first[1] as number) > 0
}
