import { describe, expect, it } from 'vitest'
import { handleRequest } from '../../src/corridor/handle-request.ts'
import type { Handled } from '../../src/corridor/handled.ts'
import type { Fingerprints, Ports, RememberPort } from '../../src/corridor/ports.ts'
import { resumeRequest } from '../../src/corridor/resume-request.ts'
import { eEvidence } from '../../src/rule-packs/eu/e-evidence.ts'
import { compile } from '../../src/rules/compile.ts'
import { exampleEnvelope, exampleEpoc } from '../support/example-epoc.ts'
import { exampleOperator } from '../support/example-operator.ts'

/** A store as an operator would write it. */
function store(): { remember: RememberPort; seen: Fingerprints[] } {
  const seen: Fingerprints[] = []
  return {
    seen,
    remember: (it) => {
      const before = seen.filter(({ reference }) => reference === it.reference)
      seen.push(it)
      return Promise.resolve(before.length === 0 ? 'new' : before.some(({ content }) => content === it.content) ? 'same' : 'changed')
    },
  }
}

const portsWith = (remember?: RememberPort): Ports => ({
  now: () => '2026-09-14T09:12:34Z',
  randomBytes: (length) => new Uint8Array(length).fill(7),
  operator: exampleOperator,
  engine: compile([eEvidence]),
  ledger: { append: () => Promise.resolve() },
  ...(remember !== undefined && { remember }),
})

const told = ({ notes }: Handled): readonly string[] => notes.map((it) => it.code).filter((it) => it.startsWith('case.'))

const numbered = (fileNumber: string, more: object = {}): object => {
  const form = exampleEpoc() as { sectionA: object; sectionI: object }
  const sectionA = { ...form.sectionA, issuingAuthorityFileNumber: fileNumber }
  return { ...form, ...more, sectionA, sectionI: { ...form.sectionI, fileNumber } }
}

describe('a request is compared with those that came before', () => {
  it.each([
    ['the same request', numbered('JI-1'), numbered('JI-1'), ['case.came-before']],
    ['the same file number, differently spaced', numbered('JI-1'), numbered('ji -１'), ['case.came-otherwise']],
    ['the same file number and something else', numbered('JI-1'), numbered('JI-1', { sectionF: {} }), ['case.came-otherwise']],
    ['another file number', numbered('JI-1'), numbered('JI-2'), []],
    ['no file number and the same content', numbered(' '), numbered(' '), ['case.came-before']],
    ['no file number and another content', numbered(''), numbered('', { sectionF: {} }), []],
  ])('%s', async (_, first, second, codes) => {
    const ports = portsWith(store().remember)
    const one = await handleRequest({ envelope: exampleEnvelope(), request: first }, ports)
    expect(told(one)).toEqual([])
    // Another envelope makes no other request: it came again through another door.
    const two = await handleRequest({ envelope: exampleEnvelope({ receivedAt: '2026-09-14T10:12:00+02:00' }), request: second }, ports)
    expect(told(two)).toEqual(codes)
    expect(two.outcome).not.toBe('unreadable')
  })

  it('hands over digests and nothing else', async () => {
    const { remember, seen } = store()
    await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, portsWith(remember))
    expect(Object.keys(seen[0]!).sort()).toEqual(['content', 'reference'])
    for (const it of Object.values(seen[0]!)) expect(it).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('Nora Nobody'))],
    [
      'throws',
      () => {
        throw new Error('Nora Nobody')
      },
    ],
    ['answers nonsense', () => Promise.resolve('toString' as 'new')],
  ] as const)('a store that %s stops no request and is not quoted', async (_, remember) => {
    const handled = await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, portsWith(remember))
    expect(handled.outcome).toBe('disclose')
    expect(told(handled)).toEqual(['case.not-compared'])
    expect(JSON.stringify(handled.notes)).not.toContain('Nora')
  })

  it('is told as long as the case lives', async () => {
    const ports = portsWith(() => Promise.resolve('same'))
    const first = await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, ports)
    const next = await resumeRequest(first, { kind: 'withdrawal', by: 'A. Example', at: '2026-09-14T09:00:00Z' }, ports)
    expect([told(next), next.pass]).toEqual([['case.came-before'], 2])
  })

  it('says nothing where nobody remembers', async () => {
    expect(told(await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, portsWith()))).toEqual([])
  })
})
