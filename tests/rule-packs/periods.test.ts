import { expect, it } from 'vitest'
import { allRulePacks } from '../../src/rule-packs/all.ts'

/*
 * A period stands in a rule twice: as data, and in its sentence. A case that names the id of a duty does not see a wrong one; this does.
 */

// Sentences that say it in another way: as a sum, by another rule, or in a word.
const saidOtherwise: readonly string[] = [
  'es/ley-de-enjuiciamiento-criminal 588-octies-180',
  'eu/e-evidence 10-8',
  'eu/e-evidence 11-1-extended',
  'eu/e-evidence 17-2-enforcing',
  'fr/code-de-procedure-penale 60-2-year',
  'in/intermediary-rules 3-1-j-hours-debated',
  'jp/code-of-criminal-procedure 219-days-provision',
  'kr/criminal-procedure-act 215-2-longer',
  'nl/wetboek-van-strafvordering 126ni-180',
  'pl/kodeks-postepowania-karnego 218a-90-other',
  'se/rattegangsbalken 16-3',
  'ua/criminal-procedure-code 164-1-7',
  'us/stored-communications-act 2703-f-2-renewed',
]

const upToTwenty = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The numbers in a sentence: `twenty-one`, `72`. */
const numbersIn = (text: string): readonly number[] =>
  [...text.toLowerCase().matchAll(/\d+|[a-z]+(?:-[a-z]+)?/g)].flatMap(([word]) => {
    if (/^\d+$/.test(word)) return Number(word)
    const [first = '', second] = word.split('-')
    if (second === undefined && upToTwenty.indexOf(first) > 0) return upToTwenty.indexOf(first)
    return tens.indexOf(first) > 1 ? tens.indexOf(first) * 10 + Math.max(0, upToTwenty.indexOf(second ?? '')) : []
  })

/** A period in every unit in which a sentence may tell it. */
function tellings(span: object): readonly number[] {
  const [[unit, count] = ['', 0]] = Object.entries(span) as [string, number][]
  const inHours = unit === 'hours' ? [count / 24] : []
  const inDays = unit === 'days' ? [count / 7, count * 24] : []
  return [count, ...inHours, ...inDays, ...(unit === 'months' ? [count / 12] : [])]
}

const periods = allRulePacks.flatMap(({ id, rules }) =>
  rules.flatMap((rule) => {
    const span = rule.effect === 'oblige' ? ('within' in rule ? rule.within : 'for' in rule ? rule.for : null) : rule.effect === 'hold' ? rule.release.orAfter : null
    return typeof span === 'object' && span !== null ? [{ name: `${id} ${rule.id}`, says: rule.says, span }] : []
  }),
)

it.each(periods.map((it) => [it.name, it] as const))('%s has its period in its sentence', (name, { says, span }) => {
  const isSaid = numbersIn(says).some((it) => tellings(span).includes(it))
  expect(isSaid, `${JSON.stringify(span)}: ${says}`).toBe(!saidOtherwise.includes(name))
})

// How old an order may be stands in a rule as a cut: the first day that is too late.
const ages = allRulePacks.flatMap(({ id, rules }) =>
  rules.flatMap((rule) => {
    const cut = rule.effect === 'require' ? /"orderAgeDays":\{"below":(\d+)\}/.exec(JSON.stringify(rule.needs))?.[1] : undefined
    return cut === undefined ? [] : [{ name: `${id} ${rule.id}`, says: rule.says, days: Number(cut) - 1 }]
  }),
)

it.each(ages.map((it) => [it.name, it] as const))('%s says how many days old an order may be', (name, { says, days }) => {
  expect(numbersIn(says).includes(days), `${days} days: ${says}`).toBe(!saidOtherwise.includes(name))
})

it('reads numbers as they are written', () => {
  expect(numbersIn('Kept for twenty-one days, then 72 hours, at most ninety, one by one.')).toEqual([21, 72, 90, 1, 1])
  expect(saidOtherwise.filter((it) => ![...periods, ...ages].some(({ name }) => name === it))).toEqual([])
})
