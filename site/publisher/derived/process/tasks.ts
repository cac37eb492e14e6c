import type { SocialWords } from '../../../src/views/head/toSocialPath.ts'
import { renderSocialPicture } from '../picture/renderSocialPicture.ts'
import { type IndexFile, type SearchedPage, SearchSession } from '../search/SearchSession.ts'

/** What a helper can be asked for: what is needed for it, and what it gives. */
export type Tasks = {
  picture: { given: SocialWords; made: Uint8Array }
  addToSearch: { given: readonly SearchedPage[]; made: null }
  finishSearch: { given: null; made: IndexFile[] }
}
export type TaskName = keyof Tasks

const session = new SearchSession()

/** How each is done. @throws Error */
export const tasks: { [T in TaskName]: (given: Tasks[T]['given']) => Promise<Tasks[T]['made']> } = {
  picture: renderSocialPicture,
  addToSearch: async (pages) => {
    await session.add(pages)
    return null
  },
  finishSearch: () => session.finish(),
}
