import { jsonTextRedactor } from '../records/json-text-redactor.ts'
import type { RecordRedaction } from '../records/record-redaction.ts'
import { anything, withheld } from '../records/record-scope.ts'
import type { ReportKeeper } from './redaction-report.ts'
import { refusal } from './refusal.ts'

/**
 * Redacts the JSON values of a stream. What is none is refused, or redacted as plain text; where not everything may stay, nothing of it does, since nobody knows which part of it is
 * which. A byte order mark before the first one stays.
 */
export function jsonValueRedactor(
  redaction: RecordRedaction,
  isRefused: boolean,
  keeper: ReportKeeper,
): (text: string, index: number) => string {
  const redactJson = jsonTextRedactor(redaction)
  // Where it goes on as plain text, nothing of it may have been counted before.
  const isJson = isRefused ? (): boolean => true : jsonReader()

  const unreadable = (text: string): string => {
    keeper.count('unreadable')
    if (redaction.scope === anything) return redaction.redact(text).text
    redaction.onWithheld()
    return JSON.stringify(withheld) + text.slice(text.trimEnd().length)
  }

  return (text, index) => {
    const mark = index === 0 && text.startsWith('\ufeff') ? '\ufeff' : ''
    const json = text.slice(mark.length)
    keeper.count('records')
    const redacted = isJson(json) ? redactJson(json) : null
    if (redacted !== null) return mark + redacted
    if (isRefused) throw refusal('redaction.not-json', index)
    return mark + unreadable(json)
  }
}

/** Reads as the redactor does, and finds nothing. */
function jsonReader(): (json: string) => boolean {
  const read = jsonTextRedactor({
    redact: (text) => ({ text, findings: [] }),
    looksAtWords: false,
    scope: anything,
    onWithheld: () => undefined,
  })
  return (json) => read(json) !== null
}
