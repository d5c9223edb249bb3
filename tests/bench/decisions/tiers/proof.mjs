import { allRulePacks } from 'lawful-request/rule-packs/all'
import { baseline } from 'lawful-request/rule-packs/policies/baseline'
import { messenger2018 } from 'lawful-request/rule-packs/policies/messenger-2018'
import { messenger2024 } from 'lawful-request/rule-packs/policies/messenger-2024'
import { smallOperator } from 'lawful-request/rule-packs/policies/small-operator'
import { checkPacks } from 'lawful-request/rules'
import { cpuTime } from '../../cpu-time.mjs'

/** How many seconds of a core it takes to prove what is claimed of the packs of the library, once, from cold. */
export function measureProof() {
  const packs = [...allRulePacks, baseline, messenger2018, messenger2024, smallOperator]
  const start = cpuTime()
  const { claims } = checkPacks(packs)
  const seconds = (cpuTime() - start) / 1_000
  return { packs: packs.length, claims: claims.length, proved: claims.filter((it) => it.status === 'proved').length, seconds }
}
