import type { KeptRelease } from '@throughline/shared'

import { ReleaseSelect } from './ReleaseSelect.tsx'

/** Two releases to compare, of those that the site keeps. */
export function ChooseReleases({
  kept,
  from,
  to,
}: {
  kept: KeptRelease[]
  from: string | null
  to: string | null
}) {
  if (kept.length < 2) return <p>There is only one release so far: nothing to compare it with.</p>
  return (
    <form className="publishing-choose" action="/admin/publishing/compare" method="get">
      <ReleaseSelect name="from" label="From" kept={kept} chosen={from} />
      <ReleaseSelect name="to" label="To" kept={kept} chosen={to} />
      <button type="submit" className="publishing-button publishing-button--secondary">
        Compare
      </button>
    </form>
  )
}
