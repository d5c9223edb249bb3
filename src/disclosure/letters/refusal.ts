import type { ItemDecision, NearMiss } from '../../rules/decision.ts'
import { facts } from '../../vocabulary/facts.ts'
import { type DeclineGround, declineGrounds } from '../../vocabulary/outcomes.ts'
import { annexThreePlace } from './annex-three.ts'
import type { LetterInput } from './letter.ts'
import { citesOf, listed, toldTogether } from './words.ts'

/** Tells what is declined: the ground, the article, what would have been needed. */
export function refusal({ decisions, instrument }: LetterInput): readonly string[] {
  const all = decisions.flatMap((it) => it.items)
  const declined = all.filter((it) => it.outcome === 'decline')
  if (declined.length === 0) return []
  const isCertificate = annexThreePlace('incomplete', instrument) !== null
  return [
    'We do not hand over the following. This says nothing about whether such data are held.',
    ...toldTogether(all, declined, (it) => declinedTold(it, annexThreePlace(it.ground ?? 'not-permitted', instrument))),
    ...(isCertificate
      ? ['The places named are those of the form of Annex III to Reg. (EU) 2023/1543. This letter does not replace the form.']
      : []),
  ]
}

function declinedTold({ ground = 'not-permitted', determinedBy, silentPacks, nearMisses }: ItemDecision, place: string | null): string {
  const cites = citesOf(determinedBy)
  const silent = listed([...new Set(silentPacks.map((it) => it.pack))])
  return [
    `${declineGrounds[ground].says}${cites === '' ? '' : ` (${cites})`}.`,
    ...(silent === '' ? [] : [`The law that governs this (${silent}) permits only what it names.`]),
    ...(place === null ? [] : [`Annex III, ${place}.`]),
    ...needed(ground, nearMisses),
  ].join(' ')
}

/** What would have been needed: only where the ground leaves it open, and only what the request itself says. */
function needed(ground: DeclineGround, nearMisses: readonly NearMiss[]): readonly string[] {
  if (!openGrounds.includes(ground)) return []
  const told = nearMisses
    .filter((it) => it.butFor.length > 0 && it.butFor.every((fact) => facts[fact].kind === 'stated'))
    .map((it) => `${it.says.replace(/\.$/, '')} (${it.cite}); here this turned on ${listed(it.butFor.map((fact) => facts[fact].says))}.`)
  return told.length === 0 ? [] : ['What the law would have needed:', ...new Set(told)]
}

/** With these grounds the law has a way that this request did not take. With any other, telling of one would promise what does not help. */
const openGrounds: readonly DeclineGround[] = [
  'not-permitted',
  'issuer-not-competent',
  'offence-below-threshold',
  'instrument-insufficient',
  'addressee-not-controller',
  'incomplete',
]
