import { z } from 'zod'

import { idSchema, optionalTextSchema, partialDateSchema } from './document.ts'
import { linkAddressSchema } from './RichText.ts'

/** A question that the work was to answer, in the words in which it was held. */
export const learningQuestionSchema = z.strictObject({
  question: z.string().trim().min(1, { error: 'Write the question, or remove its row.' }),
})
export type LearningQuestion = z.infer<typeof learningQuestionSchema>

/** How people stopped to look at what they were learning. */
export const rhythmSchema = z.strictObject({
  name: z.string().trim().min(1, { error: 'Name the rhythm, or remove its row.' }),
  /** How often, in words: "every second Thursday". */
  frequency: optionalTextSchema,
  /** What happened in it. */
  description: optionalTextSchema,
})
export type Rhythm = z.infer<typeof rhythmSchema>

/** Something that was understood, and what changed because of it. */
export const insightSchema = z.strictObject({
  insight: z.string().trim().min(1, { error: 'Write the insight, or remove its row.' }),
  change: optionalTextSchema,
})
export type Insight = z.infer<typeof insightSchema>

/** Something made from the learning that others can use. */
export const sharedOutputSchema = z.strictObject({
  title: z.string().trim().min(1, { error: 'Give the output a title, or remove its row.' }),
  /** What kind of thing it is, in words: "Report", "Film". */
  kind: optionalTextSchema,
  /** Where it is: a file of the library, an address, or nowhere public. */
  target: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('media'), media: idSchema }),
      z.strictObject({ type: z.literal('address'), address: linkAddressSchema }),
    ])
    .nullable(),
  date: partialDateSchema.nullable(),
})
export type SharedOutput = z.infer<typeof sharedOutputSchema>

/**
 * How learning was held in a piece of work: question, rhythm, insight with its change, what was shared, what is not known yet. Any part
 * may be empty. Texts are plain; a line break in one is a line break for the reader.
 */
export const learningThreadSchema = z.strictObject({
  questions: z.array(learningQuestionSchema),
  rhythms: z.array(rhythmSchema),
  insights: z.array(insightSchema),
  outputs: z.array(sharedOutputSchema),
  unknowns: z.array(z.string().trim().min(1, { error: 'Write what is not known yet, or remove its row.' })),
})
export type LearningThread = z.infer<typeof learningThreadSchema>
