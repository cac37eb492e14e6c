import type { Deriver } from '../../derive/Deriver.ts'
import { isPage } from '../../store/manifest.ts'
import { createHelper } from '../process/createHelper.ts'
import { findSocialPicture, type WantedPicture } from './findSocialPicture.ts'

/** By the hash of a page: what it asks for. Only pages that changed are looked into. */
let known = new Map<string, WantedPicture | null>()

/** The social pictures that pages ask for, each once. A picture takes about 20 ms, in a process of its own. */
export const pictureDeriver: Deriver = {
  name: 'pictures',
  prefix: '/media/social/',
  async *list({ files, read }) {
    const helper = createHelper()
    const seen: typeof known = new Map()
    const listed = new Set<string>()
    try {
      for (const [path, file] of files) {
        if (!isPage(path)) continue
        const before = known.get(file.hash)
        const picture = before === undefined ? findSocialPicture(String(await read(file))) : before
        seen.set(file.hash, picture)
        if (picture === null || listed.has(picture.path)) continue
        listed.add(picture.path)
        yield {
          key: picture.path,
          path: picture.path,
          async make() {
            const body = await helper.ask('picture', picture.words)
            return [{ path: picture.path, type: 'image/png', body: Buffer.from(body) }]
          },
        }
      }
      known = seen
    } finally {
      helper.end()
    }
  },
}
