import {
  evidenceFields,
  headFields,
  identificationFields,
  issuingAuthorityFields,
  offenceFields,
  validatingAuthorityFields,
} from '../certificate/certificate-fields.ts'
import type { FormField } from '../form-field.ts'

const annex = 'Annex II'

// What Art. 5(5) and 9(2) ask of an EPOC, Art. 6(4) and 9(3) ask of an EPOC-PR; the other shared citations hold for both.
const preservationCitations: Readonly<Record<string, string>> = {
  'Art. 5(5)(a)': 'Art. 6(4)(a)',
  'Art. 5(5)(b)': 'Art. 6(4)(b)',
  'Art. 5(5)(c)': 'Art. 6(4)(c)',
  'Art. 5(5)(d)': 'Art. 6(4)(d)',
  'Art. 5(5)(e)': 'Art. 6(4)(e)',
  'Art. 5(5)(f)': 'Art. 6(4)(f)',
  'Art. 9(2)': 'Art. 9(3)',
}

/** The fields of an EPOC-PR, in the order of the form. */
export const epocPrFields: readonly FormField[] = [
  ...headFields(annex),
  ...identificationFields({ letter: 'C', annex }),
  ...evidenceFields({ letter: 'D', annex }),
  ...offenceFields({ letter: 'E', annex }),
  ...issuingAuthorityFields({ letter: 'F', annex }),
  ...validatingAuthorityFields({ letter: 'G', annex }),
].map((it) => ({ ...it, cite: preservationCitations[it.cite] ?? it.cite }))
