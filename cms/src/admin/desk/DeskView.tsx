import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { env } from '../../env.ts'
import { findOrders } from '../../publishing/orders/storedOrders.ts'
import { requireUser } from '../publishing/AdminPage.tsx'
import { findKeptReleases } from '../publishing/findKeptReleases.ts'
import { findStanding } from '../publishing/findStanding.ts'
import { KeepFresh } from '../publishing/KeepFresh.tsx'
import { StandingNow } from '../publishing/StandingNow.tsx'
import { countNewEnquiries } from './countNewEnquiries.ts'
import { DraftList } from './DraftList.tsx'
import { findDrafts } from './findDrafts.ts'
import { findLive } from './findLive.ts'
import { findPlans } from './findPlans.ts'
import { findShownRelease } from './findShownRelease.ts'
import { LiveList } from './LiveList.tsx'
import { PlanList } from './PlanList.tsx'
import { ShownNow } from './ShownNow.tsx'
import { StartList } from './StartList.tsx'

const mostNamed = 4

/** The dashboard: what visitors see and since when, what is on its way, what waits, and where to begin. */
export async function DeskView(props: AdminViewServerProps) {
  const { user, payload } = requireUser({ props, path: '/admin' })
  const kept = await findKeptReleases()
  const [standing, orders, drafts, plans, live, enquiries, release] = await Promise.all([
    findStanding({ payload, user }),
    findOrders(payload),
    findDrafts(payload),
    findPlans(payload),
    findLive(payload),
    countNewEnquiries({ payload, user }),
    findShownRelease({ kept, payload }),
  ])
  // A few by name will do here: the Publishing page tells of them all.
  const pending = { ...standing.pending, named: standing.pending.named.slice(0, mostNamed) }
  const isMoving = standing.pending.count > 0 || orders.hold !== orders.held || orders.waiting !== null
  return (
    <Gutter className="publishing desk">
      <KeepFresh isBusy={isMoving} />
      <ShownNow release={release} siteUrl={env.siteUrl} isSiteThere={kept !== null} />
      <StandingNow standing={{ ...standing, pending }} orders={orders} isSiteThere={kept !== null} />
      <div className="desk-columns">
        <div className="desk-main">
          <DraftList drafts={drafts} />
          <PlanList plans={plans} />
        </div>
        <div className="desk-side">
          <StartList enquiries={enquiries} />
        </div>
      </div>
      <LiveList groups={live} />
    </Gutter>
  )
}
