import { allRulePacks } from '../../src/rule-packs/all.ts'
import type { LawPack, LawRule } from '../../src/rules/define-pack/index.ts'
import { type Entitlement, whoMayGetWhat } from '../../src/rules/matrix/who-may-get-what.ts'
import { readPattern } from '../../src/rules/reference/reading/read-pattern.ts'
import { worldOf } from '../../src/rules/reference/reading/world.ts'
import { authorityKinds, type Country, instruments } from '../../src/vocabulary/index.ts'
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
    '**(V)** may be given and cannot be demanded. **?** rests on a rule that nobody confirmed, which opens it or stands against it, so it goes to a lawyer first. *Behind an IP address* is the question who used it; the other rows are about an account. This is not legal advice.',
    ...states.map((state) => `## ${nameOf(state)} (${state})\n\n${stateTable(matrices.get(state) ?? [])}`),
  ])

const rows: readonly { readonly says: string; readonly items: readonly Entitlement['item'][]; readonly target: Entitlement['target'] }[] = [
  { says: 'Name, address and the like', items: ['person-name', 'postal-address', 'phone-number', 'email-address'], target: 'account' },
  { says: 'Behind an IP address', items: ['person-name'], target: 'ip-endpoint' },
  { says: 'Means of payment', items: ['payment-instrument'], target: 'account' },
  { says: 'IP address at registration', items: ['registration-ip'], target: 'account' },
  { says: 'IP addresses of sessions', items: ['session-ip-log'], target: 'account' },
  { says: 'Who communicated with whom', items: ['interaction-log'], target: 'account' },
  { says: 'Location', items: ['location'], target: 'account' },
  { says: 'Messages', items: ['message-content'], target: 'account' },
]

function stateTable(matrix: readonly Entitlement[]): string {
  if (matrix.length === 0) return 'The packs recognise instruments of this State and permit nothing by them.'
  const cells = (act: 'disclose' | 'preserve', { items, target }: (typeof rows)[number]): string => {
    const ofRow = matrix.filter((it) => instruments[it.instrument].act === act && it.target === target && items.includes(it.item))
    return [...new Set(ofRow.map((it) => it.instrument))]
      .map((it) =>
        instrumentTold(
          ofRow.filter((one) => one.instrument === it),
          items.length,
        ),
      )
      .join('\n')
  }
  const told = rows.map((row) => [row.says, cells('disclose', row) || 'nobody', cells('preserve', row) || '–'])
  return table(['', 'disclosed to', 'kept for'], told)
}

/** An instrument with those who can use it. Where items of one row differ, the least of them counts. */
function instrumentTold(entries: readonly Entitlement[], items: number): string {
  const [first] = entries
  if (first === undefined) return ''
  const by = new Map<string, Entitlement['authority'][]>()
  for (const authority of new Set(entries.map((it) => it.authority))) {
    const own = entries.filter((it) => it.authority === authority)
    const how = `${own.some((it) => it.atBest === 'voluntary') ? ' (V)' : ''}${own.some((it) => it.how === 'unverified') ? ' ?' : ''}`
    const some = own.length < items ? ' (some of it)' : ''
    by.set(how + some, [...(by.get(how + some) ?? []), authority])
  }
  const told = [...by].map(([how, of]) => `${authoritiesTold(of)}${how}`)
  return `${code(first.instrument)}: ${told.join('; ')}`
}

const everybody = Object.keys(authorityKinds).length
const courts: readonly Entitlement['authority'][] = ['judge', 'court', 'investigating-judge']

function authoritiesTold(of: readonly Entitlement['authority'][]): string {
  if (of.length >= everybody - 1) return 'any authority'
  const isEachCourt = courts.every((it) => of.includes(it))
  const rest = isEachCourt ? of.filter((it) => !courts.includes(it)) : of
  return [...rest, ...(isEachCourt ? ['judge or court'] : [])].map((it) => it.replaceAll('-', ' ')).join(', ')
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
      return readPattern(rule.when, world, item, pack.terms ?? {}).truth !== 'no'
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
