import type { RememberPort } from '../corridor/ports.ts'

/** Remembers the requests of one run of the command, and nothing after it. */
export function rememberInMemory(): RememberPort {
  const seen = new Map<string, Set<string>>()
  return ({ reference, content }) => {
    const before = seen.get(reference)
    seen.set(reference, new Set([...(before ?? []), content]))
    return Promise.resolve(before === undefined ? 'new' : before.has(content) ? 'same' : 'changed')
  }
}
