import { type Browser, chromium } from 'playwright'

import type { Lifetime } from '../processes/Lifetime.ts'
import type { Progress } from '../Progress.ts'
import { findBrowser } from '../testing/findBrowser.ts'

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/** A browser without a window; it ends with the lifetime at the latest. @throws Problem where none can be found or installed. */
export async function launchBrowser({
  lifetime,
  progress,
  port,
}: {
  lifetime: Lifetime
  progress: Progress
  /** Where other programs may steer it; left out: nowhere. */
  port?: number
}): Promise<Browser> {
  const executablePath = await findBrowser({ lifetime, progress })
  const args = [...quiet]
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  if (port !== undefined) args.push(`--remote-debugging-port=${port}`)
  const browser = await chromium.launch({ executablePath, args })
  lifetime.onEnd(() => browser.close())
  return browser
}
