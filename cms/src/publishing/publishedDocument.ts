import type { CollectionConfig, GlobalConfig } from 'payload'

import { checkContract, checkGlobalContract } from './hooks/checkContract.ts'
import { countAmongPublishing, countGlobalAmongPublishing } from './hooks/countAmongPublishing.ts'
import { explainDatabaseErrors } from './hooks/explainDatabaseErrors.ts'
import { noteGlobalPublicState, notePublicState } from './hooks/notePublicState.ts'
import { recordDeletion, recordGlobalPublication, recordPublication } from './hooks/recordPublication.ts'
import { refuseFrom } from './hooks/refuseFrom.ts'
import { refuseGone } from './hooks/refuseGone.ts'
import { refuseSlug } from './hooks/refuseSlug.ts'
import { refuseWithdrawal } from './hooks/refuseWithdrawal.ts'
import { saveAsDraftUnlessTold, saveGlobalAsDraftUnlessTold } from './hooks/saveAsDraftUnlessTold.ts'
import { stampFirstPublication } from './hooks/stampFirstPublication.ts'

const versions = { maxPerDoc: 100, drafts: { autosave: { interval: 800 }, validate: false } } as const

/** Drafts and versions, as everything that is published has them. */
export const documentVersions: NonNullable<CollectionConfig['versions']> = versions
export const globalVersions: NonNullable<GlobalConfig['versions']> = { max: 100, drafts: versions.drafts }

/** What happens when a document is saved: see the functions, in this order. */
export const publishingHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [saveAsDraftUnlessTold, countAmongPublishing],
  beforeChange: [refuseSlug, refuseFrom, notePublicState, stampFirstPublication, checkContract],
  afterChange: [recordPublication],
  afterDelete: [recordDeletion],
  afterError: [explainDatabaseErrors],
}

export const globalPublishingHooks: NonNullable<GlobalConfig['hooks']> = {
  beforeOperation: [saveGlobalAsDraftUnlessTold, countGlobalAmongPublishing],
  beforeChange: [noteGlobalPublicState, refuseWithdrawal, refuseGone, checkGlobalContract],
  afterChange: [recordGlobalPublication],
}
