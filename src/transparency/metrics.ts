import { type Outcome, outcomes, type RequestOutcome } from '../vocabulary/outcomes.ts'

/** The version of the definitions below. A report with other definitions is another series and says so by another version. */
export const metricsVersion = '1'

/** How a case is answered: what its last pass said of the whole request. */
export type Answer = RequestOutcome | 'unreadable'

/** What can happen to a case on the way. */
export type Step = Outcome | 'unreadable' | 'disclosed' | 'nothing-held'

const outcomeNames = Object.keys(outcomes) as readonly Outcome[]

/** Every {@link Answer}, in the order of the table of `docs/deciding.md`. */
export const answers: readonly Answer[] = ['unreadable', ...outcomeNames, 'in-part']

/** Every {@link Step}. */
export const steps: readonly Step[] = ['unreadable', ...outcomeNames, 'disclosed', 'nothing-held']

/** What each number of a report counts, in one sentence. The keys are the metrics of the CSV, with the value after the last dot where there is one. */
export const definitions: Readonly<Record<string, string>> = {
  received: 'Cases whose first entry in the ledger lies in the period; a case is all entries with one reference, whatever was answered.',
  entries:
    'Entries of the ledger that belong to the received cases, by the stage at which a pass ended; they add up to all entries of these cases.',
  'entries.parse': 'Passes that ended because the request could not be read.',
  'entries.decide': 'Passes that ended with an answer and nothing released.',
  'entries.disclose': 'Passes in which data were released, or in which it turned out that none are held.',
  'entries.event-refused': 'Events that changed nothing and are counted nowhere else: unreadable, impossible, or against what is known.',
  answers: 'Received cases by the answer of their last pass as the ledger stood; every case has one answer, so they add up to received.',
  ...eachOf('answers', answers),
  steps:
    'Received cases in which at least one pass so far answered the request or one of its items in this way; a case can be in several, so they do not add up.',
  ...eachOf('steps', steps),
  items: 'Items asked for in the received cases, once for each group of targets, by what became of them in the end.',
  ...eachOf('items', [...outcomeNames, 'disclosed', 'nothing-held']),
  'declined.items': 'Items that in the end were declined, by ground; every one has one ground, so they add up to the items declined.',
  'declined.cases':
    'Received cases in which at least one item in the end was declined on the ground; a case can be under several, so they do not add up.',
  'referred.items':
    'Items that in the end wait for a named person, by reason; every one has one reason, so they add up to the items referred.',
  'referred.cases':
    'Received cases in which at least one item in the end waits for a named person for the reason; a case can be under several.',
  'not-known': 'No pass of the case could tell; nothing is guessed.',
}

const ofGates: Readonly<Record<string, string>> = {
  'gates.cases':
    'Received cases in which a rule-of-law gate asked people for a finding or for approval in at least one pass so far; two gates can ask in one case, and one that asked in none is not listed.',
  'gates.disclosed': 'Of these, cases in which data were handed over.',
  'gates.declined': 'Of these, cases in which none were and the last pass declined the whole request, on whatever ground.',
  'gates.other': 'Of these, all others, also those that are still open.',
}

/**
 * The definitions that belong to a report. Those of gates are only in one that counts a gate: they change none of the others, so the version stays and
 * whoever has no gate publishes what was published before.
 */
export const definitionsFor = (countsGates: boolean): Readonly<Record<string, string>> =>
  countsGates ? { ...definitions, ...ofGates } : definitions

/** What a word means is said where the word is defined. */
function eachOf(family: string, words: readonly (Answer | Step)[]): Readonly<Record<string, string>> {
  const other = {
    'in-part': 'Some of it is acted on and some is not.',
    unreadable: 'The request could not be read.',
    disclosed: 'Data were handed over.',
    'nothing-held': 'A person approved that data be handed over, and none were held.',
  }
  return Object.fromEntries(
    words.map((it) => [`${family}.${it}`, it in outcomes ? outcomes[it as Outcome].says : other[it as keyof typeof other]]),
  )
}
