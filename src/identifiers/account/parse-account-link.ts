import { accountIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
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

/**
 * Reads a link to an account or a message of a service that we know, in a form that the service documents: `https://t.me/name/12`, `wa.me/…`,
 * `matrix.to/#/@name:example.org`. The scheme and `www.` may be missing. Parameters and fragments that name nobody are left out.
 *
 * The account of a link to a message is the one in whose channel or profile it stands, which need not be who wrote it. A link that no row of the
 * table has is refused and not guessed at.
 *
 * **Issues** `identifier.link-*` and those of any identifier.
 * **Source** the table of links; each service has its own.
 *
 * @example
 * const result = parseAccountLink('https://t.me/example_channel/12?single')
 * if (result.ok) [result.value.account?.value, result.value.message, result.value.text] // ['example_channel', '12', 'https://t.me/example_channel/12']
 */
export function parseAccountLink(text: unknown): Result<AccountLink> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<AccountLink>(null, taken.issues)
  const link = splitLink(taken.text)
  if (link === null) return resultOf<AccountLink>(null, [...taken.issues, issue('identifier.link-malformed')])
  const rows = rowsOf().filter(({ template }) => template.host === link.host)
  if (rows.length === 0) return resultOf<AccountLink>(null, [...taken.issues, issue('identifier.link-unknown-service')])
  for (const { row, template } of rows) {
    const parts = template.match(link, (part, value) => isPart(row, part, value))
    if (parts !== null) return resultOf<AccountLink>(linkOf(row.service, template, parts), taken.issues)
  }
  return resultOf<AccountLink>(null, [...taken.issues, issue('identifier.link-names-nobody')])
}

const issue = (code: keyof typeof accountIssueCodes): Issue => issueIn(accountIssueCodes, code)

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
