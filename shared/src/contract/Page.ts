import { z } from 'zod'

import { pageFields } from './document.ts'
import { richTextSchema } from './RichText.ts'

/** A page of its own at the top of the site: About, Privacy … */
export const pageSchema = z.strictObject({ ...pageFields, body: richTextSchema })
export type Page = z.infer<typeof pageSchema>
