import { access, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The file by which a folder is known as an earlier export. */
const marker = '.throughline-release'

/**
 * Has `write` fill a new folder beside `directory`, then puts that one in its place. Whatever fails, `directory` stays as it
 * was. @throws Error in one sentence where `directory` holds something else than an earlier export, or cannot be written.
 */
export async function replaceDirectory<T>({
  directory,
  write,
}: {
  directory: string
  write: (staging: string) => Promise<T>
}): Promise<T> {
  const parent = dirname(directory)
  const prefix = join(parent, `.${basename(directory)}-unfinished-`)
  await clearLeftovers({ directory, parent, prefix: basename(prefix) })
  const isThere = await checkReplaceable(directory)
  const staging = await makeStaging({ parent, prefix }).catch((error: unknown) => {
    throw new Error(`Nothing can be written beside ${directory} (${toCode(error)}): choose another folder.`)
  })
  try {
    const result = await write(staging)
    await writeFile(join(staging, marker), 'This folder is replaced as a whole by the next release.\n')
    if (isThere) await rename(directory, `${staging}-before`)
    await rename(staging, directory)
    return result
  } catch (error) {
    if (isThere && !(await exists(directory))) await rename(`${staging}-before`, directory)
    throw error
  } finally {
    await rm(staging, { recursive: true, force: true })
    await rm(`${staging}-before`, { recursive: true, force: true })
  }
}

/** Clears away what a killed run left; one that was killed between its last two steps left the earlier export under another name. */
async function clearLeftovers({
  directory,
  parent,
  prefix,
}: {
  directory: string
  parent: string
  prefix: string
}): Promise<void> {
  const names = await readdir(parent).catch(() => [])
  const leftovers = names.filter((name) => name.startsWith(prefix)).map((name) => join(parent, name))
  const before = leftovers.find((path) => path.endsWith('-before'))
  if (before !== undefined && !(await exists(directory))) await rename(before, directory)
  for (const path of leftovers) await rm(path, { recursive: true, force: true })
}

/** Whether there is a folder to replace. */
async function checkReplaceable(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (toCode(error) === 'ENOENT') return null
    throw new Error(`${directory} cannot be used as a folder (${toCode(error)}): choose another one.`)
  })
  if (names === null) return false
  if (names.length === 0 || names.includes(marker)) return true
  throw new Error(
    `${directory} is not empty and holds no earlier release of the site: choose another folder, or empty it.`,
  )
}

async function makeStaging({ parent, prefix }: { parent: string; prefix: string }): Promise<string> {
  await makeDirectory(parent)
  return mkdtemp(prefix)
}

/** Makes a folder and those above it. `mkdir` with `recursive` never ends on a file system that has no room for folders, such as /proc. */
async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory)
  } catch (error) {
    if (toCode(error) === 'EEXIST') return
    if (toCode(error) !== 'ENOENT' || dirname(directory) === directory) throw error
    await makeDirectory(dirname(directory))
    await mkdir(directory)
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

function toCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
