import { readAccountLink } from '../../../identifiers/account/read-account-link.ts'
import type { FindingReason } from '../../finding.ts'
import type { Look } from '../span.ts'
import { knownHostBefore } from './known-host-before.ts'

/** Looks at the slash behind the host of a service with accounts: a link to an account, a conversation or a message, in a form that the service documents. */
export function linkAt(look: Look, slash: number): number {
  const { text } = look
  const host = look.wants['account-link'] ? knownHostBefore(text, slash) : -1
  if (host < look.first) return slash + 1
  const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(look.first, host - 8), host))?.[0].length ?? 0
  rest.lastIndex = slash
  if (!rest.test(text)) return slash + 1
  let to = rest.lastIndex
  // What ends a sentence or closes a bracket is the text's.
  while (trailing.has(text.charAt(to - 1))) to--
  const read = readAccountLink(text.slice(host, to))
  if (typeof read === 'string') return slash + 1
  look.found.push({ kind: 'account-link', from: host - scheme, to, canonical: read.text, why: reasons[read.names] })
  return to
}

const rest = /\/[^\s"<>[\]{}|\\^`]{1,200}/y
const trailing = new Set(Array.from('.,;:!?\'")*'))
const reasons = {
  account: 'account-link',
  conversation: 'conversation-link',
  message: 'message-link',
  invitation: 'invitation-link',
} as const satisfies Record<string, FindingReason>
