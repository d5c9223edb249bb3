import { expect, it } from 'vitest'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'

/*
 * What the Regulation lays on an addressee, and by when: one line for each duty and each waiting period, written from the article. `law` is
 * Regulation 1182/71 where the Regulation counts itself, and national law where Art. 17(9) says so.
 */
const table: readonly (readonly [rule: string, what: string, period: string, counted: 'eu-1182-71' | 'national' | '-'])[] = [
  ['5-7', 'inform-controller', 'as ordered', '-'], // Art. 5(7) names no period
  ['8-4', 'wait for enforcing-authority-cleared', 'or 10 days', '-'], // Art. 10(2)
  ['10-1', 'preserve', 'as ordered', '-'], // "upon receipt … expeditiously"
  ['10-2', 'disclose', '10 days', 'eu-1182-71'],
  ['10-3', 'disclose', '10 days', 'eu-1182-71'],
  ['10-4', 'disclose', '8 hours', 'eu-1182-71'],
  ['10-5', 'inform-authority', 'without undue delay', '-'],
  ['10-5-enforcing', 'inform-enforcing-authority', 'without undue delay', '-'],
  ['10-6', 'seek-clarification', 'without undue delay', '-'],
  ['10-8', 'inform-authority', '10 days', 'eu-1182-71'], // "at the latest within the deadlines set out in paragraphs 2, 3 and 4"
  ['10-8-emergency', 'inform-authority', '8 hours', 'eu-1182-71'],
  ['10-8-enforcing', 'inform-enforcing-authority', 'without undue delay', '-'],
  ['10-9', 'preserve', 'as ordered', '-'],
  ['11-1', 'preserve', '60 days', 'eu-1182-71'],
  ['11-1-extended', 'preserve', '90 days', 'eu-1182-71'], // sixty and an additional thirty
  ['11-2', 'preserve', 'as ordered', '-'],
  ['11-5', 'seek-clarification', 'without undue delay', '-'],
  ['11-7', 'inform-authority', 'without undue delay', '-'],
  ['13-1', 'withhold-notice', 'as ordered', '-'],
  ['13-4', 'keep-confidential', 'as ordered', '-'],
  ['17-2', 'inform-authority', '10 days', 'national'], // Art. 17(9)
  ['17-2-emergency', 'inform-authority', '8 hours', 'eu-1182-71'],
  ['17-2-enforcing', 'inform-enforcing-authority', '10 days', 'national'],
  ['17-3', 'wait for review-completed', '', '-'],
]

it('lays each duty and each waiting period for as long as the article says, from receipt', () => {
  const told = eEvidence.rules.flatMap((rule): (typeof table)[number][] => {
    if (rule.effect === 'hold') {
      const { event, orAfter } = rule.release
      return [[rule.id, `wait for ${event}`, orAfter === undefined ? '' : `or ${inWords(orAfter)}`, '-']]
    }
    if (rule.effect !== 'oblige' || rule.duty === 'obtain-approval') return []
    expect(rule.startsAt, rule.id).toBe('receipt')
    return [[rule.id, rule.duty, inWords('within' in rule ? rule.within : rule.for), rule.counting ?? '-']]
  })
  expect(told).toEqual(table)
})

const inWords = (period: object | string): string => (typeof period === 'string' ? period.replaceAll('-', ' ') : Object.entries(period).map(([unit, count]) => `${String(count)} ${unit}`).join(' '))
