import type { BenchSystem } from './startBenchSystem.ts'
import { waitUntilSettled } from './waitUntilSettled.ts'

/** Publishes something that every page shows, and waits until it is live: a full release. */
export async function changeEveryPage(system: Pick<BenchSystem, 'cms' | 'siteUrl'>): Promise<void> {
  const name = `Measured ${Date.now()}`
  await system.cms.ask('POST', '/globals/site', { name, _status: 'published' })
  await waitUntilSettled({ ...system, seconds: 300 })
}
