import { type Media, type MediaFile, toMediaPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'

/** A picture as a page shows it. */
export type Picture = {
  src: string
  /** The same picture at other widths, as `srcset` writes it; null where there is one width. */
  srcset: string | null
  width: number
  height: number
  alt: string
  caption: string | null
  credit: string | null
}

/** What a page reads of a media document. */
export const mediaFields = ['alt', 'caption', 'credit', 'focalPoint', 'original', 'sizes'] as const

/** Wider files than this are not offered to visitors while narrower ones exist: they would cost more than they show. */
const widestOffered = 2600
/** The width, in pixels, that a browser without `srcset` gets at most. */
const usualWidth = 1400

type Sized = MediaFile & { width: number; height: number }
const isSized = (file: MediaFile): file is Sized => file.width !== null && file.height !== null

/** The picture with this media id; null where the public does not see it or it is no picture. */
export function findPicture(reader: ContentReader, id: string): Picture | null {
  const media = reader.document('media', id, mediaFields)
  return media && toPicture(media)
}

/** A media document as a picture; null where its file is none. */
export function toPicture({ alt, caption, credit, original, sizes }: Omit<Media, 'id'>): Picture | null {
  if (!isSized(original) || !original.mimeType.startsWith('image/')) return null
  const all = [...sizes.filter(isSized), original].sort((a, b) => a.width - b.width)
  const offered = all.filter(({ width }, index) => index === 0 || width <= widestOffered)
  const usual = offered.findLast(({ width }) => width <= usualWidth) ?? offered[0] ?? original
  return {
    src: toMediaPath(usual),
    srcset:
      offered.length > 1 ? offered.map((file) => `${toMediaPath(file)} ${file.width}w`).join(', ') : null,
    width: usual.width,
    height: usual.height,
    alt,
    caption,
    credit,
  }
}
