import type { Payload, Where } from 'payload'
import sharp from 'sharp'

import { sampleMarker } from './words.ts'

const colours = ['#7a5c3e', '#3e6b7a', '#5c7a3e']
const isSample: Where = { and: [{ filename: { like: 'sample-' } }, { credit: { equals: sampleMarker } }] }

/** Plain fields of colour as pictures in the media library. Gives their ids. */
export async function createPictures({ payload }: { payload: Payload }): Promise<string[]> {
  const ids: string[] = []
  for (const [index, background] of colours.entries()) {
    const data = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
      .jpeg()
      .toBuffer()
    const name = `sample-${index + 1}.jpg`
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: 'A field of one colour', credit: sampleMarker },
      file: { data, name, mimetype: 'image/jpeg', size: data.length },
    })
    ids.push(String(id))
  }
  return ids
}

/** Removes them, files included. */
export async function removePictures({ payload }: { payload: Payload }): Promise<void> {
  const { docs } = await payload.find({ collection: 'media', where: isSample, pagination: false, depth: 0 })
  for (const { id } of docs) await payload.delete({ collection: 'media', id })
}
