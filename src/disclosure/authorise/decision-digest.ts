import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'
import { sha256Hex } from '../../foundation/sha256.ts'
import type { Decision } from '../../rules/decision.ts'

/** SHA-256 of the canonical form of a decision, by which it is identified. */
export const decisionDigest = (decision: Decision): string => sha256Hex(canonicalJson(decision as unknown as Json))
