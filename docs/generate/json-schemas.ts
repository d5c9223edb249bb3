import * as z from 'zod/mini'
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
import { receivedRequestSchema } from '../../src/request/received-request-schema.ts'

interface Source {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly schema: z.core.$ZodType
  readonly fields: readonly FormField[]
}

const epoc = 'European Production Order Certificate'
const epocPr = 'European Preservation Order Certificate'

const usForms = [
  ['us-subpoena', 'American subpoena', '§ 2703(c)(2)'],
  ['us-2703-d-order', 'American court order under § 2703(d)', '§ 2703(d)'],
  ['us-search-warrant', 'American search warrant', '§ 2703(a), (b)(1)(A) and (c)(1)(A)'],
  ['us-national-security-letter', 'American national security letter', '§§ 2709 and 3511'],
  ['us-preservation-letter', 'American preservation letter', '§ 2703(f)'],
  ['us-emergency-request', 'American emergency disclosure request', '§ 2702(b)(8) and (c)(4)'],
] as const

const otherForms = [
  [
    'dsa-order-to-act',
    'Order to act against illegal content',
    'Reg. (EU) 2022/2065, Art. 9, as data; no form is prescribed',
    dsaOrderToActFields,
  ],
  [
    'dsa-order-to-provide-information',
    'Order to provide information',
    'Reg. (EU) 2022/2065, Art. 10, as data; no form is prescribed',
    dsaOrderToProvideInformationFields,
  ],
  ['tco-removal-order', 'Removal order for terrorist content', 'Reg. (EU) 2021/784, Annex I, as data', tcoFields],
  ['mutual-assistance-request', 'Request for mutual legal assistance', 'After the template T-CY(2018)10, as data', mutualAssistanceFields],
  [
    'gb-overseas-production-order',
    'British overseas production order',
    'Crime (Overseas Production Orders) Act 2019, as data; no form is prescribed',
    overseasProductionOrderFields,
  ],
] as const

const sources: readonly Source[] = [
  ...(['2023-07-28', '2026-07-13'] as const).flatMap((version) => [
    {
      name: `epoc-${version}`,
      title: `${epoc} (EPOC), version of ${version}`,
      description: 'Reg. (EU) 2023/1543, Annex I, as data. See docs/forms/epoc.md.',
      schema: formSchemas.epoc[version],
      fields: epocFields,
    },
    {
      name: `epoc-pr-${version}`,
      title: `${epocPr} (EPOC-PR), version of ${version}`,
      description: 'Reg. (EU) 2023/1543, Annex II, as data. See docs/forms/epoc-pr.md.',
      schema: formSchemas['epoc-pr'][version],
      fields: epocPrFields,
    },
  ]),
  ...usForms.map(([form, title, section]) => ({
    name: `${form}-1`,
    title: `${title}, version 1`,
    description: `18 U.S.C. ${section}, as data; no form is prescribed. See docs/forms/${form}.md.`,
    schema: formSchemas[form]['1'],
    fields: usFields[form],
  })),
  ...otherForms.map(([form, title, description, fields]) => ({
    name: `${form}-1`,
    title: `${title}, version 1`,
    description: `${description}. See docs/forms/${form}.md.`,
    schema: formSchemas[form]['1'],
    fields,
  })),
  {
    name: 'order-1',
    title: 'Generic order, version 1',
    description: 'An order or request without a form of its own. See docs/forms/order.md.',
    schema: formSchemas.order['1'],
    fields: orderFields,
  },
  {
    name: 'envelope',
    title: 'Envelope',
    description: 'What the operator knows about the arrival of a request. See docs/forms/envelope.md.',
    schema: envelopeSchema,
    fields: envelopeFields,
  },
  {
    name: 'received-request',
    title: 'Received request',
    description: 'The product of door 1: envelope and canonical request.',
    schema: receivedRequestSchema,
    fields: [],
  },
]

const idOf = (name: string): string => `urn:lawful-request:schema:${name}`

/** The JSON Schemas (draft 2020-12) of every form version, of the envelope, of the whole input, and of the product of door 1. */
export function jsonSchemas(): { path: string; text: string }[] {
  const written = sources.map(({ name, title, description, schema, fields }) => {
    const { $schema, ...body } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) as JsonSchema
    describe(body, new Map(fields.map((it) => [it.field, it])), '')
    return fileOf(name, { $schema, $id: idOf(name), title, description, ...body })
  })
  const forms = sources.filter(({ name }) => name !== 'envelope' && name !== 'received-request')
  const input = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: idOf('input'),
    title: 'Input of parseRequest',
    description: 'An envelope and one form.',
    type: 'object',
    properties: { envelope: { $ref: idOf('envelope') }, request: { anyOf: forms.map(({ name }) => ({ $ref: idOf(name) })) } },
    required: ['envelope', 'request'],
  }
  return [...written, fileOf('input', input)]
}

const fileOf = (name: string, schema: unknown): { path: string; text: string } => ({
  path: `src/request/json-schema/${name}.json`,
  text: `${JSON.stringify(schema, null, 2)}\n`,
})

interface JsonSchema {
  $schema?: string
  description?: string
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  [keyword: string]: unknown
}

/** Writes what each field is into its schema. */
function describe(schema: JsonSchema, fields: ReadonlyMap<string, FormField>, path: string): void {
  const row = fields.get(path)
  if (row !== undefined) schema.description = `${row.point}: ${row.says}${row.versions === undefined ? '' : ` (${row.versions})`}`
  if (schema.items !== undefined) describe(schema.items, fields, `${path}[]`)
  for (const [key, member] of Object.entries(schema.properties ?? {})) describe(member, fields, path === '' ? key : `${path}.${key}`)
}
