import { createHash } from 'node:crypto'

import { ReleaseStore } from '../../publisher/store/ReleaseStore.ts'

// Makes releases without end in the folder given, for a test that kills it. Says each one that is current.
const [, , directory = '', seed = ''] = process.argv
const store = await ReleaseStore.open({ directory })
for (let round = 0; ; round += 1) {
  const files = Array.from({ length: 40 }, (_, place) => {
    const isStable = place < 20
    const body = Buffer.from(`file ${place} ${isStable ? '' : `${seed} ${round}`} ${'x'.repeat(5000)}`)
    const hash = createHash('sha256').update(body).digest('hex')
    return { path: `/${place}/`, hash, type: 'text/html; charset=utf-8', size: body.length, body }
  })
  const byPath = new Map(files.map((file) => [file.path, file]))
  const draft = store.draft({ files: byPath, redirects: [], isWhole: true })
  const { manifest } = await store.write(draft)
  await store.swap(manifest)
  process.stdout.write(`${manifest.id}\n`)
  if (round % 5 === 0) await store.prune({ now: new Date(Date.now() + 30 * 24 * 60 * 60 * 1000) })
}
