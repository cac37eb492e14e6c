import { join } from 'node:path'

import { renderAsync } from '@resvg/resvg-js'

import type { SocialWords } from '../../../src/views/head/toSocialPath.ts'
import { toSocialSvg } from './toSocialSvg.ts'

const fontFiles = ['newsreader-display', 'figtree'].map((name) =>
  join(import.meta.dirname, 'fonts', `${name}.ttf`),
)

/** The social picture with these words, as PNG. The same words give the same bytes on every machine: no font but the site's own is used. */
export async function renderSocialPicture(words: SocialWords): Promise<Buffer> {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Figtree' }
  const image = await renderAsync(toSocialSvg(words), { font })
  return image.asPng()
}
