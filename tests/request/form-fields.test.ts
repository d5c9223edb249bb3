import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formLeaves } from '../../docs/generate/form-leaves.ts'
import { formDocs } from '../../docs/generate/forms.ts'
import { envelopeFields } from '../../src/request/envelope-fields.ts'
import { envelopeSchema } from '../../src/request/envelope-schema.ts'
import { dsaOrderToActFields, dsaOrderToProvideInformationFields } from '../../src/request/forms/dsa/dsa-fields.ts'
import { epocFields } from '../../src/request/forms/epoc/epoc-fields.ts'
import { epocPrFields } from '../../src/request/forms/epoc-pr/epoc-pr-fields.ts'
import type { FormField } from '../../src/request/forms/form-field.ts'
import { formSchemas } from '../../src/request/forms/form-schemas.ts'
import { overseasProductionOrderFields } from '../../src/request/forms/gb/overseas-production-order-fields.ts'
import { mutualAssistanceFields } from '../../src/request/forms/mutual-assistance/mutual-assistance-fields.ts'
import { orderFields } from '../../src/request/forms/order/order-fields.ts'
import { tcoFields } from '../../src/request/forms/tco/tco-fields.ts'
import { usFields } from '../../src/request/forms/us/us-fields.ts'
import type { LegalRequest } from '../../src/request/legal-request.ts'
import { parseRequest } from '../../src/request/parse-request.ts'
import { exampleEnvelope } from '../support/example-epoc.ts'
import { fillableLeaves, fillForm } from '../support/fill-form.ts'

const forms = [
  { form: 'epoc', formVersion: '2023-07-28', schema: formSchemas.epoc['2023-07-28'], fields: epocFields },
  { form: 'epoc', formVersion: '2026-07-13', schema: formSchemas.epoc['2026-07-13'], fields: epocFields },
  { form: 'epoc-pr', formVersion: '2023-07-28', schema: formSchemas['epoc-pr']['2023-07-28'], fields: epocPrFields },
  { form: 'epoc-pr', formVersion: '2026-07-13', schema: formSchemas['epoc-pr']['2026-07-13'], fields: epocPrFields },
  { form: 'us-subpoena', formVersion: '1', schema: formSchemas['us-subpoena']['1'], fields: usFields['us-subpoena'] },
  { form: 'us-2703-d-order', formVersion: '1', schema: formSchemas['us-2703-d-order']['1'], fields: usFields['us-2703-d-order'] },
  { form: 'us-search-warrant', formVersion: '1', schema: formSchemas['us-search-warrant']['1'], fields: usFields['us-search-warrant'] },
  {
    form: 'us-national-security-letter',
    formVersion: '1',
    schema: formSchemas['us-national-security-letter']['1'],
    fields: usFields['us-national-security-letter'],
  },
  {
    form: 'us-preservation-letter',
    formVersion: '1',
    schema: formSchemas['us-preservation-letter']['1'],
    fields: usFields['us-preservation-letter'],
  },
  {
    form: 'us-emergency-request',
    formVersion: '1',
    schema: formSchemas['us-emergency-request']['1'],
    fields: usFields['us-emergency-request'],
  },
  { form: 'dsa-order-to-act', formVersion: '1', schema: formSchemas['dsa-order-to-act']['1'], fields: dsaOrderToActFields },
  {
    form: 'dsa-order-to-provide-information',
    formVersion: '1',
    schema: formSchemas['dsa-order-to-provide-information']['1'],
    fields: dsaOrderToProvideInformationFields,
  },
  { form: 'tco-removal-order', formVersion: '1', schema: formSchemas['tco-removal-order']['1'], fields: tcoFields },
  {
    form: 'mutual-assistance-request',
    formVersion: '1',
    schema: formSchemas['mutual-assistance-request']['1'],
    fields: mutualAssistanceFields,
  },
  {
    form: 'gb-overseas-production-order',
    formVersion: '1',
    schema: formSchemas['gb-overseas-production-order']['1'],
    fields: overseasProductionOrderFields,
  },
  { form: 'order', formVersion: '1', schema: formSchemas.order['1'], fields: orderFields },
] as const

const read = (request: unknown): LegalRequest => {
  const result = parseRequest({ envelope: exampleEnvelope(), request })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value.request
}

/** Every value of a request by its path: `[]` for an entry of a list, `[issuing]` for an authority of that role. */
const valuesByPath = (request: LegalRequest): ReadonlyMap<string, readonly unknown[]> => {
  const found = new Map<string, unknown[]>()
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const it of value) visit(it, path === 'authorities' ? `authorities[${(it as { role: string }).role}]` : `${path}[]`)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, it] of Object.entries(value)) visit(it, path === '' ? key : `${path}.${key}`)
    } else found.set(path, [...(found.get(path) ?? []), value])
  }
  visit({ ...request, boxes: {} }, '')
  return found
}

const changedPaths = (before: LegalRequest, after: LegalRequest): readonly string[] => {
  const [old, now] = [valuesByPath(before), valuesByPath(after)]
  return [...now].filter(([path, values]) => JSON.stringify(old.get(path)) !== JSON.stringify(values)).map(([path]) => path)
}

const covers = (documented: string, path: string): boolean =>
  path === documented || path.startsWith(`${documented}.`) || path.startsWith(`${documented}[`)

describe.each([...forms, { form: 'envelope', formVersion: '', schema: envelopeSchema, fields: envelopeFields }])(
  'the table of fields of $form $formVersion',
  ({ schema, fields }) => {
    it('has exactly one row for every field of the schema', () => {
      const leaves = formLeaves(schema).map(({ field }) => field)
      expect(new Set(leaves).size).toBe(leaves.length)
      expect(fields.map(({ field }) => field).toSorted()).toEqual(leaves.toSorted())
    })
  },
)

describe.each(forms)('$form $formVersion', ({ form, formVersion, schema, fields }) => {
  const head = { form, formVersion }
  const rows = new Map<string, FormField>(fields.map((it) => [it.field, it]))

  it.each(fillableLeaves(schema).map((leaf) => [leaf.field, leaf] as const))('%s arrives where the table says', (field, leaf) => {
    const { form: without } = fillForm(schema, head, [])
    const { form: withIt } = fillForm(schema, head, [leaf])
    const changed = changedPaths(read(without), read(withIt))
    for (const canonical of rows.get(field)?.canonical ?? []) {
      expect(
        changed.filter((path) => covers(canonical, path)),
        `${canonical} among ${changed.join(', ')}`,
      ).not.toEqual([])
    }
  })

  const losesNothing = (chosen: ReturnType<typeof fillableLeaves>, boxes: (index: number) => boolean): void => {
    const { form: request, filled } = fillForm(schema, head, chosen, boxes)
    const canonical = read(request)
    const values = new Set([...valuesByPath(canonical).values()].flat())
    for (const { leaf, value } of filled) {
      if (typeof value === 'boolean') expect(canonical.boxes[leaf.field.replaceAll('[]', '.0')], leaf.field).toBe(value)
      // The kind of a subpoena arrives as its instrument, which has a longer name.
      else if (leaf.field === 'kind') expect(canonical.instrument).toBe(`us/${value}-subpoena`)
      else expect(values.has(value), `${leaf.field} is lost`).toBe(true)
    }
    expect(canonical.native).toEqual({})
  }

  it('loses nothing when every field is filled in', () => {
    losesNothing(fillableLeaves(schema), () => true)
    losesNothing(fillableLeaves(schema), () => false)
  })

  it('loses nothing when some fields are filled in', () => {
    const leaves = fillableLeaves(schema)
    const choice = fc.record({
      chosen: fc.subarray([...leaves]),
      boxes: fc.array(fc.boolean(), { minLength: leaves.length, maxLength: leaves.length }),
    })
    fc.assert(
      fc.property(choice, ({ chosen, boxes }) => {
        losesNothing(chosen, (index) => boxes[index] === true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('formDocs', () => {
  it('writes one page for each form, with a row for each field', () => {
    const pages = new Map(formDocs().map(({ path, text }) => [path, text]))
    expect([...pages.keys()]).toEqual([...new Set(forms.map(({ form }) => form)), 'envelope'].map((it) => `docs/forms/${it}.md`))
    for (const { field } of epocFields) expect(pages.get('docs/forms/epoc.md')).toContain(`| \`${field}\``)
  })

  it('marks where the versions differ', () => {
    const differing = (fields: readonly FormField[]): readonly string[] =>
      fields.flatMap(({ field, versions }) => (versions === undefined ? [] : [field]))
    expect(differing(epocFields)).toEqual(['sectionB.emergencyReaddressing'])
    expect(differing(epocPrFields)).toEqual(['sectionB.emergencyReaddressing', 'sectionF.emergencyWithoutPriorValidation'])
  })
})
