import type { PublishedCollection } from '@throughline/shared'
import type { CollectionConfig, GlobalConfig } from 'payload'

import { hideUntouched } from '../publishing/untouched/hideUntouched.ts'

const standing = '/admin/PublishStatus.tsx#PublishStatus'
const controls = [standing, '/preview/PreviewStatus.tsx#PreviewStatus', '/preview/ShareDraft.tsx#ShareDraft']

/** How a published collection shows in the admin. */
export function documentAdmin({
  slug,
  group,
  description,
  columns = ['title', 'visitors', 'updatedAt'],
  useAsTitle = 'title',
}: {
  slug: PublishedCollection
  group: 'Work' | 'Writing' | 'Library' | 'Site'
  description: string
  columns?: string[]
  useAsTitle?: string
}): NonNullable<CollectionConfig['admin']> {
  return {
    group,
    description,
    useAsTitle,
    defaultColumns: columns,
    listSearchableFields: useAsTitle === 'title' ? ['title', 'summary', 'slug'] : [useAsTitle],
    baseFilter: hideUntouched(slug),
    hideAPIURL: true,
    // A redirect has no page that could be shown to anyone.
    components: { edit: { beforeDocumentControls: slug === 'redirects' ? [standing] : controls } },
  }
}

/** The same for a global. */
export function globalAdmin({ description }: { description: string }): NonNullable<GlobalConfig['admin']> {
  return {
    group: 'Site',
    description,
    hideAPIURL: true,
    components: {
      elements: {
        beforeDocumentControls: controls,
        // Without its globals there is no site: see `refuseWithdrawal`.
        UnpublishButton: '/admin/Nothing.tsx#Nothing',
      },
    },
  }
}
