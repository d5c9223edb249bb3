import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'

/** Writes bytes as lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string => bytesToHex(bytes)

/** Reads hexadecimal; throws if it is none. */
export const fromHex = (text: string): Uint8Array => hexToBytes(text)

/** Whether something is 32 bytes in hexadecimal. Capital letters are none, so that there is one spelling. */
export const isHex32 = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)
