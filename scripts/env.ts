import { resolve } from 'node:path'

import { z } from 'zod'

import { parseWebhookSecret, webhookPath } from '../shared/src/index.ts'
import { repoRoot } from './places.ts'
import { Problem, toReason } from './Problem.ts'

const portSchema = z.coerce
  .number('is not a port: choose a whole number from 1 to 65535')
  .int('is not a port: choose a whole number from 1 to 65535')
  .min(1, 'is not a port: choose a whole number from 1 to 65535')
  .max(65535, 'is not a port: choose a whole number from 1 to 65535')

const addressSchema = z
  .url({ protocol: /^https?$/, error: 'is not an address: write it like https://example.org' })
  .transform((address) => address.replace(/\/+$/, ''))

/** The admin and the site stand at the top of their addresses: their links start with a slash. */
const topAddressSchema = addressSchema.refine(isTop, {
  error: 'must be an address without a path, such as https://example.org',
})

function isTop(address: string): boolean {
  const { href, origin } = new URL(address)
  return href === `${origin}/`
}

/** `name@example.org` or `Name <name@example.org>`. */
function isSender(text: string): boolean {
  const address = /^[^<>]*<([^<>]+)>$/.exec(text.trim())?.[1] ?? text
  return z.email().safeParse(address.trim()).success
}

/** The servers read these. What they would stop at is told here, before anything starts. */
const serverShape = {
  TRUST_PROXY: z.enum(['0', '1'], 'is neither 0 nor 1').optional(),
  METRICS_PORT: portSchema.optional(),
  SMTP_HOST: z.string().optional(),
  SMTP_PORT: portSchema.optional(),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_FROM: z
    .string()
    .refine(
      isSender,
      'is not an e-mail address: write it like site@example.org or My site <site@example.org>',
    )
    .optional(),
  ENQUIRIES_TO: z.email('is not an e-mail address').optional(),
}

const schema = z.object({
  ...serverShape,
  CMS_PORT: portSchema.default(3000),
  SITE_PORT: portSchema.default(4321),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'is not a Postgres address: write it like postgres://user:password@host:5432/database',
    )
    .optional(),
  ADMIN_EMAIL: z.email('is not an e-mail address').optional(),
  ADMIN_PASSWORD: z.string().min(8, 'is too short: use at least 8 characters').optional(),
  CMS_URL: topAddressSchema.optional(),
  SITE_URL: topAddressSchema.optional(),
  PUBLISH_WEBHOOK_URL: addressSchema.optional(),
  PUBLISH_WEBHOOK_SECRET: z
    .string()
    .superRefine((secret, context) => {
      try {
        parseWebhookSecret(secret)
      } catch (thrown) {
        context.addIssue(`is not usable. ${toReason(thrown)}`)
      }
    })
    .optional(),
  PAYLOAD_SECRET: z.string().min(24, 'is too short: use at least 24 characters').optional(),
})

/** What the environment says, with the defaults of the README. Empty values count as unset. */
export type Env = {
  cmsPort: number
  sitePort: number
  /** Absolute. */
  dataDir: string
  /** Undefined: the embedded Postgres. */
  databaseUrl: string | undefined
  adminEmail: string | undefined
  adminPassword: string | undefined
  /** Public addresses, without a slash at the end. */
  cmsUrl: string
  siteUrl: string
  webhookUrl: string
  webhookSecret: string | undefined
  payloadSecret: string | undefined
}

/** @throws Problem that names the variable and the mend. */
export function parseEnv(variables: NodeJS.ProcessEnv): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim() !== ''))
  const result = schema.safeParse(set)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new Problem(`${String(issue?.path[0])} ${issue?.message}.`)
  }
  const { data } = result
  if (data.CMS_PORT === data.SITE_PORT) {
    throw new Problem(`CMS_PORT and SITE_PORT are both ${data.CMS_PORT}: give each its own port.`)
  }
  if (data.SMTP_HOST !== undefined && data.SMTP_FROM === undefined) {
    throw new Problem('SMTP_FROM is not set: SMTP_HOST needs the address that mails come from.')
  }
  if ((data.SMTP_USER === undefined) !== (data.SMTP_PASSWORD === undefined)) {
    throw new Problem('SMTP_USER and SMTP_PASSWORD belong together: set both, or neither.')
  }
  return {
    cmsPort: data.CMS_PORT,
    sitePort: data.SITE_PORT,
    dataDir: resolve(repoRoot, data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    adminEmail: data.ADMIN_EMAIL,
    adminPassword: data.ADMIN_PASSWORD,
    cmsUrl: data.CMS_URL ?? `http://localhost:${data.CMS_PORT}`,
    siteUrl: data.SITE_URL ?? `http://localhost:${data.SITE_PORT}`,
    webhookUrl: data.PUBLISH_WEBHOOK_URL ?? `http://127.0.0.1:${data.SITE_PORT}${webhookPath}`,
    webhookSecret: data.PUBLISH_WEBHOOK_SECRET,
    payloadSecret: data.PAYLOAD_SECRET,
  }
}
