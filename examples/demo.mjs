// The demonstration: an inbox through the corridor, the same requests under other policies, the report, and the proof that nothing was changed.
// Every step is a command or an example that can be called alone. Call: npm run demo
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Runs a step (`lawful-request …` or the path of an example) and stops if it ends otherwise than expected. */
function step(title, line, { exit = 0, input } = {}) {
  console.log(`\n═══ ${title}\n$ ${line}${input === undefined ? '' : ` < ${input}`}\n`)
  const args = line.replace(/^lawful-request/, 'dist/cli/main.js').split(' ')
  const stdin = input === undefined ? {} : { input: readFileSync(input) }
  const { status } = spawnSync(process.execPath, args, { stdio: ['pipe', 'inherit', 'inherit'], ...stdin })
  if (status === exit) return
  console.error(`\nthis step ended with exit code ${status}, expected ${exit}`)
  process.exit(1)
}

const house = '--operator examples/operator.json --policy baseline'
const story = '--events examples/events.json --records examples/records.json --expect examples/expected.json'

for (const folder of ['out/demo', 'out/tampered']) rmSync(folder, { recursive: true, force: true })
step('An inbox', 'examples/fill-demo-inbox.mjs out/inbox')
step('What may be answered, why, and by when', `lawful-request handle out/inbox ${house} ${story} --out out/demo`)
step('One service, three policies', 'examples/compare-policies.mjs')
step('What a letter may say to others', 'lawful-request redact', { input: 'examples/letter.txt' })
step('What the public is told', 'lawful-request report out/demo')
step('Whether the ledger holds', 'lawful-request verify out/demo')

// A copy in which one bit was changed.
mkdirSync('out/tampered', { recursive: true })
for (const file of ['ledger.ndjson', 'checkpoints.ndjson']) copyFileSync(`out/demo/${file}`, `out/tampered/${file}`)
const ledger = readFileSync('out/tampered/ledger.ndjson')
ledger[Math.floor(ledger.length / 2)] ^= 1
writeFileSync('out/tampered/ledger.ndjson', ledger)
step('Whether a copy with one bit changed holds', 'lawful-request verify out/tampered', { exit: 1 })
