import type { Payload, Where } from 'payload'

import { drawPicture } from './drawPicture.ts'
import { sampleMarker } from './words.ts'
import { writePdf } from './writePdf.ts'

/** Wide, upright, square, and smaller than the narrowest size that is kept. */
const measures = [
  { width: 2600, height: 1600 },
  { width: 1600, height: 1067 },
  { width: 1200, height: 800 },
  { width: 1000, height: 1300 },
  { width: 900, height: 900 },
  { width: 400, height: 300 },
]
const isSample: Where = { and: [{ filename: { like: 'sample-' } }, { credit: { equals: sampleMarker } }] }

type Uploaded = { name: string; mimetype: string; data: Buffer; alt: string; caption: string | null }

async function upload({ payload, file }: { payload: Payload; file: Uploaded }): Promise<string> {
  const { name, mimetype, data, alt, caption } = file
  const { id } = await payload.create({
    collection: 'media',
    data: { alt, caption, credit: sampleMarker },
    file: { data, name, mimetype, size: data.length },
  })
  return String(id)
}

/** Made-up pictures and a PDF in the media library. Gives their ids. */
export async function createPictures({
  payload,
}: {
  payload: Payload
}): Promise<{ media: string[]; files: string[] }> {
  const media: string[] = []
  for (const [at, measure] of measures.entries()) {
    const file = {
      name: `sample-${at + 1}.jpg`,
      mimetype: 'image/jpeg',
      data: await drawPicture({ seed: at + 1, ...measure }),
      alt: 'Hills under a pale sky, drawn from a few shapes',
      caption: at % 2 === 0 ? 'A place that is on no map.' : null,
    }
    media.push(await upload({ payload, file }))
  }
  const name = 'sample-notes.pdf'
  const notes = {
    name,
    mimetype: 'application/pdf',
    data: writePdf(sampleMarker),
    alt: 'Sample notes',
    caption: null,
  }
  return { media, files: [await upload({ payload, file: notes })] }
}

/** Removes them, with what was stored of them. */
export async function removePictures({ payload }: { payload: Payload }): Promise<void> {
  const { docs } = await payload.find({ collection: 'media', where: isSample, pagination: false, depth: 0 })
  for (const { id } of docs) await payload.delete({ collection: 'media', id })
}
