import { readAccountLink } from '../../identifiers/account/read-account-link.ts'
import { knownHostBefore } from '../find/links/known-host-before.ts'
import type { NearLook, NearSpan } from './near-look.ts'

/** Links to services with accounts that lead to none, what has an @ and is no address, and mentions. */
export const nearNames = ({ text }: NearLook): readonly NearSpan[] => [...links(text), ...addresses(text), ...mentions(text)]

const path = /\/[^\s"<>[\]{}|\\^`]{0,200}/g

function links(text: string): readonly NearSpan[] {
  return Array.from(text.matchAll(path)).flatMap(({ index, 0: written }): readonly NearSpan[] => {
    // Behind `https://` the host is a part of what was matched.
    for (let slash = index; slash < index + written.length; slash++) {
      const from = text[slash] === '/' ? knownHostBefore(text, slash) : -1
      if (from < 0) continue
      const to = index + written.replace(/[.,;:!?'")*]+$/, '').length
      const isNobodys = typeof readAccountLink(text.slice(from, to)) === 'string'
      return [{ kind: 'account-link', from, to: Math.max(to, slash + 1), why: isNobodys ? 'nobody' : 'glued' }]
    }
    return []
  })
}

const address = /[^\s@<>()[\],;:"'/]{1,64}@[^\s@<>()[\],;:"'/]{1,255}/g

const addresses = (text: string): readonly NearSpan[] =>
  Array.from(text.matchAll(address), ({ index: from, 0: { length } }) => ({
    kind: 'email-address',
    from,
    to: from + length,
    why: 'malformed',
  }))

const mention = /(?<![\p{L}\p{N}_.@+%/-])@(?=[\d._]*[a-z])\w(?:[.-]?\w){1,62}(?![\p{L}\p{N}_@/([])/giu

const mentions = (text: string): readonly NearSpan[] =>
  Array.from(text.matchAll(mention), ({ index: from, 0: { length } }) => ({
    kind: 'account-name',
    from,
    to: from + length,
    why: 'unnamed',
  }))
