import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.resolve(import.meta.dirname, '..')

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root },
  outputFileTracingRoot: root,
  // Errors keep their names in REST answers and logs.
  experimental: { serverMinification: false },
  images: { unoptimized: true },
  // `check` looks at the types, once for all packages.
  typescript: { ignoreBuildErrors: true },
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          {
            key: 'content-security-policy',
            value: "frame-ancestors 'self'; base-uri 'self'; object-src 'none'",
          },
          { key: 'x-content-type-options', value: 'nosniff' },
          { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
          // The preview can be taken to a window of its own, which then asks this one what stands in the form.
          { key: 'cross-origin-opener-policy', value: 'same-origin-allow-popups' },
          { key: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=()' },
          { key: 'x-robots-tag', value: 'noindex' },
        ],
      },
    ]),
}

export default withPayload(config, { devBundleServerPackages: false })
