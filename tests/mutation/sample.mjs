import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

/** Why a mutant was not run. */
export const notDrawn = 'not drawn'

/** Whether a mutant is drawn. That hangs on the mutant alone, so the same ones are drawn each time, whatever was measured before. */
export function isDrawn(file, { location: { start, end }, mutatorName, replacement }, share) {
  const place = [start.line, start.column, end.line, end.column]
  const hash = createHash('sha256').update(JSON.stringify([file, ...place, mutatorName, replacement]))
  return hash.digest().readUInt32BE() < share * 2 ** 32
}

/** What was not drawn was not measured, so nothing is kept of it. */
export function forgetUndrawn(path) {
  const report = JSON.parse(readFileSync(path, 'utf8'))
  for (const it of Object.values(report.files)) it.mutants = it.mutants.filter(({ statusReason }) => statusReason !== notDrawn)
  writeFileSync(path, JSON.stringify(report, undefined, 2))
}

/** Between which shares of all the truth lies, 95 times of 100, if so many of a sample were found (E. B. Wilson, 1927). */
export function intervalOf(found, all) {
  const z = 1.96
  const middle = (found + z ** 2 / 2) / (all + z ** 2)
  const width = (z * Math.sqrt((found * (all - found)) / all + z ** 2 / 4)) / (all + z ** 2)
  return [middle - width, middle + width]
}
