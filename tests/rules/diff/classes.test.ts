import { describe, expect, it } from 'vitest'
import { classesOf } from '../../../src/rules/diff/classes.ts'
import { law, lawPack, opens } from '../../support/synthetic-packs.ts'

const forbid = law({ id: 'x', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'no' } })

describe('values that no rule tells apart', () => {
  const classes = () =>
    classesOf([
      lawPack([opens, forbid, { ...forbid, id: 'n', when: { windowDays: { atLeast: 30 }, authorityKind: ['judge', 'court'] } }], {
        territory: ['DE', 'FR'],
        terms: { numbers: { item: 'phone-number' } },
      }),
    ])
  const of = (fact: Parameters<ReturnType<typeof classes>['ofFact']>[0]): readonly unknown[] =>
    classes()
      .ofFact(fact)
      .map((it) => it.values)

  it('stand together, and unknown stands alone', () => {
    expect(of('emergency')).toEqual([['yes'], ['no'], [null]])
    expect(of('contentKnown')).toEqual([['yes', 'no'], [null]])
    expect(of('authorityKind').slice(0, 1)).toEqual([['judge', 'court']])
    expect(of('windowDays')).toEqual([[{ atLeast: 0, below: 30 }], [{ atLeast: 30 }], [null]])
  })

  it('are apart where the sender could still change one, and where the table of outcomes tells them apart', () => {
    expect(of('signature')).toEqual([['present'], ['missing'], [null]])
    expect(of('authenticity')).toEqual([['refuted'], ['insufficient'], ['sufficient'], [null]])
    expect(of('channel')).toEqual([['right'], ['wrong'], [null]])
  })

  it('are cut at each number once, and before and after one that is named alone', () => {
    const cut = (...cuts: readonly (number | object)[]): readonly unknown[] =>
      classesOf([lawPack(cuts.map((windowDays, index) => ({ ...forbid, id: `r${index}`, when: { windowDays } }) as typeof forbid))])
        .ofFact('windowDays')
        .map((it) => [it.values[0], it.stands])
    expect(cut(30)).toEqual([
      [{ atLeast: 0, below: 30 }, 0],
      [{ atLeast: 30, below: 31 }, 30],
      [{ atLeast: 31 }, 31],
      [null, null],
    ])
    expect(cut({ below: 100 }, { atLeast: 9, below: 100 })).toEqual([
      [{ atLeast: 0, below: 9 }, 0],
      [{ atLeast: 9, below: 100 }, 9],
      [{ atLeast: 100 }, 100],
      [null, null],
    ])
    expect(cut()).toEqual([
      [{ atLeast: 0 }, 0],
      [null, null],
    ])
  })

  it('are apart by instrument, by its family and by what it is for', () => {
    const where = (instrument: string, governs: object): readonly unknown[] =>
      classesOf([lawPack([opens], { governs })])
        .ofFact('instrument')
        .flatMap((it) => (it.values.includes(instrument) ? it.values : []))
    expect(where('epoc', { instrument: 'epoc' })).toEqual(['epoc'])
    expect(where('epoc', { instrumentFamily: 'e-evidence' })).toEqual(['epoc'])
    expect(where('epoc-pr', { instrumentFamily: 'e-evidence' })).toEqual(['epoc-pr'])
    expect(where('other-production-order', {})).not.toContain('other-preservation-order')
    expect(where('other-production-order', {})).toContain('epoc')
  })

  it('know of an event what silence means', () => {
    expect(of('orderState').flat()).not.toContain(null)
  })

  it('are of a State as it asks and as it is asked', () => {
    expect(of('issuingState')[0]).not.toContain('DE')
    expect(of('issuingState')).toContainEqual(['DE', 'FR'])
    expect(of('addresseeState')).toEqual(of('issuingState'))
  })

  it('are of items, as terms tell them apart', () => {
    expect(classes().items.filter((it) => it.includes('phone-number'))).toEqual([['phone-number']])
    expect(classes().items).toHaveLength(2)
  })
})
