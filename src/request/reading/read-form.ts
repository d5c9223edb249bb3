import type { Json } from '../../foundation/canonical-json.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { requestIssueCodes } from '../../foundation/stage-issue-codes.ts'
import { type FormReader, formReaders } from '../forms/form-readers.ts'
import type { Notebook } from '../forms/parts/notebook.ts'
import type { LegalRequest } from '../legal-request.ts'
import { issuesOfZod } from './issues-of-zod.ts'
import { maxTargets } from './limits.ts'
import { isObject, type Reading, unreadable } from './reading.ts'
import { pointerOf, separateUnknown } from './separate-unknown.ts'

const issue = /* @__PURE__ */ issueOf(requestIssueCodes)

/** Reads the form. Its native fields are returned apart: those of the envelope join them. */
export function readForm(data: Json | undefined): Reading<LegalRequest> {
  if (data === undefined || data === null) return unreadable(issue('request.missing-field', ['request']))
  if (!isObject(data)) return unreadable(issue('request.wrong-type', ['request'], 'expected an object'))
  const { form, formVersion = null } = data
  if (form === undefined || form === null) return unreadable(issue('request.missing-field', ['request', 'form']))
  const reader = typeof form === 'string' && Object.hasOwn(formReaders, form) ? formReaders[form as keyof typeof formReaders] : undefined
  if (reader === undefined) return unreadable(issue('request.unknown-form', ['request', 'form']))
  const schema =
    formVersion === null
      ? Object.values(reader.schemas).at(-1)
      : typeof formVersion === 'string' && Object.hasOwn(reader.schemas, formVersion)
        ? reader.schemas[formVersion]
        : undefined
  if (schema === undefined) return unreadable(issue('request.unknown-form-version', ['request', 'formVersion']))
  if (targetsIn(data, reader) > maxTargets) return unreadable(issue('request.too-many-targets', ['request']))

  // Section M is written for the enforcing authority alone.
  const { sectionM = null, ...otherFields } = data
  const hasSectionM = form === 'epoc' && sectionM !== null
  const { known, unknown, unknownPaths, tooManyEntries } = separateUnknown(schema, hasSectionM ? otherFields : data, ['request'])
  const tooMany = tooManyEntries.map((path) => issue('request.too-many-entries', path))
  const reading = reader.read(known, typeof formVersion === 'string' ? formVersion : undefined)
  if (!reading.ok) return unreadable(...tooMany, ...issuesOfZod(reading.issues, known, ['request']))
  if (tooMany.length > 0) return unreadable(...tooMany)

  return {
    value: { ...reading.request, confidentialityIncident: hasSectionM },
    issues: [],
    notes: [
      ...(hasSectionM ? [issue('request.confidential-part', ['request', 'sectionM'])] : []),
      ...notesOf(reading.notebook),
      ...unknownPaths.map((path) => issue('request.unknown-field', path)),
    ],
    native: hasSectionM ? { ...unknown, [pointerOf(['request', 'sectionM'])]: sectionM } : unknown,
  }
}

/** How many targets a form names, before anything in it is known to be well-formed. */
const targetsIn = (form: Json, { targetLists }: FormReader): number =>
  targetLists
    .map((path) => path.reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), form))
    .reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)

const notesOf = ({ conflictingBoxes, conflictingTexts, limitsDenied }: Notebook): readonly Issue[] => [
  ...conflictingBoxes.map((field) => issue('request.conflicting-boxes', ['request', ...field.split('.')])),
  ...conflictingTexts.map((field) => issue('request.conflicting-text', ['request', ...field.split('.')])),
  ...limitsDenied.map((field) => issue('request.beyond-limits', ['request', ...field.split('.')])),
]
