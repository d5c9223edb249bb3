import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmailAddress } from '../../../src/identifiers/email/parse-email-address.ts'
import { decodePunycode } from '../../../src/identifiers/email/punycode.ts'

const read = (text: string): string | readonly string[] => {
  const result = parseEmailAddress(text)
  return result.ok ? result.value.text : result.issues.map((it) => it.code.replace('identifier.', ''))
}

const long = (length: number): string => 'a'.repeat(length)

describe('reads', () => {
  it.each([
    ['user@example.org', 'user@example.org'],
    ['User.Name+tag@EXAMPLE.Org', 'User.Name+tag@example.org'],
    ["o'hara_#$&*=?^`{|}~-/@example.org", "o'hara_#$&*=?^`{|}~-/@example.org"],
    ['user@sub.example.org', 'user@sub.example.org'],
    ['user@1st-example.org', 'user@1st-example.org'],
    ['user@123.example.org', 'user@123.example.org'],
    ['user@münchen.example', 'user@xn--mnchen-3ya.example'],
    ['user@MÜNCHEN.example', 'user@xn--mnchen-3ya.example'],
    ['user@XN--MNCHEN-3YA.example', 'user@xn--mnchen-3ya.example'],
    ['user@xn--strae-oqa.example', 'user@xn--strae-oqa.example'],
    ['user@пример.example', 'user@xn--e1afmkfd.example'],
    ['user@example.中国', 'user@example.xn--fiqs8s'],
    ['用户@例え.example', '用户@xn--r8jz45g.example'],
    ['jürgen@example.org', 'jürgen@example.org'],
    [`${long(64)}@example.org`, `${long(64)}@example.org`],
    [`user@${long(63)}.org`, `user@${long(63)}.org`],
    [`${long(64)}@${long(63)}.${long(63)}.${long(57)}.org`, `${long(64)}@${long(63)}.${long(63)}.${long(57)}.org`],
  ])('%s as %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('a domain name in both forms', () => {
    expect(parseEmailAddress('user@xn--mnchen-3ya.example')).toEqual({
      ok: true,
      value: {
        text: 'user@xn--mnchen-3ya.example',
        localPart: 'user',
        asciiDomain: 'xn--mnchen-3ya.example',
        unicodeDomain: 'münchen.example',
      },
      notes: [],
    })
  })
})

describe('refuses', () => {
  it.each([
    ['user', ['email-malformed']],
    ['@', ['email-malformed', 'email-domain-malformed']],
    ['@example.org', ['email-malformed']],
    ['user@', ['email-domain-malformed']],
    ['a@b@example.org', ['email-malformed']],
    ['us er@example.org', ['email-malformed']],
    ['User <user@example.org>', ['email-malformed']],
    ['mailto:user@example.org', ['email-malformed']],
    ['a@example.org, b@example.org', ['email-malformed']],
    ['user\\@example.org', ['email-malformed']],
    ['"user"@example.org', ['email-quoted']],
    ['user(comment)@example.org', ['email-comment']],
    ['user%example.com@example.org', ['email-route']],
    ['example.com!user@example.org', ['email-route']],
    ['.user@example.org', ['email-dots']],
    ['user.@example.org', ['email-dots']],
    ['us..er@example.org', ['email-dots']],
    ['.us%er@[192.0.2.1]', ['email-route', 'email-dots', 'email-domain-literal']],
    ['u\u0308ser@example.org', ['email-not-normalised']],
    [`${long(65)}@example.org`, ['email-too-long']],
    [`${'ü'.repeat(33)}@example.org`, ['email-too-long']],
    [`${long(64)}@${long(63)}.${long(63)}.${long(58)}.org`, ['email-too-long']],
    ['user@[192.0.2.1]', ['email-domain-literal']],
    ['user@[IPv6.2001]', ['email-domain-literal']],
    ['user@localhost', ['email-domain-malformed']],
    ['user@192.0.2.1', ['email-domain-malformed']],
    ['user@example.org.', ['email-domain-malformed']],
    ['user@.example.org', ['email-domain-malformed']],
    ['user@example..org', ['email-domain-malformed']],
    ['user@-example.org', ['email-domain-malformed']],
    ['user@example-.org', ['email-domain-malformed']],
    ['user@ex_ample.org', ['email-domain-malformed']],
    ['user@ex ample.org', ['email-domain-malformed']],
    ['user@ab--cd.org', ['email-domain-malformed']],
    ['user@example.o', ['email-domain-malformed']],
    ['user@example.org1', ['email-domain-malformed']],
    [`user@${long(64)}.org`, ['email-domain-malformed']],
    // 253 and 254 signs of a domain
    [`u@${long(63)}.${long(63)}.${long(63)}.${long(57)}.org`, ['email-too-long']],
    [`u@${long(63)}.${long(63)}.${long(63)}.${long(58)}.org`, ['email-domain-malformed']],
    ['user@münchen.example/path', ['email-domain-malformed']],
    ['user@example.org/path', ['email-domain-malformed']],
    ['user@example.org?x', ['email-domain-malformed']],
    ['user@xn--\u0251.org', ['email-domain-malformed']],
    ['user@xn--999999999.org', ['email-domain-malformed']],
    ['user@xn--example-.org', ['email-domain-malformed']],
    // Punycode of plain ASCII, of capitals, of what maps to something else
    ['user@xn--a-ecp.org', ['email-domain-ambiguous']],
    ['user@straße.example', ['email-domain-ambiguous']],
    ['user@STRAẞE.example', ['email-domain-ambiguous']],
    ['user@ΣΑΣς.example', ['email-domain-ambiguous']],
    ['user@ｅｘａｍｐｌｅ.org', ['email-domain-ambiguous']],
    ['user@example。org', ['email-domain-ambiguous']],
    ['user@mu\u0308nchen.example', ['email-domain-ambiguous']],
    ['user@ﬁ.example', ['email-domain-ambiguous']],
    [' user@example.org', ['surrounding-white-space']],
    ['user@exam\u00adple.org', ['invisible-character']],
    ['user@exam\u200dple.org', ['invisible-character']],
    ['user@\ud800.org', ['invisible-character', 'email-domain-malformed']],
    ['', ['empty']],
  ])('%j', (text, codes) => {
    expect(read(text)).toEqual(codes)
  })

  it('what is not a text', () => {
    expect(parseEmailAddress({ toString: () => 'user@example.org' })).toMatchObject({ issues: [{ code: 'identifier.not-a-text' }] })
  })
})

describe('Punycode', () => {
  it.each([
    // RFC 3492, 7.1, those without capitals
    ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['ihqwctvzc91f659drss3x8bo0yb', '他們爲什麽不說中文'],
    ['4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
    ['n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
    ['b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
    ['-> $1.00 <--', '-> $1.00 <-'],
    ['bcher-kva', 'bücher'],
    // The bias is adapted at exactly the bound of section 6.1.
    ['abc-d91su419g', 'abc\uf954😀'],
    ['', ''],
  ])('%s is %s', (encoded, expected) => {
    expect(decodePunycode(encoded)).toBe(expected)
  })

  // The code points beside those that stand for nothing: half characters, and what is beyond the last one.
  it.each([
    ['hb9b', '\ud7ff'],
    ['ib9b', null],
    ['zy0c', null],
    ['0y0c', '\ue000'],
    ['dn32g', '\u{10ffff}'],
    ['en32g', null],
    ['bcher-kv', null],
    ['bcher-k_a', null],
  ])('%s is %j', (encoded, expected) => {
    expect(decodePunycode(encoded)).toBe(expected)
  })

  it.each(['a-', 'A', 'ü', '999999999', 'a-\u007f', 'zzzzzzzzzzzzzzzzzzzzzzzzz'])('%j does not decode, or decodes to ASCII', (encoded) => {
    expect(decodePunycode(encoded) ?? '').toMatch(/^[\0-\x7f]*$/)
  })

  it('gives back what the runtime encodes', () => {
    const letter = fc.constantFrom(...Array.from('abcxyzäöüéñçøåčšžабвгдежαβγδהוזبتث中文日本語한국어हिन्दी'))
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 12 }), (label) => {
        const ascii = domainToASCII(`${label}.example`)
        fc.pre(ascii.startsWith('xn--'))
        expect(decodePunycode(ascii.slice(4, -'.example'.length))).toBe(label.normalize('NFC'))
      }),
    )
  })
})
