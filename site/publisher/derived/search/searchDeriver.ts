import type { Deriver, DerivedFile, DeriveInput } from '../../derive/Deriver.ts'
import { toMediaType } from '../../render/mediaTypes.ts'
import { isPage, type ManifestFile, searchFolder } from '../../store/manifest.ts'
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
      .map(([path, file]) => ({ path, file }))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
    const key = toKey(code, ...pages.flatMap(({ path, file }) => [path, file.hash]))
    yield { key, make: () => makeIndex(pages, input.read) }
  },
}

async function makeIndex(
  pages: readonly { path: string; file: ManifestFile }[],
  read: DeriveInput['read'],
): Promise<DerivedFile[]> {
  const helper = createHelper()
  try {
    for (let start = 0; start < pages.length; start += batch) {
      const some = pages.slice(start, start + batch)
      const texts = await Promise.all(
        some.map(async ({ path, file }) => ({ path, html: String(await read(file)) })),
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
