import type { ServerEnv } from '../env.ts'
import type { Log } from '../log.ts'
import type { ReleaseStore } from '../store/ReleaseStore.ts'
import { ContinuousExport } from './ContinuousExport.ts'

/** The continuous export, where EXPORT_DIR is set; it begins with the release that is current. @throws Error in one sentence. */
export async function openExport({
  env: { EXPORT_DIR: directory, SITE_URL: siteUrl },
  store,
  log,
}: {
  env: Pick<ServerEnv, 'EXPORT_DIR' | 'SITE_URL'>
  store: ReleaseStore
  log: Log
}): Promise<ContinuousExport | null> {
  if (directory === undefined) return null
  const onward = new ContinuousExport({ directory, siteUrl, store, log })
  await onward.open()
  if (store.view.current !== null) onward.follow(store.view.current)
  return onward
}
