import type { ItemDecision } from '../../rules/decision.ts'
import { elements } from '../../vocabulary/elements.ts'
import { type FactName, facts } from '../../vocabulary/facts.ts'
import { instruments } from '../../vocabulary/instruments.ts'
import type { LetterInput } from './letter.ts'
import { citesOf, listed, nameOf } from './words.ts'

/** Asks for everything at once that the authority can supply: what, for which data, in which form, by which article. */
export function clarification({ decisions, instrument }: LetterInput): readonly string[] {
  const items = decisions.flatMap((it) => it.items).filter((it) => it.outcome === 'clarify')
  const asked = [...new Set(items.flatMap(askedFor))].sort()
  if (items.length === 0) return []
  const isEvidence = instruments[instrument].family === 'e-evidence'
  return [
    'Before we can answer, we need the following from you. Please send it in one reply, in writing, the way you sent the request, and quote both references.',
    ...asked.map((fact, index) => {
      const concerned = items.filter((it) => askedFor(it).includes(fact))
      const names = listed([...new Set(concerned.map((it) => nameOf(it.item)))])
      const cites = citesOf(concerned.flatMap((it) => it.determinedBy))
      return `${index + 1}. ${question(fact)}. It is needed for: ${names}. ${howSupplied(fact)}${cites === '' ? '' : ` Asked for by: ${cites}.`}`
    }),
    ...(isEvidence
      ? ['In the form of Annex III to Reg. (EU) 2023/1543 this belongs to Section F. This letter does not replace the form.']
      : []),
  ]
}

/** What the authority can state, and what it can put right although we found it out: the language. */
const askedFor = ({ missing }: ItemDecision): readonly FactName[] => [
  ...missing.stated,
  ...missing.established.filter((it) => 'suppliable' in facts[it]),
]

const question = (fact: FactName): string =>
  fact === 'languageAccepted' ? 'Please send the request in a language that we accept' : `Please state ${facts[fact].says}`

function howSupplied(fact: FactName): string {
  if (fact in elements) return 'A completed or corrected request will do.'
  if (fact === 'languageAccepted') return 'A translation will do.'
  const { domain } = facts[fact]
  if (domain === 'number') return 'A number will do.'
  if (domain.length > mostWords) return 'A sentence will do.'
  return `One of these will do: ${domain.map((it) => it.replaceAll('-', ' ')).join(', ')}.`
}

/** A longer list of words is no help in a letter. */
const mostWords = 8
