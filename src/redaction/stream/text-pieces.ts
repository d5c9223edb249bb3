import { changeText } from '../change/change-text.ts'
import { findSettled } from '../find/find-settled.ts'
import { contextLength, longestStretch } from '../find/stretches.ts'
import { readFindOptions, type RedactOptions, readReplacement } from '../options.ts'
import type { Pieces } from './pieces.ts'
import type { ReportKeeper } from './redaction-report.ts'

/** Plain text in pieces. No more is kept than one stretch and the context before it. */
export function textPieces(options: RedactOptions, keeper: ReportKeeper): Pieces {
  const [find, replacement] = [readFindOptions(options), readReplacement(options)]
  let kept = ''
  let from = 0
  return (piece, isEnd) => {
    const text = kept + piece
    // No stretch has come to its end: small pieces cost no more than large ones.
    if (!isEnd && text.length - from < longestStretch && !piece.includes('\n')) {
      kept = text
      return ''
    }
    const { findings, settled } = findSettled(text, from, isEnd, find)
    const changed = changeText(text, from, settled, findings, replacement)
    keeper.hid(changed.findings)
    const context = Math.max(0, settled - contextLength)
    kept = text.slice(context)
    from = settled - context
    return changed.text
  }
}
