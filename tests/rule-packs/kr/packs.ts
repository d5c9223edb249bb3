import { criminalProcedureAct } from '../../../src/rule-packs/kr/criminal-procedure-act.ts'
import { protectionOfCommunicationsSecretsAct } from '../../../src/rule-packs/kr/protection-of-communications-secrets-act.ts'
import { telecommunicationsBusinessAct } from '../../../src/rule-packs/kr/telecommunications-business-act.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { criminalProcedureActCases } from './criminal-procedure-act.cases.ts'
import { protectionOfCommunicationsSecretsActCases } from './protection-of-communications-secrets-act.cases.ts'
import { telecommunicationsBusinessActCases } from './telecommunications-business-act.cases.ts'

const korea = compile([telecommunicationsBusinessAct, protectionOfCommunicationsSecretsAct, criminalProcedureAct])

export const packs: readonly TestedPack[] = [
  { pack: telecommunicationsBusinessAct, cases: telecommunicationsBusinessActCases, engine: korea },
  { pack: protectionOfCommunicationsSecretsAct, cases: protectionOfCommunicationsSecretsActCases, engine: korea },
  { pack: criminalProcedureAct, cases: criminalProcedureActCases, engine: korea, categories: ['records', 'contents', 'confirmation-data', 'numbers-and-codes'] },
]
