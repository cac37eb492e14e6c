import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { parseDataDir } from './env.ts'
import { HoldFile } from './hold/HoldFile.ts'
import { ManifestFiles } from './store/ManifestFiles.ts'

/**
 * Goes back to an earlier release, without the CMS: `node site/publisher/goBack.ts RELEASE`, `--resume` or `--list`. A site that
 * runs follows within a second; one that does not follows at its start.
 */

const usage = 'Say where to go: go-back RELEASE, go-back --resume or go-back --list.'

try {
  const directory = join(parseDataDir(), 'site')
  process.stdout.write(`${await run({ directory, ...parseWish() })}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

type Wish = { release: string | null; isResume: boolean }

function parseWish(): Wish {
  try {
    const options = { resume: { type: 'boolean' }, list: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const { resume = false, list = false } = values
    if (positionals.length + Number(resume) + Number(list) === 1) {
      return { release: positionals[0] ?? null, isResume: resume }
    }
  } catch (error) {
    throw new Error(usage, { cause: error })
  }
  throw new Error(usage)
}

/** Does what is wished and says what came of it. */
async function run({ directory, release, isResume }: Wish & { directory: string }): Promise<string> {
  const releases = join(directory, 'releases')
  await access(releases).catch(() => {
    throw new Error(`There are no releases in ${directory}: name the data folder of the site in DATA_DIR.`)
  })
  const hold = new HoldFile({ directory })
  const manifests = new ManifestFiles({ directory: releases, temporary: join(directory, 'tmp') })
  if (isResume) {
    const wasHeld = await hold.remove()
    return wasHeld ? 'Publishing is resumed: the newest content is released.' : 'No release is held here.'
  }
  if (release === null) return listReleases({ manifests, held: await hold.read() })
  if ((await manifests.read(release)) === null) {
    throw new Error(`There is no release ${release}. See those that are kept: go-back --list.`)
  }
  await hold.write(release)
  return `Visitors see release ${release} until publishing is resumed: go-back --resume. The content in the CMS is unchanged.`
}

async function listReleases({
  manifests,
  held,
}: {
  manifests: ManifestFiles
  held: string | null
}): Promise<string> {
  const lines: string[] = []
  for (const id of (await manifests.list()).reverse()) {
    const manifest = await manifests.readStored(id)
    if (manifest === null) continue
    const words = [id, manifest.createdAt, manifest.changedPaths.slice(0, 3).join(' ')]
    lines.push([...words, ...(id === held ? ['(held)'] : [])].join('  '))
  }
  return lines.length === 0 ? 'No release is kept yet.' : lines.join('\n')
}
