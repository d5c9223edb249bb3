import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Gives the folder free. */
export type Release = () => Promise<void>

/**
 * Claims a folder for one writing process of this machine; null if another one has it. Everyone who wants it first puts a file of a name of its own
 * there and then looks whether there is another whose process lives. Of two who come together the later one sees the earlier; at worst both
 * step back. What a killed process left is removed, and since no name comes twice nobody's claim is removed by mistake.
 *
 * Where the system tells when a process began (Linux), a number that was given to another process later does not count as alive.
 */
export async function claimFolder(folder: string): Promise<Release | null> {
  const name = `${prefix}${process.pid}-${beganAt(process.pid) ?? unknown}-${randomBytes(8).toString('hex')}`
  const release = async (): Promise<void> => {
    held.delete(name)
    await rm(join(folder, name), { force: true })
  }
  held.add(name)
  await (await open(join(folder, name), 'wx', 0o600)).close()
  for (const other of await readdir(folder)) {
    const claim = /^ledger\.lock-(\d+)-(\d+|unknown)-[0-9a-f]{16}$/.exec(other)
    if (claim === null || other === name) continue
    if (isAlive(other, Number(claim[1]), claim[2] ?? unknown)) {
      await release()
      return null
    }
    await rm(join(folder, other), { force: true })
  }
  return release
}

const prefix = 'ledger.lock-'
const unknown = 'unknown'

/** The claims of this very process. */
const held = new Set<string>()

function isAlive(name: string, pid: number, began: string): boolean {
  // In a container the same number comes again after every start.
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
