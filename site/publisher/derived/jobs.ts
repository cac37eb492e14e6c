import { readFile } from 'node:fs/promises'

import { type DerivedFile, pictureType } from './DerivedFile.ts'
import { derivePage, type PageDerivation, type WantedPicture } from './derivePage.ts'
import { renderSocialPicture } from './picture/renderSocialPicture.ts'
import { createSearchIndex } from './search/createSearchIndex.ts'

/** A page by its path, and the file that holds its bytes. */
export type StoredPage = { path: string; file: string }

/** What can be asked for, with what is needed for it and what it gives. */
export type Jobs = {
  pages: { given: { pages: StoredPage[]; siteUrl: string }; made: PageDerivation[] }
  pictures: { given: { pictures: WantedPicture[] }; made: DerivedFile[] }
  search: { given: { pages: StoredPage[] }; made: DerivedFile[] }
}
export type JobName = keyof Jobs

/** How each is done. @throws Error */
export const jobs: { [J in JobName]: (given: Jobs[J]['given']) => Promise<Jobs[J]['made']> } = {
  async pages({ pages, siteUrl }) {
    const made: PageDerivation[] = []
    for (const { path, file } of pages)
      made.push(derivePage({ path, html: await readFile(file, 'utf8'), siteUrl }))
    return made
  },
  async pictures({ pictures }) {
    const made: DerivedFile[] = []
    for (const { path, words } of pictures) {
      made.push({ path, type: pictureType, body: await renderSocialPicture(words) })
    }
    return made
  },
  search: ({ pages }) =>
    createSearchIndex(pages.map(({ path, file }) => ({ path, read: () => readFile(file, 'utf8') }))),
}
