import type { CorpusLine } from './corpus-line.ts'

/** The corpus as it is kept: a file for each half and language, a line each, with genre, origin and default country before it. */
export function filesOf(corpus: readonly CorpusLine[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const { half, language, genre, origin, country, marked } of corpus) {
    const name = `lines/${half}/${language}.txt`
    files.set(name, `${files.get(name) ?? head}${genre}\t${origin}\t${country ?? '-'}\t${marked}\n`)
  }
  return files
}

const head =
  '# Made from templates, vectors and hard lines by `npm run eval:redaction -- --write`: genre, origin, default country, text with marks. Do not edit.\n'
