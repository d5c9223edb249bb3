/** What a law or a policy obliges us to do about a request, besides answering it. `lasting` duties run for a time, the others fall due. */
export const duties = {
  'disclose': { lasting: false, says: 'hand the data over', source: 'Reg. (EU) 2023/1543, Art. 10(2)-(4)' },
  'preserve': { lasting: true, says: 'keep the data', source: 'Reg. (EU) 2023/1543, Arts 10(1), 10(9), 11(1)' },
  'restrict': { lasting: false, says: 'remove or disable access', source: 'Reg. (EU) 2021/784, Art. 3(3)' },
  'inform-authority': { lasting: false, says: 'tell the authority', source: 'Reg. (EU) 2023/1543, Art. 10(5)-(8)' },
  'inform-enforcing-authority': { lasting: false, says: 'tell the enforcing authority', source: 'Reg. (EU) 2023/1543, Art. 10(5)-(8)' },
  'inform-controller': { lasting: false, says: 'tell the controller for whom we process the data', source: 'Reg. (EU) 2023/1543, Art. 5(7)' },
  'seek-clarification': { lasting: false, says: 'ask the authority for clarification', source: 'Reg. (EU) 2023/1543, Arts 10(6), 11(5)' },
  'notify-user': { lasting: false, says: 'tell the user', source: 'Reg. (EU) 2022/2065, Art. 10(5)' },
  'withhold-notice': { lasting: true, says: 'not tell the user', source: 'Reg. (EU) 2023/1543, Art. 13 and Annex I, Section H' },
  'keep-confidential': { lasting: true, says: 'keep the order and the data confidential, secret and intact', source: 'Reg. (EU) 2023/1543, Art. 13(4)' },
  'obtain-approval': { lasting: false, says: 'have a named person approve', source: 'policy packs' },
  'delete': { lasting: false, says: 'delete the data', source: 'Reg. (EU) 2021/784, Art. 6' },
} as const

/** One of {@link duties}. */
export type Duty = keyof typeof duties

/** Duties that last for a time (`for`); all others but `obtain-approval` fall due (`within`). */
export type LastingDuty = { [D in Duty]: (typeof duties)[D]['lasting'] extends true ? D : never }[Duty]

/** Events from which a period runs. */
export const clockStarts = {
  'receipt': { says: 'receipt of the request' },
  'issue': { says: 'issue of the request' },
  'clarification-asked': { says: 'our request for clarification' },
  'enforcing-authority-answer': { says: 'the answer of the enforcing authority' },
  'end-of-confidentiality': { says: 'the end of a duty of silence' },
} as const

/** One of {@link clockStarts}. */
export type ClockStart = keyof typeof clockStarts

/** Events that end a hold. */
export const releaseEvents = {
  'enforcing-authority-cleared': { says: 'the enforcing authority confirms that it raises no ground for refusal' },
  'review-completed': { says: 'the competent court completes its review' },
  'issuing-authority-decided': { says: 'the issuing authority decides to withdraw, adapt or maintain the order' },
} as const

/** One of {@link releaseEvents}. */
export type ReleaseEvent = keyof typeof releaseEvents

/** How a period is counted; the arithmetic lives in `deadlines`. */
export const countingRules = {
  'eu-1182-71': { says: 'Reg. (EEC, Euratom) No 1182/71' },
  'national': { says: 'the national law of the issuing authority' },
} as const

/** One of {@link countingRules}. */
export type CountingRule = keyof typeof countingRules

/** A span of time; its one key is the unit. */
export type Span =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number }
