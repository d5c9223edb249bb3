import type { TableAnswer } from '../../reference/outcome-table.ts'

/** Every answer that the table can give, as a small number, the row first. */
const answers: readonly TableAnswer[] = [
  { row: 1, outcome: 'redirect' },
  { row: 1, outcome: 'verify' },
  { row: 2, outcome: 'decline' },
  { row: 2, outcome: 'verify' },
  { row: 3, outcome: 'decline' },
  { row: 4, outcome: 'decline' },
  { row: 4, outcome: 'refer', reason: 'policy-against-duty' },
  { row: 5, outcome: 'refer', reason: 'no-rule' },
  { row: 6, outcome: 'refer', reason: 'conflict-of-laws' },
  { row: 7, outcome: 'verify' },
  { row: 7, outcome: 'clarify' },
  { row: 7, outcome: 'refer', reason: 'finding' },
  { row: 7, outcome: 'refer', reason: 'legal-review' },
  { row: 8, outcome: 'hold' },
  { row: 9, outcome: 'refer', reason: 'voluntary' },
  { row: 10, outcome: 'disclose' },
  { row: 10, outcome: 'preserve' },
  { row: 10, outcome: 'restrict' },
]
/** The numbers of all answers. */
export const answerCodes: readonly number[] = answers.map((_, code) => code)
const codes = new Map(answers.map((it, code) => [keyOf(it), code]))

function keyOf({ row, outcome, reason }: TableAnswer): string {
  return `${row} ${outcome} ${reason ?? ''}`
}

/** The number of an answer. */
export const codeOf = (answer: TableAnswer): number => codes.get(keyOf(answer)) ?? -1

/** The answer of a number. */
export const answerOf = (code: number): TableAnswer => answers[code] ?? { row: 1, outcome: 'verify' }
