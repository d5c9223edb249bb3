import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const operator = ['--operator', 'examples/operator.json', '--policy', 'baseline']
const inbox = (name: string): string => `examples/inbox/${name}.json`

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
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
    feed(approval, { kind: 'withdrawal', ...act })
    expect(existsSync(released)).toBe(false)
    expect(feed(approval)).toContain('2 of these names were handled here before')
    const [caseId = '', ...others] = readdirSync(released)
    expect([caseId, others]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), []])
    // What an earlier run released is a fact, whatever a later one answers.
    const earlier = readFileSync(join(released, caseId, '1-q1', 'person-name.json'), 'utf8')
    feed(approval, { kind: 'withdrawal', ...act })
    expect(readFileSync(join(released, caseId, '1-q1', 'person-name.json'), 'utf8')).toBe(earlier)
    feed(approval)
    expect(readdirSync(released)).toHaveLength(2)
  })

  it('is for its owner alone, whatever was there before', () => {
    const out = join(folder, 'modes')
    const events = join(folder, 'modes-events.json')
    const approval = { kind: 'approval', group: 'q1', items: ['person-name'], by: 'Robin Sample', at: '2026-09-10T10:00:00Z' }
    writeFileSync(events, JSON.stringify({ '01-epoc-subscriber-data': [approval] }))
    const more = ['--events', events, '--records', 'examples/records.json', '--out', out]
    mkdirSync(out, { mode: 0o700 })
    writeFileSync(join(out, '01-epoc-subscriber-data.decision.json'), '{}', { mode: 0o644 })
    expect(run('handle', inbox('01-epoc-subscriber-data'), ...operator, ...more).code).toBe(0)
    const all = readdirSync(out, { recursive: true, encoding: 'utf8' })
    expect(all.some((it) => it.endsWith('person-name.json'))).toBe(true)
    for (const it of all) {
      const { mode } = statSync(join(out, it))
      expect([it, mode & 0o777]).toEqual([it, statSync(join(out, it)).isDirectory() ? 0o700 : 0o600])
    }
    const made = join(folder, 'modes', 'made')
    run('handle', inbox('01-epoc-subscriber-data'), ...operator, '--out', made)
    expect(statSync(made).mode & 0o777).toBe(0o700)
  })

  it('goes on with the next request when the files of one cannot be written, and releases nothing that cannot be written', () => {
    const [requests, out] = [join(folder, 'hindered'), join(folder, 'hindered-out')]
    for (const it of [requests, out]) mkdirSync(it)
    const events = join(folder, 'hindered-events.json')
    const names = ['1-hindered', '2-behind', '3-taken', `4-${'ä'.repeat(124)}`]
    for (const name of names) copyFileSync(inbox('01-epoc-subscriber-data'), join(requests, `${name}.json`))
    const approval = { kind: 'approval', group: 'q1', items: ['person-name'], by: 'Robin Sample', at: '2026-09-10T10:00:00Z' }
    writeFileSync(events, JSON.stringify(Object.fromEntries(names.map((it) => [it, [approval]]))))
    mkdirSync(join(out, '1-hindered.decision.json'))
    writeFileSync(join(out, '3-taken.disclosed'), '')
    const options = [...operator, '--events', events, '--records', 'examples/records.json', '--out', out]
    const { code, out: told, err } = run('handle', requests, ...options)
    expect(code).toBe(1)
    expect(told).toContain('4 requests handled')
    expect(err).toBe('NOT WRITTEN 1-hindered: EISDIR\nNOT WRITTEN 3-taken: EEXIST\n')
    const released = readdirSync(out).filter((it) => it.endsWith('.disclosed') && it !== '3-taken.disclosed')
    expect(released).toHaveLength(2)
    const longest = released[1] ?? ''
    expect(longest).toMatch(/^4-ä+~[0-9a-f]{16}\.disclosed$/)
    expect(existsSync(join(out, longest.replace('.disclosed', '.decision.json')))).toBe(true)
    const recorded = readFileSync(join(out, 'ledger.ndjson'), 'utf8').trim().split('\n')
    expect(recorded.filter((it) => it.includes('"outcome":"disclosed"'))).toHaveLength(2)
    // The ledger was ended properly all the same.
    expect(readFileSync(join(out, 'checkpoints.ndjson'), 'utf8')).toContain(`"size":${recorded.length}`)
    expect(readdirSync(out).some((it) => it.startsWith('ledger.lock'))).toBe(false)
    const summary = JSON.parse(
      run('handle', requests, ...options, '--json')
        .out.trim()
        .split('\n')
        .at(-1) ?? '',
    ) as unknown
    expect(summary).toMatchObject({ notWritten: ['1-hindered', '3-taken'], again: expect.arrayContaining(['2-behind']) as unknown })
  })

  it('takes away the letter of an earlier answer when none is due now', () => {
    const [requests, out] = [join(folder, 'letters'), join(folder, 'letters-out')]
    mkdirSync(requests)
    const handle = (content: string): readonly string[] => {
      writeFileSync(join(requests, 'a.json'), content)
      run('handle', requests, ...operator, '--out', out)
      return readdirSync(out).filter((it) => it.startsWith('a.'))
    }
    expect(handle(readFileSync(inbox('11-epoc-from-denmark'), 'utf8'))).toEqual(['a.decision.json', 'a.letter.txt'])
    expect(handle('{')).toEqual(['a.decision.json'])
  })

  it('names what stands against --out, and nothing of where it is', () => {
    const requests = join(folder, 'own inbox')
    mkdirSync(requests)
    copyFileSync(inbox('01-epoc-subscriber-data'), join(requests, 'a.json'))
    for (const [input, out] of [
      [requests, `${requests}/../own inbox`],
      [join(requests, 'a.json'), requests],
    ] as const) {
      const { code, err } = run('handle', input, ...operator, '--out', out)
      expect(err).toContain('--out names the folder of the requests')
      expect(code).toBe(2)
    }
    expect(readdirSync(requests)).toEqual(['a.json'])
    mkdirSync(join(folder, 'no ledger', 'ledger.ndjson'), { recursive: true })
    const { code, err } = run('handle', requests, ...operator, '--out', join(folder, 'no ledger'))
    expect(err).toContain('the folder of --out, in which the ledger is, cannot be written to (EISDIR)')
    expect(err).not.toContain(folder)
    expect(code).toBe(2)
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
    expect(out.slice(out.indexOf('After what people found'))).toMatch(/01-epoc-subscriber-data.*\n?.*decline: the order was withdrawn/)
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

  it.each([
    ['fr', 'Projet de texte rédigé par une machine, relu par personne.', "Pour la période jusqu'à la réception. ", 'Points décisifs'],
    ['de', 'Maschinell erstellter Entwurf, von niemandem geprüft.', 'Für die Zeit bis zum Eingang. ', 'Es kommt darauf an'],
  ])('explain --language %s begins each text with the word that it is a draft', (language, draft, part, word) => {
    const told = (name: string): readonly string[] =>
      (
        JSON.parse(run('explain', inbox(name), ...operator, '--language', language, '--json').out.split('\n')[0] ?? '') as {
          explanation: readonly string[]
        }
      ).explanation
    const [text = ''] = told('04-epoc-traffic-data-by-a-prosecutor')
    expect(text.startsWith(`${draft}\n\n`)).toBe(true)
    expect(text).toContain(word)
    expect(told('19-epoc-time-range-beyond-receipt').some((it) => it.startsWith(`${draft}\n\n${part}`))).toBe(true)
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
    [['explain', inbox('01-epoc-subscriber-data'), ...operator, '--language', 'es']],
    [['check', inbox('01-epoc-subscriber-data'), ...operator, '--language', 'fr']],
    [['check', inbox('01-epoc-subscriber-data'), ...operator, '--out', 'x']],
    [['redact', 'a-file']],
    [['redact', '--replacement', 'pseudonym']],
    [['redact', '--kinds', 'name']],
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
