import type { ReleaseFile } from '../store/manifest.ts'
import { createRenderer, type Renderer } from './createRenderer.ts'
import { readAssets } from './readAssets.ts'

/** What the build of the site gives: the renderer, and the files that it leaves for visitors. */
export type Build = { render: Renderer; assets: readonly ReleaseFile[] }

/** Loads the build in `directory` (the folder with `server/` and `client/`). @throws Error in one sentence where there is none. */
export async function loadBuild(place: { directory: string; siteUrl: string }): Promise<Build> {
  const [render, assets] = await Promise.all([createRenderer(place), readAssets(place)])
  return { render, assets }
}
