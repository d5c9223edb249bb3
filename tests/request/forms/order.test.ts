import { describe, expect, it } from 'vitest'
import { instruments } from '../../../src/vocabulary/index.ts'
import type { OrderForm } from '../../../src/request/forms/order/order-form.ts'
import type { LegalRequest } from '../../../src/request/legal-request.ts'
import { parseRequest } from '../../../src/request/parse-request.ts'
import { exampleEnvelope, exampleOrder } from '../../support/example-epoc.ts'

const parse = (form: Omit<OrderForm, 'form'>): LegalRequest => {
  const result = parseRequest({ envelope: exampleEnvelope(), request: { form: 'order', ...form } })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value.request
}

describe('a generic order', () => {
  it('is read as a German court would mean it', () => {
    expect(parse(exampleOrder())).toMatchObject({
      form: { name: 'order', version: '1' },
      instrument: 'other-production-order',
      issuingState: 'DE',
      authorities: [
        { role: 'issuing', kind: 'court', signedOn: '2026-09-10' },
        { role: 'recipient', contact: { email: 'poststelle@musterstadt.example.org' } },
      ],
      validation: 'none',
      deadlines: { dueAt: '2026-09-24T12:00:00+02:00' },
      emergency: { claimed: false },
      targets: [{ id: 'seller', kind: 'account', userRole: 'suspect' }],
      requestedData: [{ box: 'requestedData.0', targetIds: ['seller'], purpose: 'identify-user' }],
      confidentiality: { nonDisclosure: 'ordered', until: '2027-03-10' },
      boxes: {
        'authority.signature.present': true,
        'authority.signature.qualified': true,
        'validation.notApplicable': true,
        'emergency.claimed': false,
        'offence.threeYearOffence': true,
      },
    })
  })

  it.each([
    ['nothing', {}, 'other-production-order'],
    ['to produce', { action: 'produce' }, 'other-production-order'],
    ['to preserve', { action: 'preserve' }, 'other-preservation-order'],
    ['to restrict', { action: 'restrict' }, 'other-restriction-order'],
    ['an instrument and its action', { instrument: 'br/preservation-request', action: 'preserve' }, 'br/preservation-request'],
    ['an instrument and another action', { instrument: 'in/bnss-94-order', action: 'preserve' }, 'other-preservation-order'],
  ] as const)('that says %s', (_, form, instrument) => {
    expect(parse(form)).toMatchObject({ instrument, action: 'action' in form ? form.action : null })
  })

  it('takes every instrument that has no form of its own', () => {
    for (const instrument of Object.keys(instruments)) {
      const { ok } = parseRequest({ envelope: exampleEnvelope(), request: { form: 'order', instrument } })
      expect(ok, instrument).toBe(!/^(epoc|us\/|dsa-|tco-|mutual-|european-|gb\/overseas-)/.test(instrument))
    }
  })

  it('gives its purpose to every entry without one', () => {
    const request = parse({
      purpose: 'identify-user',
      requestedData: [{ items: ['username'] }, { items: ['location'], purpose: 'investigate' }],
    })
    expect(request.requestedData.map((it) => it.purpose)).toEqual(['identify-user', 'investigate'])
    expect(request.remarks).toEqual([])
    expect(parse({ purpose: 'investigate' }).remarks).toEqual([{ field: 'purpose', text: 'investigate' }])
  })

  it('takes words for what nobody is granted, and free text', () => {
    const request = parse({ requestedData: [{ items: ['encryption-key', 'credentials'] }, { freeText: 'everything' }, { items: [] }] })
    expect(request.requestedData.map((it) => it.items)).toEqual([['encryption-key', 'credentials'], ['unlisted-data'], ['unlisted-data']])
  })

  it('calls targets by their place where they have no id', () => {
    const targets = [
      { kind: 'account', identifier: 'a' },
      { id: 'b', kind: 'phone', identifier: '+49 30 00000000' },
      { kind: 'other', identifier: 'c' },
    ] as const
    expect(parse({ targets: [...targets] }).targets.map(({ id }) => id)).toEqual(['t1', 'b', 't3'])
    expect(parse({ targets: [...targets], requestedData: [{ targetIds: ['b', 't3'] }] }).requestedData[0]?.targetIds).toEqual(['b', 't3'])
  })

  it('was validated when its part on validation says by whom or when', () => {
    expect(parse({ validation: { kind: 'judge' } }).validation).toBe('blank')
    expect(parse({ validation: { kind: 'judge', signedOn: '2026-09-10' } })).toMatchObject({
      validation: 'validated',
      authorities: [{ role: 'validating', kind: 'judge' }],
    })
    expect(parse({ validation: { notApplicable: true } })).toMatchObject({ validation: 'none', authorities: [] })
    expect(parse({ validation: { notApplicable: true, name: 'x' } }).validation).toBe('blank')
    expect(parse({}).validation).toBe('blank')
  })
})
