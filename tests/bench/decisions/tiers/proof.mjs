import { allRulePacks } from 'lawful-request/rule-packs/all'
import { baseline } from 'lawful-request/rule-packs/policies/baseline'
import { developerPlatform } from 'lawful-request/rule-packs/policies/developer-platform'
import { largePlatform } from 'lawful-request/rule-packs/policies/large-platform'
import { messenger2018 } from 'lawful-request/rule-packs/policies/messenger-2018'
import { messenger2024 } from 'lawful-request/rule-packs/policies/messenger-2024'
import { privacyFirstMail } from 'lawful-request/rule-packs/policies/privacy-first-mail'
import { smallOperator } from 'lawful-request/rule-packs/policies/small-operator'
import { checkPacks } from 'lawful-request/rules'
import { cpuTime } from '../../cpu-time.mjs'
import { median } from '../../measure.mjs'

const policies = [baseline, developerPlatform, largePlatform, messenger2018, messenger2024, privacyFirstMail, smallOperator]
/** Laws that meet often: enough to compare, and done in seconds. */
const someLaws = allRulePacks.filter((it) => /^(agreements|de|eu|us)\//.test(it.id))

/**
 * How many milliseconds of a core it takes to prove what is claimed of all that the library ships, once, from cold; and how much longer some laws take
 * together with all policies than without one. Laws that were looked at again for each policy would take once for each and once more.
 */
export function measureProof() {
  const packs = [...allRulePacks, ...policies]
  const start = cpuTime()
  const { claims } = checkPacks(packs)
  const milliseconds = cpuTime() - start
  const combinations = claims.filter((it) => it.invariant === 'declines-are-named').length
  return {
    packs: packs.length,
    claims: claims.length,
    proved: claims.filter((it) => it.status === 'proved').length,
    combinations,
    seconds: milliseconds / 1_000,
    perCombination: milliseconds / combinations,
    policies: policies.length,
    timesAsLong: median([1, 2, 3].map(() => together([...someLaws, ...policies]) / together(someLaws))),
  }
}

const together = (packs) => checkPacks(packs, [], { now: cpuTime }).effort.find((it) => it.level === 'combination').milliseconds
