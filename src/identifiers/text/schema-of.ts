import * as z from 'zod/mini'
import { anyIdentifierIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import type { Result } from '../../foundation/result.ts'

/** A schema from a parser: a string in, the parsed value out, every issue with its message, its hint and its code. It is a Standard Schema. */
export const schemaOf = <T>(parse: (text: string) => Result<T>): z.ZodMiniType<T, string> =>
  z.pipe(
    z.string({ error: anyIdentifierIssueCodes['identifier.not-a-text'].says }),
    z.transform((text: string, context) => {
      const result = parse(text)
      if (result.ok) return result.value
      for (const { code, message, hint } of result.issues)
        context.issues.push({ code: 'custom', message, params: { code, hint }, input: undefined })
      return z.NEVER
    }),
  )
