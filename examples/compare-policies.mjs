// Two requests, six years apart, under three policies: what each would have answered, before and after a named person has found what the policy asks.
// Call: node examples/compare-policies.mjs
import { readFileSync } from 'node:fs'
import { compile, handleRequest, parseOperator, resumeRequest } from 'lawful-request'
import { allRulePacks } from 'lawful-request/rule-packs/all'
import { baseline } from 'lawful-request/rule-packs/policies/baseline'
import { messenger2018 } from 'lawful-request/rule-packs/policies/messenger-2018'
import { messenger2024 } from 'lawful-request/rule-packs/policies/messenger-2024'

const here = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')
const operator = parseOperator(JSON.parse(here('operator.json')))
if (!operator.ok) throw new Error('the profile does not hold together')

const policies = { 'messenger-2018': messenger2018, 'messenger-2024': messenger2024, baseline }
const requests = { 'terror suspect, 2019': '2019-terror-suspect', 'fraud suspect, 2025': '2025-fraud-suspect' }

/** What each item is answered, in a word or two. */
const answers = ({ decisions }) => decisions.flatMap(({ items }) => items.map(({ item, outcome, reason }) => [item, reason ?? outcome]))

const rows = []
for (const [request, file] of Object.entries(requests)) {
  const text = here(`policies/${file}.json`)
  const at = JSON.parse(text).envelope.receivedAt
  const columns = []
  for (const policy of Object.values(policies)) {
    const ports = {
      now: () => at,
      randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
      operator: operator.value,
      engine: compile([...allRulePacks, policy]),
      ledger: { append: () => Promise.resolve() },
    }
    const first = await handleRequest(text, ports)
    let found = first
    // Only what the policy asks a person for is found; nobody finds anything in advance.
    for (const fact of new Set(first.decisions.flatMap((it) => it.items.flatMap((item) => item.missing.findings)))) {
      const finding = { kind: 'finding', fact, value: 'yes', reason: 'looked at for this example', by: 'Robin Sample', at }
      found = await resumeRequest(found, finding, ports)
    }
    const after = new Map(answers(found))
    columns.push(new Map(answers(first).map(([item, word]) => [item, word === after.get(item) ? word : `${word} → ${after.get(item)}`])))
  }
  for (const item of columns[0].keys()) rows.push([request, item, ...columns.map((it) => it.get(item))])
}

const widths = [21, 15, 21, 21, 21]
const line = (cells) =>
  cells
    .map((it, index) => it.padEnd(widths[index]))
    .join('  ')
    .trimEnd()
console.log('\nThe same two requests under three policies (an arrow: once a named person had found what the policy asks):\n')
console.log(line(['Request', 'Asks for', ...Object.keys(policies)]))
console.log(widths.map((it) => '─'.repeat(it)).join('──'))
for (const [index, [request, ...cells]] of rows.entries()) console.log(line([rows[index - 1]?.[0] === request ? '' : request, ...cells]))
console.log(
  '\nfinding: a named person has to find something first. policy-against-duty: the policy says no where the law obliges us, so a person decides.',
)
