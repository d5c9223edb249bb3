import type { IdentifiedRequest } from '../identifiers/validate-identifiers.ts'
import type { DoorReport } from './handled.ts'

const notBuilt: readonly DoorReport[] = [
  { door: 5, name: 'disclose', state: 'not-built', says: 'no record is fetched and nothing leaves: disclosure packages are not built yet' },
  { door: 6, name: 'record', state: 'as-stated', says: 'handed to the ledger port; there is no tamper-evident ledger yet' },
  { door: 7, name: 'report', state: 'not-built', says: 'transparency reports are not built yet' },
]

/** What the doors did for a request that could be read. */
export const doorsPassed = ({ assessment, identifiers }: IdentifiedRequest, words: number): readonly DoorReport[] => [
  { door: 1, name: 'parse', state: 'done', says: 'read' },
  {
    door: 2,
    name: 'assess',
    state: assessment.authenticity.line.startsWith('stated-') ? 'as-stated' : 'done',
    says: assessment.authenticity.line.startsWith('stated-')
      ? 'authenticity is what a named person stated of the whole'
      : 'authenticity follows from the evidence that was handed in',
  },
  identifiers.some((it) => it.state === 'not-checked')
    ? {
        door: 3,
        name: 'validate',
        state: 'as-stated',
        says: 'some identifiers are names that nobody can check, or no reader for them was given',
      }
    : { door: 3, name: 'validate', state: 'done', says: 'identifiers validated' },
  words === 0
    ? { door: 4, name: 'decide', state: 'done', says: 'decided on the reference interpreter' }
    : {
        door: 4,
        name: 'decide',
        state: 'as-stated',
        says: 'decided by what boxes and codes say; words that may narrow it were not read and a person has to',
      },
  ...notBuilt,
]

/** What the doors did for a request that could not be read. */
export const doorsNotReached: readonly DoorReport[] = [
  { door: 1, name: 'parse', state: 'done', says: 'could not be read' },
  ...(['assess', 'validate', 'decide', 'disclose'] as const).map(
    (name, index) => ({ door: (index + 2) as 2 | 3 | 4 | 5, name, state: 'not-reached', says: 'not reached' }) as const,
  ),
  ...notBuilt.filter((it) => it.door > 5),
]
