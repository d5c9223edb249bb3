/*
 * What makes a request authentic, as data: the first line whose conditions all hold decides. Refuting lines stand first, then the two
 * ways that outweigh a doubt, then what takes certainty away, then what gives it where the risk is ordinary. An operator can read it top to bottom and know why a request was believed.
 */

import type { InstrumentFamily } from '../vocabulary/instruments.ts'

/** A part of the question who sent it, each judged apart. */
export type EvidencePart = 'person' | 'agency' | 'domain' | 'document'

/** One line of the table. */
export interface AuthenticityLine {
  readonly id: string
  readonly says: string
  /** What must be known of each part. */
  readonly parts?: { readonly [P in EvidencePart]?: 'refuted' | 'verified' }
  /** A part that must have been verified by this method. */
  readonly by?: { readonly part: EvidencePart; readonly method: string }
  /** What a named person has stated of the whole. */
  readonly stated?: 'refuted' | 'insufficient' | 'sufficient'
  readonly signal?: SenderSignal
  /** Only for instruments of this family. */
  readonly family?: InstrumentFamily
  /** Only where the risk is ordinary: no emergency claimed or possible, and no content asked for. */
  readonly risk?: 'ordinary'
  readonly gives: 'refuted' | 'insufficient' | 'sufficient'
}

/** What about a sender calls for a second look. A signal proves nothing by itself. */
export type SenderSignal = 'lookalike-domain' | 'unknown-domain' | 'no-address'

/** The table. Source: Reg. (EU) 2023/1543, Art. 19; the order of the lines is argued in docs/decisions/0012. */
export const authenticityTable: readonly AuthenticityLine[] = [
  {
    id: 'agency-refuted',
    says: 'the agency does not exist or knows nothing of the request',
    parts: { agency: 'refuted' },
    gives: 'refuted',
  },
  { id: 'person-refuted', says: 'the person who sent it is not who they say', parts: { person: 'refuted' }, gives: 'refuted' },
  {
    id: 'domain-refuted',
    says: 'the sending domain or access point is not that of the agency',
    parts: { domain: 'refuted' },
    gives: 'refuted',
  },
  { id: 'stated-refuted', says: 'a named person has found it forged', stated: 'refuted', gives: 'refuted' },

  { id: 'stated-insufficient', says: 'a named person has found the evidence insufficient', stated: 'insufficient', gives: 'insufficient' },

  {
    id: 'official-channel',
    says: 'it came through the decentralised IT system, and its seal holds',
    parts: { agency: 'verified', document: 'verified' },
    by: { part: 'agency', method: 'decentralised-it-system' },
    family: 'e-evidence',
    gives: 'sufficient',
  },
  {
    id: 'call-back',
    says: 'the person was reached at a number from our own records, and the agency confirms',
    parts: { person: 'verified', agency: 'verified' },
    by: { part: 'person', method: 'call-back' },
    gives: 'sufficient',
  },
  {
    id: 'document-refuted',
    says: 'the signature or seal does not hold; that may be a fault of the file',
    parts: { document: 'refuted' },
    gives: 'insufficient',
  },
  {
    id: 'lookalike-domain',
    says: 'the sending domain nearly is that of a known authority',
    signal: 'lookalike-domain',
    gives: 'insufficient',
  },
  {
    id: 'signed-document',
    says: 'the agency is known and the signature or seal holds',
    parts: { agency: 'verified', document: 'verified' },
    risk: 'ordinary',
    gives: 'sufficient',
  },
  {
    id: 'known-domain',
    says: 'the agency is known and the domain is its own',
    parts: { agency: 'verified', domain: 'verified' },
    risk: 'ordinary',
    gives: 'sufficient',
  },
  { id: 'stated-sufficient', says: 'a named person has found the evidence sufficient', stated: 'sufficient', gives: 'sufficient' },

  { id: 'otherwise', says: 'nothing of this holds', gives: 'insufficient' },
]
