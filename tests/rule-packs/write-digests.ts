// Writes the digests of packs that changed on purpose into `digests.json` of their territory: npm run digest -- ca/criminal-code
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allPolicies } from '../../src/rule-packs/all-policies.ts'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { ruleDigest } from '../../src/rules/rule-digest.ts'

for (const id of process.argv.slice(2)) {
  const pack = [...allRulePacks, ...allPolicies].find((it) => it.id === id)
  if (pack === undefined) throw new Error(`there is no pack ${id}`)
  const file = join(import.meta.dirname, id.split('/')[0] ?? '', 'digests.json')
  const digests = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>
  writeFileSync(file, `${JSON.stringify({ ...digests, [id]: { ...digests[id], [pack.version]: ruleDigest(pack) } }, null, 2)}\n`)
  console.log(`${id} ${pack.version}: written`)
}
