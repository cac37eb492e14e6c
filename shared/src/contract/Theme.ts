import { z } from 'zod'

import { documentFields } from './document.ts'
import { richTextSchema } from './RichText.ts'

/** A subject that runs through case studies and writing. */
export const themeSchema = z.strictObject({ ...documentFields, body: richTextSchema })
export type Theme = z.infer<typeof themeSchema>
