// A receipt is kept for years. What any released version made is verified here for ever, against the packs of that version, which stand beside it.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromHex } from '../../../src/foundation/hex.ts'
import { engineVersion } from '../../../src/rules/engine.ts'
import { type CommittedFacts, type Instructions, type Receipt, type RulePack, verifyReceipt } from '../../../src/rules/index.ts'

interface Fixture {
  readonly version: string
  readonly salt: string
  readonly packs: readonly RulePack[]
  readonly instructions: Instructions
  readonly receipts: readonly { readonly name: string; readonly facts: CommittedFacts; readonly receipt: Receipt }[]
}
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const fixtures = readdirSync(new URL('fixtures', import.meta.url)).map((it) => read(`fixtures/${it}`) as Fixture)

it('has a fixture of this version: node tests/rules/receipts/make-fixture.ts', () => {
  const { version } = read('../../../package.json') as { version: string }
  expect(fixtures.map((it) => it.version)).toContain(version)
})

describe.each(fixtures)('a receipt of version $version', ({ salt, packs, instructions, receipts }) => {
  it.each(receipts.map((it) => [it.name, it] as const))('%s', (_name, { facts, receipt }) => {
    const verified = verifyReceipt(receipt, { facts, salt: fromHex(salt), packs, instructions })
    // Another edition of the engine says so, and the rest holds all the same.
    if (receipt.engine === engineVersion) expect(verified).toMatchObject({ ok: true })
    else expect(verified).toMatchObject({ ok: false, issues: [{ code: 'receipt.engine-differs' }] })
  })
})
