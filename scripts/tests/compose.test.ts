import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

import { repoRoot } from '../places.ts'

const serviceSchema = z.object({
  image: z.string().optional(),
  build: z.object({ context: z.string(), target: z.string() }).optional(),
  user: z.string().optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()).min(2), interval: z.string(), retries: z.number() }),
})
const composeSchema = z.object({
  services: z.object({ postgres: serviceSchema, cms: serviceSchema, site: serviceSchema }),
  volumes: z.record(z.string(), z.null()),
})

const text = readFileSync(join(repoRoot, 'docker-compose.yml'), 'utf8')
// Parsing asks a health check of each of the three.
const { services, volumes } = composeSchema.parse(parse(text))
const dockerfile = readFileSync(join(repoRoot, 'Dockerfile'), 'utf8')

/** The lines of one image in the Dockerfile. */
const readStage = (name: string) =>
  new RegExp(`^FROM \\S+ AS ${name}\\n([^]*?)(?=^FROM |\\s*$(?![^]))`, 'm').exec(dockerfile)?.[1] ?? ''

test('the database is Postgres 18, and outlives its container', () => {
  expect(services.postgres.image).toMatch(/^postgres:18\b/)
  expect(services.postgres.volumes).toEqual(['postgres:/var/lib/postgresql'])
})

test('what people wrote and what was released lies in named volumes', () => {
  const used = Object.values(services).flatMap((service) =>
    service.volumes.map((volume) => volume.split(':')[0]),
  )
  expect(used.sort()).toEqual(Object.keys(volumes).sort())
  for (const service of [services.cms, services.site]) {
    expect(service.volumes.map((volume) => volume.split(':')[1])).toEqual([service.environment['DATA_DIR']])
  }
})

test('no secret has a default', () => {
  const secrets = Object.values(services)
    .flatMap((service) => Object.entries(service.environment))
    // A mail server may want no password, and there may be none.
    .filter(([name, value]) => /SECRET|PASSWORD|DATABASE_URL/.test(name) && value !== '${SMTP_PASSWORD:-}')
  expect(secrets.map(([name]) => name)).toContain('POSTGRES_PASSWORD')
  for (const [name, value] of secrets) {
    expect(value, name).toMatch(/\$\{[A-Z_]+:\?[^}]+\}/)
    expect(value.replace(/\$\{[A-Z_]+:\?[^}]+\}/g, ''), name).not.toMatch(/\$\{/)
  }
})

test('cms and site run as an ordinary user', () => {
  for (const name of ['cms', 'site'] as const) {
    expect(services[name].user).toBe('node')
    expect(services[name].build?.target).toBe(name)
    expect(readStage(name)).toMatch(/^USER node$/m)
  }
})

test('each part starts when the one that it needs is well', () => {
  expect(services.cms.depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
  expect(services.site.depends_on).toEqual({ cms: { condition: 'service_healthy' } })
})

test('the database is not to be reached from outside, cms and site are', () => {
  expect(services.postgres.ports).toEqual([])
  expect(services.cms.ports).toEqual(['${CMS_PORT:-3000}:${CMS_PORT:-3000}'])
  expect(services.site.ports).toEqual(['${SITE_PORT:-4321}:${SITE_PORT:-4321}'])
})

test('the images are built by the command that start uses, and prepare the database before the port opens', () => {
  expect(readStage('cms-built')).toMatch(/^RUN node scripts\/build\.ts cms$/m)
  expect(readStage('site-built')).toMatch(/^RUN node scripts\/build\.ts site$/m)
  expect(readStage('cms')).toMatch(/node cms\/src\/prepare\.ts && exec node cms\/server\.ts/)
})

test('the site keeps what it has compiled where its user may write', () => {
  const folder = /NODE_COMPILE_CACHE=(\S+)/.exec(readStage('site'))?.[1] ?? 'none'
  expect(readStage('site')).toMatch(
    new RegExp(`^RUN mkdir .*${folder}\\b.* && chown node:node .*${folder}\\b`, 'm'),
  )
})
