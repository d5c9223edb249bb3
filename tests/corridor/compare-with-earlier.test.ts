import { describe, expect, it } from 'vitest'
import { handleRequest } from '../../src/corridor/handle-request.ts'
import type { Handled } from '../../src/corridor/handled.ts'
import { rememberInMemory } from '../../src/cli/remember-in-memory.ts'
import type { Ports, RememberPort, RememberQuery } from '../../src/corridor/ports.ts'
import { resumeRequest } from '../../src/corridor/resume-request.ts'
import { eEvidence } from '../../src/rule-packs/eu/e-evidence.ts'
import { compile } from '../../src/rules/compile.ts'
import { exampleEnvelope, exampleEpoc } from '../support/example-epoc.ts'
import { exampleOperator } from '../support/example-operator.ts'

/** A store that also says what it was asked. */
function store(): { remember: RememberPort; seen: RememberQuery[] } {
  const seen: RememberQuery[] = []
  const inMemory = rememberInMemory()
  return {
    seen,
    remember: (it) => {
      seen.push(it)
      return inMemory(it)
    },
  }
}

let cases = 0
const portsWith = (remember?: RememberPort): Ports => ({
  now: () => '2026-09-14T09:12:34Z',
  randomBytes: (length) => new Uint8Array(length).fill(++cases),
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
    ['the same file number with signs that nobody sees', numbered('JI-1'), numbered('J\u00adI\u200b-1\u2060'), ['case.came-otherwise']],
    ['the same file number with other signs in between', numbered('JI-2026/1'), numbered('JI\u20102026.1.'), ['case.came-otherwise']],
    ['another file number', numbered('JI-1'), numbered('JI-2', { sectionF: {} }), []],
    ['another file number and the same content', numbered('JI-1'), numbered('JI-2'), ['case.came-otherwise']],
    ['file numbers of signs alone, the same', numbered('—/—'), numbered('—/—', { sectionF: {} }), ['case.came-otherwise']],
    ['file numbers of signs alone, two', numbered('—/—'), numbered('—', { sectionF: {} }), []],
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
    const { caseId, keep, ...fingerprints } = seen[0]!
    expect([caseId.length, keep]).toEqual([32, true])
    expect(Object.keys(fingerprints).sort()).toEqual(['content', 'reference', 'substance'])
    for (const it of Object.values(fingerprints)) expect(it).toMatch(/^[0-9a-f]{64}$/)
  })

  it('remembers nobody whose sender is not proven, and compares him all the same', async () => {
    const ports = portsWith(store().remember)
    const [forged, genuine] = [numbered('JI-1', { sectionF: {} }), numbered('JI-1')]
    const unproven = exampleEnvelope({ evidence: [] })
    const handle = (envelope: object, request: object): Promise<Handled> => handleRequest({ envelope, request }, ports)
    expect(told(await handle(unproven, forged))).toEqual([])
    expect(told(await handle(unproven, genuine))).toEqual([])
    expect(told(await handle(exampleEnvelope(), genuine))).toEqual([])
    expect(told(await handle(unproven, forged))).toEqual(['case.came-otherwise'])
    expect(told(await handle(unproven, genuine))).toEqual(['case.came-before'])
  })

  it('is remembered once the sender is proven, and no case meets itself', async () => {
    const ports = portsWith(store().remember)
    const act = { by: 'A. Example', at: '2026-09-14T09:00:00Z' }
    const evidence = [
      { about: 'agency', verdict: 'verified', method: 'register' },
      { about: 'domain', verdict: 'verified', method: 'register' },
    ]
    const first = await handleRequest({ envelope: exampleEnvelope({ evidence: [] }), request: numbered('JI-1') }, ports)
    const proven = await resumeRequest(first, { kind: 'evidence', evidence, ...act }, ports)
    const corrected = { kind: 'clarification-answered', request: numbered('JI-1', { sectionH: {} }), evidence, ...act }
    const after = await resumeRequest(proven, corrected, ports)
    expect([first.outcome, proven.outcome, after.outcome, ...[first, proven, after].flatMap(told)]).toEqual([
      'verify',
      'disclose',
      'disclose',
    ])
    const again = (request: object): Promise<Handled> => handleRequest({ envelope: exampleEnvelope(), request }, ports)
    expect(told(await again(numbered('JI-1')))).toEqual(['case.came-before'])
    expect(told(await again(numbered('JI-1', { sectionH: {} })))).toEqual(['case.came-before'])
  })

  it('is told anew when the request is corrected, and what was found before a store failed stays', async () => {
    const answers: (() => ReturnType<RememberPort>)[] = [
      () => Promise.resolve('same'),
      () => Promise.reject(new Error('gone')),
      () => Promise.resolve('new'),
    ]
    const ports = portsWith(() => answers.shift()!())
    const event = {
      kind: 'evidence',
      evidence: [{ about: 'document', verdict: 'verified', method: 'register' }],
      by: 'A. Example',
      at: '2026-09-14T09:00:00Z',
    }
    const first = await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, ports)
    const second = await resumeRequest(first, event, ports)
    expect(told(second)).toEqual(['case.came-before', 'case.not-compared'])
    expect(told(await resumeRequest(second, event, ports))).toEqual([])
  })

  it('is asked only once the pass is recorded: what has to be handled again is not its own double', async () => {
    const { remember, seen } = store()
    const ports = { ...portsWith(remember), ledger: { append: () => Promise.reject(new Error('full')) } }
    await expect(handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, ports)).rejects.toThrow('full')
    expect(seen).toEqual([])
    expect(told(await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, portsWith(remember)))).toEqual([])
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
