import type { CollectionConfig, GlobalConfig } from 'payload'

import { checkContract, checkGlobalContract } from './hooks/checkContract.ts'
import { noteGlobalPublicState, notePublicState } from './hooks/notePublicState.ts'
import { recordDeletion, recordGlobalPublication, recordPublication } from './hooks/recordPublication.ts'
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
  beforeOperation: [saveAsDraftUnlessTold],
  beforeChange: [refuseSlug, notePublicState, stampFirstPublication, checkContract],
  afterChange: [recordPublication],
  afterDelete: [recordDeletion],
}

export const globalPublishingHooks: NonNullable<GlobalConfig['hooks']> = {
  beforeOperation: [saveGlobalAsDraftUnlessTold],
  beforeChange: [noteGlobalPublicState, refuseWithdrawal, checkGlobalContract],
  afterChange: [recordGlobalPublication],
}
