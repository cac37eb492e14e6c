import { expect, test } from 'vitest'

import { createWebhookSecret } from '../shared/src/index.ts'
import { parseEnv } from './env.ts'
import { repoRoot } from './places.ts'

test('without settings the system is on ports 3000 and 4321 with its own database', () => {
  expect(parseEnv({ CMS_PORT: '', DATA_DIR: ' ' })).toMatchObject({
    cmsPort: 3000,
    sitePort: 4321,
    dataDir: `${repoRoot}/.data`,
    databaseUrl: undefined,
    cmsUrl: 'http://localhost:3000',
    siteUrl: 'http://localhost:4321',
    webhookUrl: 'http://127.0.0.1:4321/hooks/publish',
  })
})

test('public addresses follow the ports, and lose their last slash', () => {
  const env = parseEnv({ CMS_PORT: '3100', SITE_PORT: '3101', SITE_URL: 'https://example.org/' })
  expect(env).toMatchObject({ cmsUrl: 'http://localhost:3100', siteUrl: 'https://example.org' })
  expect(env.webhookUrl).toBe('http://127.0.0.1:3101/hooks/publish')
})

test.each([
  [{ SITE_PORT: '70000' }, /^SITE_PORT is not a port/],
  [{ CMS_PORT: '4321' }, /^CMS_PORT and SITE_PORT are both 4321/],
  [{ SITE_URL: 'example.org' }, /^SITE_URL is not an address/],
  [{ SITE_URL: 'https://example.org/sub' }, /^SITE_URL must be an address without a path, such as/],
  [{ SITE_URL: 'https://example.org/?x' }, /^SITE_URL must be an address without a path/],
  [{ CMS_URL: 'https://example.org/cms/' }, /^CMS_URL must be an address without a path/],
  [{ CMS_URL: 'https://ann:secret@example.org' }, /^CMS_URL must be an address without a path/],
  [{ PUBLISH_WEBHOOK_SECRET: 'short' }, /^PUBLISH_WEBHOOK_SECRET is not usable/],
  [{ PAYLOAD_SECRET: 'short' }, /^PAYLOAD_SECRET is too short/],
  [{ TRUST_PROXY: 'yes' }, /^TRUST_PROXY is neither 0 nor 1/],
  [{ SMTP_PORT: 'mail' }, /^SMTP_PORT is not a port/],
  [{ SMTP_HOST: 'mail.example.org' }, /^SMTP_FROM is not set: SMTP_HOST needs/],
  [{ SMTP_HOST: 'mail.example.org', SMTP_FROM: 'My site' }, /^SMTP_FROM is not an e-mail address/],
  [{ SMTP_PASSWORD: 'secret' }, /^SMTP_USER and SMTP_PASSWORD belong together/],
  [{ ENQUIRIES_TO: 'me' }, /^ENQUIRIES_TO is not an e-mail address/],
])('%o is refused by name', (variables, sentence) => {
  expect(() => parseEnv(variables)).toThrow(sentence)
})

test('a secret that is fine is taken', () => {
  const secret = createWebhookSecret()
  expect(parseEnv({ PUBLISH_WEBHOOK_SECRET: secret }).webhookSecret).toBe(secret)
})

test('a mail server that is fine is taken', () => {
  const mail = { SMTP_HOST: 'mail.example.org', SMTP_FROM: 'My site <site@example.org>' }
  expect(() => parseEnv(mail)).not.toThrow()
})
