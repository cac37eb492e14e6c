import { Moment } from '../publishing/Moment.tsx'
import { describeCount } from '../publishing/words.ts'
import type { Drafts } from './findDrafts.ts'

/** The drafts that wait for somebody to go on with them. */
export function DraftList({ drafts: { count, newest } }: { drafts: Drafts }) {
  const rest = count - newest.length
  return (
    <section aria-labelledby="desk-drafts">
      <h2 id="desk-drafts">Drafts waiting</h2>
      {count === 0 ? <p className="publishing-quiet">None. Everything that you wrote is published.</p> : null}
      <ul className="desk-list">
        {newest.map(({ key, href, title, kind, at, isLive }) => (
          <li key={key}>
            <a href={href}>{title}</a>
            <span className="publishing-quiet">
              {title === kind ? '' : `${kind} · `}
              {isLive ? 'visitors see an earlier version · ' : ''}
              {at === null ? null : <Moment iso={at} form="distance" />}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p className="publishing-quiet">
          And {describeCount({ count: rest, one: 'older one', many: 'older ones' })}, in the lists of their
          kind.
        </p>
      ) : null}
    </section>
  )
}
