// An emergency at night: a police authority orders subscriber data and messages at once, without prior validation. The name may go out within eight
// hours, once a person approves; the messages may not, since content needs a judge even then (Reg. (EU) 2023/1543, Art. 4(2) and (5)).
import { readFileSync } from 'node:fs'
import { compile, explain, handleRequest, parseOperator } from 'lawful-request'
import { eEvidence } from 'lawful-request/rule-packs/eu/e-evidence'
import { baseline } from 'lawful-request/rule-packs/policies/baseline'

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const operator = parseOperator(JSON.parse(here('./operator.json')))
if (!operator.ok) throw new Error(operator.issues.map((it) => it.message).join('; '))

const handled = await handleRequest(here('./inbox/09-epoc-emergency-content-without-validation.json'), {
  now: () => '2026-09-13T00:15:00Z',
  randomBytes: (length) => new Uint8Array(length),
  operator: operator.value,
  engine: compile([eEvidence, baseline]),
  ledger: { append: () => Promise.resolve() },
})

console.log(handled.outcome)
for (const decision of handled.decisions) console.log(explain(decision, { language: 'en', form: 'line' }))
for (const clock of handled.clocks) if (clock.kind === 'due') console.log(clock.what, 'by', clock.strictAt)
