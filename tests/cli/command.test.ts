import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const operator = ['--operator', 'examples/operator.json', '--policy', 'baseline']
const inbox = (name: string): string => `examples/inbox/${name}.json`

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

let folder = ''
let demoInbox = ''
let decisions = ''
const eventsAndExpectations = [
  '--records',
  'examples/records.json',
  '--events',
  'examples/events.json',
  '--expect',
  'examples/expected.json',
]
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lawful-request-'))
  demoInbox = join(folder, 'inbox')
  decisions = join(folder, 'decisions')
  execFileSync(process.execPath, ['examples/fill-demo-inbox.mjs', demoInbox])
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('lawful-request handle', () => {
  it('answers the inbox as expected, and writes a decision file for each request', () => {
    const { code, out } = run('handle', demoInbox, ...operator, ...eventsAndExpectations, '--out', decisions)
    expect(out).toContain('Every answer is as expected.')
    expect(code).toBe(0)
    const requests = readdirSync(demoInbox)
    expect(requests.length).toBeGreaterThan(28)
    const written = readdirSync(decisions)
    expect(written.filter((it) => it.endsWith('.decision.json'))).toEqual(
      requests.map((it) => it.replace('.json', '.decision.json')).sort(),
    )
    for (const it of written.filter((it) => !it.endsWith('.disclosed')))
      expect(readFileSync(join(decisions, it), 'utf8')).not.toMatch(/example\.seller|Villefictive|example\.org/)
  })

  it('fails when an answer differs from what was expected, and names the place', () => {
    const expected = JSON.parse(readFileSync('examples/expected.json', 'utf8')) as Record<string, { outcome: string }>
    const wrong = join(folder, 'wrong-expectations.json')
    writeFileSync(
      wrong,
      JSON.stringify({
        ...expected,
        '01-epoc-subscriber-data': { ...expected['01-epoc-subscriber-data'], outcome: 'decline' },
        '99-not-there': expected['15-broken-json'],
      }),
    )
    const { code, out } = run('handle', demoInbox, ...operator, '--expect', wrong)
    expect(code).toBe(1)
    expect(out).toContain('DIFFERS  01-epoc-subscriber-data: outcome: got "disclose", expected "decline"')
    expect(out).toContain('MISSING  99-not-there')
  })

  it('gives one JSON object a file and a summary', () => {
    const { code, out } = run('handle', 'examples/inbox', ...operator, '--json')
    const lines = out
      .trim()
      .split('\n')
      .map((it) => JSON.parse(it) as Record<string, unknown>)
    expect(code).toBe(0)
    expect(lines).toHaveLength(readdirSync('examples/inbox').length + 1)
    expect(lines.at(-1)).toMatchObject({ handled: lines.length - 1, notRead: [], differing: [], missing: [] })
  })

  it('writes nothing that was withdrawn before it was written, and stumbles over no name', () => {
    const [requests, out] = [join(folder, 'odd names'), join(folder, 'withdrawn')]
    mkdirSync(requests)
    for (const name of ['constructor', '01-epoc-subscriber-data'])
      copyFileSync(inbox('01-epoc-subscriber-data'), join(requests, `${name}.json`))
    const events = join(folder, 'withdrawn-events.json')
    const act = { by: 'Robin Sample', at: '2026-09-10T10:00:00Z' }
    const approval = { kind: 'approval', group: 'q1', items: ['person-name'], ...act }
    const feed = (...list: object[]): string => {
      writeFileSync(events, JSON.stringify({ '01-epoc-subscriber-data': list }))
      return run('handle', requests, ...operator, '--events', events, '--records', 'examples/records.json', '--out', out).out
    }
    const released = join(out, '01-epoc-subscriber-data.disclosed')
    expect(feed(approval)).toContain('2 requests handled')
    expect(existsSync(join(released, '1-q1', 'person-name.json'))).toBe(true)
    feed(approval, { kind: 'withdrawal', ...act })
    expect(existsSync(released)).toBe(false)
  })

  it('takes a case that was withdrawn for a no', () => {
    const file = inbox('05-epoc-traffic-data-validated-by-a-judge')
    const { code, out } = run('handle', file, ...operator, '--events', 'examples/events.json', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toMatchObject({ handled: 1, outcomes: { decline: 1 } })
  })

  it('tells of an event that changes nothing, and of one for which there is no request', () => {
    const events = join(folder, 'events.json')
    const withdrawal = { kind: 'withdrawal', by: 'Robin Sample', at: '2026-09-10T10:00:00Z' }
    writeFileSync(
      events,
      JSON.stringify({ '01-epoc-subscriber-data': [{ ...withdrawal, by: '' }, withdrawal], '99-not-there': [withdrawal] }),
    )
    const { code, out } = run('handle', 'examples/inbox', ...operator, '--events', events)
    expect(code).toBe(1)
    expect(out).toContain('REFUSED  01-epoc-subscriber-data: event 1 changes nothing: case.bad-event at by')
    expect(out).toContain('MISSING  99-not-there')
    expect(out.slice(out.indexOf('After what people found'))).toMatch(/01-epoc-subscriber-data.*\n?.*decline: the authority withdrew/)
  })

  it.each([
    ['01-epoc-subscriber-data', 0],
    ['10-epoc-pr-message-content', 0],
    ['06-epoc-content-notification-pending', 0],
    ['04-epoc-traffic-data-by-a-prosecutor', 1],
    ['13-epoc-without-a-time-range', 1],
    ['15-broken-json', 1],
  ])('a single file: %s exits with %d', (name, code) => {
    expect(run('handle', inbox(name), ...operator).code).toBe(code)
  })
})

describe('lawful-request check and explain', () => {
  it.each([
    ['01-epoc-subscriber-data', 0, 'can be read'],
    ['13-epoc-without-a-time-range', 1, 'missing: the time range of the data (timeRange)'],
    ['16-wrong-types', 1, 'request.not-an-allowed-value at request.sectionA.issuingState'],
  ])('check %s exits with %d', (name, code, text) => {
    const result = run('check', inbox(name), ...operator)
    expect(result.out).toContain(text)
    expect(result.code).toBe(code)
  })

  it.each([
    ['02-epoc-ip-log-to-identify-the-user', 0, 'may be handed over'],
    ['04-epoc-traffic-data-by-a-prosecutor', 1, 'Art. 4(2)'],
    ['11-epoc-from-denmark', 1, 'mutual legal assistance'],
  ])('explain %s exits with %d', (name, code, text) => {
    const result = run('explain', inbox(name), ...operator)
    expect(result.out).toContain(text)
    expect(result.code).toBe(code)
    expect(
      run('explain', inbox(name), ...operator, '--json')
        .out.trim()
        .split('\n')
        .map((it) => JSON.parse(it) as unknown),
    ).toHaveLength(2)
  })

  it('repeats no value of a file that cannot be read', () => {
    const file = join(folder, 'secret.json')
    writeFileSync(
      file,
      JSON.stringify({ envelope: { receivedAt: 'secret-value' }, request: { form: 'secret-value', 'secret-key': ['secret-value'] } }),
    )
    for (const command of ['check', 'explain', 'handle']) {
      const { out, err } = run(command, file, ...operator)
      expect(`${out}${err}`).not.toMatch(/secret-(value|key)/)
    }
  })
})

describe('misuse exits with 2 and tells how it is done', () => {
  it.each([
    [['fly']],
    [['handle']],
    [['handle', 'examples/inbox']],
    [['handle', 'no-such-folder', ...operator]],
    [['handle', 'examples/inbox', '--operator', 'examples/expected.json']],
    [['handle', 'examples/inbox', ...operator, '--polcy', 'baseline']],
    [['handle', 'examples/inbox', ...operator, '--events', 'examples/inbox/15-broken-json.json']],
    [['handle', 'examples/inbox', ...operator, '--events', 'examples/expected.json']],
    [['explain', inbox('01-epoc-subscriber-data'), ...operator, '--events', 'examples/events.json']],
    [['handle', 'examples/inbox', '--operator', 'examples/operator.json', '--policy', 'lax']],
    [['explain', 'examples/inbox', ...operator]],
    [['check', inbox('01-epoc-subscriber-data'), ...operator, '--out', 'x']],
    [['redact', 'a-file']],
    [['redact', '--replacement', 'pseudonym']],
    [['redact', '--kinds', 'iban']],
    [['redact', '--country', 'XX']],
    [['init']],
  ])('%j', (args) => {
    const { code, err } = run(...args)
    expect(code).toBe(2)
    expect(err).toContain('usage: lawful-request')
  })

  it('helps without being asked twice', () => {
    expect(execFileSync(process.execPath, ['dist/cli/main.js', '--help'], { encoding: 'utf8' })).toContain('usage: lawful-request')
  })
})
