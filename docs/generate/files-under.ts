import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The files under a folder whose names end so, relative to the root, with forward slashes, in order. */
export function filesUnder(root: string, folder: string, ending: string): readonly string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((it) => `${folder}/${it.replaceAll('\\', '/')}`)
    .filter((it) => it.endsWith(ending))
    .sort()
}
