import { accountLinks } from '../../../identifiers/account/account-links.ts'
import { isAlphanumeric, isAsciiLetter } from '../scan/codes.ts'

/** Where the host of a service with accounts begins that ends at a slash, or its own scheme, −1 if there is none: `t.me/`, `www.instagram.com/`, `tg://`. */
export function knownHostBefore(text: string, slash: number): number {
  if (text.charCodeAt(slash - 1) === 0x3a) return knownSchemeBefore(text, slash - 1)
  if (!isAsciiLetter(text.charCodeAt(slash - 1)) || !hasDot(text, slash)) return -1
  let from = slash
  while (slash - from < longest && isInHost(text.charCodeAt(from - 1))) from--
  const host = text
    .slice(from, slash)
    .toLowerCase()
    .replace(/^(?:www|m)\.(?=.*\.)/, '')
  return hosts.has(host) ? from : -1
}

function knownSchemeBefore(text: string, colon: number): number {
  let from = colon
  while (colon - from < 12 && isAsciiLetter(text.charCodeAt(from - 1))) from--
  return schemes.has(text.slice(from, colon).toLowerCase()) ? from : -1
}

const isInHost = (code: number): boolean => isAlphanumeric(code) || code === 0x2e || code === 0x2d

/** In front of the last label, which has two to four letters in all of them. */
const hasDot = (text: string, slash: number): boolean =>
  text.charCodeAt(slash - 3) === 0x2e ||
  text.charCodeAt(slash - 4) === 0x2e ||
  text.charCodeAt(slash - 5) === 0x2e ||
  text.charCodeAt(slash - 6) === 0x2e

const hosts: ReadonlySet<string> = new Set(
  accountLinks.flatMap(({ links }) =>
    links.map((it) => /^[^/?#{]*/.exec(it)?.[0] ?? '').filter((it) => it.includes('.') && !it.includes(':')),
  ),
)
const schemes: ReadonlySet<string> = new Set(accountLinks.flatMap(({ links }) => links.flatMap((it) => /^([a-z]+):/.exec(it)?.[1] ?? [])))
const longest = Math.max(...Array.from(hosts, (it) => it.length)) + 'www.'.length
