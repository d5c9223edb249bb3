import { sha256Of } from '../sha256.ts'

/** The hash of a leaf: SHA-256(0x00 ‖ data). The prefix keeps a leaf from passing for a node. Source: RFC 6962, section 2.1. */
export const leafHashOf = (data: Uint8Array): Uint8Array => sha256Of(leafPrefix, data)

const leafPrefix = Uint8Array.of(0x00)
