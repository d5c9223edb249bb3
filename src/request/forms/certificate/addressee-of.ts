import type * as z from 'zod/mini'
import type { Addressee } from '../../legal-request.ts'
import { blankRequest } from '../parts/blank-request.ts'
import { contactOf } from '../parts/form-parts.ts'
import type { Notebook } from '../parts/notebook.ts'
import { singleAnswer } from '../parts/single-answer.ts'
import type { addresseeSection } from './sections.ts'

/**
 * The addressee of Section B. What the box for readdressing says depends on the version of the form: until the corrigendum of July 2026 it also
 * covered a provider that had designated or appointed nobody. Without a version nobody can tell.
 */
export function addresseeOf(
  section: z.infer<typeof addresseeSection> | undefined,
  version: string | undefined,
  notebook: Notebook,
): Addressee {
  if (section === undefined) return blankRequest.addressee
  notebook.remark('sectionB.otherInformation', section.otherInformation)
  return {
    ...blankRequest.addressee,
    name: section.addressee ?? null,
    capacity: singleAnswer(
      [
        ['designated-establishment', section.designatedEstablishment],
        ['legal-representative', section.legalRepresentative],
      ],
      'sectionB',
      notebook,
    ),
    readdressed: section.emergencyReaddressing ?? null,
    readdressedBecause: section.emergencyReaddressing === true ? (readdressingSays[version ?? ''] ?? null) : null,
    contact: contactOf(section, section.contactPerson),
    fileNumber: section.addresseeFileNumber ?? null,
    serviceProvider: section.serviceProvider ?? null,
  }
}

const readdressingSays: Readonly<Record<string, Addressee['readdressedBecause']>> = {
  '2023-07-28': 'no-reaction-or-not-designated',
  '2026-07-13': 'no-reaction',
}
