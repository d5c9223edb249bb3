import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { compile, type RulePack } from '../../src/rules/index.ts'
import { law, lawPack, opens } from '../support/synthetic-packs.ts'
import { unexplainedChanges } from '../support/unexplained-changes.ts'

// The editions that were released last, written by `npm run version`. Law that nobody has yet needs no comparison.
const editions = join(import.meta.dirname, '../released-packs')
const changesets = readdirSync(join(import.meta.dirname, '../../.changeset'))
  .filter((it) => it.endsWith('.md'))
  .map((it) => readFileSync(join(import.meta.dirname, '../../.changeset', it), 'utf8'))

describe('what moved in a pack since its release is explained, rule by rule, in a changeset', () => {
  const fileOf = (id: string): string => join(editions, `${id.replace('/', '.')}.json`)
  // A pack that was not released yet is skipped, and the run says so: a green line would be read as a comparison.
  describe.each(allRulePacks.map((it) => [it.id, it] as const))('%s', (id, pack) => {
    it.runIf(existsSync(fileOf(id)))('is explained', () => {
      const [released] = compile([JSON.parse(readFileSync(fileOf(id), 'utf8')) as RulePack]).packs
      expect(unexplainedChanges(released!.pack, pack, changesets), 'write a line "- pack rule: why" for each of these into a changeset').toEqual([])
    })
  })
})

describe('a change', () => {
  const released = lawPack([opens, law({ id: 'two', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'no' } })])
  const edited = lawPack([opens, law({ id: 'two', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'yes' } })])

  it('that nobody explains is named', () => {
    expect(unexplainedChanges(released, edited, [])).toEqual([`${edited.id} two`])
    expect(unexplainedChanges(released, edited, [`the rule ${edited.id} two was edited`, `- ${edited.id} two: typo`])).toEqual([`${edited.id} two`])
    expect(unexplainedChanges(released, { ...edited, completeness: 'open' }, [])).toEqual([`${edited.id} two`, `${edited.id} head`])
  })

  it('that a changeset explains is not', () => {
    expect(unexplainedChanges(released, edited, [`words\n- ${edited.id} two: the exception was read the wrong way round\n`])).toEqual([])
  })

  it('of wording alone needs no explanation', () => {
    const worded = lawPack([opens, law({ ...(released.rules[1] as Parameters<typeof law>[0]), says: 'Other words for the same.' })])
    expect(unexplainedChanges(released, worded, [])).toEqual([])
  })
})
