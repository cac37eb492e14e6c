import { Moment } from './Moment.tsx'
import type { PublicationEntry } from './PublicationEntry.ts'

const changeWords = { published: 'published', changed: 'changed', withdrawn: 'withdrawn' } as const

/** Where all that waits is listed. */
export const allPending = '/admin/collections/publications?where[state][equals]=pending'

/** What a publication was about, linked to where it is edited. */
export function PublicationName({ publication: { href, title, kind } }: { publication: PublicationEntry }) {
  return (
    <>
      {kind === null ? null : `${kind} `}
      {href === null ? <b>{title}</b> : <a href={href}>{title}</a>}
    </>
  )
}

/** Publications by name. `count`: how many there are, where only some are named. */
export function PublicationList({
  publications,
  count,
  more,
}: {
  publications: PublicationEntry[]
  count: number
  /** Where the rest is listed. */
  more: string
}) {
  const rest = count - publications.length
  return (
    <ul className="publishing-publications">
      {publications.map((publication) => (
        <li key={publication.id}>
          <PublicationName publication={publication} /> {changeWords[publication.change]}
          {publication.by === null ? '' : ` by ${publication.by}`}
          <span className="publishing-quiet">
            {' '}
            · <Moment iso={publication.requestedAt} withDistance={false} />
          </span>
        </li>
      ))}
      {rest > 0 ? (
        <li>
          <a href={more}>and {rest.toLocaleString('en-GB')} more</a>
        </li>
      ) : null}
    </ul>
  )
}
