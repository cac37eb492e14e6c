import { createHash } from 'node:crypto'

import type { Deriver, DeriveInput } from '../../publisher/derive/Deriver.ts'

const toKey = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 16)

/** Stands for what is derived: one list of all pages, and a card for each case study. Counts what it makes. */
export function createIndexDeriver(): Deriver & { made: string[] } {
  const made: string[] = []
  return {
    made,
    name: 'index',
    prefix: '/derived/',
    *list({ content, files, read }: DeriveInput) {
      const pages = [...files].filter(([path]) => path.endsWith('/')).sort(([a], [b]) => (a < b ? -1 : 1))
      const key = toKey(pages.map(([path, { hash }]) => path + hash).join())
      yield {
        key,
        make: async () => {
          made.push('list')
          const bodies = await Promise.all(pages.map(([, file]) => read(file)))
          const body = Buffer.from(pages.map(([path], n) => `${path} ${bodies[n]?.length}`).join('\n'))
          return [{ path: '/derived/pages.txt', type: 'text/plain; charset=utf-8', body }]
        },
      }
      for (const { title } of content.list('case-studies', ['title'])) {
        const path = `/derived/${toKey(title)}.txt`
        yield {
          ...{ key: path, path },
          make: () => {
            made.push(title)
            return Promise.resolve([{ path, type: 'text/plain; charset=utf-8', body: Buffer.from(title) }])
          },
        }
      }
    },
  }
}
