import node from '@astrojs/node'
import { defineConfig, passthroughImageService } from 'astro/config'

/**
 * The build makes the renderer: a function from a request and the published content (in `locals`) to a page. There is no
 * `site` here, because the public address belongs to the content and not to the code: see `locals.siteUrl`.
 */
export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware', bodySizeLimit: 1, experimentalDisableStreaming: true }),
  trailingSlash: 'always',
  compressHTML: 'jsx',
  // Every style and script is a file of its own, so that the security policy needs no exception.
  build: { assets: 'assets', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  image: { service: passthroughImageService() },
  session: false,
  devToolbar: { enabled: false },
})
