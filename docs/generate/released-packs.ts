// Keeps the law packs as they are released, so that the next edition can be compared with them. Run by `npm run version`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRulePacks } from '../../src/rule-packs/all.ts'

const folder = join(import.meta.dirname, '../../tests/released-packs')
for (const pack of allRulePacks) writeFileSync(join(folder, `${pack.id.replace('/', '.')}.json`), `${JSON.stringify(pack, null, 1)}\n`)
