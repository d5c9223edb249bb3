import { type AccountLink, readAccountLink } from '../../../identifiers/account/read-account-link.ts'
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
  const end = rest.lastIndex
  ascii.lastIndex = slash
  // Quotation marks and commas of other scripts, and words right behind the link, are the text's.
  const found = readUpTo(text, host, end) ?? (ascii.test(text) && ascii.lastIndex < end ? readUpTo(text, host, ascii.lastIndex) : null)
  if (found === null) return slash + 1
  const { read, to } = found
  look.found.push({ kind: 'account-link', from: host - scheme, to, canonical: read.text, why: reasons[read.names] })
  return to
}

function readUpTo(text: string, host: number, end: number): { readonly read: AccountLink; readonly to: number } | null {
  let to = end
  // What ends a sentence or closes a bracket is the text's.
  while (trailing.has(text.charAt(to - 1))) to--
  const read = readAccountLink(text.slice(host, to))
  return typeof read === 'string' ? null : { read, to }
}

const rest = /\/[^\s"<>[\]{}|\\^`]{1,200}/y
const ascii = /\/[!-~]{1,200}/y
const trailing = new Set(Array.from('.,;:!?\'")*'))
const reasons = {
  account: 'account-link',
  conversation: 'conversation-link',
  message: 'message-link',
  invitation: 'invitation-link',
} as const satisfies Record<string, FindingReason>
