import * as z from 'zod/mini'
import { dateValue, instantValue } from '../../src/request/forms/schema/fields.ts'
import { elementOf, shapeOf } from '../../src/request/reading/separate-unknown.ts'

/** A field of a form that holds a value, as its schema describes it. */
export interface FormLeaf {
  /** Its path; `[]` stands for any entry of a list. */
  readonly field: string
  /** What may stand there, in words. */
  readonly type: string
  /** Whether the part in which it stands cannot be read without it. */
  readonly required: boolean
  readonly schema: z.core.$ZodType
}

/** Every field of a form schema that holds a value, in the order of the schema. `form` and `formVersion` name the form and are left out. */
export function formLeaves(schema: z.core.$ZodType): readonly FormLeaf[] {
  const visit = (part: z.core.$ZodType, field: string): readonly FormLeaf[] => {
    const element = elementOf(part)
    if (element !== undefined) return visit(element, `${field}[]`)
    const { def } = (part as z.core.$ZodTypes)._zod
    if (def.type === 'union') return alternatives(def.options.flatMap((option) => visit(option, field)))
    const shape = shapeOf(part)
    if (shape !== undefined) return Object.entries(shape).flatMap(([key, member]) => visit(member, field === '' ? key : `${field}.${key}`))
    return [{ field, type: typeOf(part), required: !field.endsWith('[]') && part._zod.optin !== 'optional', schema: part }]
  }
  return visit(schema, '').filter(({ field }) => field !== 'form' && field !== 'formVersion')
}

/** The leaves of alternatives as one set: what may stand in a field is what may stand there in any of them. */
function alternatives(leaves: readonly FormLeaf[]): readonly FormLeaf[] {
  const merged = new Map<string, FormLeaf>()
  for (const leaf of leaves) {
    const earlier = merged.get(leaf.field)
    const isNew = earlier !== undefined && !earlier.type.split('; ').includes(leaf.type)
    merged.set(leaf.field, earlier === undefined ? leaf : isNew ? { ...earlier, type: `${earlier.type}; ${leaf.type}` } : earlier)
  }
  return [...merged.values()]
}

/** The schema of a value, without the wrapper that lets it be left out. */
export const valueSchemaOf = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'optional' ? valueSchemaOf(def.innerType) : schema
}

function typeOf(schema: z.core.$ZodType): string {
  const value = valueSchemaOf(schema)
  if (value === dateValue) return 'date, `YYYY-MM-DD`'
  if (value === instantValue) return 'instant with offset'
  const { type, enum: words, const: word, minimum, maximum, maxLength } = z.toJSONSchema(value)
  if (word !== undefined) return `\`${String(word)}\``
  if (words !== undefined)
    return words.length > 12 ? `one of ${words.length} words of the vocabulary` : words.map((it) => `\`${String(it)}\``).join(', ')
  if (type === 'boolean') return 'true or false'
  if (type === 'integer') return `whole number, ${String(minimum)} to ${String(maximum)}`
  return maxLength === undefined ? 'text' : `text, at most ${maxLength}`
}
