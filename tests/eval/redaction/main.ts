// Scores the finder on the corpus, beside its peers, and writes what it measured into docs/redaction-quality.md.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { findableKinds, findIdentifiers, redactText } from '../../../src/redaction/index.ts'
import { type CorpusKind, corpusKinds, isByStranger } from './corpus/corpus-line.ts'
import { filesOf } from './corpus/files-of.ts'
import { makeCorpus } from './corpus/make-corpus.ts'
import { readSources } from './corpus/read-sources.ts'
import { floorsOf } from './score/floors-of.ts'
import { judgeLine } from './score/judge-line.ts'
import { judgePeer, type PeerScore, type Redactor } from './score/judge-peer.ts'
import { missesOf } from './score/misses-of.ts'
import { reportOf } from './score/report-of.ts'
import { tally } from './score/tally.ts'

const here = import.meta.dirname
const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    'show-held-out': { type: 'boolean', default: false },
  },
})

const corpus = makeCorpus(readSources())
if (options.write) {
  rmSync(join(here, 'lines'), { recursive: true, force: true })
  for (const [name, text] of filesOf(corpus)) {
    mkdirSync(dirname(join(here, name)), { recursive: true })
    writeFileSync(join(here, name), text)
  }
  console.log(`${corpus.length} lines written`)
  process.exit()
}

const optionsOf = (country: string | null): { readonly defaultCountry?: string } => (country === null ? {} : { defaultCountry: country })
const known = new Set<string>(findableKinds)
const judgements = corpus.map((line) => judgeLine(line, findIdentifiers(line.text, optionsOf(line.country)), known))
const of = (half: string) => judgements.filter(({ line }) => line.half === half)
const kinds = Object.keys(corpusKinds) as readonly CorpusKind[]
const unknownKinds = kinds.filter((kind) => !corpusKinds[kind].some((name) => known.has(name)))
const unmarkedKinds = findableKinds.filter((name) => !Object.values<readonly string[]>(corpusKinds).some((it) => it.includes(name)))

const ourselves: Redactor = {
  name: 'lawful-request',
  kinds: kinds.filter((it) => !unknownKinds.includes(it)),
  redact: (text, country) => redactText(text, optionsOf(country)).text,
}

async function askPeers(): Promise<readonly PeerScore[]> {
  const home = join(here, '..')
  if (!existsSync(join(home, 'node_modules'))) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit' })
    if (status !== 0) throw new Error('the peers could not be installed')
  }
  const { peers } = (await import(pathToFileURL(join(here, 'peers/peers.mjs')).href)) as { readonly peers: readonly Redactor[] }
  const scores: PeerScore[] = []
  for (const peer of [ourselves, ...peers]) scores.push(await judgePeer(peer, corpus))
  return scores
}

const floors = (['development', 'held-out'] as const).flatMap((half) =>
  floorsOf(half, tally(of(half).filter(({ line }) => !isByStranger(line)))),
)
const date = new Date().toISOString().slice(0, 10)
const report = reportOf({ date, judgements, floors, unknownKinds, unmarkedKinds, peers: options['no-peers'] ? [] : await askPeers() })
console.log(report)

const out = join(here, 'out')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'misses-development.txt'), missesOf(of('development')))
console.log('What the development half misses is in tests/eval/redaction/out/misses-development.txt')
if (options['show-held-out']) console.log(missesOf(of('held-out')))

if (!options['no-peers']) {
  const page = join(here, '../../../docs/redaction-quality.md')
  const [before = ''] = readFileSync(page, 'utf8').split('## The finder')
  writeFileSync(page, `${before}${report}`)
}
if (unmarkedKinds.length > 0) console.error(`FINDABLE, AND NOT MARKED IN THE CORPUS: ${unmarkedKinds.join(', ')}`)
if (unknownKinds.length > 0) console.error(`NOT FINDABLE YET, AND NOT SCORED: ${unknownKinds.join(', ')}`)
process.exitCode = floors.every((it) => it.isMet) ? 0 : 1
