import { z } from 'zod'

import { documentFields } from './document.ts'
import { richTextSchema } from './RichText.ts'

/** A page of its own at the top of the site: About, Privacy … */
export const pageSchema = z.strictObject({ ...documentFields, body: richTextSchema })
export type Page = z.infer<typeof pageSchema>
