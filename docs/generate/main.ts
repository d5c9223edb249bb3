// Writes every generated file of the repository, or, with --check, says which of them are not what the sources say.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { errorDocs } from './errors.ts'
import { filesUnder } from './files-under.ts'
import { formDocs } from './forms.ts'
import { jsonSchemas } from './json-schemas.ts'
import { rulePackOverviews } from './rule-pack-overviews.ts'
import { rulePackDocs } from './rule-packs.ts'
import { vocabularyDocs } from './vocabulary.ts'

const root = resolve(import.meta.dirname, '../..')

/** Folders in which everything is generated: a file there that no generator writes was left behind by something that is gone. */
const generatedOnly = [
  ['docs/forms', '.md'],
  ['docs/rule-packs', '.md'],
  ['src/request/json-schema', '.json'],
] as const

const files = [...vocabularyDocs(), ...errorDocs(root), ...rulePackDocs(), ...rulePackOverviews(), ...formDocs(), ...jsonSchemas()]
const known = new Set(files.map((it) => it.path))
if (known.size < files.length) throw new Error('two generators write the same file')

const stale = files.filter(({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
const left = generatedOnly.flatMap(([folder, ending]) => filesUnder(root, folder, ending)).filter((it) => !known.has(it))

if (!process.argv.includes('--check')) {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`written: ${path}`)
  }
} else {
  for (const { path } of stale) console.error(`out of date: ${path} (run: npm run generate)`)
}
for (const path of left) console.error(`no generator writes this file: ${path} (delete it)`)
if (left.length > 0 || (process.argv.includes('--check') && stale.length > 0)) process.exitCode = 1
