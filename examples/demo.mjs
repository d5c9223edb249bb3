// The demonstration: an inbox through the corridor, the same requests under other policies, the report, and the proof that nothing was changed.
// Every step is a command or an example that can be called alone. Call: npm run demo
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const command = ['dist/cli/main.js']

/** Runs a step and stops if it ends otherwise than expected. */
function step(title, args, { exit = 0, input } = {}) {
  const shown = args[0] === command[0] ? ['lawful-request', ...args.slice(1)] : ['node', ...args]
  console.log(`\n═══ ${title}\n$ ${shown.join(' ')}\n`)
  const { status } = spawnSync(process.execPath, args, { input, stdio: [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'] })
  if (status !== exit) {
    console.error(`\nthis step ended with exit code ${status}, expected ${exit}`)
    process.exit(1)
  }
}

for (const folder of ['out/inbox', 'out/demo', 'out/tampered']) rmSync(folder, { recursive: true, force: true })

step('The inbox', ['examples/fill-demo-inbox.mjs', 'out/inbox'])
step('What may be answered, why, and by when', [
  ...command,
  'handle',
  'out/inbox',
  ...['--operator', 'examples/operator.json', '--policy', 'baseline', '--events', 'examples/events.json', '--records', 'examples/records.json'],
  ...['--expect', 'examples/expected.json', '--out', 'out/demo'],
])
step('One service, three policies', ['examples/compare-policies.mjs'])
step('What a file may say to others', [...command, 'redact'], {
  input: readFileSync('examples/letter.txt'),
})
step('The report', [...command, 'report', 'out/demo'])
step('Whether the ledger holds', [...command, 'verify', 'out/demo'])

// One bit of one entry, in a copy.
mkdirSync('out/tampered', { recursive: true })
for (const file of ['ledger.ndjson', 'checkpoints.ndjson']) copyFileSync(`out/demo/${file}`, `out/tampered/${file}`)
const ledger = readFileSync('out/tampered/ledger.ndjson')
ledger[Math.floor(ledger.length / 2)] ^= 1
writeFileSync('out/tampered/ledger.ndjson', ledger)
step('Whether a copy holds in which one bit was changed', [...command, 'verify', 'out/tampered'], { exit: 1 })
