// What a provider tells the public: counted from the ledger, with a definition of every number, and added up again by whoever reads it.
import { appendEntry, checkpoint, createLedger, type LedgerDraft } from 'lawful-request/ledger'
import {
  type LedgerEntry,
  parseReport,
  reconcile,
  reportAsCsv,
  reportAsJson,
  reportAsTable,
  summariseLedger,
} from 'lawful-request/transparency'

const ledger = createLedger()
const entries: LedgerEntry[] = []
const record = async (draft: Partial<LedgerDraft>): Promise<void> => {
  const { entry } = await appendEntry(ledger, {
    v: 1,
    at: '2026-09-07T09:00:00Z',
    caseId: 'first',
    stage: 'decide',
    issuingState: 'FR',
    instrument: 'epoc',
    emergency: false,
    outcome: 'clarify',
    grounds: [],
    items: [],
    decisionDigest: null,
    ...draft,
  })
  entries.push(entry)
}

// One case: asked back, then answered in part, then released.
const declined = { item: 'message-content', outcome: 'decline', ground: 'issuer-not-competent' } as const
await record({ items: [{ item: 'phone-number', outcome: 'clarify' }, declined], grounds: ['issuer-not-competent'] })
await record({ outcome: 'in-part', items: [{ item: 'phone-number', outcome: 'disclose' }, declined], grounds: ['issuer-not-competent'] })
await record({
  at: '2026-09-09T14:00:00Z',
  stage: 'disclose',
  outcome: 'in-part',
  items: [{ item: 'phone-number', outcome: 'disclosed' }, declined],
  grounds: ['issuer-not-competent'],
})

// Another from which nothing left, and one that nobody could read: it has no country, and is not dropped for that.
await record({
  caseId: 'second',
  issuingState: 'DE',
  emergency: true,
  outcome: 'decline',
  items: [{ item: 'encryption-key', outcome: 'decline', ground: 'not-grantable' }],
  grounds: ['not-grantable'],
})
await record({
  caseId: 'third',
  at: '2027-01-04T08:00:00Z',
  stage: 'parse',
  issuingState: null,
  instrument: null,
  emergency: null,
  outcome: 'unreadable',
})

const { size, root } = await checkpoint(ledger)
const report = summariseLedger(entries, {
  provider: 'Example Messenger',
  period: 'quarter',
  // Since when everything was recorded is for the provider to say; before that a zero would be a guess.
  coveredFrom: '2026-08-18',
  coveredUntil: '2027-01-05',
  checkpoint: { size, root },
})

console.log(reportAsTable(report))
console.log(
  reportAsCsv(report)
    .split('\r\n')
    .filter((line) => /received|disclosed|declined|count$/.test(line))
    .join('\n'),
)

// Whoever has the file can add it up. Somebody lets one request disappear from a quarter:
const published = reportAsJson(report)
const altered = published.replace('"received":2', '"received":1')
for (const text of [published, altered]) {
  const read = parseReport(JSON.parse(text))
  const discrepancies = read.ok ? reconcile(read.value) : []
  console.log(read.ok, discrepancies.length, 'sums do not hold', discrepancies[0]?.where ?? '')
}
