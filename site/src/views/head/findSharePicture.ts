import { type Media, type MediaFile, toMediaPath } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'

/** A picture for where a page is shared. */
export type SharePicture = { path: string; width: number; height: number; alt: string }

type Sized = MediaFile & { width: number; height: number }

/** Formats that every network shows. */
const shown: readonly MediaFile['mimeType'][] = ['image/jpeg', 'image/png', 'image/webp']
/** The width, in pixels, that networks ask for. */
const wantedWidth = 1200

/** The picture with this media id in the size that networks like best; null where the public does not see it or it is no picture. */
export function findSharePicture(reader: ContentReader, id: string): SharePicture | null {
  const media = reader.document('media', id, ['alt', 'original', 'sizes'])
  return media && toSharePicture(media)
}

export function toSharePicture({
  alt,
  original,
  sizes,
}: Pick<Media, 'alt' | 'original' | 'sizes'>): SharePicture | null {
  const files = [...sizes, original].filter(
    (file): file is Sized => file.width !== null && file.height !== null && shown.includes(file.mimeType),
  )
  const rank = ({ width, mimeType }: Sized) =>
    Math.abs(width - wantedWidth) + shown.indexOf(mimeType) + (width < wantedWidth / 2 ? 10_000 : 0)
  const [best] = files.toSorted((a, b) => rank(a) - rank(b))
  if (best === undefined) return null
  return { path: toMediaPath(best), width: best.width, height: best.height, alt }
}
