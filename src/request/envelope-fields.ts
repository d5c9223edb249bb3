import type { FormField } from './forms/form-field.ts'

// biome-ignore format: a table, one field a line
const row = (field: string, says: string, absent: string): FormField => ({ field, point: 'envelope', says, canonical: [field], absent, cite: '' })

// biome-ignore format: a table, one field a line
/** The fields of the envelope: what the operator knows about the arrival. */
export const envelopeFields: readonly FormField[] = [
  row('receivedAt', 'when it was received', 'never'),
  row('correctedAt', 'when the authority completed or corrected it, if it did', 'it bears no date after its receipt'),
  row('zone', 'time zone of the place of receipt, as an IANA name', 'never'),
  row('door', 'id of our contact point through which it came', 'never'),
  row('sender.name', 'name of whoever sent it', 'it is not known'),
  row('sender.address', 'address from which it was sent', 'it is not known'),
  row('language', 'language of the document as received, as a language tag', 'it is not known'),
  row('evidence[].about', 'what the evidence is about', 'never in an entry'),
  row('evidence[].verdict', 'what it shows; of authenticity: refuted, insufficient, sufficient', 'never in an entry'),
  row('evidence[].method', 'how it was found out, as a word with hyphens', 'never in an entry'),
  row('evidence[].by', 'who found it out', 'it is not known'),
  row('evidence[].at', 'when it was found out', 'it is not known'),
]
