import { Moment } from '../publishing/Moment.tsx'
import type { LiveGroup } from './findLive.ts'

function Group({ group: { collection, label, count, entries } }: { group: LiveGroup }) {
  const id = `desk-live-${collection}`
  return (
    <section className="desk-group" aria-labelledby={id}>
      <h3 id={id}>
        {label} <span className="publishing-quiet">{count.toLocaleString('en-GB')}</span>
      </h3>
      <ul className="desk-list">
        {entries.map(({ key, href, title, at }) => (
          <li key={key}>
            <a href={href}>{title}</a>
            <span className="publishing-quiet">
              since {at === null ? null : <Moment iso={at} form="short" />}
            </span>
          </li>
        ))}
      </ul>
      {count > entries.length ? (
        <a href={`/admin/collections/${collection}`}>
          All {count.toLocaleString('en-GB')} {label.toLowerCase()}
        </a>
      ) : null}
    </section>
  )
}

/** What visitors see, by kind: what changed last comes first, each leads to where it is edited. */
export function LiveList({ groups }: { groups: LiveGroup[] }) {
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="desk-live">
      <h2 id="desk-live">What visitors see</h2>
      <div className="desk-groups">
        {groups.map((group) => (
          <Group key={group.collection} group={group} />
        ))}
      </div>
    </section>
  )
}
