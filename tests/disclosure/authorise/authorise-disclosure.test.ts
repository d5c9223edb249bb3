import { describe, expect, it } from 'vitest'
import { isCapability } from '../../../src/disclosure/authorise/capability.ts'
import { type Approval, authoriseDisclosure } from '../../../src/disclosure/index.ts'
import type { ItemDecision } from '../../../src/rules/index.ts'
import { approvalBy, at, someDecision, someItem } from '../some-decision.ts'

const told = (items: readonly ItemDecision[], approvals: readonly Approval[], decision = {}, options = {}): readonly string[] => {
  const result = authoriseDisclosure(someDecision(items, decision), approvals, at, options)
  const issues = (result.ok ? result.notes : result.issues).map((it) => `${it.code} ${it.path.join('.')}`)
  return result.ok ? [...result.value.items.map((it) => `${it.item}: ${it.by.join(', ')}`), ...issues] : ['no', ...issues]
}
const name = someItem('person-name')
const both = someItem('person-name', { approvals: 2 })
const A = approvalBy('Anna Example', ['person-name'])
const [notApproved, isVoid] = ['disclosure.not-approved decision.items.0', 'disclosure.approval-void approvals.0']

describe('authoriseDisclosure', () => {
  it.each<[string, readonly ItemDecision[], readonly Approval[], readonly string[]]>([
    ['one approval where one is needed', [name], [A], ['person-name: Anna Example']],
    ['none where one is needed', [name], [], ['no', notApproved]],
    ['none where none is needed', [someItem('person-name', { approvals: 0 })], [], ['person-name: ']],
    ['none for content, whatever is needed', [someItem('message-content', { approvals: 0 })], [], ['no', notApproved]],
    ['a number of approvals that is none', [someItem('person-name', { approvals: 'none' as never })], [A], ['no', notApproved]],
    ['one where two are needed', [both], [A], ['no', notApproved]],
    ['two', [both], [A, approvalBy('Ben Example', ['person-name'])], ['person-name: Anna Example, Ben Example']],
    ['one person twice', [both], [A, A], ['no', notApproved]],
    ['one person in another case', [both], [A, approvalBy('ANNA example', ['person-name'])], ['no', notApproved]],
    ['one person with other spaces', [both], [A, approvalBy(' Anna\u00a0 Example ', ['person-name'])], ['no', notApproved]],
    ['one person with a sign nobody sees', [both], [A, approvalBy('Anna\u200b Example', ['person-name'])], ['no', notApproved]],
    ['one person in wide letters', [both], [A, approvalBy('Ａnna Example', ['person-name'])], ['no', notApproved]],
    ['one person with another s', [both], [approvalBy('Weiß', ['person-name']), approvalBy('WEISS', ['person-name'])], ['no', notApproved]],
    ['a blank name', [name], [approvalBy(' \t\u200b', ['person-name'])], ['no', isVoid, notApproved]],
    ['a name without a letter', [name], [approvalBy('--', ['person-name'])], ['no', isVoid, notApproved]],
    ['another group', [name], [approvalBy('Anna', ['person-name'], { group: 'q2' })], ['no', isVoid, notApproved]],
    ['another item', [name], [approvalBy('Anna', ['email-address'])], ['no', notApproved]],
    ['a moment later', [name], [approvalBy('Anna', ['person-name'], { at: '2026-11-04T10:00:00.001Z' })], ['no', isVoid, notApproved]],
    ['the same moment', [name], [approvalBy('Anna', ['person-name'], { at })], ['person-name: Anna']],
    ['the same moment elsewhere', [name], [approvalBy('Anna', ['person-name'], { at: '2026-11-04T11:00+01:00' })], ['person-name: Anna']],
    ['no time', [name], [approvalBy('Anna', ['person-name'], { at: '2026-11-04' })], ['no', isVoid, notApproved]],
    ['nothing', [name], [null as never], ['no', isVoid, notApproved]],
    ['what is not plain throughout', [name], [{ ...A, more: () => A } as never], ['no', isVoid, notApproved]],
    ['items that are no list', [name], [approvalBy('Anna', 'person-name' as never)], ['no', isVoid, notApproved]],
  ])('counts %s', (_, items, approvals, expected) => {
    expect(told(items, approvals)).toEqual(expected)
  })

  it.each<[string, ItemDecision]>([
    ['held', someItem('person-name', { outcome: 'hold' })],
    ['declined', someItem('person-name', { outcome: 'decline', ground: 'not-permitted' })],
    ['of another act', someItem('person-name', { act: 'preserve' })],
    ['granted to nobody', someItem('encryption-key')],
    ['free text', someItem('unlisted-data')],
    ['no word of ours', someItem('toString' as never)],
  ])('lets nothing leave that is %s, whoever approves', (_, item) => {
    expect(told([item], [approvalBy('Anna', [item.item])])).toEqual(['no', 'disclosure.nothing-to-disclose decision.items'])
  })

  it('lets nothing leave that a decision answers twice', () => {
    const twice = [name, someItem('person-name', { outcome: 'decline', ground: 'not-permitted' })]
    expect(told(twice, [A])).toEqual(['no', 'disclosure.nothing-to-disclose decision.items'])
  })

  it('tells what was not approved beside what was', () => {
    expect(told([someItem('email-address'), name], [A])).toEqual(['person-name: Anna Example', notApproved])
  })

  it.each([
    ['the day before its end', '2026-11-05', {}, ['person-name: Anna Example']],
    ['on its end', '2026-11-04', {}, ['no', 'disclosure.decision-expired decision.validUntil']],
    ['after its end', '2026-11-03', {}, ['no', 'disclosure.decision-expired decision.validUntil']],
    ['on its end, in the zone', '2026-11-05', { zone: 'Pacific/Kiritimati' }, ['no', 'disclosure.decision-expired decision.validUntil']],
  ])('reads a decision %s', (_, validUntil, options, expected) => {
    expect(told([name], [A], { validUntil }, options)).toEqual(expected)
  })

  it('refuses a decision by the law of another day', () => {
    expect(told([name], [A], { asOf: '2026-11-04' })).toEqual(['no', 'disclosure.not-a-present-decision decision.asOf'])
  })

  it('throws without an instant', () => {
    expect(() => authoriseDisclosure(someDecision([name]), [A], '2026-11-04')).toThrow(
      expect.objectContaining({ code: 'disclosure.bad-instant' }),
    )
  })

  it('makes a capability that nobody can change or copy', () => {
    const result = authoriseDisclosure(someDecision([name]), [A], at)
    const capability = result.ok ? result.value : undefined!
    expect(isCapability(capability)).toBe(true)
    expect(capability).toMatchObject({ group: 'q1', at, items: [{ item: 'person-name', needed: 1, by: ['Anna Example'] }] })
    expect(capability.decisionDigest).toMatch(/^[0-9a-f]{64}$/)
    expect([capability, capability.items, capability.items[0], capability.items[0]?.by].every((it) => Object.isFrozen(it))).toBe(true)
    const forged = [
      { ...capability },
      structuredClone(capability),
      JSON.parse(JSON.stringify(capability)) as unknown,
      new Proxy(capability, {}),
    ]
    expect([...forged, Object.create(capability) as unknown, null, 'x'].map(isCapability)).toEqual(Array(7).fill(false))
  })
})
