import type { StoredOrders } from '../../publishing/orders/storedOrders.ts'
import { ActionButton } from '../ActionButton.tsx'
import { Drop } from './Drop.tsx'
import type { Standing } from './findStanding.ts'
import { Hold } from './Hold.tsx'
import { Moment } from './Moment.tsx'
import { allPending, PublicationList, PublicationName } from './PublicationList.tsx'
import type { PublicationEntry } from './PublicationEntry.ts'
import { TryNow } from './TryNow.tsx'
import { describeCount } from './words.ts'

function Pending({ pending }: { pending: Standing['pending'] }) {
  if (pending.count === 0) return null
  const count = describeCount({ count: pending.count, one: 'change is', many: 'changes are' })
  return (
    <section className="publishing-card publishing-card--busy">
      <h2>{count} being published</h2>
      {pending.oldest === null ? null : (
        <p>
          Asked for: <Moment iso={pending.oldest} />
          {pending.count > 1 ? ', the oldest' : ''}. Until a change is live, visitors see the page as it was.
        </p>
      )}
      <PublicationList publications={pending.named} count={pending.count} more={allPending} />
      <TryNow />
    </section>
  )
}

function Failed({ failed }: { failed: PublicationEntry[] }) {
  if (failed.length === 0) return null
  return (
    <section className="publishing-card publishing-card--bad">
      <h2>
        {describeCount({ count: failed.length, one: 'change', many: 'changes' })} could not be published
      </h2>
      <ul className="publishing-publications">
        {failed.map((publication) => (
          <li key={publication.id}>
            <PublicationName publication={publication} />: {publication.reason ?? 'The reason is not known.'}{' '}
            <ActionButton action="try-again" body={{ publication: publication.id }} about={publication.title}>
              Try again
            </ActionButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is on its way to visitors now, and what needs a person. */
export function StandingNow({
  standing: { pending, failed },
  orders,
  isSiteThere,
}: {
  standing: Standing
  orders: StoredOrders
  isSiteThere: boolean
}) {
  const isHolding = orders.hold !== null || orders.held !== null
  const isCalm = pending.count === 0 && failed.length === 0 && !isHolding && orders.waiting === null
  return (
    <>
      {isSiteThere ? null : (
        <section className="publishing-card publishing-card--bad">
          <h2>The site does not answer</h2>
          <p>
            What you decide here is stored and takes effect as soon as it answers again. Nothing that was
            published is lost.
          </p>
        </section>
      )}
      {isHolding ? <Hold orders={orders} pending={pending} /> : null}
      {orders.waiting ? (
        <Drop waiting={orders.waiting} allowed={orders.allowedDrop} pending={pending} />
      ) : null}
      {isHolding || orders.waiting ? null : <Pending pending={pending} />}
      <Failed failed={failed} />
      {isCalm ? <p className="publishing-calm">Everything that was published is live.</p> : null}
    </>
  )
}
