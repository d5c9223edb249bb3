import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { open, readdir, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../../foundation/usage-error.ts'

/** A folder that is ours. */
export interface Claim {
  /** Says that the process lives still; rejects if somebody took the claim away, since another may write by now. */
  readonly renew: () => Promise<void>
  /** Gives the folder free. */
  readonly release: () => Promise<void>
}

/**
 * Claims a folder for one writing process; null if another one has it. Everyone who wants it first puts a file of a name of its own
 * there and then looks whether there is another whose process lives. Of two who come together the later one sees the earlier; at worst both
 * step back. What a killed process left is removed, and since no name comes twice nobody's claim is removed by mistake.
 *
 * Whether a process lives can be asked only where its number means the same: on this machine, since its start, and in this container. There, where
 * the system tells when a process began (Linux), a number that was given to another process later does not count as alive. A claim from anywhere
 * else is a lease: it counts until nobody has renewed it for a minute.
 */
export async function claimFolder(folder: string): Promise<Claim | null> {
  const name = `${prefix}${process.pid}-${beganAt(process.pid) ?? unknown}-${place}-${randomBytes(8).toString('hex')}`
  const path = join(folder, name)
  let isOurs = true
  const renew = async (): Promise<void> => {
    const now = new Date()
    await utimes(path, now, now).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
      throw new UsageError('ledger.file-changed', 'the claim on the folder of the ledger is gone: another process may write to it')
    })
  }
  held.add(name)
  await (await open(path, 'wx', 0o600)).close()
  // It keeps no process from ending, and says nothing: whoever writes next is told.
  const timer = setInterval(() => void (isOurs && renew().catch(() => undefined)), renewEvery).unref()
  const release = async (): Promise<void> => {
    isOurs = false
    clearInterval(timer)
    held.delete(name)
    await rm(path, { force: true })
  }
  for (const other of await readdir(folder)) {
    const claim = /^ledger\.lock-(\d+)-(\d+|unknown)-([0-9a-f]{16})-[0-9a-f]{16}$/.exec(other)
    if (claim === null || other === name) continue
    const lives = claim[3] === place ? isAlive(other, Number(claim[1]), claim[2] ?? unknown) : await isRenewed(join(folder, other))
    if (lives) {
      await release()
      return null
    }
    await rm(join(folder, other), { force: true })
  }
  return { renew, release }
}

const prefix = 'ledger.lock-'
const unknown = 'unknown'
const renewEvery = 15_000
const leaseLasts = 60_000

/** The claims of this very process. */
const held = new Set<string>()

/** Where the number of a process means the same: this start of this machine, and in it this container. A digest, since names of hosts are nobody's business. */
const place = createHash('sha256')
  .update(
    JSON.stringify([
      hostname(),
      told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
      told(() => readlinkSync('/proc/self/ns/pid')),
    ]),
  )
  .digest('hex')
  .slice(0, 16)

/** What the system tells; null where it does not tell such a thing. */
function told(ask: () => string): string | null {
  try {
    return ask()
  } catch {
    return null
  }
}

/** Whether a claim whose process cannot be asked was renewed lately. One that is gone by now was given up. */
async function isRenewed(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs < leaseLasts
  } catch {
    return false
  }
}

function isAlive(name: string, pid: number, began: string): boolean {
  // Our own number comes again where another start of the same container had it.
  if (pid === process.pid) return held.has(name)
  try {
    process.kill(pid, 0)
  } catch (error) {
    // A process of somebody else cannot be asked, but it is there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const now = beganAt(pid)
  return now === null || began === unknown || now === began
}

/** When a process began, in ticks since the start of the system; null where that cannot be known, `ended` if it only waits to be cleared away. */
function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // Behind the name, which may hold anything: the state is field 3, the start is field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : (fields[19] ?? null)
  } catch {
    return null
  }
}
