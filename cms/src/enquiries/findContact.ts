import { usualEnquiryMonths } from '@throughline/shared'
import type { Payload } from 'payload'
import { z } from 'zod'

/** What the site settings, as visitors see them, say of enquiries. */
export type Contact = { email: string | null; keptMonths: number }

const siteSchema = z.object({
  _status: z.literal('published'),
  contact: z.object({
    email: z.email().nullable().catch(null),
    enquiriesKeptMonths: z.number().int().min(1).catch(usualEnquiryMonths),
  }),
})

/** Null where the site settings were never published. */
export async function findContact(payload: Payload): Promise<Contact | null> {
  const site = siteSchema.safeParse(await payload.findGlobal({ slug: 'site', depth: 0 }))
  if (!site.success) return null
  const { email, enquiriesKeptMonths: keptMonths } = site.data.contact
  return { email, keptMonths }
}
