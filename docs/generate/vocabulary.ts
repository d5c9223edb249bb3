import {
  acts,
  authorityKinds,
  authorityRoles,
  clockStarts,
  countingRules,
  countries,
  dataItems,
  declineGrounds,
  duties,
  elements,
  type FactName,
  facts,
  instruments,
  outcomes,
  referReasons,
  releaseEvents,
  routeFacts,
  routes,
  senderFacts,
  ungrantableItems,
  unlistedItem,
} from '../../src/vocabulary/index.ts'
import { code, codes, type GeneratedFile, page, table } from './markdown.ts'

/** The page that lists every word of the vocabulary with its meaning and source. */
export const vocabularyDocs = (): readonly GeneratedFile[] => [
  page('docs/vocabulary.md', 'src/vocabulary', [
    '# Vocabulary',
    'Every word that a request, a rule or a decision may use. A word that is not here cannot be written: packs that use one do not compile, and a fact with a value outside its list is unknown. How the words work together: [deciding.md](deciding.md).',
    contents(),
    ...sections().map(({ title, text }) => `## ${title}\n\n${text}`),
  ]),
]

interface Section {
  readonly title: string
  readonly text: string
}

const contents = (): string =>
  sections()
    .map(({ title }) => `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')})`)
    .join('\n')

function sections(): readonly Section[] {
  return [
    {
      title: 'Acts',
      text: `What an instrument asks us to do. The act follows from the instrument, never from a rule.\n\n${sourced('act', acts)}`,
    },
    { title: 'Data items', text: dataItemsTold() },
    {
      title: 'Things granted to nobody',
      text: `Words that a request may use and that no rule can permit. They are answered \`decline\` with the ground \`not-grantable\`.\n\n${sourced('word', ungrantableItems)}\n\n${code(unlistedItem)} stands for what a form asks in free text. It goes to a person, who says which items are meant.`,
    },
    { title: 'Instruments', text: instrumentsTold() },
    { title: 'Authority kinds', text: authorityKindsTold() },
    { title: 'Authority roles', text: sourced('role', authorityRoles) },
    {
      title: 'Elements',
      text: `What a request can state. Each element is also a fact with the values \`present\` and \`missing\`; \`missing\` is suppliable. The text completes “the request does not state …”.\n\n${sourced('element', elements)}`,
    },
    { title: 'Facts', text: factsTold() },
    {
      title: 'Outcomes',
      text: table(
        ['outcome', 'final', 'what it says'],
        Object.entries(outcomes).map(([name, it]) => [code(name), it.final ? 'yes' : 'no', it.says]),
      ),
    },
    { title: 'Decline grounds', text: sourced('ground', declineGrounds) },
    { title: 'Refer reasons', text: plain('reason', referReasons) },
    { title: 'Routes', text: sourced('route', routes) },
    {
      title: 'Duties',
      text: `A lasting duty runs \`for\` a time; the others fall due \`within\` one. \`obtain-approval\` has neither.\n\n${table(
        ['duty', 'lasting', 'what it says', 'source'],
        Object.entries(duties).map(([name, it]) => [code(name), it.lasting ? 'yes' : 'no', it.says, it.source]),
      )}`,
    },
    { title: 'Clock starts', text: `Events from which a period runs.\n\n${plain('event', clockStarts)}` },
    { title: 'Release events', text: `Events that end a hold.\n\n${plain('event', releaseEvents)}` },
    { title: 'Counting rules', text: `How a period is counted.\n\n${plain('rule', countingRules)}` },
  ]
}

const sourced = (kind: string, words: Readonly<Record<string, { readonly says: string; readonly source: string }>>): string =>
  table(
    [kind, 'what it says', 'source'],
    Object.entries(words).map(([name, it]) => [code(name), it.says, it.source]),
  )

const plain = (kind: string, words: Readonly<Record<string, { readonly says: string }>>): string =>
  table(
    [kind, 'what it says'],
    Object.entries(words).map(([name, it]) => [code(name), it.says]),
  )

const dataItemsTold = (): string =>
  `The ${Object.keys(dataItems).length} things that a law can open. *Content* marks what people wrote, stored or arranged themselves: its approval is never waived.\n\n${table(
    ['item', 'content', 'what it is', 'source'],
    Object.entries(dataItems).map(([name, it]) => [code(name), it.content ? 'yes' : 'no', it.says, it.source]),
  )}`

const instrumentsTold = (): string =>
  table(
    ['instrument', 'name', 'family', 'act', 'source'],
    Object.entries(instruments).map(([name, it]) => [code(name), it.name, code(it.family), code(it.act), it.source]),
  )

const authorityKindsTold = (): string =>
  table(
    ['kind', 'judicial', 'what it is', 'source'],
    Object.entries(authorityKinds).map(([name, it]) => [code(name), it.judicial ? 'yes' : 'no', it.says, it.source]),
  )

const factKinds = {
  index: 'Index facts: which law can be meant. A question must have them; `unstated` makes a State unknown.',
  derived: 'Derived facts: computed from index facts, never accepted as input.',
  stated: 'Stated facts: read off the request. Unknown leads to `clarify`: the authority is asked.',
  established: 'Established facts: found out by us. Unknown leads to `verify`: we do that first.',
  finding:
    'Findings: the judgement of a named person. Unknown leads to `refer`: somebody records it, with a reason. Never computed, never assumed.',
} as const

function factsTold(): string {
  const names = Object.keys(facts) as FactName[]
  const kinds = Object.entries(factKinds).map(([kind, says]) => {
    const rows = names.filter((it) => facts[it].kind === kind).map(factRow)
    return `### ${says.slice(0, says.indexOf(':'))}\n\n${sentence(says.slice(says.indexOf(':') + 2))}\n\n${table(['fact', 'values', 'absent', 'suppliable', 'we do not know …', 'source'], rows)}`
  })
  const route = Object.entries(routeFacts).map(([name, it]) => [code(name), code(it.passes), code(it.otherwise)])
  return [
    `Everything that a rule may ask about: ${names.length} facts. *Absent* is what a missing key means; a fact without such a value is unknown when its key is missing. *Suppliable* values are those that the sender can still change, so that a rule which fails on nothing else is not hopeless.`,
    ...kinds,
    `### Facts that the first two rows read\n\nRow 1 of the table of outcomes lets a request pass only where each of these has the value named, and redirects it otherwise. A \`require\` that needs one of ${codes(senderFacts)} is answered at row 2.\n\n${table(['fact', 'passes', 'otherwise'], route)}`,
  ].join('\n\n')
}

function factRow(name: FactName): readonly string[] {
  const fact = facts[name]
  return [
    code(name),
    valuesOf(name),
    'absent' in fact ? code(fact.absent) : '',
    'suppliable' in fact ? codes(fact.suppliable) : '',
    fact.says,
    fact.source,
  ]
}

function valuesOf(name: FactName): string {
  const { domain } = facts[name]
  if (domain === 'number') return 'a number, zero or more'
  if (domain === countries) return `the ${countries.length} country codes of ISO 3166-1 alpha-2`
  if (name === 'instrument') return 'see [Instruments](#instruments)'
  if (name === 'authorityKind') return 'see [Authority kinds](#authority-kinds)'
  return codes(domain)
}

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
