import type { PlainDataLimits } from '../../foundation/copy-plain-data.ts'
import type { requestIssueCodes } from '../../foundation/stage-issue-codes.ts'
import { envelopeSchema } from '../envelope-schema.ts'
import { formReaders } from '../forms/form-readers.ts'
import { knownKeys } from './known-keys.ts'

/** The size of an input, in UTF-16 code units: of the text itself, or of all texts and keys of a value and one for each value. */
export const maxSize = 2 ** 20

/** The targets that one request may name. */
export const maxTargets = 1000

/** What is looked at before zod sees anything. */
export const plainDataLimits: PlainDataLimits<keyof typeof requestIssueCodes> = {
  maxDepth: 32,
  maxSize,
  codes: {
    notPlain: 'request.not-plain-data',
    tooDeep: 'request.too-deep',
    tooLarge: 'request.too-large',
    forbiddenKey: 'request.forbidden-key',
  },
  knownKeys: new Set([
    'envelope',
    'request',
    'sectionM',
    ...knownKeys([envelopeSchema, ...Object.values(formReaders).flatMap((reader) => Object.values(reader.schemas))]),
  ]),
}
