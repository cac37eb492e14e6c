import { Moment } from '../publishing/Moment.tsx'
import { describeCount } from '../publishing/words.ts'
import type { ShownRelease } from './findShownRelease.ts'

/** At the top of the dashboard: what visitors see, and since when. */
export function ShownNow({
  release,
  siteUrl,
  isSiteThere,
}: {
  release: ShownRelease
  siteUrl: string
  isSiteThere: boolean
}) {
  if (release === null) {
    return (
      <header className="desk-head">
        <h1>Nothing is live yet</h1>
        <p>Publish something, and visitors see it a moment later.</p>
      </header>
    )
  }
  const { since, pages } = release
  return (
    <header className="desk-head">
      <h1>{isSiteThere ? 'Your site is live' : 'Your site'}</h1>
      <p>
        {pages === null
          ? 'Visitors see it'
          : `${isSiteThere ? 'Visitors see' : 'The newest release has'} ${describeCount({ count: pages, one: 'page', many: 'pages' })},`}{' '}
        as of <Moment iso={since} />.{' '}
        <a href={`${siteUrl}/`} target="_blank" rel="noreferrer">
          View the site
        </a>
      </p>
    </header>
  )
}
