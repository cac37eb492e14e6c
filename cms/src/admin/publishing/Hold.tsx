import type { StoredOrders } from '../../publishing/orders/storedOrders.ts'
import { describeReleaseName, toReleaseMoment } from '../../publishing/releaseNames.ts'
import { ActionButton } from '../ActionButton.tsx'
import type { Standing } from './findStanding.ts'
import { Moment } from './Moment.tsx'
import { allPending, PublicationList } from './PublicationList.tsx'
import { describeCount } from './words.ts'

function ReleaseName({ name }: { name: string }) {
  const moment = toReleaseMoment(name)
  return moment ? <Moment iso={moment.toISOString()} withDistance={false} /> : describeReleaseName(name)
}

function Heading({ hold, held }: Pick<StoredOrders, 'hold' | 'held'>) {
  if (hold === null) return <h2>Publishing is being resumed …</h2>
  if (hold !== held) {
    return (
      <h2>
        Going back to the release of <ReleaseName name={hold} /> …
      </h2>
    )
  }
  return (
    <h2>
      Visitors see the release of <ReleaseName name={hold} />
    </h2>
  )
}

/** Says that visitors see an older release, what is held back meanwhile, and how to go on. */
export function Hold({ orders, pending }: { orders: StoredOrders; pending: Standing['pending'] }) {
  const { hold, held, holdAskedAt, holdAskedBy } = orders
  const count = describeCount({ count: pending.count, one: 'change is', many: 'changes are' })
  return (
    <section className="publishing-card publishing-card--busy">
      <Heading hold={hold} held={held} />
      {hold === null && held !== null ? (
        <p>
          Visitors still see the release of <ReleaseName name={held} />. If that stays so, it was ordered on
          the server itself, with <code>go-back</code>, and is ended there, with <code>go-back --resume</code>
          .
        </p>
      ) : null}
      {holdAskedAt === null ? null : (
        <p>
          Asked for by {holdAskedBy ?? 'somebody'}: <Moment iso={holdAskedAt} />. Nothing in the CMS was
          changed. What is published is held back until publishing is resumed.
        </p>
      )}
      {pending.count === 0 ? (
        <p>Nothing is held back so far.</p>
      ) : (
        <>
          <p>{count} held back:</p>
          <PublicationList publications={pending.named} count={pending.count} more={allPending} />
        </>
      )}
      {hold === null ? null : (
        <ActionButton
          action="resume"
          body={{}}
          isMain
          confirm={{
            heading: 'Resume publishing?',
            text: (
              <p>
                {pending.count === 0
                  ? 'Visitors see the site as it is in the CMS again.'
                  : `Visitors see the site as it is in the CMS again. ${count} held back and will be live at once.`}
              </p>
            ),
          }}
        >
          Resume
        </ActionButton>
      )}
    </section>
  )
}
