import { expect, it } from 'vitest'
import { isAbout } from '../../../src/rules/diff/is-about.ts'
import { movedParts } from '../../../src/rules/diff/moved-parts.ts'
import type { LawPack } from '../../../src/rules/index.ts'
import { law, lawPack } from '../../support/synthetic-packs.ts'

const rule = (when: LawPack['rules'][number]['when']) => law({ id: 'x', effect: 'forbid', ground: 'outside-scope', when })
const terms = { places: { item: 'location' } } as const
const pack = (...rules: LawPack['rules']): LawPack => lawPack(rules, { terms })

it.each<readonly [string, LawPack, LawPack, boolean, boolean]>([
  ['about everything where the rule names nothing', pack(), pack(rule({})), true, true],
  ['about everything where the rule names a fact', pack(), pack(rule({ emergency: 'no' })), true, true],
  ['about what a rule names that is new', pack(), pack(rule({ item: 'location' })), true, false],
  ['about what a rule names that is gone', pack(rule({ item: 'location' })), pack(), true, false],
  ['about what its term means', pack(), pack(rule({ term: 'places' })), true, false],
  ['about what it names on either side', pack(rule({ item: 'location' })), pack(rule({ item: 'username' })), true, true],
  ['about everything where the head of a pack moved', pack(), { ...pack(), completeness: 'open' }, true, true],
])('a part is %s', (_name, before, after, ofLocation, ofUsername) => {
  const [part] = movedParts([before], [after])
  if (part === undefined) throw new Error('something was to move')
  expect([isAbout(part, 'location'), isAbout(part, 'username')]).toEqual([ofLocation, ofUsername])
})
