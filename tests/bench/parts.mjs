/**
 * What is measured, each by itself and in a process of its own: a part is a folder here with a `part.mjs`, whose `measurePart({ rounds })` gives
 * `{ report, gates, data }`. One gate that is not met fails the run.
 */
export const parts = ['decisions', 'identifiers', 'redaction']
