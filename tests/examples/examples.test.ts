import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

// Examples import the package by its name, so they run against what was built.
const expected: Readonly<Record<string, readonly string[]>> = {
  '01-one-request-end-to-end.ts': [
    'clarify clarification',
    'recorded: disclose disclose session-ip-log',
    'session-ip-log.json {"item":"session-ip-log","records":[{"at":"2026-08-25T10:00:00Z","targetId":"t1","value":"192.0.2.7"}],"v":1}',
    'approved by Robin Sample',
  ],
  '02-epoc-emergency.ts': ['in-part', 'Message content: decline', 'disclose by 2026-09-13T08:10:00Z'],
  '03-validate-identifiers.ts': [
    '192.0.2.7 → 192.0.2.7, can name a line',
    '2001:DB8:0:0::7 → 2001:db8::7, can name a line',
    '192.0.2.010 → identifier.ip-ambiguous-notation',
    '10.0.0.7 → 10.0.0.7, names nobody',
    '2001:db8::7 443',
    '020 7946 0958 → identifier.phone-needs-country',
    '020 7946 0958 → +442079460958',
  ],
  '04-write-a-policy.ts': ['location refer policy-against-duty 0', 'message-content disclose  2'],
  '06-verify-a-ledger.ts': [
    'entry 1 is in it: true',
    'it only grew: true',
    'it holds: true',
    'it does not hold: ledger.root-differs the entries do not have the root of the checkpoint: look at the entries 0 to 2',
  ],
  '07-make-a-report.ts': [
    'DE       European Production Order Certificate         1          1          0          0  decline 1',
    'not known  not known          1          0          0          0  unreadable 1',
    '2026-Q4 (2026-10-01 until before 2027-01-01), covered by the ledger: nothing was received.',
    '2026-Q3,2026-07-01,2026-10-01,partly-covered,FR,epoc,no,items,disclosed,phone-number,1',
    'true 0 sums do not hold',
    'true 3 sums do not hold periods 2026-Q3 answers',
  ],
  '05-redact-a-record.ts': [
    '"[email-address]": "locked since the order under 18 U.S.C. § 2703(d), docket 1:26-mj-00042"',
    '"I logged in from 192.0.2.7:51422, then from [ip-address]."',
    '"You can call me on [phone-number] or write to [email-address]"',
    '"The app says version 10.4.0.12, as in section 3.2.1.4 of your guide."',
    'messages.1 email-address email',
    'true',
    '0 +442079460958',
  ],
  '09-a-detector-of-your-own.ts': [
    '[own/person-name] and [own/person-name] wrote from [ip-address] on 2026-08-20; Norah did not.',
    'own/person-name own 0 12',
  ],
  '08-write-a-law-pack.ts': [
    '2026-06-30 session-ip-log disclose Example Act, § 5(1)',
    '2026-07-01 session-ip-log decline aq/example-act permits no such thing',
    'pack.unknown-fact rules.0.when.authorityKnd',
  ],
}

const examples = readdirSync('examples').filter((it) => /^\d\d-.*\.ts$/.test(it))

describe('examples', () => {
  it.each(examples)('%s runs and prints what it promises', (name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', `examples/${name}`], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const promised = expected[name]
    expect(promised, 'every example promises something').toBeDefined()
    for (const line of promised ?? []) expect(stdout).toContain(line)
  })

  it('are shown where people look for them', () => {
    const shown = ['README.md', 'docs/README.md'].map((it) => readFileSync(it, 'utf8')).join('')
    for (const name of examples) expect(shown).toContain(`examples/${name}`)
  })
})
