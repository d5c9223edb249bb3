import type * as z from 'zod/mini'
import { elementOf, shapeOf } from './separate-unknown.ts'

/** Every key that schemas know, at any level: these may be named in a path, since they are words of ours. */
export function knownKeys(schemas: readonly z.core.$ZodType[]): ReadonlySet<string> {
  const keys = new Set<string>()
  const visit = (schema: z.core.$ZodType): void => {
    const element = elementOf(schema)
    if (element !== undefined) visit(element)
    for (const [key, member] of Object.entries(shapeOf(schema) ?? {})) {
      keys.add(key)
      visit(member)
    }
  }
  schemas.forEach(visit)
  return keys
}
