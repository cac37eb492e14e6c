import { fields, general } from './editing.ts'
import { error, validation } from './errors.ts'
import { authentication } from './signIn.ts'
import { upload } from './uploads.ts'
import { version } from './versions.ts'

/** What the admin says in other words than Payload does: plain ones, the same for the same thing everywhere. */
export const adminWords = { authentication, error, fields, general, upload, validation, version }
