import type * as z from 'zod/mini'
import type { Issue } from '../../foundation/issue.ts'
import type { Json } from '../../foundation/canonical-json.ts'

/** What a schema knows of some data, and the rest. */
export interface Separated {
  /** The data without unknown keys and without blanks: `null` and empty text say no more than to leave a field or an entry out. */
  readonly known: Json
  /** Unknown members by JSON Pointer (RFC 6901) from the root of the input. */
  readonly unknown: Readonly<Record<string, Json>>
  /** Where they stand; an unknown key is written `*`. */
  readonly unknownPaths: readonly Issue['path'][]
  /** Lists that are too long to be looked into. */
  readonly tooManyEntries: readonly Issue['path'][]
}

/** Separates what a schema knows from what it does not, at every level, so that nothing is lost and no unknown key ever reaches zod. */
export function separateUnknown(schema: z.core.$ZodType, data: Json, path: Issue['path']): Separated {
  const unknown: Record<string, Json> = {}
  const unknownPaths: Issue['path'][] = []
  const tooManyEntries: Issue['path'][] = []
  let entries = 0

  const visit = (part: z.core.$ZodType, value: Json, place: Issue['path']): Json => {
    if (isList(value)) {
      const element = elementOf(part)
      if (element === undefined) return value
      entries += value.length
      if (value.length > maxEntries || entries > maxEntriesInAll) {
        tooManyEntries.push(place)
        return []
      }
      return value.filter((it) => !isBlank(it)).map((it, index) => visit(element, it, [...place, index]))
    }
    const shape = shapeOf(part)
    if (shape === undefined || typeof value !== 'object' || value === null) return value
    const known: Record<string, Json> = {}
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue
      const memberSchema = Object.hasOwn(shape, key) ? shape[key] : undefined
      if (memberSchema === undefined) {
        unknown[pointerOf([...place, key])] = member
        unknownPaths.push([...place, '*'])
      } else if (!isBlank(member)) known[key] = visit(memberSchema, member, [...place, key])
    }
    return known
  }
  return { known: visit(schema, data, path), unknown, unknownPaths, tooManyEntries }
}

// Programs export lines that nobody filled in as empty text. To take one for a tick would ask for what was not asked.
const isBlank = (value: Json): boolean => value === null || (typeof value === 'string' && value.trim() === '')

const maxEntries = 1000
// TypeScript does not tell a readonly list from an object by Array.isArray alone.
const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
// zod spreads its issues into a call, and a call takes some 65 000 arguments where the stack is small: an entry can have a dozen issues.
const maxEntriesInAll = 5000

/** A path as a JSON Pointer. */
export const pointerOf = (path: Issue['path']): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

type Definition = z.core.$ZodTypes['_zod']['def']
const definitionOf = (schema: z.core.$ZodType): Definition => (schema as z.core.$ZodTypes)._zod.def

/** The members that an object schema knows; of several alternatives, all together. `undefined` if it is not about objects. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const definition = definitionOf(schema)
  if (definition.type === 'optional') return shapeOf(definition.innerType)
  if (definition.type === 'object') return definition.shape
  if (definition.type === 'union') return Object.assign({}, ...definition.options.map(shapeOf)) as Record<string, z.core.$ZodType>
  return undefined
}

/** What the entries of a list schema are; `undefined` if it is not about lists. */
export function elementOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const definition = definitionOf(schema)
  if (definition.type === 'optional') return elementOf(definition.innerType)
  return definition.type === 'array' ? definition.element : undefined
}
