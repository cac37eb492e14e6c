import { z } from 'zod'

import { idSchema, pageFields, partialDateSchema } from './document.ts'
import { learningThreadSchema } from './LearningThread.ts'
import { richTextSchema } from './RichText.ts'

/** An account of what was learned in a partnership. */
export const caseStudySchema = z.strictObject({
  ...pageFields,
  /** Where things stood: who, what for, under which conditions. */
  context: richTextSchema,
  thread: learningThreadSchema,
  body: richTextSchema,
  /** The partnership that it tells of. */
  partnership: idSchema.nullable(),
  services: z.array(idSchema),
  themes: z.array(idSchema),
  /** Testimonials to show on its page. */
  testimonials: z.array(idSchema),
  /** A picture at its head, by media id. */
  picture: idSchema.nullable(),
  /** The date that the reader sees. */
  date: partialDateSchema.nullable(),
})
export type CaseStudy = z.infer<typeof caseStudySchema>
