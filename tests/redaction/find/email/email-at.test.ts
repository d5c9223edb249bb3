import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../../../../src/redaction/find-identifiers.ts'
import { withMarks } from '../with-marks.ts'

const long = (...letters: readonly string[]): string => letters.map((it) => `${it.repeat(61)}.`).join('')

describe('an address of mail in a text', () => {
  it.each([
    // Signs before it that are the text's, and those that are its
    ...['<‹a@example.org›>', ';‹a@example.org›', '.‹a@example.org›', '..‹a@example.org›', "'‹a@example.org›'", '`‹a@example.org›`'],
    ...['~‹a@example.org›'],
    ...['_‹a@example.org›', '*‹a@example.org›*', '-‹a@example.org›', '‹+a@example.org›', '‹a_b.c@example.org›', '‹1@example.org›'],
    ...['(‹a@example.org›)'],
    ...['‹éa@example.org›', '‹名a@example.org›', '。‹a@example.org›', 'a?‹b@example.org›', 'a&‹b@example.org›', 'a/‹b@example.org›'],
    ...['a|‹b@example.org›'],
    // A key, unless it is an address that carries another one
    ...['x=‹a@example.org›', 'x_y-z=‹a@example.org›', 'x=‹y=a@example.org›', "x1='‹a@example.org›'", '‹x1=a@example.org›'],
    ...['‹=a@example.org›'],
    ...['‹bounce-a=example.net@lists.example.org›', '‹prvs=1234=a@example.org›', '‹srs0=x=y=example.net=a@example.org›'],
    ...['‹owner-list@example.org›'],
    ...['‹news+a=example.com@lists.example.org›', 'email=‹a-b=example.net@lists.example.org›', '‹return=x@example.org›'],
    ...['xreturn=‹x@example.org›'],
    // As long as is looked for
    ...[`‹${'a'.repeat(128)}@example.org›`, `a‹${'a'.repeat(128)}@example.org›`, `‹ab@${long('c', 'd', 'e', 'f')}org›`],
    ...[`a@${'c'.repeat(260)}.org`],
    // In quotation marks
    ...['‹"a b"@example.org›', `‹"${'a'.repeat(63)}"@example.org›`, `"${'a'.repeat(64)}"@example.org`, 'say ‹"hi"@example.org›'],
    ...['" a"@example.org'],
    ...['""@example.org', '"a<b"@example.org', '"a@b"@example.org', 'a"@example.org', '"a\nb"@example.org'],
    // Domains, and what only looks like one
    ...['‹a@[192.0.2.7]›', 'a@[192.0.2]', '‹a@192.0.2.7›', '‹a@example.org›.', '‹a@example.org›-x', '‹a@example.org›2026'],
    ...['‹a@example.xn--a1›', '‹a@münchen.example›'],
    ...['‹a@例え.テスト›', '‹A.B@EXAMPLE.ORG›', 'a@example', 'a@example.o', 'a@2x.png', 'a@xn--a1', 'a@example..org', 'a@-example.org'],
    ...['a@.example.org', 'pkg@1.2.3'],
    // Several
    ...['a@@example.org', 'a@‹b@example.org›', '‹a@b.example@c.example›', '@‹a@example.org›', 'a @example.org', 'a@ example.org'],
    ...['‹a@example.org›,‹b@example.org›'],
  ])('%s', (line) => {
    expect(withMarks(line, { kinds: ['email-address'] })).toBe(line)
  })

  it.each([
    ['A.b@EXAMPLE.org', 'A.b@example.org', 'email'],
    ['a@münchen.example', 'a@xn--mnchen-3ya.example', 'email'],
    ['a..b@example.org', 'a..b@example.org', 'email-like'],
    ['a.@example.org', 'a.@example.org', 'email-like'],
    ['"a b"@example.org', '"a b"@example.org', 'email-like'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`, 'email'],
    [`${'a'.repeat(65)}@example.org`, `${'a'.repeat(65)}@example.org`, 'email-like'],
    ['a@192.0.2.7', 'a@192.0.2.7', 'email-like'],
    ['a@ab--c.example', 'a@ab--c.example', 'email-like'],
  ])('%s is %s, since it is %s', (text, canonical, why) => {
    expect(findIdentifiers(text)).toEqual([expect.objectContaining({ canonical, why })])
  })
})
