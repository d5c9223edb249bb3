import type * as z from 'zod/mini'
import type { Authority } from '../../legal-request.ts'
import { isBlankAuthority } from '../parts/blank-request.ts'
import { contactOf, dateOf, signatureOf } from '../parts/form-parts.ts'
import type { Notebook } from '../parts/notebook.ts'
import { singleAnswer } from '../parts/single-answer.ts'
import type { issuingAuthoritySection } from './sections.ts'

/** Where the issuing or validating authority stands in a form: in full at the end, in short in Section A. */
export interface AuthorityPlaces {
  readonly section: Omit<z.infer<typeof issuingAuthoritySection>, 'contactPoint' | 'emergencyWithoutPriorValidation'> | undefined
  readonly field: string
  readonly shortName: string | undefined
  readonly shortNameField: string
  readonly shortFileNumber: string | undefined
  readonly shortFileNumberField: string
}

/**
 * The authority that issued or validated, none if nothing is said about it. Its own section counts; what Section A says otherwise is kept as a
 * remark. The form has one box for judge, court and investigating judge, which reads `judge`.
 */
export function signingAuthorityOf(role: 'issuing' | 'validating', places: AuthorityPlaces, notebook: Notebook): readonly Authority[] {
  const { section = {}, field } = places
  const prefer = (full: string | undefined, short: string | undefined, shortField: string): string | null => {
    if (full !== undefined && short !== undefined && full !== short) {
      notebook.textsConflict(shortField)
      notebook.remark(shortField, short)
    }
    return full ?? short ?? null
  }
  const authority: Authority = {
    role,
    kind: singleAnswer(
      [
        ['judge', section.judgeOrCourt],
        ['prosecutor', section.publicProsecutor],
        ['investigating-authority', section.otherAuthority],
      ],
      field,
      notebook,
    ),
    name: prefer(section.authority, places.shortName, places.shortNameField),
    representative: { name: section.representative ?? null, post: section.post ?? null },
    fileNumber: prefer(section.fileNumber, places.shortFileNumber, places.shortFileNumberField),
    contact: contactOf(section),
    languages: section.languages ?? [],
    signedOn: dateOf(section.date),
    signature: signatureOf(section.signature),
  }
  return isBlankAuthority(authority) ? [] : [authority]
}
