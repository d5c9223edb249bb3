import { aessiv } from '@noble/ciphers/aes.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { deriveKey } from '../../foundation/derive-key.ts'
import { bytesOf, lettersOf } from '../change/letters.ts'
import { type Pseudonyms, requireKey } from '../change/pseudonyms.ts'

/** Pseudonyms, and the way back. */
export interface ReversiblePseudonyms extends Pseudonyms {
  /**
   * Puts the canonical identifiers back into a text. A token of another key, or one that was changed, stays as it is and is counted.
   */
  readonly reveal: (text: string) => { readonly text: string; readonly revealed: number; readonly refused: number }
}

/**
 * Pseudonyms that are the identifier itself under a key: the same identifier has the same token in every file, and who has the key can put all of them back. A token is as
 * long as the identifier and sixteen bytes, in letters; it cannot be changed without being noticed, and it stands for one kind only.
 *
 * A copy with such tokens holds everything for whoever has the key: it is a locked box, not a redacted file. Where nobody has to come back, use `key` alone.
 *
 * **Throws** `UsageError` `redaction.bad-options` if the key has less than 16 bytes.
 * **Source** RFC 5297 (AES-SIV); RFC 5869; Reg. (EU) 2016/679, Art. 4(5).
 *
 * @example
 * const pseudonyms = reversiblePseudonyms(key)
 * const { text } = redactText('from 192.0.2.7', { replacement: 'pseudonym', pseudonyms })
 * pseudonyms.reveal(text).text // 'from 192.0.2.7'
 */
export function reversiblePseudonyms(key: Uint8Array): ReversiblePseudonyms {
  requireKey(key)
  const cipherKey = deriveKey(key, 'lawful-request redaction, reversible pseudonyms', 64)
  const cipherFor = (kind: string): ReturnType<typeof aessiv> => aessiv(cipherKey, utf8ToBytes(kind))
  return {
    tokenOf: (kind, canonical) => lettersOf(cipherFor(kind).encrypt(utf8ToBytes(canonical))),
    reveal: (text) => {
      let [revealed, refused] = [0, 0]
      const open = (token: string, kind: string, letters: string): string => {
        try {
          const canonical = new TextDecoder('utf-8', { ignoreBOM: true }).decode(cipherFor(kind).decrypt(bytesOf(letters)))
          revealed++
          return canonical
        } catch {
          refused++
          return token
        }
      }
      return { text: text.replace(tokens, open), revealed, refused }
    },
  }
}

// A kind, the sixteen bytes that vouch for the rest, and no more than a stretch of text can hold: letters without end would be more than an expression can take back.
const tokens = /\[([a-z][a-z0-9/-]{0,63}) ((?:[g-v]{2}){17,16384})\]/g
