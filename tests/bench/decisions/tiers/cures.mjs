import { allRulePacks } from 'lawful-request/rule-packs/all'
import { baseline } from 'lawful-request/rule-packs/policies/baseline'
import { compile, curesOf, decide } from 'lawful-request/rules'
import { asQuestion } from '../own/as-packs.mjs'
import { median } from '../../measure.mjs'
import { cpuTime } from '../../cpu-time.mjs'

const orders = [
  ['epoc', 'DE', 'IE'],
  ['us/search-warrant', 'US', 'US'],
  ['us/2703-d-order', 'US', 'IE'],
  ['de/subscriber-data-request', 'DE', 'DE'],
  ['br/court-order', 'BR', 'BR'],
  ['in/section-69-direction', 'IN', 'IN'],
  ['mutual-assistance-request', 'BR', 'IE'],
]
const items = ['person-name', 'session-ip-log', 'message-content']

/** Orders under the packs of the library, of which between all and hardly any facts are known. */
const questions = orders.flatMap(([instrument, issuingState, addresseeState]) =>
  items.flatMap((item) =>
    [0, 2, 4, 8, 12].map((left) => {
      const { facts, ...question } = asQuestion({ state: issuingState, instrument, authority: 'judge', item })
      const { instrument: _, issuingState: __, addresseeState: ___, ...rest } = facts
      // So many facts are left out, here and there, and the same ones each time.
      const known = Object.entries(rest).filter((_, index) => (index * 8) % 21 >= left)
      return { ...question, facts: { instrument, issuingState, addresseeState, ...Object.fromEntries(known) } }
    }),
  ),
)

/** What it costs to find the cures of an open answer, with all packs of the library. */
export function measureCures() {
  const engine = compile([...allRulePacks, baseline])
  const open = questions.filter((it) => ['verify', 'clarify', 'refer'].includes(decide(engine, it).items[0].outcome))
  const times = []
  let sets = 0
  for (const isMeasured of [false, true, true, true]) {
    for (const question of open) {
      const start = cpuTime()
      const cures = curesOf(engine, question, question.asked[0])
      const elapsed = cpuTime() - start
      if (!isMeasured) continue
      times.push(elapsed)
      sets += cures.oneOf.length
    }
  }
  times.sort((a, b) => a - b)
  return {
    questions: open.length,
    setsOnAverage: sets / times.length,
    medianMs: median(times),
    ninetyFifthMs: times[Math.floor(times.length * 0.95)],
    slowestMs: times.at(-1),
  }
}
