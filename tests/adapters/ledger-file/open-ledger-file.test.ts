import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { type FileHandle, open as openFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type LedgerFile, openLedgerFile } from '../../../src/adapters/ledger-file/index.ts'
import {
  appendEntry,
  canonicalJson,
  checkpoint,
  createLedger,
  type Json,
  type LedgerRecord,
  openLedger,
  verifyLedger,
} from '../../../src/ledger/index.ts'
import { exampleDraft } from '../../support/example-ledger.ts'

const key = new Uint8Array(32).fill(5)
const code = (wanted: string): Error => expect.objectContaining({ name: 'UsageError', code: wanted }) as Error

let folder = ''
let open: LedgerFile[] = []
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'lawful-request-')), 'kept', 'ledger')
})
afterEach(async () => {
  for (const it of open) await it.close()
  open = []
  rmSync(join(folder, '..', '..'), { recursive: true })
})

const opened = async (): Promise<LedgerFile> => {
  const result = await openLedgerFile(folder)
  if (!result.ok) throw new Error(result.issues.map((it) => it.code).join())
  open.push(result.value)
  return result.value
}
const records = (): string => join(folder, 'ledger.ndjson')
const checkpoints = (): string => join(folder, 'checkpoints.ndjson')
const linesIn = (path: string): readonly unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((it) => JSON.parse(it) as unknown)

/** A ledger of some entries with a checkpoint after each, closed. */
async function written(count: number): Promise<void> {
  const file = await opened()
  const ledger = createLedger(file.store, { key })
  for (let index = 0; index < count; index++) {
    await appendEntry(ledger, exampleDraft({ caseId: `case-${index}` }))
    await checkpoint(ledger)
  }
  await file.close()
}

describe('a ledger in a folder', () => {
  it('is made with everything above it, for its owner alone', async () => {
    await written(2)
    expect(readdirSync(folder).sort()).toEqual(['checkpoints.ndjson', 'ledger.ndjson'])
    for (const path of [records(), checkpoints()]) expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('is lines of canonical JSON that are only ever added to', async () => {
    await written(2)
    const before = readFileSync(records(), 'utf8')
    const kept = linesIn(records()) as LedgerRecord[]
    expect(before).toBe(kept.map((it) => `${canonicalJson(it as unknown as Json)}\n`).join(''))
    expect(before).toMatch(/^\{"entry":\{.*\},"index":0,"leaf":"[0-9a-f]{64}","salt":"[0-9a-f]{64}"\}\n/)
    expect(readFileSync(checkpoints(), 'utf8')).toMatch(/^(\{"root":"[0-9a-f]{64}","size":\d,"v":1\}\n){2}$/)
    const file = await opened()
    await appendEntry(createLedger(file.store, { key }), exampleDraft())
    expect(readFileSync(records(), 'utf8').startsWith(before)).toBe(true)
    expect(verifyLedger(linesIn(records()), linesIn(checkpoints()))).toMatchObject({ holds: true, size: 3, vouched: 2 })
  })

  it('goes on where it ended', async () => {
    await written(3)
    const result = await openLedgerFile(folder)
    expect(result).toMatchObject({ ok: true, notes: [] })
    if (!result.ok) return
    open.push(result.value)
    const ledger = createLedger(result.value.store, { key })
    expect(await openLedger(ledger)).toMatchObject({ ok: true, value: linesIn(checkpoints()).at(-1) })
    expect((await appendEntry(ledger, exampleDraft())).index).toBe(3)
    await checkpoint(ledger)
    await checkpoint(ledger)
    expect(linesIn(checkpoints())).toHaveLength(4)
  })

  it('takes a record only in its place, also of many at once', async () => {
    const { store } = await opened()
    const ledger = createLedger(store, { key })
    const record = await appendEntry(ledger, exampleDraft())
    await expect(store.append(record)).rejects.toThrow(code('ledger.wrong-index'))
    const next = { ...record, index: 1 }
    const all = await Promise.allSettled([store.append(next), store.append(next), store.append({ ...record, index: 2 })])
    expect(all.map((it) => it.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(linesIn(records())).toHaveLength(3)
  })

  it('stays where it is when the process goes to another folder', async () => {
    const [from, there] = [process.cwd(), join(folder, '..', '..')]
    process.chdir(there)
    try {
      const result = await openLedgerFile('kept/ledger')
      if (!result.ok) throw new Error('not opened')
      open.push(result.value)
      process.chdir(from)
      await appendEntry(createLedger(result.value.store, { key }), exampleDraft())
      expect(linesIn(records())).toHaveLength(1)
    } finally {
      process.chdir(from)
    }
  })

  it('is closed once and for all', async () => {
    const file = await opened()
    const ledger = createLedger(file.store, { key })
    await appendEntry(ledger, exampleDraft())
    await file.close()
    await file.close()
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow(code('ledger.file-closed'))
    expect(linesIn(records())).toHaveLength(1)
  })
})

describe('a file that is not as it was left', () => {
  it.each([
    [
      'added to',
      () => {
        appendFileSync(records(), '\n')
      },
    ],
    [
      'cut off',
      () => {
        truncateSync(records(), 10)
      },
    ],
    [
      'replaced',
      () => {
        const text = readFileSync(records())
        renameSync(records(), join(folder, 'old'))
        writeFileSync(records(), text)
      },
    ],
  ])('is not written to: %s', async (_name, change) => {
    const ledger = createLedger((await opened()).store, { key })
    await appendEntry(ledger, exampleDraft())
    change()
    const size = statSync(records()).size
    for (let again = 0; again < 2; again++) await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow()
    expect(statSync(records()).size).toBe(size)
  })

  it('is not written to when it was taken away', async () => {
    const ledger = createLedger((await opened()).store, { key })
    await appendEntry(ledger, exampleDraft())
    rmSync(records())
    await expect(appendEntry(ledger, exampleDraft())).rejects.toMatchObject({ code: 'ENOENT' })
    expect(existsSync(records())).toBe(false)
  })
})

describe('a last line that was cut off', () => {
  it('at any byte is told, kept beside and cut off; nothing before it is lost and the next one is clean', async () => {
    await written(3)
    const whole = readFileSync(records())
    const before = whole.subarray(0, whole.lastIndexOf(0x0a, whole.length - 2) + 1)
    rmSync(checkpoints())
    for (let length = before.length + 1; length < whole.length; length++) {
      writeFileSync(records(), whole.subarray(0, length))
      const result = await openLedgerFile(folder)
      if (!result.ok) throw new Error('not opened')
      expect(result.notes.map((it) => [it.code, ...it.path])).toEqual([['ledger.torn-line', 'ledger.ndjson', 3]])
      expect(readFileSync(records())).toEqual(before)
      expect(readFileSync(`${records()}.torn-1`)).toEqual(whole.subarray(before.length, length))
      rmSync(`${records()}.torn-1`)
      await result.value.close()
    }
    const ledger = createLedger((await opened()).store, { key })
    expect((await appendEntry(ledger, exampleDraft())).index).toBe(2)
    expect(verifyLedger(linesIn(records()))).toMatchObject({ holds: true, size: 3 })
  })

  it('is kept under a name of its own each time, for its owner alone', async () => {
    await written(1)
    for (const torn of ['{"en', '{"entry":', '\0\0\0']) {
      appendFileSync(records(), torn)
      await (await opened()).close()
    }
    expect([1, 2, 3].map((it) => readFileSync(`${records()}.torn-${it}`, 'utf8'))).toEqual(['{"en', '{"entry":', '\0\0\0'])
    expect(statSync(`${records()}.torn-1`).mode & 0o777).toBe(0o600)
    expect(linesIn(records())).toHaveLength(1)
  })

  it('can be the first, and can be filled with zeros up to a line feed', async () => {
    await (await opened()).close()
    writeFileSync(records(), '{"entry"')
    await (await opened()).close()
    writeFileSync(records(), `${'\0'.repeat(40)}"}\n`)
    const result = await openLedgerFile(folder)
    expect(result).toMatchObject({ ok: true, notes: [{ code: 'ledger.torn-line', path: ['ledger.ndjson', 1] }] })
    if (result.ok) await result.value.close()
    expect(statSync(records()).size).toBe(0)
  })

  it('whose line feed became another byte was acknowledged: it is damage, and nothing is cut off', async () => {
    await written(2)
    const whole = readFileSync(records())
    for (let bit = 0; bit < 8; bit++) {
      writeFileSync(records(), whole.with(whole.length - 1, 0x0a ^ (1 << bit)))
      const result = await openLedgerFile(folder)
      expect(result).toMatchObject({ ok: false, issues: [{ code: 'ledger.damaged-line', path: ['ledger.ndjson', 2] }] })
      expect(readdirSync(folder).sort()).toEqual(['checkpoints.ndjson', 'ledger.ndjson'])
    }
    // A zero is what a loss of power leaves; no one bit makes it of a line feed.
    writeFileSync(records(), whole.with(whole.length - 1, 0))
    const result = await openLedgerFile(folder)
    expect(result).toMatchObject({ ok: true, notes: [{ code: 'ledger.torn-line', path: ['ledger.ndjson', 2] }] })
    if (result.ok) await result.value.close()
  })

  it('of the checkpoints is treated alike', async () => {
    await written(2)
    appendFileSync(checkpoints(), '{"ro')
    const result = await openLedgerFile(folder)
    expect(result).toMatchObject({ ok: true, notes: [{ code: 'ledger.torn-line', path: ['checkpoints.ndjson', 3] }] })
    if (result.ok) await result.value.close()
    expect(linesIn(checkpoints())).toHaveLength(2)
  })
})

describe('a line that is longer than what is read back', () => {
  it('is not written, and the ledger goes on', async () => {
    const { store } = await opened()
    const record = await appendEntry(createLedger(store, { key }), exampleDraft())
    await expect(store.append({ ...record, index: 1, salt: 'a'.repeat(8_388_608) })).rejects.toThrow(code('ledger.too-long'))
    await store.append({ ...record, index: 1 })
    expect(linesIn(records())).toHaveLength(2)
  })
})

describe('a damaged line', () => {
  it('stands in the way wherever it is whole, and nothing is changed', async () => {
    await written(3)
    const lines = readFileSync(records(), 'utf8').split('\n').slice(0, -1)
    for (const at of [0, 1, 2]) {
      const text = lines.map((it, index) => `${index === at ? it.replace('"v":1', '"v": 1') : it}\n`).join('')
      writeFileSync(records(), text)
      const result = await openLedgerFile(folder)
      expect(result).toMatchObject({ ok: false, issues: [{ code: 'ledger.damaged-line', path: ['ledger.ndjson', at + 1] }] })
      expect(readFileSync(records(), 'utf8')).toBe(text)
      expect(readdirSync(folder).sort()).toEqual(['checkpoints.ndjson', 'ledger.ndjson'])
    }
  })

  it('is told with every other one, in both files, before a torn one is cut off or not', async () => {
    await written(3)
    const damage = (path: string): void => {
      writeFileSync(path, readFileSync(path, 'utf8').replace(/:/, ': ').replace(/\n$/, 'x\n'))
    }
    damage(records())
    damage(checkpoints())
    const result = await openLedgerFile(folder)
    expect(result.ok ? [] : result.issues.map((it) => it.path.join(' '))).toEqual([
      'ledger.ndjson 1',
      'ledger.ndjson 3',
      'checkpoints.ndjson 1',
      'checkpoints.ndjson 3',
    ])
  })

  it('in one file does not hide that a line of the other was cut off', async () => {
    await written(2)
    appendFileSync(records(), '{"en')
    writeFileSync(checkpoints(), 'x\n')
    const result = await openLedgerFile(folder)
    expect(result.ok ? [] : result.issues.map((it) => [it.code, ...it.path])).toEqual([
      ['ledger.damaged-line', 'checkpoints.ndjson', 1],
      ['ledger.torn-line', 'ledger.ndjson', 3],
    ])
  })

  it('that is canonical JSON and no record is found by the ledger', async () => {
    await written(2)
    appendFileSync(records(), '{"a":1}\n')
    const ledger = createLedger((await opened()).store, { key })
    expect(await openLedger(ledger)).toMatchObject({ ok: false, issues: [{ path: ['entries', 2, 'index'] }, {}, {}, {}, {}] })
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow(code('ledger.does-not-hold'))
  })
})

describe('a disk that fails', () => {
  /** What every open file is made of, to let its calls fail. */
  const fileMethods = async (): Promise<FileHandle> => {
    const file = await openFile(records(), 'r')
    await file.close()
    return Object.getPrototypeOf(file) as FileHandle
  }
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('while it writes leaves the file as it was, and the ledger goes on', async () => {
    const ledger = createLedger((await opened()).store, { key })
    await appendEntry(ledger, exampleDraft())
    const before = readFileSync(records())
    vi.spyOn(await fileMethods(), 'appendFile').mockImplementationOnce(() => {
      appendFileSync(records(), '{"entry":{"at"')
      return Promise.reject(new Error('no space left'))
    })
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow('no space left')
    expect((await checkpoint(ledger)).size).toBe(1)
    expect(readFileSync(records())).toEqual(before)
    expect((await appendEntry(ledger, exampleDraft())).index).toBe(1)
    expect(verifyLedger(linesIn(records()), linesIn(checkpoints()))).toMatchObject({ holds: true, size: 2 })
  })

  it('does not take back what somebody else wrote behind a write that failed', async () => {
    const ledger = createLedger((await opened()).store, { key })
    await appendEntry(ledger, exampleDraft())
    vi.spyOn(await fileMethods(), 'sync').mockRejectedValueOnce(new Error('i/o error'))
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow('i/o error')
    appendFileSync(records(), '{"of":"another"}\n')
    const before = readFileSync(records())
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow(code('ledger.file-changed'))
    await expect(open[0]?.close()).rejects.toThrow(code('ledger.file-changed'))
    expect(readFileSync(records())).toEqual(before)
  })

  it('at fsync leaves nothing behind that was not acknowledged', async () => {
    const { store } = await opened()
    const ledger = createLedger(store, { key })
    const record = await appendEntry(ledger, exampleDraft())
    const before = readFileSync(records())
    vi.spyOn(await fileMethods(), 'sync').mockRejectedValueOnce(new Error('i/o error'))
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow('i/o error')
    // Without a ledger in between, too.
    await store.append({ ...record, index: 1 })
    expect(readFileSync(records()).length).toBe(before.length * 2)
  })

  it('at fsync leaves nothing behind when the ledger is closed right after', async () => {
    const file = await opened()
    const ledger = createLedger(file.store, { key })
    await appendEntry(ledger, exampleDraft())
    const before = readFileSync(records())
    vi.spyOn(await fileMethods(), 'sync').mockRejectedValueOnce(new Error('i/o error'))
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow('i/o error')
    expect(readFileSync(records()).length).toBeGreaterThan(before.length)
    await file.close()
    expect(readFileSync(records())).toEqual(before)
  })

  it('for good is told when the ledger is closed, and the folder is free all the same', async () => {
    const file = await opened()
    const ledger = createLedger(file.store, { key })
    await appendEntry(ledger, exampleDraft())
    const methods = await fileMethods()
    vi.spyOn(methods, 'sync').mockRejectedValueOnce(new Error('i/o error'))
    vi.spyOn(methods, 'truncate').mockRejectedValueOnce(new Error('still no disk'))
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow('i/o error')
    await expect(file.close()).rejects.toThrow('still no disk')
    await (await opened()).close()
  })

  it('also while it takes back a write, until that works', async () => {
    const ledger = createLedger((await opened()).store, { key })
    await appendEntry(ledger, exampleDraft())
    const before = readFileSync(records())
    const methods = await fileMethods()
    vi.spyOn(methods, 'sync').mockRejectedValueOnce(new Error('i/o error'))
    vi.spyOn(methods, 'truncate').mockRejectedValueOnce(new Error('still no disk'))
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow('i/o error')
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow('still no disk')
    expect(await openLedger(ledger)).toMatchObject({ ok: true, value: { size: 1 } })
    expect(readFileSync(records())).toEqual(before)
  })

  it('is asked to keep every line, every name and every cut before anything is acknowledged', async () => {
    await written(1)
    appendFileSync(records(), '{"en')
    const sync = vi.spyOn(await fileMethods(), 'sync')
    const file = await opened()
    // What was set aside, the name of that, the file that was cut off, and the names of both files.
    expect(sync).toHaveBeenCalledTimes(4)
    await appendEntry(createLedger(file.store, { key }), exampleDraft())
    expect(sync).toHaveBeenCalledTimes(5)
  })
})

describe('one writer at a time', () => {
  const child = (script: string): string[] => [
    '--no-warnings',
    '--input-type=module',
    '--eval',
    `import { openLedgerFile } from './src/adapters/ledger-file/index.ts'\n${script}`,
  ]

  it('a second one of the same process is turned away until the first has closed', async () => {
    const first = await opened()
    expect(await openLedgerFile(folder)).toMatchObject({ ok: false, issues: [{ code: 'ledger.in-use', path: [] }] })
    await first.close()
    await (await opened()).close()
    expect(readdirSync(folder).filter((it) => it.includes('lock'))).toEqual([])
  })

  it('another process is turned away, and what it leaves when it is killed is no obstacle', async () => {
    await written(1)
    const other = spawn(
      process.execPath,
      child(`await openLedgerFile(${JSON.stringify(folder)}); console.log('open'); setInterval(() => {}, 1000)`),
    )
    await new Promise((resolve) => other.stdout.once('data', resolve))
    expect(await openLedgerFile(folder)).toMatchObject({ ok: false, issues: [{ code: 'ledger.in-use' }] })
    const ended = new Promise((resolve) => other.once('exit', resolve))
    other.kill('SIGKILL')
    await ended
    expect(readdirSync(folder).filter((it) => it.includes('lock'))).toHaveLength(1)
    const file = await opened()
    expect(readdirSync(folder).filter((it) => it.includes('lock'))).toHaveLength(1)
    expect((await appendEntry(createLedger(file.store, { key }), exampleDraft())).index).toBe(1)
  })

  it('of several that come at once at most one gets it', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => openLedgerFile(folder)))
    const got = results.flatMap((it) => (it.ok ? [it.value] : []))
    expect(got.length).toBeLessThanOrEqual(1)
    for (const it of got) await it.close()
    await (await opened()).close()
  })

  const locks = (): readonly string[] => readdirSync(folder).filter((it) => it.includes('lock'))
  /** The part of a claim that says where numbers of processes mean what they mean here. */
  const here = async (): Promise<string> => {
    const file = await opened()
    const place = /^ledger\.lock-\d+-\w+-([0-9a-f]{16})-[0-9a-f]{16}$/.exec(locks()[0] ?? '')?.[1]
    await file.close()
    if (place === undefined) throw new Error('no place')
    return place
  }
  const aged = (name: string, seconds: number): void => {
    const at = new Date(Date.now() - seconds * 1000)
    utimesSync(join(folder, name), at, at)
  }

  it.each([
    ['the number of a process that is not here', 4_194_305],
    ['the number that we have here', process.pid],
  ])('a claim of another machine or container counts for a minute after it was renewed: %s', async (_, pid) => {
    await written(1)
    const name = `ledger.lock-${pid}-1-0123456789abcdef-${'ef'.repeat(8)}`
    writeFileSync(join(folder, name), '')
    for (const seconds of [0, 55]) {
      aged(name, seconds)
      expect(await openLedgerFile(folder)).toMatchObject({ ok: false, issues: [{ code: 'ledger.in-use' }] })
      expect(locks()).toEqual([name])
    }
    aged(name, 65)
    await (await opened()).close()
    expect(locks()).toEqual([])
  })

  it('renews its claim with every entry and from time to time, and stops with the end', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const file = await opened()
      const path = join(folder, locks()[0] ?? '')
      const isFresh = (): boolean => Date.now() - statSync(path).mtimeMs < 30_000
      aged(locks()[0] ?? '', 50)
      expect(isFresh()).toBe(false)
      await appendEntry(createLedger(file.store, { key }), exampleDraft())
      expect(isFresh()).toBe(true)
      aged(locks()[0] ?? '', 50)
      vi.advanceTimersByTime(20_000)
      await vi.waitFor(() => {
        expect(isFresh()).toBe(true)
      })
      await file.close()
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('writes no more once its claim was taken away', async () => {
    const ledger = createLedger((await opened()).store, { key })
    await appendEntry(ledger, exampleDraft())
    rmSync(join(folder, locks()[0] ?? ''))
    await expect(appendEntry(ledger, exampleDraft())).rejects.toThrow(code('ledger.file-changed'))
    expect(linesIn(records())).toHaveLength(1)
  })

  it.runIf(existsSync('/proc/self/stat'))('a number that another process has now does not count as the one that was killed', async () => {
    await written(1)
    // This process lives, but did not begin at that time; and it holds no claim of that name.
    const place = await here()
    const stale = [
      `ledger.lock-${process.ppid}-1-${place}-${'ab'.repeat(8)}`,
      `ledger.lock-${process.pid}-1-${place}-${'cd'.repeat(8)}`,
      `ledger.lock-4194305-1-${place}-${'ef'.repeat(8)}`,
    ]
    for (const name of stale) writeFileSync(join(folder, name), '')
    writeFileSync(join(folder, 'ledger.lock-of-somebody'), '')
    await (await opened()).close()
    expect(readdirSync(folder).filter((it) => it.includes('lock'))).toEqual(['ledger.lock-of-somebody'])
  })

  it('where nothing tells when a process began, one that lives counts', async () => {
    await written(1)
    const name = `ledger.lock-${process.ppid}-unknown-${await here()}-${'ab'.repeat(8)}`
    writeFileSync(join(folder, name), '')
    expect(await openLedgerFile(folder)).toMatchObject({ ok: false, issues: [{ code: 'ledger.in-use' }] })
    expect(readdirSync(folder).filter((it) => it.includes('lock'))).toEqual([name])
  })

  it('a claim is given up when opening fails', async () => {
    await written(1)
    rmSync(checkpoints())
    const script = `
      import { mkdirSync } from 'node:fs'
      mkdirSync(${JSON.stringify(checkpoints())})
      await openLedgerFile(${JSON.stringify(folder)}).catch((error) => { console.log(error.code) })`
    expect(spawnSync(process.execPath, child(script), { encoding: 'utf8' }).stdout).toBe('EISDIR\n')
    expect(readdirSync(folder).filter((it) => it.includes('lock'))).toEqual([])
  })
})
