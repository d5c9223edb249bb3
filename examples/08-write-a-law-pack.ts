// A law pack: one source of law as data, rule by rule in its order, with a change of law in it. The Act is made up, and Antarctica has none.
import { compile, decide, defineLawPack, explain, parsePack } from 'lawful-request/rules'
import type { LawPack, Question } from 'lawful-request/rules'

const exampleAct: LawPack = defineLawPack({
  id: 'aq/example-act',
  version: '2026-11-21',
  title: 'Example Act (fictitious)',
  source: 'https://law.example.org/example-act',
  reviewed: { on: '2026-11-21', by: 'pending counsel' },
  roles: ['ask', 'give'],
  territory: ['AQ'],
  completeness: 'closed',
  governs: { crossBorder: 'no', instrumentFamily: 'other' },

  // The law's own words. What belongs to them is a list of things, never another law's word.
  terms: { 'connection-records': { item: ['session-ip-log', 'session-times'] } },

  rules: [
    {
      id: '4-1',
      cite: 'Example Act, § 4(1)',
      says: 'The police may ask who the customer is.',
      from: '2020-01-01',
      confidence: 'verified',
      when: { item: 'person-name', authorityKind: ['police', 'prosecutor', 'judge'] },
      effect: 'permit',
    },
    {
      id: '5-1',
      cite: 'Example Act, § 5(1)',
      says: 'Connection records take a judge or a prosecutor.',
      from: '2020-01-01',
      until: '2026-07-01',
      confidence: 'verified',
      when: { term: 'connection-records', authorityKind: ['prosecutor', 'judge'] },
      effect: 'permit',
    },
    {
      id: '5-1-judge',
      cite: 'Example Act, § 5(1) (as amended)',
      says: 'Connection records take a judge.',
      from: '2026-07-01',
      confidence: 'verified',
      when: { term: 'connection-records', authorityKind: 'judge' },
      effect: 'permit',
    },
    {
      id: '6',
      cite: 'Example Act, § 6',
      says: 'The order says for which time.',
      from: '2020-01-01',
      confidence: 'verified',
      when: { term: 'connection-records' },
      effect: 'require',
      needs: { timeRange: 'present' },
      ground: 'incomplete',
    },
  ],
})

const engine = compile([exampleAct])
const order: Question = {
  asked: ['person-name', 'session-ip-log'],
  facts: {
    instrument: 'other-production-order',
    issuingState: 'AQ',
    addresseeState: 'AQ',
    addressedEntity: 'ours',
    establishment: 'right',
    channel: 'right',
    authorityRoute: 'right',
    authenticity: 'sufficient',
    authorityKind: 'prosecutor',
    emergency: 'no',
    timeRange: 'present',
  },
  issuedOn: '2026-06-29',
  receivedOn: '2026-06-30',
  group: 'g1',
}

// A prosecutor, the day before the change and on the day itself.
for (const receivedOn of ['2026-06-30', '2026-07-01'] as const) {
  const decision = decide(engine, { ...order, receivedOn })
  for (const { item, outcome, determinedBy, silentPacks } of decision.items)
    console.log(receivedOn, item, outcome, determinedBy.map((it) => it.cite).join('; ') || `${silentPacks[0]?.pack} permits no such thing`)
  console.log(explain(decision, { language: 'en' }))
}

// A pack that arrives as data gets the same checks, all at once, and nothing of it is repeated.
const misspelt = parsePack({
  ...exampleAct,
  rules: [{ ...exampleAct.rules[0], cite: '', when: { item: 'persons-name', authorityKnd: 'police' } }],
})
if (!misspelt.ok) for (const { code, path } of misspelt.issues) console.log(code, path.join('.'))
