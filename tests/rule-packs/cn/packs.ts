import { cybersecurityLaw } from '../../../src/rule-packs/cn/cybersecurity-law.ts'
import { dataSecurityLaw } from '../../../src/rule-packs/cn/data-security-law.ts'
import { personalInformationProtectionLaw } from '../../../src/rule-packs/cn/personal-information-protection-law.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { foreignLaw } from '../us/foreign-law.ts'
import { cybersecurityLawCases } from './cybersecurity-law.cases.ts'
import { dataSecurityLawCases } from './data-security-law.cases.ts'
import { personalInformationProtectionLawCases } from './personal-information-protection-law.cases.ts'

const china = compile([dataSecurityLaw, personalInformationProtectionLaw, cybersecurityLaw, foreignLaw])

export const packs: readonly TestedPack[] = [
  { pack: dataSecurityLaw, cases: dataSecurityLawCases, engine: china },
  { pack: personalInformationProtectionLaw, cases: personalInformationProtectionLawCases, engine: china },
  { pack: cybersecurityLaw, cases: cybersecurityLawCases, engine: china },
]
