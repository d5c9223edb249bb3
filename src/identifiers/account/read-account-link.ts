import type { accountIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import { type AccountService, accountLinks, type LinkPart, type ServiceLinks } from './account-links.ts'
import { type LinkTemplate, splitLink, templateOf } from './link-template.ts'

/** A link to an account, a conversation or a message, and which part of it names what. */
export interface AccountLink {
  /** The link with https, without what names nobody. Names are as they were written: which capitals matter is for the service to say. */
  readonly text: string
  readonly service: AccountService
  /** The most particular thing that the link leads to. */
  readonly names: 'account' | 'conversation' | 'message' | 'invitation'
  /** The account, as its service names it; a phone number has its plus and was not looked up in any plan. */
  readonly account: { readonly form: 'username' | 'account-id' | 'phone-number'; readonly value: string } | null
  /** The group, channel or room. */
  readonly conversation: string | null
  readonly message: string | null
  /** Whoever has it may enter; it does not tell where to. */
  readonly invitation: string | null
}

/** A link to an account, a conversation or a message, or the code of the reason why it is none. `parseAccountLink` says what it is, and has the words. */
export function readAccountLink(text: string): AccountLink | keyof typeof accountIssueCodes {
  const link = splitLink(text)
  if (link === null) return 'identifier.link-malformed'
  const rows = rowsOf().filter(({ template }) => template.host === link.host)
  for (const { row, template } of rows) {
    const parts = template.match(link, (part, value) => isPart(row, part, value))
    if (parts !== null) return linkOf(row.service, template, parts)
  }
  return rows.length === 0 ? 'identifier.link-unknown-service' : 'identifier.link-names-nobody'
}

interface Row {
  readonly row: ServiceLinks
  readonly template: LinkTemplate
}

let rows: readonly Row[] | null = null

/** Every link of the table, read when the first link is. */
function rowsOf(): readonly Row[] {
  rows ??= accountLinks.flatMap((row) => row.links.map((link) => ({ row, template: templateOf(link) })))
  return rows
}

const isPart = ({ parts, reserved = [] }: ServiceLinks, part: LinkPart, value: string): boolean =>
  parts[part]?.test(value) === true && !(part === 'username' && reserved.includes(value.toLowerCase()))

function linkOf(service: AccountService, template: LinkTemplate, parts: ReadonlyMap<LinkPart, string>): AccountLink {
  const form = (['username', 'account-id', 'phone-number'] as const).find((it) => parts.has(it))
  const [conversation, message, invitation] = [parts.get('conversation'), parts.get('message'), parts.get('invitation')]
  const value = form === undefined ? '' : `${form === 'phone-number' ? '+' : ''}${parts.get(form)}`
  const place = conversation === undefined ? (form === undefined ? 'invitation' : 'account') : 'conversation'
  return {
    text: template.print(parts),
    service,
    names: message === undefined ? place : 'message',
    account: form === undefined ? null : { form, value },
    conversation: conversation ?? null,
    message: message ?? null,
    invitation: invitation ?? null,
  }
}
