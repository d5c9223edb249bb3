import { sha256Of } from '../sha256.ts'

/** The hash of a node: SHA-256(0x01 ‖ left ‖ right). Source: RFC 6962, section 2.1. */
export const nodeHashOf = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256Of(nodePrefix, left, right)

const nodePrefix = Uint8Array.of(0x01)
