import { describe, expect, it } from 'vitest'
import { movedParts } from '../../../src/rules/diff/moved-parts.ts'
import { readsOtherwise } from '../../../src/rules/diff/reads-otherwise.ts'
import type { LawPack } from '../../../src/rules/index.ts'
import { law, lawPack } from '../../support/synthetic-packs.ts'

type Rule = LawPack['rules'][number]
const terms = { places: { item: 'location' } } as const
const forbid = (more: object = {}): Rule => law({ id: 'x', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'no' }, ...more })
const require = (more: object = {}): Rule =>
  law({ id: 'x', effect: 'require', ground: 'incomplete', needs: { signature: 'present' }, when: { emergency: 'no' }, ...more } as never)
const pack = (rules: readonly Rule[], more: Partial<LawPack> = {}): LawPack => lawPack(rules, { terms, ...more })

const isOtherwise = (before: LawPack, after: LawPack, facts: Record<string, string>): boolean => {
  const [part] = movedParts([before], [after])
  if (part === undefined) throw new Error('something was to move')
  return readsOtherwise(part, 'location', facts)
}
const [no, yes, unknown] = [{ emergency: 'no' }, { emergency: 'yes' }, {}]

describe('a rule that moved reads otherwise', () => {
  it.each<readonly [string, readonly Rule[], readonly Rule[], Record<string, string>, boolean]>([
    ['where one that is new speaks', [], [forbid()], no, true],
    ['where one that is new may speak', [], [forbid()], unknown, true],
    ['where one that is gone spoke', [forbid()], [], no, true],
    ['not where it is silent', [], [forbid()], yes, false],
    ['not where it is silent for the item', [], [forbid({ when: { item: 'username' } })], no, false],
    ['where its term means the item', [], [forbid({ when: { term: 'places' } })], no, true],
    ['where its exception is new', [forbid()], [forbid({ unless: { signature: 'present' } })], { ...no, signature: 'present' }, true],
    ['where its exception may apply', [forbid()], [forbid({ unless: { contentKnown: 'yes' } })], no, true],
    [
      'not where its exception does not apply',
      [forbid()],
      [forbid({ unless: { contentKnown: 'yes' } })],
      { ...no, contentKnown: 'no' },
      false,
    ],
    ['not where both are silent', [forbid()], [forbid({ when: { emergency: 'no', contentKnown: 'yes' } })], yes, false],
    ['where only one of them is silent', [forbid()], [forbid({ when: { emergency: 'yes' } })], no, true],
    ['not where both apply, for whatever reason', [forbid()], [forbid({ when: {} })], no, false],
    ['where what it does is otherwise', [forbid()], [forbid({ ground: 'lapsed' })], no, true],
    ['where it yields to another one', [forbid()], [forbid({ yieldsTo: 'opens' })], no, true],
    ['not where what it would do is otherwise', [forbid()], [forbid({ ground: 'lapsed' })], yes, false],
    ['where it needs something else', [require()], [require({ needs: { signature: 'missing' } })], { ...no, signature: 'present' }, true],
    [
      'not where it needs what is there as well',
      [require()],
      [require({ needs: { fileNumber: 'present' } })],
      { ...no, signature: 'present', fileNumber: 'present' },
      false,
    ],
    // What the sender may still supply is no final answer.
    ['where it speaks only while something is missing', [], [forbid({ when: { signature: 'missing' } })], { signature: 'missing' }, true],
    [
      'where it is silent only while something is missing',
      [],
      [forbid({ when: { signature: 'present' } })],
      { signature: 'missing' },
      true,
    ],
    [
      'where it speaks already, or only while something is missing',
      [forbid()],
      [forbid({ when: { emergency: 'no', signature: 'missing' } })],
      { ...no, signature: 'missing' },
      true,
    ],
  ])('%s', (_name, before, after, facts, expected) => {
    expect(isOtherwise(pack(before), pack(after), facts)).toBe(expected)
  })

  it('and so does the head of a pack, wherever it is', () => {
    expect(isOtherwise(pack([]), pack([], { completeness: 'open' }), yes)).toBe(true)
    for (const one of [movedParts([], [pack([])]), movedParts([pack([])], [])])
      expect(one.map((it) => readsOtherwise(it, 'location', yes))).toEqual([true])
  })
})
