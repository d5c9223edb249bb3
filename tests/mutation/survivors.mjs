import { relative } from 'node:path'

/** Tells each survivor as soon as it is known, since a run is long. */
class Survivors {
  onMutantTested({ status, fileName, location: { start }, mutatorName, replacement }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return
    console.log(lineFor({ file: relative(process.cwd(), fileName), start, status, mutatorName, replacement }))
  }
}

/** A survivor in one line. */
export const lineFor = ({ file, start, status, mutatorName, replacement }) =>
  `${file}:${start.line}:${start.column} ${status} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`

export const strykerPlugins = [{ kind: 'Reporter', name: 'survivors', factory: () => new Survivors() }]
