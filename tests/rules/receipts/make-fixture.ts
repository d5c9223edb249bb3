// Writes the fixture of this version of the package: node tests/rules/receipts/make-fixture.ts. Once released, a fixture is never written again.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { toHex } from '../../../src/foundation/hex.ts'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { compile, type Question, receiptOf, ruleDigest } from '../../../src/rules/index.ts'
import { questionOf } from '../../support/given.ts'
import { instructions, law, lawPack } from '../../support/synthetic-packs.ts'

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }
const file = new URL(`fixtures/${version}.json`, import.meta.url)
if (existsSync(file) && version !== '0.0.0') throw new Error(`there is a fixture of ${version}`)

const unread = law({ id: 'unread', effect: 'permit', confidence: 'unverified' })
const packs = [eEvidence, baseline, lawPack([unread])]
const vouched = instructions({
  vouch: [
    {
      pack: 'xx/example-act',
      rule: 'unread',
      digest: ruleDigest(unread),
      by: 'C. Counsel',
      on: '2026-01-01',
      reason: 'read',
      until: '2027-01-01',
    },
  ],
})
const salt = Uint8Array.from({ length: 32 }, (_, index) => index)

const cases: readonly { name: string; question: Question; asOf: '2026-01-01' | null }[] = [
  { name: 'a name that is disclosed', question: questionOf(['person-name']), asOf: null },
  {
    name: 'items that are answered otherwise each',
    question: questionOf(['message-content', 'session-ip-log', 'credentials', 'unlisted-data'], { authorityKind: 'prosecutor' }),
    asOf: null,
  },
  {
    name: 'an order that is incomplete',
    question: questionOf(['message-content'], { signature: 'missing', emergency: undefined }),
    asOf: null,
  },
  { name: 'a hold', question: questionOf(['message-content'], { enforcingAuthorityNotified: 'yes' }), asOf: null },
  { name: 'an order to preserve', question: questionOf(['stored-file'], { instrument: 'epoc-pr' }), asOf: null },
  { name: 'the wrong door', question: questionOf(['person-name'], { establishment: 'wrong' }), asOf: null },
  { name: 'a forged one', question: questionOf(['person-name'], { authenticity: 'refuted' }), asOf: null },
  { name: 'a rule that somebody vouched for', question: questionOf(['person-name'], { instrument: 'other-production-order' }), asOf: null },
  { name: 'the law of another day', question: questionOf(['person-name']), asOf: '2026-01-01' },
]
const engine = compile(packs, vouched)
const receipts = cases.map(({ name, question, asOf }) => ({
  name,
  facts: { question, asOf },
  receipt: receiptOf(engine, question, { salt, ...(asOf !== null && { asOf }) }),
}))
writeFileSync(file, `${JSON.stringify({ version, salt: toHex(salt), packs, instructions: vouched, receipts }, null, 1)}\n`)
