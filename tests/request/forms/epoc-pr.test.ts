import { describe, expect, it } from 'vitest'
import type { EpocPrForm } from '../../../src/request/forms/epoc-pr/epoc-pr-form.ts'
import type { LegalRequest } from '../../../src/request/legal-request.ts'
import { parseRequest } from '../../../src/request/parse-request.ts'
import { exampleEnvelope, exampleEpocPr } from '../../support/example-epoc.ts'

const parse = (form: Omit<EpocPrForm, 'form'>): LegalRequest => {
  const result = parseRequest({ envelope: exampleEnvelope(), request: { form: 'epoc-pr', ...form } })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value.request
}

describe('an EPOC-PR', () => {
  it('is read section by section', () => {
    expect(parse(exampleEpocPr())).toMatchObject({
      instrument: 'epoc-pr',
      issuingState: 'FR',
      authorities: [{ role: 'issuing', kind: 'judge' }],
      validation: 'none',
      targets: [{ kind: 'ip-endpoint' }, { kind: 'account' }],
      requestedData: [{ box: 'sectionD.contentData.messageLog', items: ['message-content'], purpose: 'investigate' }],
      proceedings: 'criminal',
      offence: { provisions: 'Code pénal, art. 313-1' },
      notification: { enforcingAuthorityNotified: null },
      deadlines: { boxes: { 'ten-days': null } },
    })
  })

  it.each([
    ['nothing', {}, null],
    ['the box of Section B', { sectionB: { emergencyReaddressing: true } }, true],
    ['the box of Section F', { sectionF: { emergencyWithoutPriorValidation: true } }, true],
    ['both denied', { sectionB: { emergencyReaddressing: false }, sectionF: { emergencyWithoutPriorValidation: false } }, null],
  ] as const)('claims an emergency by %s', (_, form, claimed) => {
    expect(parse(form).emergency.claimed).toBe(claimed)
  })

  it('keeps a Section M, which it does not have, as an unknown field', () => {
    const request = parse({ sectionM: 1 } as object)
    expect([request.native, request.confidentialityIncident]).toEqual([{ '/request/sectionM': 1 }, false])
  })
})
