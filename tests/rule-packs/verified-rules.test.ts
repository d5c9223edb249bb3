import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { whoMayGetWhat } from '../../src/rules/matrix/who-may-get-what.ts'
import type { Country } from '../../src/vocabulary/index.ts'

/*
 * How many rules of each State somebody read in a text that counts, and how many nobody did: printed, and compared with the page that readers see.
 */

const page = readFileSync(join(import.meta.dirname, '../../docs/rule-packs/unverified.md'), 'utf8')
const on = allRulePacks.map((it) => it.version).toSorted().at(-1) as `${number}-${number}-${number}`

interface Count {
  readonly verified: number
  readonly unverified: number
}
const counts = new Map<string, Count>()
for (const { id, rules } of allRulePacks) {
  const territory = id.split('/')[0]!
  const { verified, unverified } = counts.get(territory) ?? { verified: 0, unverified: 0 }
  const own = rules.filter((it) => it.confidence === 'verified').length
  counts.set(territory, { verified: verified + own, unverified: unverified + rules.length - own })
}
const sum = (of: (it: Count) => number): number => [...counts.values()].reduce((total, it) => total + of(it), 0)

it('prints the verified and the unverified rules of each State, as the page shows them', () => {
  const rows = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  console.info(rows.map(([territory, { verified, unverified }]) => `${territory.padEnd(12)}${String(verified).padStart(4)} verified ${String(unverified).padStart(4)} unverified`).join('\n'))
  const shown = [...page.matchAll(/^\| ([a-z]+) \| \d+ \| (\d+) \| (\d+) \| (\d+) \|$/gm)].map(([, territory, all, verified, unverified]) => [territory, Number(all), Number(verified), Number(unverified)])
  expect(shown).toEqual(rows.map(([territory, { verified, unverified }]) => [territory, verified + unverified, verified, unverified]))
  expect(page).toContain(`Of ${sum((it) => it.verified + it.unverified)} rules of law ${sum((it) => it.unverified)} are unverified`)
})

it('the page names each unverified rule once, and no other', () => {
  const shown = [...page.matchAll(/^\| \d+ \| \[([^\]]+)\]\([^)]+\) `([^`]+)` \|/gm)].map(([, pack, rule]) => `${pack} ${rule}`)
  const open = allRulePacks.flatMap(({ id, rules }) => rules.flatMap((it) => (it.confidence === 'unverified' ? [`${id} ${it.id}`] : [])))
  expect(shown.toSorted()).toEqual(open.toSorted())
})

// Where more is memory than reading, a reader should know. Whoever reads a text takes its State off the list; whoever writes a pack from memory has to put it on.
it('most rules of a State were read, but for these', () => {
  const fromMemory = [...counts].flatMap(([territory, it]) => (it.unverified > it.verified ? [territory] : []))
  expect(fromMemory.toSorted()).toEqual(['ae', 'fr', 'il', 'in', 'it', 'ke', 'mx', 'nl', 'pl', 'se', 'sg', 'tr', 'za'])
})

describe('where nothing that opens was read', () => {
  const states = [...new Set(allRulePacks.flatMap((it) => (it.territory.length === 1 ? it.territory : [])))]
  const opened = (state: Country): boolean =>
    allRulePacks.some(({ territory, rules }) => territory.length === 1 && territory[0] === state && rules.some((it) => it.effect === 'permit' && it.confidence === 'verified'))
  const unread = states.filter((it) => !opened(it)).toSorted()

  it('is known', () => {
    expect(unread).toEqual(['AE', 'BY', 'CN', 'IR', 'KE', 'RU'])
  })

  it.each(unread)('%s is given nothing without a lawyer', (state) => {
    expect(whoMayGetWhat(allRulePacks, { state, on }).filter((it) => it.how !== 'unverified')).toEqual([])
  })
})
