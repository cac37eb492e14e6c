import { randomUUID } from 'node:crypto'
import { closeSync, fsync, openSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { open, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const sync = promisify(fsync)

/**
 * Files that are either there as a whole or not there, whenever the process or the machine stops: written and fsynced under
 * a temporary name, then renamed. The directory entry is durable after `syncDirectory`.
 */

/** Writes a file by way of `temporary`, a folder on the same file system. The caller fsyncs the directory. */
export async function writeDurably({
  file,
  temporary,
  data,
}: {
  file: string
  temporary: string
  data: Buffer | string | AsyncIterable<Uint8Array>
}): Promise<void> {
  const unfinished = join(temporary, randomUUID())
  try {
    if (typeof data === 'string' || Buffer.isBuffer(data)) {
      await writeUnfinished({ unfinished, data })
      renameSync(unfinished, file)
      return
    }
    const handle = await open(unfinished, 'wx')
    try {
      await handle.writeFile(data)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, file)
  } catch (error) {
    await unlink(unfinished).catch(() => undefined)
    throw error
  }
}

/**
 * Writes a new file and makes its bytes durable. Opening and writing go to memory and take microseconds; handing each of them to another
 * thread costs more than they do.
 */
export async function writeUnfinished({
  unfinished,
  data,
}: {
  unfinished: string
  data: Buffer | string
}): Promise<void> {
  const file = openSync(unfinished, 'wx')
  try {
    writeFileSync(file, data)
    await sync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes the entries of a directory durable. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Points the symbolic link `link` at `target` in one step. The entry of the directory is for the caller to fsync. */
export function swapLink({
  link,
  target,
  temporary,
}: {
  link: string
  target: string
  temporary: string
}): void {
  const unfinished = join(temporary, randomUUID())
  symlinkSync(target, unfinished)
  renameSync(unfinished, link)
}
