import path from 'node:path'

import { parseWebhookSecret } from '@throughline/shared'
import { z } from 'zod'

/** The only reader of `process.env` in the CMS. */

const address = (fallback: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^\s/]+/, { error: 'must start with http:// or https://' })
    .transform((url) => url.replace(/\/+$/, ''))
    .default(fallback)

/** Where a site stands is the top of its address: all links on it begin there. */
const topAddress = (fallback: string) =>
  address(fallback).refine((url) => URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`, {
    error: 'must be an address without a path, such as https://example.org',
  })

const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback)

const localHosts = ['localhost', '127.0.0.1', '[::1]']

/** The origins under which people reach a public address: on this machine it has more than one name. */
function toOrigins(url: string): string[] {
  const { protocol, hostname, port } = new URL(url)
  if (!localHosts.includes(hostname)) return [new URL(url).origin]
  return localHosts.map((host) => `${protocol}//${host}${port === '' ? '' : `:${port}`}`)
}

function isWebhookSecret(secret: string): boolean {
  try {
    return parseWebhookSecret(secret).length > 0
  } catch {
    return false
  }
}

/** `name@example.org` or `Name <name@example.org>`. */
const senderSchema = z
  .string()
  .transform((text) => /^(.*)<([^<>]+)>$/.exec(text.trim())?.slice(1) ?? ['', text])
  .transform(([name = '', address = '']) => ({
    name: name.replaceAll('"', '').trim(),
    address: address.trim(),
  }))
  .refine(({ address }) => z.email().safeParse(address).success, {
    error: 'must be an e-mail address, such as site@example.org or "My site <site@example.org>"',
  })

const schema = z
  .object({
    NODE_ENV: z.string().default('production'),
    DATABASE_URL: z.string({ error: 'is not set. It names the Postgres database.' }).min(1),
    PAYLOAD_SECRET: z
      .string({ error: 'is not set. It signs the sessions of the people who sign in.' })
      .min(24, { error: 'must have at least 24 characters' }),
    PUBLISH_WEBHOOK_SECRET: z
      .string({ error: 'is not set. The CMS and the site share it.' })
      .refine(isWebhookSecret, { error: 'must be "whsec_" followed by 24 to 64 random bytes in base64' }),
    CMS_PORT: port(3000),
    CMS_URL: address('http://localhost:3000'),
    SITE_URL: topAddress('http://localhost:4321'),
    PUBLISH_WEBHOOK_URL: z.url().optional(),
    DATA_DIR: z.string({ error: 'is not set. It names the folder for pictures and files.' }),
    ADMIN_EMAIL: z.email({ error: 'is not an e-mail address' }).default('admin@example.org'),
    ADMIN_PASSWORD: z.string().min(8, { error: 'must have at least 8 characters' }).optional(),
    TRUST_PROXY: z.enum(['0', '1']).default('0'),
    SMTP_HOST: z.string().optional(),
    SMTP_PORT: port(587),
    SMTP_USER: z.string().optional(),
    SMTP_PASSWORD: z.string().optional(),
    SMTP_FROM: senderSchema.optional(),
    ENQUIRIES_TO: z.email({ error: 'is not an e-mail address' }).optional(),
  })
  .refine(({ SMTP_HOST, SMTP_FROM }) => SMTP_HOST === undefined || SMTP_FROM !== undefined, {
    path: ['SMTP_FROM'],
    error: 'is not set. It is the address that mails come from, which SMTP_HOST needs.',
  })
  .refine(({ SMTP_USER, SMTP_PASSWORD }) => (SMTP_USER === undefined) === (SMTP_PASSWORD === undefined), {
    path: ['SMTP_PASSWORD'],
    error: 'and SMTP_USER belong together. Set both, or neither.',
  })
  .transform((env) => ({
    isProduction: env.NODE_ENV === 'production',
    databaseUrl: env.DATABASE_URL,
    payloadSecret: env.PAYLOAD_SECRET,
    webhookSecret: env.PUBLISH_WEBHOOK_SECRET,
    port: env.CMS_PORT,
    /** Public address of the CMS, without a slash at its end. */
    cmsUrl: env.CMS_URL,
    /** Where requests that act for a person who signed in may come from. */
    cmsOrigins: toOrigins(env.CMS_URL),
    /** Public address of the site, without a slash at its end. */
    siteUrl: env.SITE_URL,
    webhookUrl: env.PUBLISH_WEBHOOK_URL ?? `${env.SITE_URL}/hooks/publish`,
    mediaDir: path.join(path.resolve(env.DATA_DIR), 'media'),
    adminEmail: env.ADMIN_EMAIL,
    adminPassword: env.ADMIN_PASSWORD,
    /** Whether a proxy in front tells the visitor's address in `X-Forwarded-For`. */
    trustsProxy: env.TRUST_PROXY === '1',
    /** The mail server; null where there is none. */
    mail:
      env.SMTP_HOST === undefined || env.SMTP_FROM === undefined
        ? null
        : {
            host: env.SMTP_HOST,
            port: env.SMTP_PORT,
            from: env.SMTP_FROM,
            login:
              env.SMTP_USER === undefined || env.SMTP_PASSWORD === undefined
                ? null
                : { user: env.SMTP_USER, pass: env.SMTP_PASSWORD },
          },
    /** Who is mailed when somebody writes, where it is not the address on the contact page. */
    enquiriesTo: env.ENQUIRIES_TO,
  }))

export type Env = z.output<typeof schema>

/** The settings in an environment. Empty values count as not set. @throws Error with one sentence that names each variable that is wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
}

export const env = parseEnv(process.env)
