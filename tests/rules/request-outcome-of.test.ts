import { describe, expect, it } from 'vitest'
import { requestOutcomeOf } from '../../src/rules/index.ts'
import { type Outcome, outcomes } from '../../src/vocabulary/index.ts'

describe('the outcome of a request', () => {
  it.each<readonly [readonly Outcome[], string]>([
    [[], 'clarify'],
    [['disclose', 'disclose'], 'disclose'],
    [['disclose', 'clarify'], 'in-part'],
    [['disclose', 'preserve'], 'in-part'],
    [['decline', 'restrict', 'verify'], 'in-part'],
    [['clarify', 'verify', 'refer'], 'verify'],
    [['refer', 'clarify', 'hold'], 'clarify'],
    [['hold', 'refer', 'decline'], 'refer'],
    [['decline', 'hold', 'redirect'], 'hold'],
    [['decline', 'redirect'], 'redirect'],
  ])('%j is %s', (of, is) => {
    expect(requestOutcomeOf(of)).toBe(is)
    expect(requestOutcomeOf([...of].reverse())).toBe(is)
  })

  it.each(Object.keys(outcomes) as Outcome[])('%s alone, or many times, is itself', (outcome) => {
    expect([requestOutcomeOf([outcome]), requestOutcomeOf([outcome, outcome, outcome])]).toEqual([outcome, outcome])
  })
})
