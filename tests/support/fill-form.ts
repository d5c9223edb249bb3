import * as z from 'zod/mini'
import { type FormLeaf, formLeaves, valueSchemaOf } from '../../docs/generate/form-leaves.ts'
import { dateValue, instantValue } from '../../src/request/forms/schema/fields.ts'

/** A leaf that was filled in, with the value that nothing else in the form has (but `true`, `false` and words of a list). */
export interface Filled {
  readonly leaf: FormLeaf
  readonly value: string | number | boolean
}

/** Leaves that can be filled in without regard to others. Ids of targets have to agree with the targets, so they have tests of their own. */
export const fillableLeaves = (schema: z.core.$ZodType): readonly FormLeaf[] =>
  formLeaves(schema).filter(({ field }) => field !== 'requestedData[].targetIds[]')

/**
 * Fills in some leaves of a form, each with a value of its own. What else a list entry needs in order to be readable is filled in as well.
 * `boxes` says how a box is filled in.
 */
export function fillForm(
  schema: z.core.$ZodType,
  head: Readonly<Record<string, unknown>>,
  chosen: readonly FormLeaf[],
  boxes: (index: number) => boolean = () => true,
): { readonly form: Record<string, unknown>; readonly filled: readonly Filled[] } {
  const leaves = fillableLeaves(schema)
  const fields = new Set(chosen.map(({ field }) => field))
  const parents = new Set(chosen.map(({ field }) => parentOf(field)))
  const toFill = leaves.filter(({ field, required }) => fields.has(field) || (required && parents.has(parentOf(field))))
  const form: Record<string, unknown> = { ...head }
  const filled = toFill.map((leaf): Filled => {
    const value = valueFor(leaf, leaves.indexOf(leaf), boxes)
    place(form, leaf.field, value)
    return { leaf, value }
  })
  return { form, filled }
}

const parentOf = (field: string): string => field.slice(0, Math.max(0, field.lastIndexOf('.')))

function valueFor({ field, schema }: FormLeaf, index: number, boxes: (index: number) => boolean): string | number | boolean {
  const value = valueSchemaOf(schema)
  if (value === dateValue) return new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10)
  // The end of a range has to come after its beginning.
  if (value === instantValue) return new Date(Date.UTC(field.endsWith('.to') ? 2003 : 2002, 0, 1, 0, 0, index)).toISOString()
  const { type, enum: words, minimum = 0 } = z.toJSONSchema(value)
  // The last word, since the first is sometimes what is assumed without one.
  if (words !== undefined) return String(words.at(-1))
  if (type === 'boolean') return boxes(index)
  return type === 'integer' ? minimum + 7000 + index : `text-${index}-of-${field}`
}

function place(form: Record<string, unknown>, field: string, value: unknown): void {
  const steps = field.split('.')
  let part = form
  for (const [at, step] of steps.entries()) {
    const isLast = at === steps.length - 1
    const key = step.replace('[]', '')
    if (step.endsWith('[]')) {
      part[key] ??= isLast ? [value] : [{}]
      ;[part = {}] = part[key] as Record<string, unknown>[]
    } else if (isLast) part[key] = value
    else {
      part[key] ??= {}
      part = part[key] as Record<string, unknown>
    }
  }
}
