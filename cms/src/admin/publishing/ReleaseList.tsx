import type { KeptRelease } from '@throughline/shared'

import type { ReleasePage } from './findReleases.ts'
import { ReleaseItem } from './ReleaseItem.tsx'

/** Every release that visitors were shown, newest first. */
export function ReleaseList({
  list: { releases, page, pageCount },
  kept,
  current,
  held,
}: {
  list: ReleasePage
  kept: KeptRelease[] | null
  current: string | null
  held: string | null
}) {
  const names = kept === null ? null : new Set(kept.map(({ id }) => id))
  return (
    <section aria-labelledby="releases">
      <h2 id="releases">Releases</h2>
      <p className="publishing-quiet">
        Each is a whole version of the public site, the newest first. You can go back to one for as long as
        the site keeps it.
      </p>
      {releases.length === 0 ? <p>There is no release yet.</p> : null}
      <ol className="publishing-releases">
        {releases.map((release) => (
          <ReleaseItem
            key={release.name}
            release={release}
            isCurrent={release.name === current}
            isHeld={release.name === held}
            isKept={names === null || names.has(release.name)}
            current={current}
          />
        ))}
      </ol>
      {pageCount > 1 ? (
        <nav className="publishing-pages" aria-label="Pages of releases">
          {page > 1 ? <a href={`?page=${page - 1}`}>Newer</a> : null}
          <span>
            Page {page} of {pageCount}
          </span>
          {page < pageCount ? <a href={`?page=${page + 1}`}>Older</a> : null}
        </nav>
      ) : null}
    </section>
  )
}
