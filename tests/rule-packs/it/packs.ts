import { codiceDiProceduraPenale } from '../../../src/rule-packs/it/codice-di-procedura-penale.ts'
import { codicePrivacy } from '../../../src/rule-packs/it/codice-privacy.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { codiceDiProceduraPenaleCases } from './codice-di-procedura-penale.cases.ts'
import { codicePrivacyCases } from './codice-privacy.cases.ts'

const italy = compile([codiceDiProceduraPenale, codicePrivacy])

export const packs: readonly TestedPack[] = [
  { pack: codiceDiProceduraPenale, cases: codiceDiProceduraPenaleCases, engine: italy },
  { pack: codicePrivacy, cases: codicePrivacyCases, engine: italy },
]
