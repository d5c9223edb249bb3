import { allPolicies } from '../../src/rule-packs/all-policies.ts'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import type { LawPack, LawRule, PolicyRule, RulePack } from '../../src/rules/define-pack/index.ts'
import { ruleDigest } from '../../src/rules/rule-digest.ts'
import { clockStarts, countingRules, declineGrounds, duties, releaseEvents, routes, type Span } from '../../src/vocabulary/index.ts'
import { code, codes, type GeneratedFile, page, table } from './markdown.ts'

const packs: readonly RulePack[] = [...allRulePacks, ...allPolicies]

/** One page for each pack, and one that lists them. */
export const rulePackDocs = (): readonly GeneratedFile[] => [indexPage(), ...packs.map(packPage)]

const indexPage = (): GeneratedFile =>
  page('docs/rule-packs/README.md', 'src/rule-packs', [
    '# Rule packs',
    'Each page lists the rules of one pack in the order of its source, one row a rule, for review line by line. This is not legal advice.',
    'All laws at once: [who may get what, with which instrument](who-may-get-what.md), [what nobody has confirmed](unverified.md), [what changed when](changes.md).',
    table(
      ['pack', 'title', 'edition', 'rules', 'unverified', 'reviewed'],
      packs.map((it) => [
        `[${it.id}](${it.id}.md)`,
        it.title,
        it.version,
        String(it.rules.length),
        isLaw(it) ? String(it.rules.filter((rule) => rule.confidence === 'unverified').length) : '–',
        isLaw(it) ? reviewedTold(it) : '–',
      ]),
    ),
  ])

function packPage(pack: RulePack): GeneratedFile {
  const up = '../'.repeat(pack.id.split('/').length)
  return page(`docs/rule-packs/${pack.id}.md`, `src/rule-packs/${pack.id}.ts`, [
    `# ${pack.title}`,
    isLaw(pack)
      ? 'The rules of one source of law as the engine applies them. The sentences are paraphrases for orientation; the text that counts is that of the source. This is not legal advice.'
      : 'A policy of a provider, as the engine applies it. It narrows what law opens and has no permits.',
    table(
      ['', ''],
      headOf(pack, up).map(([name, text]) => [`**${name}**`, text]),
    ),
    termsTold(pack),
    `## Rules\n\nThe facts, items and words in the rows are explained in the [vocabulary](${up}vocabulary.md); how rules become an answer in [deciding](${up}deciding.md). Conditions of one rule are all meant together; values of one fact are alternatives.`,
    table(['rule', 'citation', 'says', 'applies', 'effect', 'in force', ...(isLaw(pack) ? ['confidence'] : [])], pack.rules.map(ruleRow)),
  ])
}

const isLaw = (pack: RulePack): pack is LawPack => 'territory' in pack

const reviewedTold = ({ reviewed }: LawPack): string => `${reviewed.on}, ${reviewed.by}`

function headOf(pack: RulePack, up: string): readonly (readonly [string, string])[] {
  const source = /^https?:/.test(pack.source) ? `<${pack.source}>` : `[${pack.source}](${up}${pack.source.replace('docs/', '')})`
  const head = [
    ['id', code(pack.id)],
    ['edition', pack.version],
    ['digest', code(ruleDigest(pack))],
    ['source', source],
    ['roles', codes(pack.roles)],
  ] as const
  if (!isLaw(pack)) return head
  return [
    ...head,
    ['territory', pack.territory.join(', ')],
    ['governs', governsTold(pack.governs)],
    ['completeness', `${code(pack.completeness)}: ${completenessTold[pack.completeness]}`],
    ['rules are chosen by', pack.judgedBy === 'issuedOn' ? 'the date of issue' : 'the date of receipt'],
    ['reviewed', reviewedTold(pack)],
  ]
}

const completenessTold = {
  closed: 'what no rule permits is not permitted',
  open: 'what no rule speaks of goes to a person',
} as const

function governsTold(governs: LawPack['governs']): string {
  if ('ask' in governs && 'give' in governs) {
    return `may they ask: ${patternTold(governs.ask)}\nmay we give: ${patternTold(governs.give)}`
  }
  return patternTold(governs)
}

function termsTold(pack: RulePack): string {
  const terms = Object.entries(pack.terms ?? {})
  if (terms.length === 0) return ''
  const rows = terms.map(([name, patterns]) => [
    code(name),
    (Array.isArray(patterns) ? patterns : [patterns]).map((it: object) => patternTold(it)).join('\nor '),
  ])
  return `## Terms\n\nThe words of this source. The same word of another source may mean something else.\n\n${table(['term', 'means'], rows)}`
}

function ruleRow(rule: LawRule | PolicyRule): readonly string[] {
  const applies = [
    patternTold(rule.when),
    ...(rule.unless === undefined ? [] : [`**unless** ${patternTold(rule.unless)}`]),
    ...(rule.yieldsTo === undefined ? [] : [`**yields to** ${listOf(rule.yieldsTo).join(', ')}`]),
    ...('as' in rule ? [`only in the role ${code(rule.as)}`] : []),
  ]
  const effect = [effectTold(rule), ...(rule.echoes === undefined ? [] : [`(says the same as ${listOf(rule.echoes).join(', ')})`])]
  return [
    `**${rule.id}**`,
    rule.cite,
    rule.says,
    applies.join('\n'),
    effect.join('\n'),
    inForceTold(rule),
    ...('confidence' in rule ? [rule.confidence] : []),
  ]
}

function inForceTold(rule: LawRule | PolicyRule): string {
  const dates = rule.until === undefined ? `from ${rule.from}` : `from ${rule.from}\nuntil ${rule.until} (excluded)`
  return 'readInForceOn' in rule ? `${dates}\ntext read as of ${rule.readInForceOn}` : dates
}

function effectTold(rule: LawRule | PolicyRule): string {
  const acts = 'act' in rule ? listOf(rule.act) : ['disclose']
  const name = `**${rule.effect}** ${codes(acts)}`
  switch (rule.effect) {
    case 'permit':
      return rule.voluntary === true ? `${name}, voluntary: nobody can demand it` : name
    case 'forbid':
      return `${name}\nground ${groundTold(rule.ground)}`
    case 'require':
      return `${name}\nneeds ${patternTold(rule.needs)}\nground ${groundTold(rule.ground)}`
    case 'hold': {
      const { event, orAfter } = rule.release
      return `${name} until ${releaseEvents[event].says}${orAfter === undefined ? '' : `, or until ${spanTold(orAfter)} have passed`}`
    }
    case 'redirect':
      return `**redirect** to ${code(rule.to)}: ${routes[rule.to].says}`
    case 'oblige':
      return obligeTold(rule)
  }
}

const groundTold = (ground: keyof typeof declineGrounds): string => `${code(ground)}: ${declineGrounds[ground].says}`

function obligeTold(rule: Extract<LawRule | PolicyRule, { effect: 'oblige' }>): string {
  const name = `**oblige** ${code(rule.duty)}: ${duties[rule.duty].says}`
  if (rule.duty === 'obtain-approval') return `${name}\n${rule.approvals} ${rule.approvals === 1 ? 'approval' : 'approvals'}`
  const time = 'within' in rule ? (typeof rule.within === 'object' ? `within ${spanTold(rule.within)}` : worded(rule.within)) : ''
  const lasting = 'for' in rule ? (typeof rule.for === 'object' ? `for ${spanTold(rule.for)}` : worded(rule.for)) : ''
  return [
    name,
    `${time}${lasting}, from ${clockStarts[rule.startsAt].says}`,
    ...(rule.counting === undefined ? [] : [`counted by ${countingRules[rule.counting].says}`]),
    ...(rule.upon === undefined ? [] : [`only where the answer is ${codes(listOf(rule.upon), ' or ')}`]),
  ].join('\n')
}

const worded = (time: 'without-undue-delay' | 'as-ordered'): string =>
  time === 'as-ordered' ? 'as long or as soon as the order or the law says' : 'without undue delay'

function spanTold(span: Span): string {
  const [unit, count] = Object.entries(span)[0] as [string, number]
  const words = unit.replace('workingDays', 'working days')
  return `${count} ${count === 1 ? words.replace(/s$/, '') : words}`
}

/** A pattern in words: keys are AND, values are OR. */
function patternTold(pattern: object): string {
  const parts = Object.entries(pattern).map(([key, wanted]: [string, unknown]) => {
    if (key === 'anyOf') return (wanted as readonly object[]).map((it) => `(${patternTold(it)})`).join(' or ')
    return `${key}: ${valueTold(wanted)}`
  })
  if (parts.length === 0) return 'always'
  const several = parts.length > 1
  return parts.map((it) => (several && it.startsWith('(') && it.includes(') or (') ? `[${it}]` : it)).join(' **and** ')
}

function valueTold(wanted: unknown): string {
  if (typeof wanted === 'number') return `exactly ${wanted}`
  if (typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted)) {
    const { atLeast, below } = wanted as { readonly atLeast?: number; readonly below?: number }
    return [...(atLeast === undefined ? [] : [`at least ${atLeast}`]), ...(below === undefined ? [] : [`below ${below}`])].join(' and ')
  }
  const words = listOf(wanted as string | readonly string[]).map(code)
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

const listOf = <T>(many: T | readonly T[]): readonly T[] => (Array.isArray(many) ? (many as readonly T[]) : [many as T])
