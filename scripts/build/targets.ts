import { join } from 'node:path'

import { createWebhookSecret } from '../../shared/src/index.ts'
import { repoRoot } from '../places.ts'

/** What is built from code, once, before anything runs. */
export type BuildTarget = {
  name: 'cms' | 'site'
  /** As a person knows it. */
  title: string
  cwd: string
  /** The tool's own program, and what it is told. */
  program: string
  args: string[]
  /** Files and folders whose content decides whether the output still holds, relative to the project. */
  sources: string[]
  output: string
  env: NodeJS.ProcessEnv
}

const rootSources = ['shared', 'pnpm-lock.yaml', 'tsconfig.base.json', 'scripts/build/targets.ts']

export const buildTargets: Record<BuildTarget['name'], BuildTarget> = {
  cms: {
    name: 'cms',
    title: 'building the admin',
    cwd: join(repoRoot, 'cms'),
    program: join(repoRoot, 'cms/node_modules/next/dist/bin/next'),
    args: ['build'],
    sources: ['cms', ...rootSources],
    output: join(repoRoot, 'cms/.next'),
    // Only so that the configuration loads. Nothing of it is used, and no secret gets into the output.
    env: {
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: 'postgres://build:build@127.0.0.1:1/build',
      PAYLOAD_SECRET: 'only-while-building-never-used',
      PUBLISH_WEBHOOK_SECRET: createWebhookSecret(),
      CMS_URL: 'http://localhost:3000',
      SITE_URL: 'http://localhost:4321',
      DATA_DIR: join(repoRoot, '.data'),
    },
  },
  site: {
    name: 'site',
    title: 'building the site',
    cwd: join(repoRoot, 'site'),
    program: join(repoRoot, 'site/node_modules/astro/bin/astro.mjs'),
    args: ['build'],
    sources: ['site', ...rootSources],
    output: join(repoRoot, 'site/dist'),
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
}
