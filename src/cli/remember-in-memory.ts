import type { Fingerprints, RememberPort } from '../corridor/ports.ts'

/** Remembers the requests of one run of the command, and nothing after it. */
export function rememberInMemory(): RememberPort {
  const cases: Readonly<Record<keyof Fingerprints, Map<string, Set<string>>>> = {
    reference: new Map(),
    content: new Map(),
    substance: new Map(),
  }
  return ({ caseId, keep, ...fingerprints }) => {
    const cameBefore = (kind: keyof Fingerprints): boolean => [...(cases[kind].get(fingerprints[kind]) ?? [])].some((it) => it !== caseId)
    const found = cameBefore('content') ? 'same' : cameBefore('reference') || cameBefore('substance') ? 'changed' : 'new'
    if (keep)
      for (const kind of ['reference', 'content', 'substance'] as const)
        cases[kind].set(fingerprints[kind], new Set([...(cases[kind].get(fingerprints[kind]) ?? []), caseId]))
    return Promise.resolve(found)
  }
}
