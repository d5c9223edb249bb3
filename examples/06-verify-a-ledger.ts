// A ledger that outsiders can check: entries, a checkpoint that is published, proofs, and what becomes visible when somebody changes the past.
import {
  appendEntry,
  checkpoint,
  checkpointNote,
  createLedger,
  memoryStore,
  parseCheckpointNote,
  proveConsistency,
  proveInclusion,
  verifyConsistency,
  verifyInclusion,
  verifyLedger,
} from 'lawful-request/ledger'
import type { LedgerDraft } from 'lawful-request/ledger'

const store = memoryStore() // lawful-request/adapters/ledger-file keeps it in a folder
const ledger = createLedger(store, { key: crypto.getRandomValues(new Uint8Array(32)) })

const draft: LedgerDraft = {
  v: 1,
  at: '2026-09-07T09:00:00Z',
  caseId: '07a1',
  stage: 'decide',
  issuingState: 'FR',
  instrument: 'epoc',
  emergency: false,
  outcome: 'decline',
  grounds: ['issuer-not-competent'],
  items: [{ item: 'message-content', outcome: 'decline', ground: 'issuer-not-competent' }],
  decisionDigest: null,
}
for (const caseId of ['07a1', '07a2', '07a3']) await appendEntry(ledger, { ...draft, caseId })

// What is published at the end of the quarter, and kept by everybody who wants to look again.
const published = checkpointNote(await checkpoint(ledger), 'example.org/lawful-requests')
console.log(published.split('\n').slice(0, 2).join(', '))

// Later: is an entry in what was published, and has the ledger only grown since?
for (const caseId of ['07a4', '07a5']) await appendEntry(ledger, { ...draft, caseId })
const known = parseCheckpointNote(published)
if (!known.ok) throw new Error('this is no checkpoint')
const { size, root } = known.value.checkpoint
const publishedRoot = Uint8Array.from(root.match(/../g) ?? [], (it) => Number.parseInt(it, 16))
console.log('entry 1 is in it:', verifyInclusion({ ...(await proveInclusion(ledger, 1, size)), root: publishedRoot }))
console.log('it only grew:', verifyConsistency({ ...(await proveConsistency(ledger, size)), root1: publishedRoot }))

// An auditor gets the records and checks everything without us.
const records: unknown[] = []
for await (const record of store.records()) records.push(record)
console.log('it holds:', verifyLedger(records, [], [known.value.checkpoint]).holds)

// Somebody turns a refusal into an answer that was given, and makes the leaf anew, so that the record looks sound.
const forged = await appendEntry(createLedger(), { ...draft, outcome: 'disclose', grounds: [], items: [] })
const found = verifyLedger(records.with(0, forged), [], [known.value.checkpoint])
for (const it of found.issues) console.log('it does not hold:', it.code, it.message)
