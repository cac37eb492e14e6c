import type { PageDifference, ReleaseComparison } from '@throughline/shared'

import { env } from '../../env.ts'
import { compareTexts } from './compareTexts.ts'
import { TextDifference } from './TextDifference.tsx'
import { describeCount } from './words.ts'

const changeWords = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const

function describeNumbers(pages: PageDifference[]): string {
  const numbers = (['added', 'removed', 'changed'] as const).map(
    (change) => [change, pages.filter((page) => page.change === change).length] as const,
  )
  return numbers
    .filter(([, count]) => count > 0)
    .map(([change, count]) => `${count.toLocaleString('en-GB')} ${change}`)
    .join(', ')
}

/** The words of a page. Of one that came or went they are all one difference: shown when asked for. */
function PageText({ page: { change, before, after } }: { page: PageDifference }) {
  if (before === null && after === null) {
    return (
      <p className="publishing-quiet">Not a page with words: a picture, a file or a list for machines.</p>
    )
  }
  const text = <TextDifference parts={compareTexts({ before: before ?? '', after: after ?? '' })} />
  if (change === 'changed') return text
  return (
    <details>
      <summary>Show its words</summary>
      {text}
    </details>
  )
}

function Page({ page }: { page: PageDifference }) {
  const { path, change } = page
  return (
    <li className="publishing-release">
      <h3>
        <span className={`publishing-badge publishing-badge--${change}`}>{changeWords[change]}</span>{' '}
        {change === 'removed' ? (
          path
        ) : (
          <a href={`${env.siteUrl}${path}`} target="_blank" rel="noreferrer">
            {path}
          </a>
        )}
      </h3>
      <PageText page={page} />
    </li>
  )
}

/** Which pages differ between two releases, by path. */
export function Comparison({ comparison: { pages, more } }: { comparison: ReleaseComparison }) {
  if (pages.length === 0) return <p>No page differs between these two releases.</p>
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">
        {describeCount({ count: pages.length, one: 'page or file differs', many: 'pages and files differ' })}:{' '}
        {describeNumbers(pages)}
      </h2>
      {more ? <p>There are more: only the first {pages.length} are shown.</p> : null}
      <ol className="publishing-releases">
        {pages.map((page) => (
          <Page key={page.path} page={page} />
        ))}
      </ol>
    </section>
  )
}
