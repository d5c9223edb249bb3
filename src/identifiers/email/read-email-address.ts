import type { emailIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import { readDomain } from './read-domain.ts'

/** An e-mail address. */
export interface EmailAddress {
  /** The local part as written, and the domain in ASCII and lower case. */
  readonly text: string
  /** What stands before the @, unchanged: whether capitals matter there is for its mail system to say. */
  readonly localPart: string
  /** The domain as mail systems look it up: `xn--mnchen-3ya.example`. */
  readonly asciiDomain: string
  /** The domain as people read it: `münchen.example`. */
  readonly unicodeDomain: string
}

type Code = keyof typeof emailIssueCodes

/** An e-mail address, or the codes of everything that is wrong with it. `parseEmailAddress` says what it is, and has the words. */
export function readEmailAddress(text: string): EmailAddress | readonly Code[] {
  const at = text.lastIndexOf('@')
  if (at === -1 || wrapped.test(text)) return ['identifier.email-malformed']
  const localPart = text.slice(0, at)
  const domain = readDomain(text.slice(at + 1))
  const codes = judgeLocalPart(localPart)
  if (typeof domain === 'string') return [...codes, domain]
  const canonical = `${localPart}@${domain.ascii}`
  if (octetsOf(localPart) > 64 || octetsOf(canonical) > 254) return [...codes, 'identifier.email-too-long']
  return codes.length > 0 ? codes : { text: canonical, localPart, asciiDomain: domain.ascii, unicodeDomain: domain.unicode }
}

// A display name, a URI, a list: more than an address.
const wrapped = /[<>,;:]/

function judgeLocalPart(localPart: string): readonly Code[] {
  const codes: readonly (readonly [boolean, Code])[] = [
    [localPart.includes('"'), 'identifier.email-quoted'],
    [/[()]/.test(localPart), 'identifier.email-comment'],
    [/[%!]/.test(localPart), 'identifier.email-route'],
    [/^\.|\.\.|\.$/.test(localPart), 'identifier.email-dots'],
    [localPart !== localPart.normalize('NFC'), 'identifier.email-not-normalised'],
    [!/^[\p{L}\p{M}\p{N}!#$%&'*+\-/=?^_`{|}~."()]+$/u.test(localPart), 'identifier.email-malformed'],
  ]
  return codes.filter(([applies]) => applies).map(([, code]) => code)
}

const octetsOf = (text: string): number => new TextEncoder().encode(text).length
