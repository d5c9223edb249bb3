import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/foundation/usage-error.ts'
import { defineDetector } from '../../src/redaction/define-detector.ts'
import { findIdentifiers } from '../../src/redaction/find-identifiers.ts'
import { type RedactOptions, replacements } from '../../src/redaction/options.ts'
import { redactText } from '../../src/redaction/redact-text.ts'
import { fictitiousPhoneNumbers } from '../support/fictitious-phone-numbers.ts'

const key = new Uint8Array(32).fill(7)
const text = 'from 192.0.2.7:443 and [2001:db8::7]:443, mail a@example.org, call +1 202 555 0123'

describe('redactText', () => {
  it.each<[RedactOptions, string]>([
    [{}, 'from [ip-address] and [ip-address], mail [email-address], call [phone-number]'],
    [{ replacement: 'label' }, 'from [ip-address] and [ip-address], mail [email-address], call [phone-number]'],
    [{ replacement: 'mask' }, 'from ***.*.*.*:*** and [****:***::*]:***, mail *********.***, call ** *** *** ****'],
    [{ replacement: 'remove' }, 'from … and …, mail …, call …'],
    [
      { replacement: 'generalise' },
      'from [ip-address in 192.0.2.0/24] and [ip-address in 2001:db8::/48], mail [email-address under .org], call [phone-number of calling code 1]',
    ],
    [{ keep: ['192.0.2.7', '+12025550123'] }, 'from 192.0.2.7:443 and [ip-address], mail [email-address], call +1 202 555 0123'],
    [{ kinds: ['phone-number'] }, 'from 192.0.2.7:443 and [2001:db8::7]:443, mail a@example.org, call [phone-number]'],
  ])('%j', (options, expected) => {
    expect(redactText(text, options).text).toBe(expected)
  })

  it('says where and why, and not what', () => {
    const { findings } = redactText('from 192.0.2.7:443')
    expect(findings).toEqual([{ kind: 'ip-address', start: 5, end: 18, why: 'ipv4' }])
  })

  it.each([
    // No mailbox there has a name of one letter.
    ['a@gmail.com', '[email-address at gmail.com]'],
    ['a@GMAIL.com', '[email-address at gmail.com]'],
    ['a@example.co.uk', '[email-address under .uk]'],
    ['a@example.test', '[email-address]'],
    ['a@[192.0.2.7]', '[email-address]'],
    ['DE89 3704 0044 0532 0130 00', '[iban of DE]'],
    ['4111 1111 1111 1111', '[payment-card of visa]'],
    ['IMEI 490154203237518', 'IMEI [imei]'],
    ['IMSI 262019999999999', 'IMSI [imsi of mobile country code 262]'],
    ['IMSI 000019999999999', 'IMSI [imsi]'],
    ['00:00:5e:00:53:01', '[mac-address of maker 00:00:5e]'],
    ['02:00:5e:00:53:01', '[mac-address]'],
    ['MAC=00:00:5e:00:53:01:00:00:5e:00:53:02:08:00', 'MAC=[mac-address]'],
    ['https://t.me/example_user/12', '[account-link at telegram]'],
    ['Telegram: @example_user', 'Telegram: [account-name]'],
    ['203.0.113.7:443 at 2026-09-10T14:03:22Z', '[observation in 203.0.113.0/24 on 2026-09-10]'],
    ['[2002:db8::7]:443 at 2026-09-10T14:03:22Z', '[observation on 2026-09-10]'],
  ])('generalises %s', (line, expected) => {
    expect(redactText(line, { replacement: 'generalise', observations: true }).text).toBe(expected)
  })

  it('says nothing of two that overlap', () => {
    const ends = defineDetector({ name: 'x', find: () => [{ start: 2, end: 4 }] })
    for (const line of [
      'GB29 NWBK 6016 1331 9268 19',
      '4111 1111 1111 1111',
      '00:00:5e:00:53:01',
      't.me/example_user',
      '192.0.2.7',
      '+44 20 7946 0958',
    ])
      expect(redactText(line, { replacement: 'generalise', detectors: [ends] }).text).toMatch(/^\[[a-z-]+\]$/)
    expect(
      redactText('IMSI 262019999999999', { replacement: 'generalise', detectors: [{ ...ends, find: () => [{ start: 6, end: 8 }] }] }).text,
    ).toBe('IMSI [imsi]')
  })

  it('generalises a block no further than it is, and what no plan or mail system knows to its kind', () => {
    const generalised = (line: string): string => redactText(line, { replacement: 'generalise' }).text
    expect(generalised('10.0.0.0/8')).toBe('[ip-address in 10.0.0.0/8]')
    expect(generalised('192.0.2.128/25')).toBe('[ip-address in 192.0.2.0/24]')
    expect(generalised('2001:db8::/32')).toBe('[ip-address in 2001:db8::/32]')
    expect(generalised('192.168.001.010')).toBe('[ip-address]')
    expect(generalised('+999 1234567890')).toBe('[phone-number]')
    // What a detector of one's own finds is its own, whatever it looks like.
    const badge = defineDetector({ name: 'badge', find: () => [{ start: 0, end: 1, canonical: '192.0.2.7' }] })
    expect(redactText('B', { replacement: 'generalise', detectors: [badge] }).text).toBe('[own/badge]')
  })

  it('gives the same identifier the same pseudonym, however it is written, and another one under another key', () => {
    const pseudonym = (line: string, secret = key): string => redactText(line, { replacement: 'pseudonym', key: secret }).text
    const one = pseudonym('192.0.2.7:443')
    expect(one).toMatch(/^\[ip-address [g-v]{20}\]$/)
    expect(pseudonym('１９２.0.2[.]7')).toBe(one)
    expect(pseudonym('192.0.2.8')).not.toBe(one)
    expect(pseudonym('192.0.2.7', new Uint8Array(32).fill(8))).not.toBe(one)
    expect(pseudonym('+442079460958')).toBe(pseudonym('+44 20 7946 0958'))
  })

  it('takes pseudonyms of one’s own, and not two sources of them', () => {
    const pseudonyms = { tokenOf: (kind: string, canonical: string) => `${kind.length}g${canonical.length}` }
    expect(redactText('192.0.2.7', { replacement: 'pseudonym', pseudonyms }).text).toBe('[ip-address 10g9]')
    for (const options of [{ key, pseudonyms }, { pseudonyms: {} as typeof pseudonyms }])
      expect(() => redactText('', { replacement: 'pseudonym', ...options })).toThrow(
        expect.objectContaining({ code: 'redaction.bad-options' }) as Error,
      )
  })

  it.each([7, null, ['192.0.2.7']])('refuses what is no text', (input) => {
    expect(() => redactText(input as unknown as string)).toThrow(expect.objectContaining({ code: 'redaction.not-a-text' }) as Error)
  })

  it('joins nothing over what it removes', () => {
    expect(redactText('x[192.0.2.7]y', { replacement: 'remove' }).text).toBe('x…y')
    expect(redactText('a 192.0.2.7 b', { replacement: 'remove' }).text).toBe('a … b')
  })

  it.each<[string, RedactOptions]>([
    ['an unknown replacement', { replacement: 'erase' as 'label' }],
    ['a keep that is no list', { keep: '192.0.2.7' as unknown as [] }],
    ['a keep of something else', { keep: [7 as unknown as string] }],
    ['a pseudonym without key', { replacement: 'pseudonym' }],
    ['a pseudonym with a short key', { replacement: 'pseudonym', key: new Uint8Array(15) }],
  ])('refuses %s', (_, options) => {
    expect(() => redactText('', options)).toThrow(UsageError)
    expect(() => redactText('', options)).toThrow(expect.objectContaining({ code: 'redaction.bad-options' }) as Error)
  })

  const parts = fc.constantFrom(
    '192.0.2.7',
    ':443',
    '[2001:db8::7]',
    '2001:db8::',
    '7',
    'a@example.org',
    '@',
    'a',
    '.',
    '+1 202 555 0123',
    '+',
    '(0)',
    '[.]',
    ' ',
    'port 443',
    '/24',
    '@example_user',
    'Telegram: ',
    'username ',
    'x_y',
    'name,',
    ' on Instagram',
    '@a:example.org',
    '\u200b',
    fictitiousPhoneNumbers.unitedKingdom,
  )

  it.each(['label', 'mask', 'remove', 'pseudonym'] as const)('%s leaves nothing to be found', (replacement) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 10 }), (pieces) => {
        const redacted = redactText(pieces.join(''), { replacement, key, defaultCountry: 'US' })
        expect(findIdentifiers(redacted.text, { defaultCountry: 'US' })).toEqual([])
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 2_000) },
    )
  })

  it.each([
    // A label does not say what follows it
    '490154203237518 41111111111111',
    '4111111111111111+4111111111111129%',
    '1202-555-0123 040123-ab 623156',
    // What is short in the end brings a word nearer
    'tel nora@a-long-name-of-a-host.example.org 623156',
    // What was glued to a name is a word once that is gone
    'Instagram @lاسم المستخدم a_7',
    'Discord:nora#1234Telegram @a',
    // A quotation mark that stayed would end a name before it
    'account @a"a"@example.org',
  ])('leaves nothing to be found of %s', (line) => {
    const defaultCountry = ['DE', 'US', 'FR', 'GB', 'IN', 'BR']
    for (const replacement of ['label', 'mask', 'remove', 'pseudonym'] as const)
      expect(findIdentifiers(redactText(line, { replacement, key, defaultCountry }).text, { defaultCountry })).toEqual([])
  })

  // Without the digits between them a word can name a number that it did not name before.
  it.each([
    'call 23125-123 2001:db8::7ahttps 210023',
    'IMEI 490154203237518 01010123456789]78282246310137',
    'tel+12025550123 2001:db8::a IMSI 202027',
  ])('leaves nothing to be found of %s where a label says what stood there', (line) => {
    const defaultCountry = ['DE', 'US', 'FR', 'GB', 'IN', 'BR']
    for (const replacement of ['label', 'pseudonym'] as const)
      expect(findIdentifiers(redactText(line, { replacement, key, defaultCountry }).text, { defaultCountry })).toEqual([])
  })

  it('changes nothing where nothing is found, and only what is found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 }),
        fc.constantFrom(...replacements),
        (pieces, replacement) => {
          const before = pieces.join('')
          const { text: after, findings } = redactText(before, { replacement, key })
          if (findings.length === 0) expect(after).toBe(before)
          const untouched = findings.reduce(
            ([kept, at]: [string, number], it): [string, number] => [kept + before.slice(at, it.start), it.end],
            ['', 0],
          )
          const outside = untouched[0] + before.slice(untouched[1])
          if (replacement === 'remove') expect(after.replace(/…/g, '')).toBe(outside.replace(/…/g, ''))
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1_000) },
    )
  })
})
