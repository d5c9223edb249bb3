// How large each entry point may be, compressed. What a change costs a bundle is then seen in the change.
import manifest from './package.json' with { type: 'json' }

const limits = {
  '.': '86 kB',
  './vocabulary': '13.5 kB',
  './request': '36 kB',
  './identifiers': '65 kB',
  './identifiers/ip': '5 kB',
  './channel': '21.5 kB',
  './case': '21.5 kB',
  './rules': '65 kB',
  './rules/explain/words/de': '5.5 kB',
  './rules/explain/words/fr': '5.5 kB',
  './redaction': '80.6 kB',
  './redaction/reversible': '7 kB',
  './disclosure': '22.5 kB',
  './transparency': '23.8 kB',
  './ledger': '23.7 kB',
  './adapters/ledger-file': '3.5 kB',
  './adapters/jws': '5 kB',
  './deadlines': '1.6 kB',
  './rule-packs/all': '68 kB',
}
// The only entry that is for Node alone.
const ofNode = { './adapters/ledger-file': ['node:crypto', 'node:fs', 'node:os', 'node:path'] }
// A pack is data; the longest laws set the limit.
const ofOnePack = '5 kB'

// What redaction weighs by itself, without the numbering plans as libphonenumber-js has them: all of it, and two functions alone.
const redaction = { path: 'dist/redaction/index.js', ignore: ['libphonenumber-js/max/metadata'] }
const parts = [
  { name: 'lawful-request/redaction without phone metadata', ...redaction, limit: '46.5 kB' },
  { name: 'findIdentifiers alone, without phone metadata', ...redaction, import: '{ findIdentifiers }', limit: '34.8 kB' },
  { name: 'redactText alone, without phone metadata', ...redaction, import: '{ redactText }', limit: '38.4 kB' },
]

const entries = Object.entries(manifest.exports).flatMap(([name, target]) => {
  if (typeof target === 'string') return []
  const limit = limits[name] ?? (name.startsWith('./rule-packs/') ? ofOnePack : undefined)
  if (limit === undefined) throw new Error(`${name} has no size limit`)
  return [
    {
      name: name.replace('.', 'lawful-request'),
      path: target.default.replace('./', ''),
      limit,
      ...(ofNode[name] && { ignore: ofNode[name] }),
    },
  ]
})

export default [...entries, ...parts]
