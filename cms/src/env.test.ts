import { createWebhookSecret } from '@throughline/shared'
import { describe, expect, it, vi } from 'vitest'

const valid = {
  DATABASE_URL: 'postgres://localhost/throughline',
  PAYLOAD_SECRET: 'a text of at least twenty-four characters',
  PUBLISH_WEBHOOK_SECRET: createWebhookSecret(),
  DATA_DIR: '/data',
}
for (const [name, value] of Object.entries(valid)) vi.stubEnv(name, value)
const { parseEnv } = await import('./env.ts')

describe('the settings of the CMS', () => {
  it('have defaults for what is not secret', () => {
    expect(parseEnv(valid)).toMatchObject({
      port: 3000,
      cmsUrl: 'http://localhost:3000',
      webhookUrl: 'http://localhost:4321/hooks/publish',
      mediaDir: '/data/media',
      trustsProxy: false,
    })
  })

  it('name every variable that is wrong, in one line', () => {
    const wrong = { ...valid, DATABASE_URL: '', PAYLOAD_SECRET: 'short', CMS_PORT: '0', SITE_URL: 'site' }
    const message = /DATABASE_URL .*PAYLOAD_SECRET .*CMS_PORT .*SITE_URL .*/
    expect(() => parseEnv(wrong)).toThrow(message)
  })

  it.each([
    'https://example.org/site',
    'https://example.org/?a',
    'https://me@example.org',
    'https://exa mple.org',
  ])('take no %s as the address of the site', (url) => {
    expect(() => parseEnv({ ...valid, SITE_URL: url })).toThrow(/^SITE_URL must/)
  })

  it('know a mail server whole, or none', () => {
    const server = { ...valid, SMTP_HOST: 'mail.example.org', SMTP_FROM: 'My site <site@example.org>' }
    expect(parseEnv(valid).mail).toBeNull()
    expect(parseEnv({ ...valid, SMTP_HOST: '', SMTP_PORT: '', SMTP_FROM: '' }).mail).toBeNull()
    expect(parseEnv(server).mail).toEqual({
      ...{ host: 'mail.example.org', port: 587, login: null },
      from: { name: 'My site', address: 'site@example.org' },
    })
    expect(parseEnv({ ...server, SMTP_USER: 'me', SMTP_PASSWORD: 'word' }).mail?.login).toEqual({
      user: 'me',
      pass: 'word',
    })
    expect(() => parseEnv({ ...server, SMTP_FROM: '' })).toThrow(/^SMTP_FROM is not set\./)
    expect(() => parseEnv({ ...server, SMTP_FROM: 'me' })).toThrow(/^SMTP_FROM must be an e-mail address/)
    expect(() => parseEnv({ ...server, SMTP_USER: 'me' })).toThrow(
      /^SMTP_PASSWORD and SMTP_USER belong together/,
    )
    expect(() => parseEnv({ ...valid, ENQUIRIES_TO: 'me' })).toThrow(/^ENQUIRIES_TO is not an e-mail address/)
  })

  it('let people in under every name of this machine, and elsewhere under the public address alone', () => {
    expect(parseEnv({ ...valid, CMS_URL: 'http://localhost:3000/' }).cmsOrigins).toEqual([
      'http://localhost:3000',
      'http://127.0.0.1:3000',
      'http://[::1]:3000',
    ])
    expect(parseEnv({ ...valid, CMS_URL: 'https://cms.example.org' }).cmsOrigins).toEqual([
      'https://cms.example.org',
    ])
  })
})
