import { countries } from 'lawful-request/vocabulary'
import { randomFrom } from '../../random.mjs'

/*
 * A fictitious policy in the words that every contestant has: rules permit or forbid, each for one State, some instruments, some kinds of authority and
 * some items. A request is permitted if a rule permits it and none forbids it. Nothing here is the law of anybody.
 */

const instrumentGroups = [
  ['epoc', 'european-investigation-order', 'mutual-assistance-request', 'dsa-order-to-provide-information'],
  ['other-production-order', 'gb/overseas-production-order', 'us/search-warrant', 'br/court-order'],
]
export const instruments = instrumentGroups.flat()
export const authorities = ['judge', 'court', 'investigating-judge', 'prosecutor', 'police', 'administrative']
export const items = [
  ...['person-name', 'postal-address', 'phone-number', 'email-address', 'registration-ip', 'last-login-ip'],
  ...['session-ip-log', 'billing-record', 'location', 'interaction-log', 'message-content', 'stored-file'],
]

/**
 * A policy of `packs` parts, each about the half of the instruments of one State, with about `rulesPerPack` rules each. A larger policy knows more
 * States; as many of its rules are about one request.
 */
export function generatePolicy({ seed, packs, rulesPerPack }) {
  const random = randomFrom(seed)
  const states = countries.slice(0, packs / instrumentGroups.length)
  const parts = states.flatMap((state) => instrumentGroups.map((group) => ({ state, instruments: group, rules: [] })))
  let written = 0
  for (const [index, part] of parts.entries()) {
    // 7.5 rules a pack are seven in one and eight in the next.
    for (const end = Math.floor((index + 1) * rulesPerPack); written < end; written++) {
      part.rules.push({
        id: `r${part.rules.length + 1}`,
        effect: random.next() < 0.3 ? 'forbid' : 'permit',
        state: part.state,
        instruments: random.someOf(part.instruments, 2, 4),
        authorities: random.someOf(authorities, 2, 5),
        items: random.someOf(items, 2, 7),
      })
    }
  }
  return { states, parts, rules: parts.flatMap((it) => it.rules) }
}

/** Requests to such a policy, no two alike. */
export function generateRequests({ seed, count, states }) {
  const random = randomFrom(seed)
  const requests = new Map()
  while (requests.size < count) {
    const request = {
      state: random.oneOf(states),
      instrument: random.oneOf(instruments),
      authority: random.oneOf(authorities),
      item: random.oneOf(items),
    }
    requests.set(Object.values(request).join(), request)
  }
  return [...requests.values()]
}

/** The answer, as slowly and obviously as it can be said. Every contestant has to give it. */
export function isPermitted(rules, request) {
  const about = rules.filter(
    (it) =>
      it.state === request.state &&
      it.instruments.includes(request.instrument) &&
      it.authorities.includes(request.authority) &&
      it.items.includes(request.item),
  )
  return about.some((it) => it.effect === 'permit') && !about.some((it) => it.effect === 'forbid')
}
