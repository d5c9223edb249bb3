import type { FactName } from './facts.ts'
import type { Route } from './outcomes.ts'

/** The facts that row 1 of the table of outcomes reads, with the value that lets a request pass and where it is sent otherwise. */
export const routeFacts = {
  addressedEntity: { passes: 'ours', otherwise: 'another-provider' },
  establishment: { passes: 'right', otherwise: 'responsible-entity' },
  channel: { passes: 'right', otherwise: 'contact-point' },
  authorityRoute: { passes: 'right', otherwise: 'competent-authority' },
} as const satisfies Partial<Record<FactName, { passes: string; otherwise: Route }>>

/** Facts about the sender: a `require` that needs one of them is answered at row 2, where nothing about the case is said yet. */
export const senderFacts = ['authenticity', 'senderPerson', 'senderAgency', 'senderDomain', 'senderDocument'] as const satisfies readonly FactName[]
