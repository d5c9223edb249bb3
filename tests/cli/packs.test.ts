import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { checkAsText } from '../../src/cli/check-as-text.ts'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { checkPacks } from '../../src/rules/index.ts'
import { law, lawPack, opens, policy, policyPack } from '../support/synthetic-packs.ts'

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['dist/cli/main.js', 'packs', ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })

describe('packs check', () => {
  it('says what is proved and what is not, and each case once however many combinations show it', () => {
    const police = lawPack([
      opens,
      law({ id: 'police', effect: 'require', ground: 'issuer-not-competent', needs: { authorityKind: 'police' } }),
    ])
    const judge = policyPack([policy({ id: 'judge', effect: 'require', ground: 'provider-policy', needs: { authorityKind: 'judge' } })])
    const idle = law({ id: 'idle', effect: 'permit', voluntary: true })
    const text = checkAsText(checkPacks([police, judge, { ...police, id: 'xx/other-act', rules: [...police.rules, idle] }]))
    expect(text).toMatch(/^proved {3}leaves-only-if-permitted \(for every pack\): /m)
    expect(text).toMatch(/^by form {2}ungrantable-is-never-permitted \(a pack that names/m)
    expect(text).toMatch(/^not said order-is-irrelevant \(the tests of the library sample it; nothing proves it\): /m)
    expect(text).toMatch(/^note {5}letters-can-help \(3 of 6\): Every clarify has a cure/m)
    expect(text.match(/whatever it answers, nothing can be done/g)).toHaveLength(1)
    expect(text).toMatch(/ \[xx\/example-act \+ policies\/example, and 2 more\]$/m)
    expect(text).toMatch(/^note {5}changes-nothing in xx\/other-act: Without the rule idle/m)
    expect(text).toMatch(
      /^Looked at \d+(\.\de\d+)? points with \d+ nodes in 0\.0 s\. Instructions of an operator are not part of it\.\nIt holds\.$/m,
    )
  })

  it('says so where it does not hold', () => {
    const never = law({ id: 'never', effect: 'permit', when: { instrument: 'epoc' } })
    const due = (id: string, days: number) => law({ id, effect: 'oblige', duty: 'disclose', within: { days }, startsAt: 'receipt' })
    const text = checkAsText(checkPacks([lawPack([opens, never, due('a', 1), due('b', 2)])]))
    expect(text).toMatch(/^REFUTED {2}one-duty-one-period \(0 of 1\): .*\n {11}The rules a and b both fire/m)
    expect(text).toMatch(/^ERROR {4}fires-nowhere in xx\/example-act: The rule never holds at no point/m)
    expect(text.endsWith('\nIT DOES NOT HOLD.')).toBe(true)
  })

  it('gives one JSON object a line, then a summary', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = run('check', '--json', '--pack', 'ng/cybercrimes-act', '--pack', 'policies/baseline')
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((it) => JSON.parse(it) as Record<string, unknown>)
    const summary = lines.at(-1)!
    const claims = lines.flatMap((it) => ('claim' in it ? [it['claim'] as { status: string; severity: string }] : []))
    expect(summary).toMatchObject({
      checked: 2,
      proved: claims.filter((it) => it.status === 'proved').length,
      refuted: claims.filter((it) => it.status === 'refuted').length,
    })
    expect(lines.length).toBe(claims.length + Number(summary['findings']) + 1)
    expect(status).toBe(summary['holds'] === true ? 0 : 1)
    // Progress is for people who watch; this is a pipe.
    expect(stderr).toBe('')
    expect(claims.some((it) => it.status === 'refuted' && it.severity === 'error')).toBe(summary['holds'] !== true)
  })

  it.each([
    [['XX']],
    [['diff']],
    [['--at', 'today']],
    [['check', '--at', '2026-01-01']],
    [['--pack', 'eu/e-evidence']],
    [['check', '--pack', 'eu/none']],
    [['DE', 'FR']],
    [['check', 'FILE']],
    [['check', '--fast']],
  ])('is called wrongly with %j', (args: readonly string[]) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^lawful-request: /)
  })
})

describe('packs', () => {
  it('lists what laws there are, with how much of each nobody has confirmed', () => {
    const { status, stdout } = run('--at', '2026-11-02')
    expect(status).toBe(0)
    for (const { id, title } of allRulePacks)
      expect(stdout).toMatch(new RegExp(`^${id} .*${title.slice(0, 12).replace(/[()]/g, '.')}`, 'm'))
    expect(stdout).toMatch(
      /^\d+ packs; \d+ rules are in force on 2026-11-02, of which nobody has confirmed \d+\. This is not legal advice\.$/m,
    )
  })

  it('tells of one country who may get what, by the law of a day', () => {
    const now = run('IN', '--at', '2026-11-02').stdout
    expect(now).toMatch(/^Who may get what within IN in ordinary criminal proceedings on 2026-11-02/m)
    expect(now).toContain('in/bnss-94-order: ')
    expect(now).toMatch(/^Messages\n {2}disclosed to\n/m)
    const before = run('IN', '--at', '2020-01-01').stdout
    expect(before).not.toContain('in/bnss-94-order: ')
    expect(before).toContain('in/crpc-91-order: ')
    expect(run('AQ').stdout).toContain('\nMessages\n  nobody')
  })

  it('gives one JSON object a line, then a summary', () => {
    const lines = run('BR', '--at', '2026-11-02', '--json')
      .stdout.trimEnd()
      .split('\n')
      .map((it) => JSON.parse(it) as Record<string, unknown>)
    expect(lines.at(-1)).toMatchObject({ state: 'BR', at: '2026-11-02', entitlements: lines.length - 1 })
    expect(lines).toContainEqual({
      instrument: 'br/court-order',
      item: 'message-content',
      target: 'account',
      authority: 'judge',
      how: 'binding',
      atBest: 'binding',
    })
    expect(run('--json').stdout.trimEnd().split('\n').length).toBe(allRulePacks.length + 1)
  })
})
