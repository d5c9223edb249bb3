import { allRulePacks } from '../../src/rule-packs/all.ts'
import type { LawPack, LawRule } from '../../src/rules/define-pack/index.ts'
import { type InstrumentLine, legend, matrixInWords } from '../../src/rules/matrix/matrix-in-words.ts'
import { type Entitlement, whoMayGetWhat } from '../../src/rules/matrix/who-may-get-what.ts'
import { readPattern } from '../../src/rules/reference/reading/read-pattern.ts'
import { worldOf } from '../../src/rules/reference/reading/world.ts'
import type { Country } from '../../src/vocabulary/index.ts'
import { code, type GeneratedFile, page, table } from './markdown.ts'

/** The day on which the overviews stand: that of the latest edition of a pack. */
const on = allRulePacks
  .map((it) => it.version)
  .sort()
  .at(-1) as `${number}-${number}-${number}`

const states = [...new Set(allRulePacks.flatMap((it) => (it.territory.length === 1 ? it.territory : [])))].sort()
const matrices = new Map(states.map((state) => [state, whoMayGetWhat(allRulePacks, { state, on })]))
const nameOf = (state: Country): string => new Intl.DisplayNames('en', { type: 'region' }).of(state) ?? state

/** Pages that look at all laws at once. */
export const rulePackOverviews = (): readonly GeneratedFile[] => [matrixPage(), unverifiedPage(), changesPage()]

// The matrix

const matrixPage = (): GeneratedFile =>
  page('docs/rule-packs/who-may-get-what.md', 'src/rule-packs', [
    '# Who may get what, with which instrument',
    `Read off the packs as they stand on ${on}, by the diagrams that also prove claims about them: for each instrument and item the authorities of which some request within their own State is answered, in ordinary criminal proceedings, without an emergency or danger in delay, and with every condition met that the law makes. Policies play no part; what an operator declines by policy is not seen here. Live interception is granted to nobody and not listed.`,
    `${legend}. *Behind an IP address* is the question who used it; the other rows are about an account. This is not legal advice.`,
    ...states.map((state) => `## ${nameOf(state)} (${state})\n\n${stateTable(matrices.get(state) ?? [])}`),
  ])

function stateTable(matrix: readonly Entitlement[]): string {
  if (matrix.length === 0) return 'The packs recognise instruments of this State and permit nothing by them.'
  const told = (lines: readonly InstrumentLine[]): string => lines.map((it) => `${code(it.instrument)}: ${it.who}`).join('\n')
  return table(
    ['', 'disclosed to', 'kept for'],
    matrixInWords(matrix).map((it) => [it.says, told(it.disclosed) || 'nobody', told(it.kept) || '–']),
  )
}

// What nobody confirmed

interface Open {
  readonly pack: LawPack
  readonly rule: LawRule
  readonly weight: number
}

const unverifiedPage = (): GeneratedFile => {
  const open = allRulePacks
    .flatMap((pack) =>
      pack.rules.filter((it) => it.confidence === 'unverified').map((rule): Open => ({ pack, rule, weight: weightOf(pack, rule) })),
    )
    .sort((a, b) => b.weight - a.weight || (a.pack.id < b.pack.id ? -1 : a.pack.id > b.pack.id ? 1 : a.rule.id < b.rule.id ? -1 : 1))
  const all = allRulePacks.flatMap((it) => it.rules).length
  return page('docs/rule-packs/unverified.md', 'src/rule-packs', [
    '# What nobody has confirmed',
    `Of ${all} rules of law ${open.length} are unverified: their source was not read, or not in a text that counts. Such a rule decides nothing; where it could matter, the answer is left to a lawyer. They stand here in the order in which reading them would help most: *entries* counts in how many entries of the [matrix](who-may-get-what.md) (instrument, item, authority, within one State) the rule may speak.`,
    countriesTable(),
    table(
      ['entries', 'rule', 'citation', 'says', 'effect'],
      open.map(({ pack, rule, weight }) => [
        String(weight),
        `[${pack.id}](${pack.id}.md) ${code(rule.id)}`,
        rule.cite,
        rule.says,
        rule.effect,
      ]),
    ),
  ])
}

function countriesTable(): string {
  const territories = [...new Set(allRulePacks.map((it) => it.id.split('/')[0] ?? ''))].sort()
  return table(
    ['territory', 'packs', 'rules', 'verified', 'unverified'],
    territories.map((it) => {
      const packs = allRulePacks.filter(({ id }) => id.startsWith(`${it}/`))
      const rules = packs.flatMap(({ rules: of }) => of)
      const open = rules.filter(({ confidence }) => confidence === 'unverified').length
      return [it, String(packs.length), String(rules.length), String(rules.length - open), String(open)]
    }),
  )
}

/** In how many entries of the matrix a rule may speak. */
function weightOf(pack: LawPack, rule: LawRule): number {
  if (rule.from > on || (rule.until !== undefined && rule.until <= on)) return 0
  return pack.territory.reduce((sum, state) => {
    const entries = (matrices.get(state) ?? []).filter(({ instrument, item, target, authority }) => {
      const world = worldOf({ instrument, issuingState: state, addresseeState: state, targetKind: target, authorityKind: authority })
      const governs = 'ask' in pack.governs ? pack.governs.ask : pack.governs
      return [governs, rule.when].every((it) => readPattern(it, world, item, pack.terms ?? {}).truth !== 'no')
    })
    return sum + entries.length
  }, 0)
}

// What changes when

const changesPage = (): GeneratedFile => {
  const changes = allRulePacks.flatMap((pack) =>
    pack.rules.flatMap((rule) => [
      { on: rule.from, pack, rule, what: 'begins' },
      ...(rule.until === undefined ? [] : [{ on: rule.until, pack, rule, what: 'no longer holds' }]),
    ]),
  )
  const days = [...new Set(changes.map((it) => it.on))].sort().reverse()
  return page('docs/rule-packs/changes.md', 'src/rule-packs', [
    '# What changed when',
    'The days on which rules of the packs begin or end, the latest first. What a change decides otherwise is told by `lawful-request diff --from DATE --to DATE`.',
    table(
      ['day', 'what'],
      days.map((day) => {
        const ofDay = changes.filter((it) => it.on === day)
        const packs = [...new Set(ofDay.map((it) => it.pack))]
        const told = packs.map((pack) => {
          const of = ofDay.filter((it) => it.pack === pack)
          const named = (what: string): string => {
            const rules = of.filter((it) => it.what === what)
            if (rules.length === 0) return ''
            return rules.length > 6
              ? `${rules.length} rules ${what.replace('begins', 'begin').replace('holds', 'hold')}`
              : `${rules.map((it) => code(it.rule.id)).join(', ')} ${what}`
          }
          return `[${pack.id}](${pack.id}.md): ${[named('begins'), named('no longer holds')].filter((it) => it !== '').join('; ')}`
        })
        return [day, told.join('\n')]
      }),
    ),
  ])
}
