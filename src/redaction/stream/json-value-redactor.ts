import { jsonTextRedactor } from '../records/json-text-redactor.ts'
import type { RecordRedaction } from '../records/record-redaction.ts'
import type { ReportKeeper } from './redaction-report.ts'
import { refusal } from './refusal.ts'

/** Redacts the JSON values of a stream. What is none is refused, or redacted as plain text; a byte order mark before the first one stays. */
export function jsonValueRedactor(
  redaction: RecordRedaction,
  isRefused: boolean,
  keeper: ReportKeeper,
): (text: string, index: number) => string {
  const redactJson = jsonTextRedactor(redaction)
  return (text, index) => {
    const mark = index === 0 && text.startsWith('\ufeff') ? '\ufeff' : ''
    const json = text.slice(mark.length)
    keeper.count('records')
    const redacted = redactJson(json)
    if (redacted !== null) return mark + redacted
    if (isRefused) throw refusal('redaction.not-json', index)
    keeper.count('unreadable')
    return mark + redaction.redact(json).text
  }
}
