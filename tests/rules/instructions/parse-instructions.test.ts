import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, type Instructions, parseInstructions } from '../../../src/rules/index.ts'
import { law, lawPack, opens } from '../../support/synthetic-packs.ts'

const rule = law({ id: 'read', effect: 'permit', confidence: 'unverified' })
const pack = lawPack([opens, rule])
const word = { by: 'A. Example', on: '2026-01-01', reason: 'read by counsel', until: '2027-01-01' } as const
const entry = { pack: pack.id, rule: rule.id, digest: 'ab'.repeat(32), ...word }
const whole: Instructions = {
  id: 'example-operator',
  version: '1',
  signedBy: 'A. Example',
  signedOn: '2026-01-01',
  vouch: [entry],
  volunteer: [],
  lift: [],
  waiveApproval: [{ when: { instrument: 'epoc', windowDays: { below: 30 } }, ...word }],
}
const told = (input: unknown): readonly string[] => {
  const result = parseInstructions(input)
  return result.ok ? [] : result.issues.map((it) => `${it.code} ${it.path.join('.')}`)
}

describe('instructions as data', () => {
  it('are read, and the copy shares nothing with the input', () => {
    const input = structuredClone(whole)
    const result = parseInstructions(input)
    expect(result).toEqual({ ok: true, value: whole, notes: [] })
    if (result.ok) expect(result.value.vouch).not.toBe(input.vouch)
    if (result.ok) expect(() => compile([pack], result.value)).not.toThrow()
  })

  it.each<readonly [string, unknown]>([
    ['instructions.wrong-type ', null],
    ['instructions.wrong-type ', []],
    ['instructions.not-plain-data ', () => whole],
    ['instructions.missing-field signedBy', { ...whole, signedBy: undefined }],
    ['instructions.unknown-field *', { ...whole, vouchFor: [entry] }],
    ['instructions.wrong-type signedOn', { ...whole, signedOn: 'today' }],
    ['instructions.wrong-type id', { ...whole, id: 'an operator' }],
    ['instructions.wrong-type signedBy', { ...whole, signedBy: ' ' }],
    ['instructions.wrong-type signedBy', { ...whole, signedBy: 7 }],
    ['instructions.wrong-type signedBy', { ...whole, signedBy: 'A. Example\nB. Example' }],
    ['instructions.wrong-type signedBy', { ...whole, signedBy: 'x'.repeat(501) }],
    ['instructions.wrong-type vouch', { ...whole, vouch: entry }],
    ['instructions.wrong-type vouch.0', { ...whole, vouch: ['read'] }],
    ['instructions.missing-field vouch.0.reason', { ...whole, vouch: [{ ...entry, reason: undefined }] }],
    ['instructions.missing-field lift.0.digest', { ...whole, lift: [{ ...entry, digest: undefined }] }],
    ['instructions.wrong-type volunteer.0.digest', { ...whole, volunteer: [{ ...entry, digest: 'x' }] }],
    ['instructions.unknown-field vouch.0.*', { ...whole, vouch: [{ ...entry, forever: true }] }],
    ['instructions.empty-dates vouch.0.until', { ...whole, vouch: [{ ...entry, until: '2026-01-01' }] }],
    ['instructions.empty-dates waiveApproval.0.until', { ...whole, waiveApproval: [{ when: {}, ...word, until: '2025-12-31' }] }],
    ['instructions.wrong-type waiveApproval.0.on', { ...whole, waiveApproval: [{ when: {}, ...word, on: '01.01.2026' }] }],
    ['instructions.missing-field waiveApproval.0.when', { ...whole, waiveApproval: [word] }],
    ['pack.unknown-fact waiveApproval.0.when.isuingState', { ...whole, waiveApproval: [{ when: { isuingState: 'DE' }, ...word }] }],
    ['pack.unknown-fact waiveApproval.0.when.item', { ...whole, waiveApproval: [{ when: { item: 'location' }, ...word }] }],
  ])('%s', (issue, input) => {
    expect(told(input)).toEqual([issue])
  })

  it.each<readonly [string, unknown]>([
    ['nothing but who signed, and when', { id: 'o', version: '1', signedBy: 'A', signedOn: '2026-01-01' }],
    ['a long reason', { ...whole, vouch: [{ ...entry, reason: 'x'.repeat(500) }] }],
    ['a day', { ...whole, vouch: [{ ...entry, until: '2026-01-02' }] }],
    ['one thing or another', { ...whole, waiveApproval: [{ when: { anyOf: [{ instrument: 'epoc' }, { emergency: 'no' }] }, ...word }] }],
  ])('may say %s', (_name, input) => {
    expect(told(input)).toEqual([])
  })

  it.each<readonly [string, unknown]>([
    ['an object', []],
    ['a list', { ...whole, vouch: entry }],
    ['a date written YYYY-MM-DD', { ...whole, signedOn: 'today' }],
    ['some words in one line', { ...whole, signedBy: ' ' }],
    ['the digest of the rule as ruleDigest gives it', { ...whole, vouch: [{ ...entry, digest: 'x' }] }],
  ])('are told that %s is expected', (what, input) => {
    const result = parseInstructions(input)
    expect(result.ok ? [] : result.issues.map((it) => it.message)).toEqual([expect.stringMatching(`expected ${what}$`)])
  })

  it('are told everything at once', () => {
    expect(told({ ...whole, id: 7, vouch: [{ ...entry, by: '', on: 'x' }], waiveApproval: 1 })).toEqual([
      'instructions.wrong-type id',
      'instructions.wrong-type vouch.0.by',
      'instructions.wrong-type vouch.0.on',
      'instructions.wrong-type waiveApproval',
    ])
  })

  it('never make it throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }), (input) => {
        parseInstructions(input)
        parseInstructions({ ...whole, vouch: [input], waiveApproval: [{ when: input, ...word }] })
      }),
    )
  })
})
