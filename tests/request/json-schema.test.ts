import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../docs/generate/json-schemas.ts'
import { formSchemas } from '../../src/request/forms/form-schemas.ts'
import { parseRequest } from '../../src/request/parse-request.ts'
import { exampleEnvelope, exampleEpoc, exampleEpocPr, exampleOrder } from '../support/example-epoc.ts'
import { exampleOrders } from '../support/example-orders.ts'
import { exampleUsProcess } from '../support/example-us-process.ts'
import { fillableLeaves, fillForm } from '../support/fill-form.ts'

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0] & { $id?: string; title?: string; description?: string }

const generated = new Map(jsonSchemas().map(({ path, text }) => [path.replace(/^.*\/|\.json$/g, ''), JSON.parse(text) as JsonSchema]))
const accepts = (name: string, value: unknown): boolean => z.fromJSONSchema(generated.get(name) ?? false).safeParse(value).success

const full = (schema: z.core.$ZodType, head: Record<string, unknown>): unknown => fillForm(schema, head, fillableLeaves(schema)).form
const received = (request: unknown): unknown => {
  const result = parseRequest({ envelope: exampleEnvelope(), request: { ...(request as object), 'unknown field': [1, { a: null }] } })
  return result.ok ? result.value : undefined
}

describe('the JSON Schemas', () => {
  it('are those that are committed', () => {
    const folder = 'src/request/json-schema'
    const committed = readdirSync(folder).map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }))
    expect(committed).toEqual(jsonSchemas().toSorted((a, b) => (a.path < b.path ? -1 : 1)))
  })

  it('are of draft 2020-12 and say what they are', () => {
    expect([...generated.keys()].toSorted()).toEqual([
      'dsa-order-to-act-1',
      'dsa-order-to-provide-information-1',
      'envelope',
      'epoc-2023-07-28',
      'epoc-2026-07-13',
      'epoc-pr-2023-07-28',
      'epoc-pr-2026-07-13',
      'gb-overseas-production-order-1',
      'input',
      'mutual-assistance-request-1',
      'order-1',
      'received-request',
      'tco-removal-order-1',
      'us-2703-d-order-1',
      'us-emergency-request-1',
      'us-national-security-letter-1',
      'us-preservation-letter-1',
      'us-search-warrant-1',
      'us-subpoena-1',
    ])
    for (const [name, schema] of generated) {
      expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:lawful-request:schema:${name}` })
      expect(schema.title).toMatch(/./)
      expect(schema.description).toMatch(/./)
    }
  })

  it.each<readonly [string, unknown]>([
    ['epoc-2023-07-28', exampleEpoc({ formVersion: '2023-07-28' })],
    ['epoc-2023-07-28', full(formSchemas.epoc['2023-07-28'], { form: 'epoc', formVersion: '2023-07-28' })],
    ['epoc-2026-07-13', exampleEpoc()],
    ['epoc-2026-07-13', full(formSchemas.epoc['2026-07-13'], { form: 'epoc', formVersion: '2026-07-13' })],
    ['epoc-2026-07-13', exampleEpoc({ formVersion: undefined })],
    ['epoc-2026-07-13', { ...exampleEpoc(), 'unknown field': 1 }],
    ['epoc-pr-2023-07-28', exampleEpocPr({ formVersion: '2023-07-28' })],
    ['epoc-pr-2026-07-13', exampleEpocPr()],
    ['epoc-pr-2026-07-13', full(formSchemas['epoc-pr']['2026-07-13'], { form: 'epoc-pr' })],
    ...Object.entries(exampleUsProcess).flatMap(([form, example]) => [
      [`${form}-1`, example()] as const,
      ['received-request', received(example())] as const,
    ]),
    ...Object.entries(exampleOrders).flatMap(([form, example]) => [
      [`${form}-1`, example()] as const,
      [`${form}-1`, full(formSchemas[form as keyof typeof exampleOrders]['1'], { form })] as const,
      ['received-request', received(example())] as const,
      ['received-request', received(full(formSchemas[form as keyof typeof exampleOrders]['1'], { form }))] as const,
    ]),
    ['us-subpoena-1', full(formSchemas['us-subpoena']['1'], { form: 'us-subpoena' })],
    ['order-1', exampleOrder()],
    ['order-1', full(formSchemas.order['1'], { form: 'order', formVersion: '1' })],
    ['envelope', exampleEnvelope()],
    ['envelope', exampleEnvelope({ evidence: undefined, sender: undefined })],
    ['received-request', received(exampleEpoc())],
    ['received-request', received(exampleEpocPr())],
    ['received-request', received(full(formSchemas.order['1'], { form: 'order' }))],
  ])('%s accepts an example', (name, value) => {
    expect(accepts(name, value)).toBe(true)
  })

  it.each([
    ['epoc-2026-07-13', exampleEpoc({ formVersion: '2023-07-28' })],
    ['epoc-2026-07-13', exampleEpocPr()],
    ['epoc-2026-07-13', { ...exampleEpoc(), sectionC: { withinTenDays: 'yes' } }],
    ['epoc-pr-2026-07-13', exampleEpoc()],
    ['us-search-warrant-1', exampleUsProcess['us-2703-d-order']()],
    ['us-subpoena-1', { ...exampleUsProcess['us-subpoena'](), kind: 'pen-register' }],
    ['order-1', { ...exampleOrder(), instrument: 'us/search-warrant' }],
    ['order-1', { ...exampleOrder(), instrument: 'dsa-order-to-act' }],
    ['dsa-order-to-act-1', exampleOrders['dsa-order-to-provide-information']()],
    ['dsa-order-to-act-1', { ...exampleOrders['dsa-order-to-act'](), territory: { states: ['EU'] } }],
    ['tco-removal-order-1', { ...exampleOrders['tco-removal-order'](), sectionA: { issuedAt: '14.09.2026 09:58' } }],
    ['mutual-assistance-request-1', { ...exampleOrders['mutual-assistance-request'](), instrument: 'epoc' }],
    ['gb-overseas-production-order-1', { ...exampleOrders['gb-overseas-production-order'](), period: { days: 0.5 } }],
    ['order-1', { ...exampleOrder(), targets: [{ kind: 'account' }] }],
    ['order-1', { ...exampleOrder(), issuedOn: '10.09.2026' }],
    ['envelope', exampleEnvelope({ zone: undefined })],
    ['envelope', { ...exampleEnvelope(), evidence: [{ about: 'person', verdict: 'sufficient', method: 'x' }] }],
    ['received-request', { ...(received(exampleEpoc()) as object), stage: 'assessed' }],
    ['received-request', { ...(received(exampleEpoc()) as object), more: 1 }],
  ])('%s refuses what it should', (name, value) => {
    expect(accepts(name, value)).toBe(false)
  })

  it('point from the input to the others', () => {
    const text = JSON.stringify(generated.get('input'))
    const named = [...text.matchAll(/"\$ref":"urn:lawful-request:schema:([^"]+)"/g)].map(([, name]) => name)
    expect(named.toSorted()).toEqual([...generated.keys()].filter((name) => name !== 'input' && name !== 'received-request').toSorted())
  })
})
