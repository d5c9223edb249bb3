import type { LegalRequest, Instant } from './legal-request.ts'

/** What somebody found out about the sender or the document, or heard about the order, and how. */
export type Evidence =
  | (EvidenceSource & { readonly about: 'authenticity'; readonly verdict: 'refuted' | 'insufficient' | 'sufficient' })
  | (EvidenceSource & { readonly about: 'person' | 'agency' | 'domain' | 'document'; readonly verdict: 'refuted' | 'unknown' | 'verified' })
  /** What the enforcing authority that was notified has answered so far. Source: Reg. (EU) 2023/1543, Arts 10(2), 12. */
  | (EvidenceSource & {
      readonly about: 'enforcing-authority'
      readonly verdict: 'no-refusal' | 'no-answer-in-time' | 'refused' | 'partial'
    })

interface EvidenceSource {
  /** How it was found out, as a kebab-case word: `call-back`, `qualified-signature`. */
  readonly method: string
  readonly by?: string
  readonly at?: Instant
}

/** What the operator knows about the arrival of a request; the form cannot say it. */
export interface Envelope {
  readonly receivedAt: Instant
  /** When the authority completed or corrected the request, if it did: it may bear a date up to then. Periods still run from the receipt. */
  readonly correctedAt?: Instant
  /** The time zone of the place of receipt, as an IANA name. */
  readonly zone: string
  /** The id of our contact point through which it came. */
  readonly door: string
  readonly sender?: { readonly name?: string; readonly address?: string }
  /** The language of the document as received, as a language tag (BCP 47). */
  readonly language?: string
  readonly evidence: readonly Evidence[]
}

/** The product of door 1: a request that can be read, complete or not. Plain JSON; `receivedRequestSchema` reads it back. */
export interface ReceivedRequest {
  readonly stage: 'received'
  readonly v: 1
  readonly envelope: Envelope
  readonly request: LegalRequest
}
