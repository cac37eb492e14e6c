import { describe, expect, it } from 'vitest'

import { parseServerEnv } from './env.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

describe('the environment of the site', () => {
  it('needs nothing but the secret', () => {
    expect(parseServerEnv({ PUBLISH_WEBHOOK_SECRET: secret, CMS_URL: '' })).toMatchObject({
      SITE_PORT: 4321,
      SITE_URL: 'http://localhost:4321',
      CMS_URL: 'http://localhost:3000',
    })
  })

  it('takes addresses without their last slash', () => {
    const env = parseServerEnv({ PUBLISH_WEBHOOK_SECRET: secret, SITE_URL: 'https://example.org/' })
    expect(env.SITE_URL).toBe('https://example.org')
  })

  it.each([
    [{}, 'PUBLISH_WEBHOOK_SECRET'],
    [{ PUBLISH_WEBHOOK_SECRET: 'short' }, 'PUBLISH_WEBHOOK_SECRET'],
    [{ PUBLISH_WEBHOOK_SECRET: secret, SITE_PORT: 'x' }, 'SITE_PORT'],
    [{ PUBLISH_WEBHOOK_SECRET: secret, SITE_PORT: '70000' }, 'SITE_PORT'],
    [{ PUBLISH_WEBHOOK_SECRET: secret, CMS_URL: 'localhost:3000' }, 'CMS_URL'],
    [{ PUBLISH_WEBHOOK_SECRET: secret, SITE_URL: 'https://example.org/site' }, 'SITE_URL'],
  ])('refuses %j in one sentence that names %s', (variables, name) => {
    expect(() => parseServerEnv(variables)).toThrow(new RegExp(`^The environment variable ${name} .+\\.$`))
    expect(() => parseServerEnv(variables)).not.toThrow(/short/)
  })
})
