import type { Look } from '../span.ts'
import { addressWithTail } from './address-with-tail.ts'

const host = /(?:0x[0-9a-f]{1,8}|\d{1,12})(?:\.(?:0x[0-9a-f]{1,8}|\d{1,12})){0,3}(?![\p{L}\p{N}_.-]|@)/iuy

/** Looks behind the slashes of a URL: an address that is written there as one number, or in another notation that browsers take, `http://3221225985/`. */
export function hostAt(look: Look, slash: number): number {
  const { text } = look
  const from = slash + 1
  host.lastIndex = from
  if (!look.wants['ip-address'] || !host.test(text)) return from
  const to = host.lastIndex
  const written = text.slice(from, to)
  // Four decimal numbers are looked at like all others, and a small number is the name of a host somewhere.
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(written) || /^\d{1,7}$/.test(written)) return from
  const address = addressOf(written)
  const span = address === null ? null : addressWithTail(text, { from, to, address, why: 'ip-number', bits: 32 })
  if (span === null) return from
  look.found.push(span)
  return span.to
}

function addressOf(host: string): string | null {
  try {
    return new URL(`http://${host}/`).hostname
  } catch {
    return null
  }
}
