import { lawOnCommunications } from '../../../src/rule-packs/ru/law-on-communications.ts'
import { lawOnInformation } from '../../../src/rule-packs/ru/law-on-information.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { lawOnCommunicationsCases } from './law-on-communications.cases.ts'
import { lawOnInformationCases } from './law-on-information.cases.ts'

const russia = compile([lawOnInformation, lawOnCommunications])

export const packs: readonly TestedPack[] = [
  { pack: lawOnInformation, cases: lawOnInformationCases, engine: russia },
  { pack: lawOnCommunications, cases: lawOnCommunicationsCases, engine: russia },
]
