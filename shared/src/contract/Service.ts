import { z } from 'zod'

import { idSchema, optionalTextSchema, pageFields } from './document.ts'
import { invitationSchema } from './Invitation.ts'
import { richTextSchema } from './RichText.ts'

/** A step in how a service unfolds. */
export const phaseSchema = z.strictObject({
  name: z.string().trim().min(1, { error: 'Name the phase, or remove its row.' }),
  description: optionalTextSchema,
})
export type Phase = z.infer<typeof phaseSchema>

/** Something that the practitioner offers. Its partnerships, case studies and testimonials point to it. */
export const serviceSchema = z.strictObject({
  ...pageFields,
  /** What it is. */
  body: richTextSchema,
  /** Who it is for. */
  audience: richTextSchema,
  /** How it unfolds, in order. */
  phases: z.array(phaseSchema),
  /** Services that a reader may be looking for instead, and how this one differs from each. */
  neighbours: z.array(z.strictObject({ service: idSchema, difference: optionalTextSchema })),
  /** Where the approach comes from. */
  origins: richTextSchema,
  invitation: invitationSchema,
  /** What stands first among its related work, in this order. What is not pinned follows. */
  pinned: z.strictObject({
    partnerships: z.array(idSchema),
    caseStudies: z.array(idSchema),
    testimonials: z.array(idSchema),
  }),
  /** Where it stands among the services: lower first. */
  order: z.number().int({ error: 'A place in the list is a whole number.' }),
})
export type Service = z.infer<typeof serviceSchema>
