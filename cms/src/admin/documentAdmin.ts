import type { PublishedCollection } from '@throughline/shared'
import type { CollectionConfig, GlobalConfig } from 'payload'

import { hideUntouched } from '../publishing/untouched/hideUntouched.ts'

const controls = ['/admin/DocumentControls.tsx#DocumentControls']
/** Publish is among our controls: see `useSaver`. */
const versions = { Component: '/admin/versions/VersionsView.tsx#VersionsView' }
const PublishButton = '/admin/Nothing.tsx#Nothing'

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
    components: {
      edit: { beforeDocumentControls: controls, PublishButton },
      views: { edit: { versions } },
    },
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
        PublishButton,
        // Without its globals there is no site: see `refuseWithdrawal`.
        UnpublishButton: '/admin/Nothing.tsx#Nothing',
      },
      views: { edit: { versions } },
    },
  }
}
