import type { IdentifiedRequest } from '../identifiers/validate-identifiers.ts'
import type { DoorReport } from './handled.ts'
import type { Ports } from './ports.ts'

const doorFive: DoorReport = { door: 5, name: 'disclose', state: 'not-reached', says: 'nothing leaves before a named person approves' }

const lastDoors: readonly DoorReport[] = [
  { door: 6, name: 'record', state: 'done', says: 'the ledger took the entry' },
  { door: 7, name: 'report', state: 'not-reached', says: 'reports are made from the ledger, over many cases' },
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
  doorFive,
  ...lastDoors,
]

/** What the doors did for a request that could not be read. */
export const doorsNotReached: readonly DoorReport[] = [
  { door: 1, name: 'parse', state: 'done', says: 'could not be read' },
  ...(['assess', 'validate', 'decide', 'disclose'] as const).map(
    (name, index) => ({ door: (index + 2) as 2 | 3 | 4 | 5, name, state: 'not-reached', says: 'not reached' }) as const,
  ),
  ...lastDoors,
]

/** The reports once something was approved. */
export const withDoorFive = (doors: readonly DoorReport[], packages: number, { records }: Ports): readonly DoorReport[] =>
  doors.map((it) =>
    it.door !== 5
      ? it
      : packages > 0
        ? { ...doorFive, state: 'done', says: 'what was approved is packed; sending it is for whoever called' }
        : {
            ...doorFive,
            says: records === undefined ? 'approved, but there is no store of records' : 'approved, and yet nothing leaves: see the notes',
          },
  )
