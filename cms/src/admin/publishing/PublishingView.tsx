import type { AdminViewServerProps } from 'payload'

import { findOrders } from '../../publishing/orders/storedOrders.ts'
import { AdminPage, readParameter, requireUser } from './AdminPage.tsx'
import { findKeptReleases } from './findKeptReleases.ts'
import { findReleases } from './findReleases.ts'
import { findStanding } from './findStanding.ts'
import { KeepFresh } from './KeepFresh.tsx'
import { ReleaseList } from './ReleaseList.tsx'
import { StandingNow } from './StandingNow.tsx'
import { toCurrentRelease } from './toCurrentRelease.ts'

/** The Publishing page: what is on its way to visitors, and every release that they were shown. */
export async function PublishingView(props: AdminViewServerProps) {
  const { user, payload } = requireUser({ props, path: '/admin/publishing' })
  const page = Math.max(1, Number.parseInt(readParameter({ props, name: 'page' }) ?? '1', 10) || 1)
  const [list, standing, orders, kept] = await Promise.all([
    findReleases({ page, payload, user }),
    findStanding({ payload, user }),
    findOrders(payload),
    findKeptReleases(),
  ])
  const newest = page === 1 ? (list.releases[0]?.name ?? null) : null
  const current = toCurrentRelease({ kept, held: orders.held, newest })
  const isMoving = standing.pending.count > 0 || orders.hold !== orders.held || orders.waiting !== null
  return (
    <AdminPage props={props} trail={[{ label: 'Publishing' }]}>
      <h1>Publishing</h1>
      <KeepFresh isBusy={isMoving} />
      <StandingNow standing={standing} orders={orders} isSiteThere={kept !== null} />
      <ReleaseList list={list} kept={kept} current={current} held={orders.held} />
    </AdminPage>
  )
}
