import { join } from 'node:path'

const here = import.meta.dirname
const folder = process.env.MUTATION_FOLDER

export default {
  mutate: [
    folder.includes('/') ? `src/${folder}/**/*.ts` : `src/${folder}/*.ts`,
    // Text in a language. That each sentence is there is checked by types, and what it says by readers.
    '!src/rules/explain/words/*.ts',
  ],
  testRunner: 'in-process',
  plugins: ['in-process/runner.mjs', 'ignore-messages.mjs', 'survivors.mjs'].map((it) => join(here, it)),
  ignorers: ['messages'],
  coverageAnalysis: 'perTest',
  // What runs once while a file is loaded cannot be told apart by test, and would cost a run of all of them.
  ignoreStatic: true,
  // On a busy machine the tests of a survivor take longer than they took when they were measured, and a survivor that ran out of time would count
  // as found. What never comes to an end is mostly seen by how often it comes by, long before.
  timeoutFactor: 3,
  timeoutMS: 3000,
  // The tests of the core take minutes there.
  dryRunTimeoutMinutes: 30,
  concurrency: 1,
  incremental: true,
  incrementalFile: `tests/mutation/out/${folder.replaceAll('/', '-')}.json`,
  tempDirName: 'tests/mutation/out/sandbox',
  ignorePatterns: ['dist', 'coverage', 'examples'],
  reporters: ['progress-append-only', 'survivors'],
  allowConsoleColors: false,
}
