import { Moment } from '../publishing/Moment.tsx'
import { describeCount } from '../publishing/words.ts'
import type { ShownRelease } from './findShownRelease.ts'

/** At the top of the dashboard: what visitors see, and since when. */
export function ShownNow({ release, siteUrl }: { release: ShownRelease; siteUrl: string }) {
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
      <h1>Your site is live</h1>
      <p>
        {pages === null
          ? 'Visitors see it'
          : `Visitors see ${describeCount({ count: pages, one: 'page', many: 'pages' })},`}{' '}
        as of <Moment iso={since} />.{' '}
        <a href={`${siteUrl}/`} target="_blank" rel="noreferrer">
          View the site
        </a>
      </p>
    </header>
  )
}
