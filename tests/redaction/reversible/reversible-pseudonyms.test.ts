import { hkdfSync } from 'node:crypto'
import { aessiv } from '@noble/ciphers/aes.js'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/foundation/usage-error.ts'
import { lettersOf } from '../../../src/redaction/change/letters.ts'
import { deriveCaseKey } from '../../../src/redaction/change/pseudonyms.ts'
import { findIdentifiers } from '../../../src/redaction/find-identifiers.ts'
import { redactText } from '../../../src/redaction/redact-text.ts'
import { reversiblePseudonyms } from '../../../src/redaction/reversible/reversible-pseudonyms.ts'

const key = new Uint8Array(32).fill(7)
const pseudonyms = reversiblePseudonyms(key)
const hide = (text: string): string => redactText(text, { replacement: 'pseudonym', pseudonyms }).text

describe('reversiblePseudonyms', () => {
  it('gives back to whoever has the key what stood there, in its canonical spelling', () => {
    const hidden = hide('from １９２.0.2[.]7:443, mail a@Example.org')
    expect(hidden).toMatch(/^from \[ip-address [g-v]{50}\], mail \[email-address [g-v]+\]$/)
    expect(findIdentifiers(hidden)).toEqual([])
    expect(pseudonyms.reveal(hidden)).toEqual({ text: 'from 192.0.2.7, mail a@example.org', revealed: 2, refused: 0 })
  })

  it('gives the same token in every file, another one under another key or for another kind', () => {
    expect(hide('x 192.0.2.7')).toBe(hide('x 192.0.2.7'))
    expect(reversiblePseudonyms(deriveCaseKey(key, 'a')).tokenOf('ip-address', '192.0.2.7')).not.toBe(
      pseudonyms.tokenOf('ip-address', '192.0.2.7'),
    )
    expect(pseudonyms.tokenOf('account', '192.0.2.7')).not.toBe(pseudonyms.tokenOf('ip-address', '192.0.2.7'))
  })

  it('leaves what was changed, moved to another kind, or made with another key as it is, and counts it', () => {
    const token = pseudonyms.tokenOf('ip-address', '192.0.2.7')
    const changed = `${token.startsWith('g') ? 'h' : 'g'}${token.slice(1)}`
    for (const text of [
      `[ip-address ${changed}]`,
      `[email-address ${token}]`,
      `[ip-address ${reversiblePseudonyms(new Uint8Array(16)).tokenOf('ip-address', 'x')}]`,
    ])
      expect(pseudonyms.reveal(text)).toEqual({ text, revealed: 0, refused: 1 })
    expect(pseudonyms.reveal('[ip-address] [ip-address ghij]')).toEqual({ text: '[ip-address] [ip-address ghij]', revealed: 0, refused: 0 })
  })

  it('brings back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (canonical) => {
        expect(pseudonyms.reveal(`[account ${pseudonyms.tokenOf('account', canonical)}]`).text).toBe(canonical)
      }),
    )
    expect(pseudonyms.reveal(`[account ${pseudonyms.tokenOf('account', '\ufeffa')}]`).text).toBe('\ufeffa')
  })

  it('leaves letters without end as they are', () => {
    const text = `[account ${'g'.repeat(60_000_000)}`
    expect(pseudonyms.reveal(text).text === text).toBe(true)
  })

  it('stands on a cipher that gives what the RFC says', () => {
    // RFC 5297, A.1.
    const cipher = aessiv(
      hexToBytes('fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff'),
      hexToBytes('101112131415161718191a1b1c1d1e1f2021222324252627'),
    )
    expect(Buffer.from(cipher.encrypt(hexToBytes('112233445566778899aabbccddee'))).toString('hex')).toBe(
      '85632d07c6e8f37f950acd320a2ecc9340c02b9690c4dc04daef7f6afe5c',
    )
  })

  it('takes its key by HKDF, so that a token can be opened elsewhere', () => {
    const cipherKey = new Uint8Array(hkdfSync('sha256', key, '', 'lawful-request redaction, reversible pseudonyms', 64))
    const token = lettersOf(aessiv(cipherKey, utf8ToBytes('ip-address')).encrypt(utf8ToBytes('192.0.2.7')))
    expect(pseudonyms.tokenOf('ip-address', '192.0.2.7')).toBe(token)
  })

  it('refuses a short key, and two sources of pseudonyms', () => {
    expect(() => reversiblePseudonyms(new Uint8Array(15))).toThrow(UsageError)
    expect(() => deriveCaseKey(new Uint8Array(15), 'a')).toThrow(UsageError)
    expect(() => deriveCaseKey(key, '')).toThrow(UsageError)
    for (const options of [{ key, pseudonyms }, { pseudonyms: {} as typeof pseudonyms }])
      expect(() => redactText('', { replacement: 'pseudonym', ...options })).toThrow(
        expect.objectContaining({ code: 'redaction.bad-options' }) as Error,
      )
  })
})

describe('deriveCaseKey', () => {
  it('is HKDF with SHA-256, and another key for another case', () => {
    expect(Buffer.from(deriveCaseKey(key, 'case-7')).toString('hex')).toMatch(/^[0-9a-f]{64}$/)
    expect(deriveCaseKey(key, 'case-7')).toEqual(deriveCaseKey(key, 'case-7'))
    expect(deriveCaseKey(key, 'case-7')).not.toEqual(deriveCaseKey(key, 'case-8'))
  })
})
