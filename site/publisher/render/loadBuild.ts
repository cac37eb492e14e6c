import { join } from 'node:path'

import type { ReleaseFile } from '../store/manifest.ts'
import type { Handler } from './callHandler.ts'
import { createRenderer, importHandler, type Renderer } from './createRenderer.ts'
import { readAssets } from './readAssets.ts'

/** What the build of the site gives: the renderer, and the files that it leaves for visitors. */
export type Build = { render: Renderer; assets: readonly ReleaseFile[] }
/** The same, with what the renderer renders with. */
export type LoadedBuild = Build & { handler: Handler }

/** Loads the build in `directory` (the folder with `server/` and `client/`). @throws Error in one sentence where there is none. */
export async function loadBuild(place: { directory: string; siteUrl: string }): Promise<LoadedBuild> {
  const handler = importHandler(join(place.directory, 'server', 'entry.mjs'))
  const [render, assets] = await Promise.all([createRenderer(place), readAssets(place)])
  return { render, handler: await handler, assets }
}
