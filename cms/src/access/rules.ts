import type { CollectionConfig, GlobalConfig } from 'payload'

import { nobody } from './nobody.ts'
import { owner } from './owner.ts'
import { publishedOrSignedIn } from './publishedOrSignedIn.ts'
import { signedIn } from './signedIn.ts'

type CollectionRules = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock'
  >
>
type GlobalRules = Required<Pick<NonNullable<GlobalConfig['access']>, 'read' | 'readVersions' | 'update'>>

/** What is written in the admin and read by the public once published. */
export const publishedDocumentRules: CollectionRules = {
  create: signedIn,
  read: publishedOrSignedIn,
  readVersions: signedIn,
  update: signedIn,
  delete: signedIn,
  unlock: nobody,
}

/** What our own code writes and people may only look at. */
export const recordRules: CollectionRules = {
  create: nobody,
  read: signedIn,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}

/** Links to drafts: whoever writes makes them and withdraws them. They are kept, so that one can see what was shared with whom. */
export const draftLinkRules: CollectionRules = { ...recordRules, create: signedIn, update: signedIn }

/** Records for an owner's eyes alone. */
export const ownerRecordRules: CollectionRules = { ...recordRules, read: owner }

/** What an owner alone keeps. */
export const ownerRules: CollectionRules = {
  create: owner,
  read: owner,
  readVersions: nobody,
  update: owner,
  delete: owner,
  unlock: nobody,
}

/** What our own code writes and people may only look at, as a global. */
export const recordGlobalRules: GlobalRules = { read: signedIn, readVersions: nobody, update: nobody }

export const homeRules: GlobalRules = {
  read: publishedOrSignedIn,
  readVersions: signedIn,
  update: signedIn,
}

/** Site settings: an owner's. */
export const siteSettingsRules: GlobalRules = {
  read: publishedOrSignedIn,
  readVersions: signedIn,
  update: owner,
}
