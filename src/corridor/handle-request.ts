import { newCase } from '../case/case-event.ts'
import { parseRequest } from '../request/parse-request.ts'
import { doorsNotReached } from './door-reports.ts'
import { compareWithEarlier } from './compare-with-earlier.ts'
import type { Handled } from './handled.ts'
import { makePass, presentInstant } from './make-pass.ts'
import type { Ports } from './ports.ts'
import { record } from './record.ts'

/**
 * Takes a request through the corridor for the first time: reads it, measures it against our own house, decides every item, turns periods into
 * clocks, records what was decided. Nothing leaves in the first pass: an approval comes
 * as an event (`resumeRequest`). `doors` says of each door how far it can be trusted.
 *
 * `input` is `{ envelope, request }` or its JSON text. Whatever it is, the answer is a `Handled`; a request that cannot be read is recorded
 * like any other, with every issue. Rejects if the ledger does, so that nothing counts as handled that was not recorded.
 *
 * **Throws** `UsageError` `corridor.bad-port` if `now` gives no instant, an entity of the operator has no time zone, or a port is not known.
 * **Issues** `request.*` in `issues` and `notes`; notes `case.came-before`, `case.came-otherwise`, `case.not-compared`.
 * **Source** docs/deciding.md.
 *
 * @example
 * const handled = await handleRequest(text, { now, randomBytes, operator, engine, ledger })
 */
export async function handleRequest(input: unknown, ports: Ports): Promise<Handled> {
  const handledAt = presentInstant(ports)
  const opened = { v: 1, stage: 'handled', caseId: hex(ports.randomBytes(16)), pass: 1, case: newCase, handledAt } as const

  const received = parseRequest(input)
  if (!received.ok) {
    const unread = { request: null, decisions: [], groups: [], clocks: [], wordsToRead: [], packages: [], doors: doorsNotReached }
    return record({ ...opened, outcome: 'unreadable', issues: received.issues, notes: [], ...unread }, 'parse', ports)
  }
  const pass = makePass(received.value, newCase, received.notes, handledAt, ports)
  return compareWithEarlier(await record({ ...opened, issues: [], packages: [], ...pass }, 'decide', ports), ports)
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
