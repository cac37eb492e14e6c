import path from 'node:path'

import { buildConfig } from 'payload'
import sharp from 'sharp'

import { adminWords } from './admin/words/adminWords.ts'
import { CaseStudies } from './collections/CaseStudies.ts'
import { DraftLinks } from './collections/DraftLinks.ts'
import { Enquiries } from './collections/Enquiries.ts'
import { Media } from './collections/Media.ts'
import { Organisations } from './collections/Organisations.ts'
import { Pages } from './collections/Pages.ts'
import { Partnerships } from './collections/Partnerships.ts'
import { Publications } from './collections/Publications.ts'
import { Redirects } from './collections/Redirects.ts'
import { Releases } from './collections/Releases.ts'
import { ScheduledChanges } from './collections/ScheduledChanges.ts'
import { Services } from './collections/Services.ts'
import { Testimonials } from './collections/Testimonials.ts'
import { Themes } from './collections/Themes.ts'
import { Users } from './collections/Users.ts'
import { WebhookDeliveries } from './collections/WebhookDeliveries.ts'
import { WebhookTargets } from './collections/WebhookTargets.ts'
import { Writing } from './collections/Writing.ts'
import { createDatabase } from './database.ts'
import { editor } from './editor.ts'
import { createEmail } from './email.ts'
import { env } from './env.ts'
import { Home } from './globals/Home.ts'
import { PublishingOrders } from './globals/PublishingOrders.ts'
import { Site } from './globals/Site.ts'
import { draftEndpoint } from './preview/draftEndpoint.ts'
import { livePreview } from './preview/livePreview.ts'
import { contentEndpoint } from './publishing/endpoints/content.ts'
import { healthEndpoint } from './publishing/endpoints/health.ts'
import { mediaUsesEndpoint } from './publishing/endpoints/mediaUses.ts'
import { orderEndpoints } from './publishing/endpoints/orders.ts'
import { pendingEndpoint } from './publishing/endpoints/pending.ts'
import { reportEndpoint } from './publishing/endpoints/report.ts'
import { scheduleEndpoints } from './publishing/endpoints/schedule.ts'
import { stateEndpoint } from './publishing/endpoints/state.ts'
import { tryEndpoints } from './publishing/endpoints/tries.ts'
import { searchEngines } from './searchEngines/searchEngines.ts'
import { sourceFolder } from './sourceFolder.ts'
import { startBackground } from './startBackground.ts'

export default buildConfig({
  secret: env.payloadSecret,
  // On one machine the admin answers under each of its names, so its own addresses are relative.
  serverURL: env.cmsOrigins.length > 1 ? '' : env.cmsUrl,
  // A copy: Payload adds to it.
  csrf: [...env.cmsOrigins],
  cors: [],
  db: createDatabase(),
  editor,
  email: createEmail(),
  onInit: startBackground,
  sharp,
  graphQL: { disable: true },
  i18n: { translations: { en: adminWords } },
  telemetry: false,
  defaultDepth: 1,
  maxDepth: 3,
  upload: {
    limits: { fileSize: 20_000_000 },
    abortOnLimit: true,
    responseOnLimit: 'This file is larger than 20 MB. Make it smaller, and upload that.',
  },
  collections: [
    Services,
    Partnerships,
    CaseStudies,
    Testimonials,
    Enquiries,
    Writing,
    Organisations,
    Themes,
    Media,
    Pages,
    Redirects,
    Users,
    DraftLinks,
    Publications,
    Releases,
    ScheduledChanges,
    WebhookTargets,
    WebhookDeliveries,
  ],
  globals: [Home, Site, PublishingOrders],
  endpoints: [
    healthEndpoint,
    contentEndpoint,
    pendingEndpoint,
    reportEndpoint,
    stateEndpoint,
    mediaUsesEndpoint,
    draftEndpoint,
    ...orderEndpoints,
    ...scheduleEndpoints,
    ...tryEndpoints,
  ],
  admin: {
    user: Users.slug,
    // No picture from elsewhere: the admin calls nobody.
    avatar: 'default',
    livePreview,
    dateFormat: 'd MMMM yyyy, HH:mm',
    meta: { titleSuffix: ' · Throughline', robots: 'noindex, nofollow' },
    components: {
      graphics: { Icon: '/admin/brand/Icon.tsx#Icon', Logo: '/admin/brand/Logo.tsx#Logo' },
      afterNavLinks: ['/admin/publishing/PublishingNav.tsx#PublishingNav'],
      views: {
        dashboard: { Component: '/admin/desk/DeskView.tsx#DeskView' },
        createFirstUser: { path: '/create-first-user', Component: '/admin/NoPeopleYet.tsx#NoPeopleYet' },
        publishing: {
          path: '/publishing',
          exact: true,
          Component: '/admin/publishing/PublishingView.tsx#PublishingView',
          meta: { title: 'Publishing' },
        },
        compareReleases: {
          path: '/publishing/compare',
          exact: true,
          Component: '/admin/publishing/CompareView.tsx#CompareView',
          meta: { title: 'Compare two releases' },
        },
      },
    },
    importMap: {
      baseDir: sourceFolder,
      importMapFile: path.join(sourceFolder, 'app/(payload)/admin/importMap.js'),
    },
  },
  plugins: [searchEngines],
  typescript: { outputFile: path.join(sourceFolder, 'payload-types.ts') },
})
