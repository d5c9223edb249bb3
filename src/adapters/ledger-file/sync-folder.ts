import { open } from 'node:fs/promises'

/** Makes a name in a folder survive a crash: a file whose name is lost is lost itself. Windows has no such call and needs none. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
