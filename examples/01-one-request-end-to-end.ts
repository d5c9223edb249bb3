// One request from the form to the file that leaves: decided, asked back, decided again, approved by a named person, fetched, filtered, packed.
import { readFileSync } from 'node:fs'
import { compile, explain, handleRequest, letterOf, parseOperator, resumeRequest } from 'lawful-request'
import type { Ports } from 'lawful-request'
import { appendEntry, createLedger } from 'lawful-request/ledger'
import { eEvidence } from 'lawful-request/rule-packs/eu/e-evidence'
import { baseline } from 'lawful-request/rule-packs/policies/baseline'

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const operator = parseOperator(JSON.parse(here('./operator.json')))
if (!operator.ok) throw new Error(operator.issues.map((it) => it.message).join('; '))

const ledger = createLedger() // in memory; lawful-request/adapters/ledger-file keeps it
const ports: Ports = {
  now: () => '2026-09-16T08:00:00Z',
  randomBytes: (length) => new Uint8Array(length), // in earnest: crypto.getRandomValues
  operator: operator.value,
  engine: compile([eEvidence, baseline]),
  ledger: {
    append: async (draft) => {
      const { entry } = await appendEntry(ledger, draft)
      const left = entry.items.filter((it) => it.outcome === 'disclosed').map((it) => it.item)
      console.log('recorded:', entry.stage, entry.outcome, left.join(' '))
    },
  },
  // A store that answers more than it was asked.
  records: ({ targets }) =>
    Promise.resolve(
      targets.flatMap(({ id }) => [
        { item: 'session-ip-log', targetId: id, at: '2026-08-25T10:00:00Z', value: '192.0.2.7' },
        { item: 'session-ip-log', targetId: id, at: '2026-07-01T10:00:00Z', value: '192.0.2.9' },
        { item: 'message-content', targetId: id, at: '2026-08-25T10:05:00Z', value: 'Is it still for sale?' },
      ]),
    ),
}

// An order for an IP log that does not say for which time: we ask, and the letter says what.
const name = '13-epoc-without-a-time-range'
const first = await handleRequest(here(`./inbox/${name}.json`), ports)
console.log(first.outcome, letterOf(first, operator.value)?.kind)

// The authority answers. The approval is for the decision as it stands then; given earlier, it would be void.
const events = JSON.parse(here('./events.json')) as Record<string, unknown[]>
let handled = first
for (const event of events[name] ?? []) handled = await resumeRequest(handled, event, ports)

for (const decision of handled.decisions) console.log(explain(decision, { language: 'en', form: 'line' }))
for (const { files, contents } of handled.packages) {
  for (const file of files) console.log(file.name, file.text)
  console.log('approved by', contents.disclosed.map((it) => it.approvedBy.join(', ')).join('; '))
}
for (const note of handled.notes) console.log(note.code)
