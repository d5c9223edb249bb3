import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { keepRecord, LikelyKillersFirst } from './likely-killers-first.mjs'

const fewerRuns = join(import.meta.dirname, 'fast-check.mjs')
const [core, folder = '*'] = process.env.MUTATION_FOLDER.split('/')

export default defineConfig({
  plugins: [
    {
      name: 'fewer-runs',
      enforce: 'pre',
      resolveId: (id, importer) => (id === 'fast-check' && importer !== fewerRuns ? fewerRuns : undefined),
    },
  ],
  test: {
    // A folder has to be held by its own tests and by those of its whole core, not by luck in a test of another folder.
    include: [
      `tests/${core}/*.test.ts`,
      `tests/${core}/${folder}/**/*.test.ts`,
      ...(core === 'rules' ? ['tests/rule-packs/**/*.test.ts'] : []),
    ],
    env: { FUZZ_RUNS: '2000' },
    // One worker loads what all files share once for each mutant, and not once for each file.
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: LikelyKillersFirst },
    reporters: [keepRecord],
  },
})
