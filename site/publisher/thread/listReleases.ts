import type { KeptRelease } from '@throughline/shared'

import type { ReleaseStore } from '../store/ReleaseStore.ts'

/** The kept releases, newest first. `held` is the name of the one that is held. */
export async function listReleases({
  store,
  held,
}: {
  store: ReleaseStore
  held: string | null
}): Promise<KeptRelease[]> {
  const current = store.view.current?.id
  const releases = await store.list()
  return releases.map((release) => ({
    ...release,
    isCurrent: release.id === current,
    isHeld: release.id === held,
  }))
}
