import { type Media, type MediaFile, toMediaPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'

/** The widths of a picture in one format, as `srcset` writes them. */
export type PictureSource = { type: string; srcset: string }

/** A picture as a page shows it. */
export type Picture = {
  /** For browsers that take none of the sources. */
  src: string
  /** The widths of the format that `src` has; null where there is one width. */
  srcset: string | null
  /** The same picture in formats that are to be tried first, in this order. */
  sources: PictureSource[]
  width: number
  height: number
  alt: string
  caption: string | null
  credit: string | null
  /** What must stay in sight where the picture is cut: percent from the left and the top, in tens. */
  focus: { x: number; y: number }
}

/** What a page reads of a media document. */
export const mediaFields = ['alt', 'caption', 'credit', 'focalPoint', 'original', 'sizes'] as const

/** Wider files than this are not offered to visitors while narrower ones exist: they would cost more than they show. */
const widestOffered = 2600
/** The width, in pixels, that a browser without `srcset` gets at most. */
const usualWidth = 1400
/** The formats that stand before others, the smallest first. */
const preferred: readonly string[] = ['image/avif', 'image/webp']

type Sized = MediaFile & { width: number; height: number }
const isSized = (file: MediaFile): file is Sized => file.width !== null && file.height !== null

/** The picture with this media id; null where the public does not see it or it is no picture. */
export function findPicture(reader: ContentReader, id: string | null): Picture | null {
  const media = id === null ? null : reader.document('media', id, mediaFields)
  return media && toPicture(media)
}

/** A media document as a picture; null where its file is none. */
export function toPicture({
  alt,
  caption,
  credit,
  focalPoint,
  original,
  sizes,
}: Omit<Media, 'id'>): Picture | null {
  if (!isSized(original) || !original.mimeType.startsWith('image/')) return null
  const formats = toFormats(sizes.filter(isSized), original)
  const files = formats.at(-1) ?? [original]
  const usual = files.findLast(({ width }) => width <= usualWidth) ?? files[0] ?? original
  return {
    src: toMediaPath(usual),
    srcset: files.length > 1 ? toSrcset(files) : null,
    sources: formats.slice(0, -1).map((one) => ({ type: one[0]?.mimeType ?? '', srcset: toSrcset(one) })),
    width: usual.width,
    height: usual.height,
    ...{ alt, caption, credit },
    focus: { x: toTens(focalPoint.x), y: toTens(focalPoint.y) },
  }
}

/**
 * The files by format, each format narrowest first, the one for every browser last. The original is among them where there are none, or
 * none but its own kind, unless it is too wide.
 */
function toFormats(sizes: readonly Sized[], original: Sized): Sized[][] {
  const types = [...new Set([...preferred, ...sizes.map(({ mimeType }) => mimeType)])]
  const formats = types
    .map((type) => sizes.filter(({ mimeType }) => mimeType === type))
    .filter((files) => files.length > 0)
  const last = formats.at(-1)
  if (last === undefined) return [[original]]
  const isOffered =
    last[0]?.mimeType === original.mimeType &&
    original.width <= widestOffered &&
    last.every(({ width }) => width !== original.width)
  if (isOffered) last.push(original)
  return formats.map((files) => files.toSorted((a, b) => a.width - b.width))
}

function toSrcset(files: readonly Sized[]): string {
  return files.map((file) => `${toMediaPath(file)} ${file.width}w`).join(', ')
}

function toTens(percent: number): number {
  return Math.round(percent / 10) * 10
}
