/*
 * What the table of outcomes reads of a case, added up rule by rule in one list of sets of items. Each role has sixteen places; two belong
 * together: what is sure, and what is sure or possible (of a `require`: what has failed, and what is open).
 */

/** The places of one role. */
export const sum = {
  permit: 0,
  mayPermit: 1,
  compel: 2,
  mayCompel: 3,
  forbid: 4,
  mayForbid: 5,
  failed: 6,
  open: 7,
  hold: 8,
  mayHold: 9,
  redirect: 10,
  mayRedirect: 11,
  senderFailed: 12,
  senderOpen: 13,
  /** Duties to do what is asked. */
  act: 14,
  mayAct: 15,
} as const

/** Where the places of a role begin. */
export const roleStart = { ask: 0, give: 16, policy: 32 } as const

/** How many places there are. */
export const sumsLength = 48
