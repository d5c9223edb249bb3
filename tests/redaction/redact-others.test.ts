import { describe, expect, it } from 'vitest'
import type { Ports } from '../../src/corridor/ports.ts'
import { handleRequest } from '../../src/corridor/handle-request.ts'
import { resumeRequest } from '../../src/corridor/resume-request.ts'
import { redactOthers } from '../../src/redaction/redact-others.ts'
import { eEvidence } from '../../src/rule-packs/eu/e-evidence.ts'
import { compile } from '../../src/rules/compile.ts'
import type { DataItem } from '../../src/vocabulary/index.ts'
import { exampleEnvelope, exampleEpoc } from '../support/example-epoc.ts'
import { exampleOperator } from '../support/example-operator.ts'

const value = { from: '192.0.2.7:443', to: '192.0.2.9', said: 'write to other@example.org or me@example.org' }
const targets = [{ identifier: '192.0.2.7' }, { identifier: 'me@EXAMPLE.org' }]

describe('redactOthers', () => {
  it.each<DataItem>(['support-ticket', 'server-log', 'profile-details', 'billing-record'])(
    'hides others in a %s and leaves the targets',
    (item) => {
      expect(redactOthers({ item, value }, targets)).toEqual({
        from: '192.0.2.7:443',
        to: '[ip-address]',
        said: 'write to [email-address] or me@example.org',
      })
    },
  )

  it.each<DataItem>([
    'message-content',
    'stored-file',
    'interaction-log',
    'contact-list',
    'membership-list',
    'session-ip-log',
    'phone-number',
    'recovery-contact',
  ])('leaves a %s as it is: its point is what it says', (item) => {
    expect(redactOthers({ item, value }, targets)).toEqual(value)
  })

  it('leaves the name of an account of a target, with its @ or without, or in its link', () => {
    const value = 'Telegram: @example_user, @other_user'
    for (const identifier of ['example_user', '@example_user', 'https://t.me/example_user'])
      expect(redactOthers({ item: 'support-ticket', value }, [{ identifier }])).toBe('Telegram: @example_user, [account-name]')
  })

  it('takes another list of items', () => {
    expect(
      redactOthers({ item: 'interaction-log', value: '192.0.2.9' }, targets, { items: ['interaction-log'], replacement: 'mask' }),
    ).toBe('***.*.*.*')
  })

  it('lets only those fields of an item leave of which it consists', () => {
    const fields = { 'session-ip-log': ['$[*].from'], 'support-ticket': ['$.said'] } as const
    expect(redactOthers({ item: 'session-ip-log', value: [{ from: '192.0.2.9', note: 'x' }] }, targets, { fields })).toEqual([
      { from: '192.0.2.9', note: '[withheld]' },
    ])
    expect(redactOthers({ item: 'support-ticket', value }, targets, { fields })).toEqual({
      from: '[withheld]',
      to: '[withheld]',
      said: 'write to [email-address] or me@example.org',
    })
    expect(() => redactOthers({ item: 'profile-details', value }, targets, { fields })).toThrow(
      expect.objectContaining({ code: 'redaction.no-fields' }) as Error,
    )
  })

  it('is what the corridor hands to door 5, so that a package names nobody else', async () => {
    const ports: Ports = {
      now: () => '2026-09-14T10:12:34Z',
      randomBytes: (length) => new Uint8Array(length).fill(7),
      operator: exampleOperator,
      engine: compile([eEvidence]),
      ledger: { append: () => Promise.resolve() },
      records: ({ targets: asked, items }) =>
        Promise.resolve(
          asked.flatMap(({ id }) => items.map((item) => ({ item, targetId: id, value: 'also known at 198.51.100.9, as 192.0.2.17' }))),
        ),
      redact: (record, asked) => redactOthers(record, asked, { items: ['person-name'] }),
    }
    const first = await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, ports)
    const approval = {
      kind: 'approval',
      group: 'q1',
      items: ['person-name', 'date-of-birth'],
      by: 'A. Example',
      at: '2026-09-14T09:00:00Z',
    }
    const { packages, notes } = await resumeRequest(first, approval, ports)
    expect(notes.filter((it) => it.code.startsWith('disclosure.'))).toEqual([])
    const textOf = (name: string): string => packages[0]?.files.find((it) => it.name === name)?.text ?? ''
    expect(textOf('person-name.json')).toContain('also known at [ip-address], as 192.0.2.17')
    expect(textOf('date-of-birth.json')).toContain('198.51.100.9')
  })

  it('keeps a target that is an address at one time at that time alone', () => {
    const record = { item: 'support-ticket', value: '192.0.2.7 at 2026-09-10T14:03Z, 192.0.2.7 at 2026-09-11T14:03Z' } as const
    const targets = [{ identifier: '192.0.2.7 2026-09-10T14:03Z' }]
    expect(redactOthers(record, targets)).toBe('192.0.2.7 at 2026-09-10T14:03Z, [observation]')
    expect(redactOthers(record, targets, { observations: false })).toBe(record.value)
    expect(redactOthers(record, [{ identifier: '192.0.2.7' }])).toBe(record.value)
  })

  it('keeps here what it cannot redact', async () => {
    const ports: Ports = {
      now: () => '2026-09-14T10:12:34Z',
      randomBytes: (length) => new Uint8Array(length).fill(7),
      operator: exampleOperator,
      engine: compile([eEvidence]),
      ledger: { append: () => Promise.resolve() },
      records: ({ targets: asked }) => Promise.resolve(asked.map(({ id }) => ({ item: 'person-name', targetId: id, value: 'Nora' }))),
      redact: () => {
        throw new Error('Nora')
      },
    }
    const first = await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, ports)
    const approval = { kind: 'approval', group: 'q1', items: ['person-name'], by: 'A. Example', at: '2026-09-14T09:00:00Z' }
    const handled = await resumeRequest(first, approval, ports)
    expect(handled.packages[0]?.files ?? []).toEqual([])
    expect(handled.notes.map((it) => it.code)).toContain('disclosure.records-withheld')
    expect(JSON.stringify(handled.notes)).not.toContain('Nora')
  })
})
