/** Door 7: what the public is told, counted from the entries of the ledger. Nothing here reads a disk or a clock. */
export type { CalendarDate } from '../foundation/calendar-date.ts'
export type { GateId } from '../foundation/gate-id.ts'
export type { LedgerEntry } from '../ledger/ledger-entry.ts'
export { summariseLedger } from './summarise-ledger.ts'
export type { ReportOptions } from './report-options.ts'
export type {
  Counts,
  CoverageEnd,
  GateCell,
  ItemCell,
  LedgerCheckpoint,
  PeriodKind,
  ReasonCell,
  ReportPeriod,
  ReportRow,
  TransparencyReport,
} from './transparency-report.ts'
export type { Answer, Step } from './metrics.ts'
export { parseReport } from './parse-report.ts'
export { transparencyReportSchema } from './transparency-report-schema.ts'
export { reconcile } from './reconcile.ts'
export type { Discrepancy } from './discrepancy.ts'
export { reportAsCsv } from './export/report-as-csv.ts'
export { reportAsJson } from './export/report-as-json.ts'
export { reportAsTable } from './export/report-as-table.ts'
