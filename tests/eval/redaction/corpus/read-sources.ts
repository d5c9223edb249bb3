import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CorpusSources } from './make-corpus.ts'

/** Reads the files from which the corpus is made. */
export const readSources = (): CorpusSources => ({ vectors: filesIn('vectors'), templates: filesIn('templates'), hard: filesIn('hard') })

function filesIn(folder: string): Readonly<Record<string, string>> {
  const path = join(import.meta.dirname, '..', folder)
  const names = readdirSync(path).filter((it) => it.endsWith('.txt'))
  return Object.fromEntries(names.sort().map((it) => [it.slice(0, -4), readFileSync(join(path, it), 'utf8')]))
}
