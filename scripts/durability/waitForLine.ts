import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until a log gets a line with these words after `from`. False when that does not happen in time. */
export async function waitForLine({
  log,
  from,
  words,
  milliseconds,
}: {
  log: string
  from: number
  words: string
  milliseconds: number
}): Promise<boolean> {
  const deadline = performance.now() + milliseconds
  const file = openSync(log, 'r')
  try {
    let text = ''
    let at = from
    while (performance.now() < deadline) {
      const { size } = fstatSync(file)
      if (size > at) {
        const bytes = Buffer.alloc(size - at)
        at += readSync(file, bytes, 0, bytes.length, at)
        text += bytes.toString('utf8')
        if (text.includes(words)) return true
      }
      await sleep(1)
    }
    return false
  } finally {
    closeSync(file)
  }
}
