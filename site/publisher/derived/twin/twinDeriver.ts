import type { Deriver } from '../../derive/Deriver.ts'
import { isPage } from '../../store/manifest.ts'
import { parsePage } from '../parsePage.ts'
import { toCodeName, toKey } from '../toCodeName.ts'
import { toTwin } from './toTwin.ts'
import { toTwinPath } from './toTwinPath.ts'

const code = toCodeName(import.meta.dirname)

/** The Markdown twin of each page that may be found. One takes half a millisecond. */
export const twinDeriver: Deriver = {
  name: 'twins',
  prefix: '/',
  suffix: toTwinPath(''),
  *list({ files, siteUrl, read }) {
    for (const [path, file] of files) {
      if (!isPage(path)) continue
      yield {
        key: toKey(code, siteUrl, path, file.hash),
        async make() {
          const page = parsePage(String(await read(file)))
          if (page?.isListed !== true) return []
          const body = Buffer.from(toTwin({ page, address: siteUrl + path }))
          return [{ path: toTwinPath(path), type: 'text/markdown; charset=utf-8', body }]
        },
      }
    }
  },
}
