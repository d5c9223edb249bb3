import { findIdentifiers } from '../../../src/redaction/find-identifiers.ts'
import type { FindOptions } from '../../../src/redaction/finding.ts'

/** A line with what is found in it between ‹ and ›, wherever such marks stood before. */
export function withMarks(line: string, options: FindOptions = {}): string {
  const text = line.replace(/[‹›]/g, '')
  const found = findIdentifiers(text, options)
  return found.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}‹${rest.slice(start, end)}›${rest.slice(end)}`, text)
}
