import { isDigit } from '../scan/codes.ts'

/** The longest beginning of a run that looks like a domain: a dash, a digit or a stop behind it is the text's. */
export function domainIn(run: string): string {
  let rest = withoutEnd(run)
  while (rest !== '' && !looksLikeDomain(rest)) {
    const part = /(?:\d+|[^\d.-]+|[.-]+)$/u.exec(rest)?.[0].length ?? rest.length
    rest = rest.slice(0, rest.length - part)
  }
  return rest
}

function withoutEnd(run: string): string {
  let end = run.length
  while (end > 0 && (run[end - 1] === '.' || run[end - 1] === '-')) end--
  return run.slice(0, end)
}

/** At least two labels and a last one that is no number (`pkg@1.2.3` is a version), or an IPv4 address. `image@2x.png` is a file. */
function looksLikeDomain(domain: string): boolean {
  const last = domain.slice(domain.lastIndexOf('.') + 1)
  if (last.length === domain.length || last.length === 0) return false
  if (isDigit(last.charCodeAt(last.length - 1)) && !/^xn--[\w-]+$/.test(last)) return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(domain)
  return (
    /^(?:[\p{L}][\p{L}\p{M}]+|xn--[\w-]+)$/u.test(last) && /^[\p{L}\p{N}]/u.test(domain) && !domain.includes('..') && !/^\dx\./.test(domain)
  )
}
