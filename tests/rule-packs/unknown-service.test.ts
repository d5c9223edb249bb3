import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { facts } from '../../src/vocabulary/index.ts'
import { decideCase, type LawCase } from '../support/given.ts'
import type { TestedPack } from '../support/tested-pack.ts'

/*
 * An operator may say of a service that it cannot tell what kind it is. That must never open anything: whatever leaves then leaves for every kind.
 */

const here = import.meta.dirname
const folders = readdirSync(here, { withFileTypes: true }).flatMap((it) => (it.isDirectory() ? it.name : []))
const table = (await Promise.all(folders.map(async (it) => ((await import(join(here, it, 'packs.ts'))) as { packs: readonly TestedPack[] }).packs))).flat()
const cases = table.flatMap(({ pack, cases: all, engine }) => all.map((it) => ({ pack, engine, it })))

const done: readonly string[] = ['disclose', 'preserve', 'restrict']
const outcomes = (engine: TestedPack['engine'], it: LawCase, serviceKind: (typeof facts.serviceKind.domain)[number] | undefined): readonly string[] =>
  decideCase(engine, { ...it, facts: { ...it.facts, serviceKind } }).items.map((item) => item.outcome)

it('does for a service of an unknown kind only what it does for one of every kind', () => {
  let heldBack = 0
  for (const { pack, engine, it } of cases) {
    const unknown = outcomes(engine, it, undefined)
    for (const kind of facts.serviceKind.domain) {
      const known = outcomes(engine, it, kind)
      for (const [index, outcome] of unknown.entries()) {
        if (done.includes(outcome)) expect(known[index], `${pack.id}: ${it.name}, ${kind}`).toBe(outcome)
        if (!done.includes(outcome) && done.includes(known[index] ?? '')) heldBack += 1
      }
    }
  }
  expect(heldBack, 'nothing hangs on the kind of a service').toBeGreaterThan(100)
})
