import type { Deriver, DerivedFile, DeriveInput } from '../../derive/Deriver.ts'
import { toMediaType } from '../../render/mediaTypes.ts'
import { isPage, searchFolder } from '../../store/manifest.ts'
import { createHelper } from '../process/createHelper.ts'
import { toCodeName, toKey } from '../toCodeName.ts'

const code = toCodeName(import.meta.dirname)
/** Pages given to the indexer at the same time. */
const batch = 100

/** The search index of all pages, made anew when one of them changes: about 1.5 ms a page, in processes of their own. */
export const searchDeriver: Deriver = {
  name: 'search',
  prefix: searchFolder,
  *list(input) {
    const pages = [...input.files]
      .filter(([path]) => isPage(path))
      .map(([path, { hash }]) => ({ path, hash }))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
    const key = toKey(code, ...pages.flatMap(({ path, hash }) => [path, hash]))
    yield { key, make: () => makeIndex(pages, input.read) }
  },
}

async function makeIndex(
  pages: readonly { path: string; hash: string }[],
  read: DeriveInput['read'],
): Promise<DerivedFile[]> {
  const helper = createHelper()
  try {
    for (let start = 0; start < pages.length; start += batch) {
      const some = pages.slice(start, start + batch)
      const texts = await Promise.all(
        some.map(async ({ path, hash }) => ({ path, html: String(await read(hash)) })),
      )
      await helper.ask('addToSearch', texts)
    }
    const files = await helper.ask('finishSearch', null)
    return files.map(({ path, body }) => ({
      path: searchFolder + path,
      type: toMediaType(path),
      body: Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    }))
  } finally {
    helper.end()
  }
}
