import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

/** A manifest may tell only what differs from another, with null for what is gone. All of them together name every file there was. */
const manifestSchema = z.object({
  files: z.record(z.string(), z.object({ hash: z.string(), pack: z.string().optional() }).nullable()),
})

/** Which bytes each path has had in any release: `path hash`, and the names of all files that hold bytes. Releases are read once. */
export type Manifests = {
  read: () => void
  has: (file: { path: string; hash: string }) => boolean
  holders: Set<string>
}

export function createManifests(siteFolder: string): Manifests {
  const folder = join(siteFolder, 'releases')
  const known = new Set<string>()
  const files = new Set<string>()
  const holders = new Set<string>()
  return {
    holders,
    has: ({ path, hash }) => files.has(`${path} ${hash}`),
    read() {
      for (const name of readdirSync(folder).filter((one) => one.endsWith('.json') && !known.has(one))) {
        const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
        for (const [path, file] of Object.entries(manifest.files)) {
          if (file === null) continue
          files.add(`${path} ${file.hash}`)
          holders.add(file.hash)
          if (file.pack !== undefined) holders.add(file.pack)
        }
        known.add(name)
      }
    },
  }
}
