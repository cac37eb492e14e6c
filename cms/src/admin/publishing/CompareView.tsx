import type { KeptRelease, ReleaseComparison } from '@throughline/shared'
import type { AdminViewServerProps } from 'payload'

import { SiteError } from '../../publishing/requests/askSite.ts'
import { requestComparison } from '../../publishing/requests/requestReleases.ts'
import { AdminPage, readParameter, requireUser } from './AdminPage.tsx'
import { ChooseReleases } from './ChooseReleases.tsx'
import { Comparison } from './Comparison.tsx'
import { findKeptReleases } from './findKeptReleases.ts'

type Compared = { comparison: ReleaseComparison } | { problem: string }

async function compare({ from, to }: { from: string; to: string }): Promise<Compared> {
  if (from === to) return { problem: 'These are the same release. Choose two.' }
  try {
    return { comparison: await requestComparison({ from, to }) }
  } catch (error) {
    if (!(error instanceof SiteError)) throw error
    if (error.status === 404)
      return { problem: 'The site no longer keeps one of these releases. Choose others.' }
    return { problem: `${error.message} Try again in a moment.` }
  }
}

function defaults(kept: KeptRelease[] | null): { from: string | null; to: string | null } {
  const at = Math.max(0, kept?.findIndex(({ isCurrent }) => isCurrent) ?? 0)
  return { from: kept?.[at + 1]?.id ?? null, to: kept?.[at]?.id ?? null }
}

/** Which pages differ between two releases, and their words. */
export async function CompareView(props: AdminViewServerProps) {
  requireUser({ props, path: '/admin/publishing/compare' })
  const kept = await findKeptReleases()
  const from = readParameter({ props, name: 'from' }) ?? defaults(kept).from
  const to = readParameter({ props, name: 'to' }) ?? defaults(kept).to
  const compared = from !== null && to !== null ? await compare({ from, to }) : null
  return (
    <AdminPage
      props={props}
      trail={[{ label: 'Publishing', url: '/publishing' }, { label: 'Compare releases' }]}
    >
      <h1>Compare two releases</h1>
      {kept === null ? (
        <p className="publishing-error">The site does not answer. Try again in a moment.</p>
      ) : (
        <ChooseReleases kept={kept} from={from} to={to} />
      )}
      {compared && 'problem' in compared && kept !== null ? (
        <p className="publishing-error">{compared.problem}</p>
      ) : null}
      {compared && 'comparison' in compared ? <Comparison comparison={compared.comparison} /> : null}
    </AdminPage>
  )
}
