import { resolve } from 'node:path'

import { parseWebhookSecret } from '@throughline/shared'
import { z } from 'zod'

const address = z
  .string()
  .regex(/^https?:\/\/[^\s/]+/i, { error: 'must be an address that starts with http:// or https://' })
  .transform((url) => url.replace(/\/+$/, ''))

/** The site stands at the top of its address: its links start with a slash. */
const siteAddress = address.refine((url) => new URL(url).pathname === '/' && !/[?#]/.test(url), {
  error: 'must be an address without a path, such as https://example.org',
})

const secret = z
  .string({ error: 'is not set; it is the secret that the CMS and the site share' })
  .refine(isWebhookSecret, { error: 'must be "whsec_" followed by 24 to 64 random bytes in base64' })

const port = z.coerce
  .number({ error: 'must be a port number' })
  .int({ error: 'must be a port number' })
  .min(1, { error: 'must be a port from 1 to 65535' })
  .max(65535, { error: 'must be a port from 1 to 65535' })

const cmsFields = {
  /** Where the publisher asks the CMS; no slash at the end. */
  CMS_URL: address.default('http://localhost:3000'),
  PUBLISH_WEBHOOK_SECRET: secret,
}

const releaseSchema = z.object({ ...cmsFields, SITE_URL: siteAddress.default('http://localhost:4321') })

const dataDir = z.string().min(1, { error: 'must be a folder' }).default('.data')

const serverSchema = z
  .object({
    ...cmsFields,
    SITE_PORT: port.default(4321),
    /** The site's public address; no slash at the end. */
    SITE_URL: siteAddress.optional(),
    DATA_DIR: dataDir,
    /** `1`: a proxy in front tells the visitor's address in `X-Forwarded-For`. */
    TRUST_PROXY: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
    /** Where the metrics are told, on this machine alone; not set: nowhere. */
    METRICS_PORT: port.optional(),
    /** Where the current release is kept as plain files; not set: nowhere. */
    EXPORT_DIR: z.string().min(1, { error: 'must be a folder' }).optional(),
  })
  .transform((env) => ({
    ...env,
    SITE_URL: env.SITE_URL ?? `http://localhost:${env.SITE_PORT}`,
    DATA_DIR: resolve(env.DATA_DIR),
    EXPORT_DIR: env.EXPORT_DIR === undefined ? undefined : resolve(env.EXPORT_DIR),
  }))

/** What the one-shot release is told by its environment. */
export type ReleaseEnv = z.infer<typeof releaseSchema>
type Optional = 'METRICS_PORT' | 'EXPORT_DIR'
/** What the site server is told by its environment. `DATA_DIR` and `EXPORT_DIR` are absolute paths. */
export type ServerEnv = Omit<z.infer<typeof serverSchema>, Optional> &
  Partial<Pick<z.infer<typeof serverSchema>, Optional>>

/** @throws Error with one sentence that names the variable. */
export function parseServerEnv(variables: NodeJS.ProcessEnv = process.env): ServerEnv {
  return parse(serverSchema, variables)
}

/** The data folder, as an absolute path. @throws Error with one sentence that names the variable. */
export function parseDataDir(variables: NodeJS.ProcessEnv = process.env): string {
  return resolve(parse(z.object({ DATA_DIR: dataDir }), variables).DATA_DIR)
}

/** @throws Error with one sentence that names the variable. */
export function parseReleaseEnv(variables: NodeJS.ProcessEnv = process.env): ReleaseEnv {
  return parse(releaseSchema, variables)
}

function parse<T>(schema: z.ZodType<T>, variables: NodeJS.ProcessEnv): T {
  // A variable that is set but empty counts as not set: compose files and shells make such.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`The environment variable ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is wrong'}.`)
}

function isWebhookSecret(value: string): boolean {
  try {
    return parseWebhookSecret(value).length > 0
  } catch {
    return false
  }
}
