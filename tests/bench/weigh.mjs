// What `lawful-request/redaction` is made of, without the numbering plans: `npm run weigh`, and `npm run weigh -- --files` for each file.
import { resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { digits, tableOf } from './table.mjs'

const root = resolve(import.meta.dirname, '../..')

/** A part is what the first pattern says that fits a path. */
const parts = [
  ['words that say what a number is or is not, in ten languages', /find\/shield\/|is-no-address|is-called-phone/],
  ['links to accounts: the table, its templates, where they stand', /identifiers\/account\/|find\/links\//],
  ['phone numbers: reading a plan, following digits through it, where they stand', /identifiers\/phone\/|find\/phone\//],
  ['IP addresses: reading, printing, ports, prefixes, hosts', /identifiers\/ip\/|find\/ip\//],
  ['e-mail addresses: mailboxes, domains, Punycode', /identifiers\/email\/|find\/email\//],
  ['cards, accounts of banks, handsets, subscriptions, network cards', /identifiers\/(?:payment|device|text)\/|find\/numbers\//],
  ['what stands for signs: other scripts, brackets, escapes', /find\/plain\//],
  ['names of accounts: words, signs, forms', /find\/names\//],
  ['addresses and times in one', /find\/observations\/|is-instant|calendar-date/],
  ['near misses', /redaction\/(?:near\/|near-miss|find-near-misses)/],
  ['looking through a text: candidates, stretches, overlaps', /redaction\/find\//],
  ['HMAC-SHA-256 and HKDF of @noble/hashes', /@noble\//],
  ['what is put in the place of a finding', /redaction\/change\/|foundation\/(?:derive-key|hmac)/],
  ['JSON, CSV and paths; streams', /redaction\/(?:records|stream)\/|redact-record|copy-plain-data|stage-issue-codes|issue-in/],
  ['the other public functions, their options, the words of `why`', /./],
]

const common = {
  bundle: true,
  format: 'esm',
  write: false,
  entryPoints: [resolve(root, 'src/redaction/index.ts')],
  absWorkingDir: root,
  external: ['libphonenumber-js/max/metadata'],
  minifyIdentifiers: true,
  minifySyntax: true,
}
const { outputFiles } = await build(common)
// Each file begins with a comment that names it; behind the last one stands the list of exports.
const files = outputFiles[0].text
  .replace(/\nexport \{[^}]*\};\s*$/, '\n')
  .split(/^\/\/ (?=\S+\.[jt]s\n)/m)
  .slice(1)
  .map((it) => ({ path: it.slice(0, it.indexOf('\n')).replace(/.*node_modules\//, ''), code: it.slice(it.indexOf('\n')) }))

const weightOf = async (some) => {
  const { code } = await transform(some.map((it) => it.code).join('\n'), { minifyWhitespace: true, format: 'esm' })
  return { bytes: code.length, packed: brotliCompressSync(code).length }
}
const all = await weightOf(files)

const rowsBy = async (groups) => {
  const rows = []
  for (const [name, own] of groups) {
    const rest = await weightOf(files.filter((it) => !own.includes(it)))
    rows.push([name, all.bytes - rest.bytes, all.packed - rest.packed])
  }
  rows.sort((a, b) => b[2] - a[2])
  const told = rows.reduce((sum, it) => sum + it[2], 0)
  return [...rows, ['what they have in common', '', all.packed - told], ['all', all.bytes, all.packed]]
}
const partOf = (path) => parts.find(([, pattern]) => pattern.test(path))[0]
const groups = process.argv.includes('--files')
  ? files.map((it) => [it.path, [it]])
  : parts.map(([name]) => [name, files.filter((it) => partOf(it.path) === name)])
const rows = await rowsBy(groups)
console.log(
  tableOf(
    ['', 'minified', 'compressed'],
    rows.map(([name, ...sizes]) => [name, ...sizes.map((it) => (it === '' ? '' : digits(it)))]),
  ),
)
