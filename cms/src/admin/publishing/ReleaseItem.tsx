import { env } from '../../env.ts'
import { ActionButton } from '../ActionButton.tsx'
import { ChangedPaths } from './ChangedPaths.tsx'
import type { ReleaseEntry } from './findReleases.ts'
import { Moment } from './Moment.tsx'
import { PublicationList } from './PublicationList.tsx'
import { describeBytes, describeCount, describeSteps, describeUnasked } from './words.ts'

function GoBack({ release }: { release: ReleaseEntry }) {
  return (
    <ActionButton
      action="hold"
      body={{ release: release.name }}
      about={`of ${release.releasedAt}`}
      confirm={{
        heading: 'Go back to this release?',
        text: (
          <>
            <p>
              Visitors will see the site as it was: <Moment iso={release.releasedAt} />.
            </p>
            <p>
              The content in the CMS is unchanged. What is published from now on is held back until you press{' '}
              <b>Resume</b> on this page.
            </p>
          </>
        ),
      }}
    >
      Go back to this release
    </ActionButton>
  )
}

/** One release: when, who, what, which pages, how long, how big; and what can be done with it. */
export function ReleaseItem({
  release,
  isCurrent,
  isHeld,
  isKept,
  current,
}: {
  release: ReleaseEntry
  isCurrent: boolean
  isHeld: boolean
  isKept: boolean
  current: string | null
}) {
  const { name, releasedAt, publications, publicationCount, changed, pages, bytes } = release
  const query = new URLSearchParams({ from: name, to: current ?? '' }).toString()
  const steps = describeSteps(release.steps)
  const more = `/admin/collections/publications?where[release][equals]=${encodeURIComponent(name)}`
  return (
    <li className={`publishing-release${isCurrent ? ' publishing-release--current' : ''}`}>
      <h3>
        <Moment iso={releasedAt} />
        {isCurrent ? (
          <span className="publishing-badge publishing-badge--good">Visitors see this</span>
        ) : null}
        {isHeld ? <span className="publishing-badge publishing-badge--busy">Held</span> : null}
      </h3>
      {publicationCount === 0 ? (
        <p className="publishing-quiet">{describeUnasked({ pages: changed.pages })}</p>
      ) : (
        <PublicationList publications={publications} count={publicationCount} more={more} />
      )}
      <ChangedPaths releaseId={release.id} siteUrl={env.siteUrl} changed={changed} />
      <p className="publishing-quiet">
        {describeCount({ count: pages, one: 'page', many: 'pages' })}, {describeBytes(bytes)}
        {steps === '' ? '' : ` · ${steps}`}
      </p>
      <div className="publishing-actions">
        {isKept && !isCurrent ? <GoBack release={release} /> : null}
        {isKept && !isCurrent && current !== null ? (
          <a href={`/admin/publishing/compare?${query}`}>
            Compare with what visitors see
            <span className="publishing-unseen"> (release of {releasedAt})</span>
          </a>
        ) : null}
        {isKept ? null : <span className="publishing-quiet">No longer kept by the site.</span>}
      </div>
    </li>
  )
}
