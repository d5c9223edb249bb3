import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  authoriseDisclosure,
  type DisclosurePackage,
  type PackageDetails,
  packageDisclosure,
  type PreparedDisclosure,
  prepareDisclosure,
} from '../../../src/disclosure/index.ts'
import type { Decision } from '../../../src/rules/index.ts'
import { approvalBy, at, exampleRule, someDecision, someItem } from '../some-decision.ts'

const declined = { ...exampleRule, rule: '2', cite: 'Example Act, § 2' }
const decision = someDecision([
  someItem('date-of-birth'),
  someItem('email-address'),
  someItem('message-content', { outcome: 'decline', ground: 'not-permitted', determinedBy: [declined] }),
  someItem('person-name'),
  someItem('session-ip-log'),
])
const records = [
  { item: 'session-ip-log', targetId: 't2', at: '2026-10-01T12:00:00Z', value: 'VALUE-4' },
  { item: 'session-ip-log', targetId: 't1', at: '2026-10-01T14:00:00+02:00', value: 'VALUE-2' },
  { item: 'session-ip-log', targetId: 't1', at: '2026-10-01T12:30:00Z', value: 'VALUE-3' },
  { item: 'person-name', targetId: 't1', value: 'VALUE-1' },
  { item: 'message-content', targetId: 't1', value: 'VALUE-5' },
]
const targets = ['t1', 't2'].map((id) => ({ id, kind: 'account', identifier: `IDENTIFIER-${id}` }) as const)

async function preparedFrom(held: readonly unknown[], again: Decision = decision): Promise<PreparedDisclosure> {
  const approved = authoriseDisclosure(decision, [approvalBy('Anna Example', ['person-name', 'session-ip-log', 'date-of-birth'])], at)
  if (!approved.ok) throw new Error('not approved')
  const window = { from: null, to: at }
  const result = await prepareDisclosure(approved.value, {
    targets,
    window,
    records: () => Promise.resolve(held),
    decideAgain: () => again,
  })
  if (!result.ok) throw new Error('not prepared')
  return result.value
}
const details: PackageDetails = {
  orderReference: 'AZ 12/26',
  recipient: 'Court of Nowhere',
  sender: 'Example Messenger',
  createdAt: at,
  decisions: [decision],
}
const packed = async (held: readonly unknown[] = records, otherwise: Partial<PackageDetails> = {}): Promise<DisclosurePackage> => {
  const result = packageDisclosure(await preparedFrom(held), { ...details, ...otherwise })
  return result.ok ? result.value : undefined!
}

describe('packageDisclosure', () => {
  it('gives one canonical file an item, in order', async () => {
    const { files } = await packed()
    expect(files.map((it) => [it.name, it.mediaType, it.text])).toEqual([
      ['person-name.json', 'application/json', '{"item":"person-name","records":[{"targetId":"t1","value":"VALUE-1"}],"v":1}'],
      [
        'session-ip-log.json',
        'application/json',
        '{"item":"session-ip-log","records":[{"at":"2026-10-01T14:00:00+02:00","targetId":"t1","value":"VALUE-2"},{"at":"2026-10-01T12:30:00Z","targetId":"t1","value":"VALUE-3"},{"at":"2026-10-01T12:00:00Z","targetId":"t2","value":"VALUE-4"}],"v":1}',
      ],
    ])
  })

  it('gives the same bytes for the same records in any order', async () => {
    expect(await packed([...records].reverse())).toEqual(await packed())
  })

  it('orders what has a time before what has none, and the same time by what it says', async () => {
    const name = { item: 'person-name', targetId: 't1' }
    const held = [
      { ...name, value: 'c' },
      { ...name, value: 'b' },
      { ...name, at, value: 'z' },
      { ...name, at, value: 'y' },
    ]
    const values = /"value":"(.)"/g
    expect([...((await packed(held)).files[0]?.text ?? '').matchAll(values)].map((it) => it[1])).toEqual(['y', 'z', 'b', 'c'])
  })

  it('has sizes and digests that another implementation finds too', async () => {
    const { files, manifest } = await packed([{ ...records[3], value: 'Zoë 👋' }])
    for (const it of [...files, manifest]) {
      expect(it.bytes).toBe(Buffer.byteLength(it.text))
      expect(it.sha256).toBe(createHash('sha256').update(it.text).digest('hex'))
    }
  })

  it('says in the manifest what left, under which law, who approved, what is not held, what stays and why', async () => {
    const other = someDecision(
      [
        someItem('location', { outcome: 'refer', reason: 'conflict-of-laws' }),
        someItem('contact-list', {
          outcome: 'verify',
          because: ['senderPerson'],
          wouldAnswer: { outcome: 'disclose' },
          determinedBy: [declined],
        }),
        someItem('username', { outcome: 'redirect', route: 'mutual-assistance' }),
        someItem('server-log', { outcome: 'hold' }),
        someItem('account-id'),
        someItem('puk-code', { act: 'preserve', outcome: 'preserve' }),
      ],
      { group: 'q2' },
    )
    const { contents, manifest, files } = await packed(records, { decisions: [decision, other], availableUntil: '2026-12-01T00:00:00Z' })
    const cited = { pack: 'xx/example-act', version: '1', rule: '1', cite: 'Example Act, § 1' }
    const declinedCited = { ...cited, rule: '2', cite: 'Example Act, § 2' }
    expect(JSON.parse(manifest.text)).toEqual(contents)
    expect(contents).toEqual({
      v: 1,
      kind: 'disclosure-manifest',
      orderReference: 'AZ 12/26',
      sender: 'Example Messenger',
      recipient: 'Court of Nowhere',
      createdAt: at,
      availableUntil: '2026-12-01T00:00:00Z',
      decidedOn: '2026-11-04',
      group: 'q1',
      files: files.map((it) => ({
        name: it.name,
        mediaType: 'application/json',
        bytes: it.bytes,
        digests: [{ algorithm: 'SHA-256', value: it.sha256 }],
      })),
      totalBytes: files[0]!.bytes + files[1]!.bytes,
      largeSet: false,
      largeSetSource: 'Reg. (EU) 2025/1550, Annex, point 3.2',
      disclosed: [
        { item: 'person-name', file: 'person-name.json', records: 1, citations: [cited], approvedBy: ['Anna Example'] },
        { item: 'session-ip-log', file: 'session-ip-log.json', records: 3, citations: [cited], approvedBy: ['Anna Example'] },
      ],
      notHeld: ['date-of-birth'],
      incomplete: [],
      withheld: [
        { group: 'q1', item: 'email-address', outcome: 'disclose', says: 'not part of this package', citations: [cited] },
        {
          group: 'q1',
          item: 'message-content',
          outcome: 'decline',
          ground: 'not-permitted',
          says: 'the law that governs this request permits no such thing',
          citations: [declinedCited],
        },
        {
          group: 'q2',
          item: 'location',
          outcome: 'refer',
          reason: 'conflict-of-laws',
          says: 'the authority may ask, but the law where we are does not let us give',
          citations: [cited],
        },
        { group: 'q2', item: 'contact-list', outcome: 'verify', says: 'not part of this package', citations: [] },
        {
          group: 'q2',
          item: 'username',
          outcome: 'redirect',
          route: 'mutual-assistance',
          says: 'it belongs to mutual legal assistance through the competent authorities',
          citations: [cited],
        },
        { group: 'q2', item: 'server-log', outcome: 'hold', says: 'Ready, but a waiting period runs.', citations: [cited] },
      ],
    })
    expect(manifest.text).not.toMatch(/VALUE|IDENTIFIER|"t1"/)
  })

  it('does not tell how many records stayed here', async () => {
    const beyond = Array.from({ length: 7 }, () => ({ ...records[0], at: '2027-01-01T00:00:00Z' }))
    expect((await packed([...records, ...beyond])).manifest.text).toBe((await packed()).manifest.text)
  })

  it('says that an item is incomplete where a record could not be read', async () => {
    const { contents } = await packed([...records, null])
    expect([contents.incomplete, contents.notHeld]).toEqual([['date-of-birth', 'person-name', 'session-ip-log'], []])
  })

  it.each([
    ['just fits', 0, false],
    ['is a byte too large', 1, true],
  ])('says that a set that %s is large: %s', { timeout: 60_000 }, async (_, more, expected) => {
    const base = (await packed([{ ...records[3], value: '' }])).contents.totalBytes
    const held = [{ ...records[3], value: 'x'.repeat(25_600 * 1024 - base + more) }]
    const prepared = await preparedFrom(held)
    const codes = (availableUntil?: string): unknown => {
      const result = packageDisclosure(prepared, { ...details, ...(availableUntil !== undefined && { availableUntil }) })
      return result.ok && [result.value.contents.largeSet, result.notes.map((it) => it.code)]
    }
    const note = expected ? ['disclosure.retrieval-period'] : []
    expect(codes()).toEqual([expected, note])
    if (!expected) return
    expect(codes('2026-11-14T09:59:59Z')).toEqual([true, note])
    expect(codes('2026-11-14T10:00:00Z')).toEqual([true, []])
    expect(codes('2026-12-19T10:00:00Z')).toEqual([true, []])
    expect(codes('2026-12-19T10:00:01Z')).toEqual([true, note])
  })

  it('refuses what was not prepared here', async () => {
    const prepared = await preparedFrom(records)
    for (const it of [{ ...prepared }, JSON.parse(JSON.stringify(prepared)) as unknown, new Proxy(prepared, {}), null]) {
      const result = packageDisclosure(it as PreparedDisclosure, details)
      expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual(['disclosure.not-prepared'])
    }
  })

  it('tells every detail that cannot be written', async () => {
    const bad = { orderReference: '', recipient: 'two\nlines', sender: 7, createdAt: 'today', availableUntil: '2027-01-01' }
    const result = packageDisclosure(await preparedFrom(records), { ...details, ...bad } as never)
    expect(result.ok ? [] : result.issues.map((it) => `${it.code} ${it.path.join('.')}`)).toEqual(
      Object.keys(bad).map((it) => `disclosure.bad-details ${it}`),
    )
    const past = packageDisclosure(await preparedFrom(records), { ...details, availableUntil: at })
    expect(past.ok).toBe(false)
  })

  it.each([
    ['was not authentic', someItem('location', { outcome: 'decline', ground: 'not-authentic' })],
    ['is not proven', someItem('location', { outcome: 'verify', because: ['authenticity'] })],
  ])('gives nothing to a sender who, as another decision says, %s', async (_, item) => {
    const result = packageDisclosure(await preparedFrom(records), { ...details, decisions: [someDecision([item], { group: 'q2' })] })
    expect(result.ok ? [] : result.issues.map((it) => it.code)).toEqual(['disclosure.sender-not-proven'])
  })
})
