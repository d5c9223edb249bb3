import { type Route, routes } from '../../vocabulary/outcomes.ts'
import type { LetterInput } from './letter.ts'
import { citesOf } from './words.ts'
import { whatMayBeTold } from './what-may-be-told.ts'

/** Tells where the request belongs. Addresses are those handed in, from what we publish, and only where a door of ours is the right one. */
export function wrongDoor(input: LetterInput): readonly string[] {
  const items = input.decisions.flatMap((it) => it.items).filter((it) => it.outcome === 'redirect')
  const isProven = whatMayBeTold(input) === 'answer'
  const to = [...new Set(items.map((it) => it.route ?? 'contact-point'))].sort()
  if (to.length === 0) return []
  const addresses = input.doors.map((it) => it.address.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()).filter((it) => it !== '')
  return [
    `This came to a door that does not take it${isProven && items.length < input.decisions.flatMap((it) => it.items).length ? ', in part' : ''}.`,
    ...to.map((route) => {
      const cites = isProven ? citesOf(items.filter((it) => (it.route ?? 'contact-point') === route).flatMap((it) => it.determinedBy)) : ''
      return `It belongs to ${routes[route].says}${cites === '' ? '' : ` (${cites})`}.`
    }),
    ...(to.some((it) => ourRoutes.includes(it)) && addresses.length > 0
      ? [['Our published contact points that take it:', ...addresses.map((it) => `- ${it}`)].join('\n')]
      : []),
  ]
}

/** Routes that lead to a door of ours. The addresses of authorities and of other providers are not ours to give. */
const ourRoutes: readonly Route[] = ['contact-point', 'responsible-entity', 'designated-establishment']
