import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'
import type { TransparencyReport } from '../transparency-report.ts'

/**
 * Writes a report as canonical JSON (RFC 8785): the same report gives the same bytes everywhere, so that it can be hashed, signed and compared.
 * There is no line feed at the end.
 *
 * **Issues** none.
 * **Source** RFC 8785.
 *
 * @example
 * reportAsJson(summariseLedger(entries))
 */
export const reportAsJson = (report: TransparencyReport): string => canonicalJson(report as unknown as Json)
