import * as z from 'zod/mini'
import type { Json } from '../../foundation/canonical-json.ts'
import type { FormName, LegalRequest } from '../legal-request.ts'
import { requestOfDsaOrder } from './dsa/request-of-dsa-order.ts'
import { requestOfEpoc } from './epoc/request-of-epoc.ts'
import { requestOfEpocPr } from './epoc-pr/request-of-epoc-pr.ts'
import { formSchemas } from './form-schemas.ts'
import { requestOfOverseasProductionOrder } from './gb/request-of-overseas-production-order.ts'
import { requestOfMutualAssistance } from './mutual-assistance/request-of-mutual-assistance.ts'
import type { Notebook } from './parts/notebook.ts'
import { requestOfOrder } from './order/request-of-order.ts'
import { requestOfTcoRemovalOrder } from './tco/request-of-tco-removal-order.ts'
import { requestOfUsProcess } from './us/request-of-us-process.ts'

/** A form that was read, or zod's issues, which no user gets to see. */
type FormReading =
  | { readonly ok: true; readonly request: LegalRequest; readonly notebook: Notebook }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] }

/** How one form is read: its versions, oldest first, and the lists in which it names targets. */
export interface FormReader {
  readonly schemas: Readonly<Record<string, z.ZodMiniType>>
  readonly targetLists: readonly (readonly [string, ...string[]])[]
  /** Reads the form in a version; without one, in the newest. */
  read(form: Json, version: string | undefined): FormReading
}

const identifierLists = ['ipAddresses', 'telephoneNumbers', 'emailAddresses', 'imeiNumbers', 'macAddresses', 'users'] as const

const readerOf = <F>(
  schemas: Readonly<Record<string, z.ZodMiniType<F>>>,
  targetLists: FormReader['targetLists'],
  requestOf: (form: F) => { readonly request: LegalRequest; readonly notebook: Notebook },
): FormReader => ({
  schemas,
  targetLists,
  read(form, version) {
    const schema = version === undefined ? Object.values(schemas).at(-1) : schemas[version]
    // A constant in place of zod's messages, and of those that a program may have set for its own use of zod.
    const result = schema && z.safeParse(schema, form, { error: () => '' })
    if (result === undefined) return { ok: false, issues: [] }
    return result.success ? { ok: true, ...requestOf(result.data) } : { ok: false, issues: result.error.issues }
  },
})

/** Every form that door 1 reads. */
export const formReaders: Readonly<Record<FormName, FormReader>> = {
  epoc: readerOf(
    formSchemas.epoc,
    identifierLists.map((list) => ['sectionE', list]),
    requestOfEpoc,
  ),
  'epoc-pr': readerOf(
    formSchemas['epoc-pr'],
    identifierLists.map((list) => ['sectionC', list]),
    requestOfEpocPr,
  ),
  'us-subpoena': readerOf(formSchemas['us-subpoena'], [['targets']], requestOfUsProcess),
  'us-2703-d-order': readerOf(formSchemas['us-2703-d-order'], [['targets']], requestOfUsProcess),
  'us-search-warrant': readerOf(formSchemas['us-search-warrant'], [['targets']], requestOfUsProcess),
  'us-national-security-letter': readerOf(formSchemas['us-national-security-letter'], [['targets']], requestOfUsProcess),
  'us-preservation-letter': readerOf(formSchemas['us-preservation-letter'], [['targets']], requestOfUsProcess),
  'us-emergency-request': readerOf(formSchemas['us-emergency-request'], [['targets']], requestOfUsProcess),
  'dsa-order-to-act': readerOf(formSchemas['dsa-order-to-act'], [['content']], requestOfDsaOrder),
  'dsa-order-to-provide-information': readerOf(formSchemas['dsa-order-to-provide-information'], [['targets']], requestOfDsaOrder),
  'tco-removal-order': readerOf(formSchemas['tco-removal-order'], [['sectionB', 'content']], requestOfTcoRemovalOrder),
  'mutual-assistance-request': readerOf(formSchemas['mutual-assistance-request'], [['targets']], requestOfMutualAssistance),
  'gb-overseas-production-order': readerOf(formSchemas['gb-overseas-production-order'], [['targets']], requestOfOverseasProductionOrder),
  order: readerOf(formSchemas.order, [['targets']], requestOfOrder),
}
