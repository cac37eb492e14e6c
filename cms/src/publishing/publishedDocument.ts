import type { CollectionConfig, GlobalConfig } from 'payload'

import { refuseProbing } from '../access/refuseProbing.ts'
import { checkContract, checkGlobalContract } from './hooks/checkContract.ts'
import { countAmongPublishing, countGlobalAmongPublishing } from './hooks/countAmongPublishing.ts'
import { explainDatabaseErrors } from './hooks/explainDatabaseErrors.ts'
import { explainLock } from './hooks/explainLock.ts'
import { findTrashedToo, nameTrashed } from './hooks/nameTrashed.ts'
import { noteKnownSlug } from './hooks/noteKnownSlug.ts'
import { noteGlobalPublicState, notePublicState } from './hooks/notePublicState.ts'
import { recordDeletion, recordGlobalPublication, recordPublication } from './hooks/recordPublication.ts'
import { redirectOldAddress } from './hooks/redirectOldAddress.ts'
import { refuseFrom } from './hooks/refuseFrom.ts'
import { refuseGone } from './hooks/refuseGone.ts'
import { refuseSlug } from './hooks/refuseSlug.ts'
import { refuseStale, refuseStaleGlobal, rememberGlobalSave, rememberSave } from './hooks/refuseStale.ts'
import { refuseTrashed } from './hooks/refuseTrashed.ts'
import { refuseWithdrawal } from './hooks/refuseWithdrawal.ts'
import { removeRedirects } from './hooks/removeRedirects.ts'
import { saveAsDraftUnlessTold, saveGlobalAsDraftUnlessTold } from './hooks/saveAsDraftUnlessTold.ts'
import { dropPlans, settleGlobalPlans, settlePlans } from './hooks/settlePlans.ts'
import { stampFirstPublication } from './hooks/stampFirstPublication.ts'
import { stampGlobalSavedBy, stampSavedBy } from './hooks/stampSavedBy.ts'

/** Our own form saves, one save at a time (see `useSaver`); Payload's would overtake it. It stays on for what else comes with it: a form that is stored as soon as it is opened. */
const never = 2 ** 31 - 1
const versions = { maxPerDoc: 100, drafts: { autosave: { interval: never }, validate: false } } as const

/** Drafts and versions, as everything that is published has them. */
export const documentVersions: NonNullable<CollectionConfig['versions']> = versions
export const globalVersions: NonNullable<GlobalConfig['versions']> = { max: 100, drafts: versions.drafts }

/** What happens when a document is saved: see the functions, in this order. */
export const publishingHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [refuseProbing, findTrashedToo, saveAsDraftUnlessTold, countAmongPublishing],
  beforeChange: [
    refuseStale,
    refuseTrashed,
    refuseSlug,
    refuseFrom,
    notePublicState,
    noteKnownSlug,
    stampFirstPublication,
    stampSavedBy,
    checkContract,
  ],
  afterRead: [nameTrashed],
  afterChange: [rememberSave, recordPublication, redirectOldAddress, settlePlans],
  beforeDelete: [removeRedirects],
  afterDelete: [recordDeletion, dropPlans],
  afterError: [explainDatabaseErrors, explainLock],
}

export const globalPublishingHooks: NonNullable<GlobalConfig['hooks']> = {
  beforeOperation: [saveGlobalAsDraftUnlessTold, countGlobalAmongPublishing],
  beforeChange: [
    refuseStaleGlobal,
    noteGlobalPublicState,
    refuseWithdrawal,
    refuseGone,
    stampGlobalSavedBy,
    checkGlobalContract,
  ],
  afterChange: [rememberGlobalSave, recordGlobalPublication, settleGlobalPlans],
}
