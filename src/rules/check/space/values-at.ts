import type { Space } from './space-of.ts'
import type { Value } from './variable.ts'

/** The values of the variable at a level. */
export const valuesAt = ({ variables }: Space, level: number): readonly Value[] => variables[level]?.values ?? []
