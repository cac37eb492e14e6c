import type { Row } from './createReading.ts'
import { toGroup, toId, toText } from './values.ts'

function toMediaFile(file: Row, hashes: Row) {
  return {
    sha256: hashes[String(file['filename'])],
    filename: file['filename'],
    mimeType: file['mimeType'],
    size: file['filesize'],
    width: file['width'] ?? null,
    height: file['height'] ?? null,
  }
}

/** A stored picture or file on its way to the contract. */
export function toMedia(row: Row): unknown {
  const hashes = toGroup(row['hashes'])
  const original = toMediaFile(row, hashes)
  const sizes = Object.values(toGroup(row['sizes'])).map(toGroup)
  return {
    id: toId(row['id']),
    alt: row['decorative'] ? '' : (toText(row['alt']) ?? ''),
    caption: toText(row['caption']),
    credit: toText(row['credit']),
    focalPoint: { x: row['focalX'] ?? 50, y: row['focalY'] ?? 50 },
    original,
    sizes: sizes
      .filter((size) => typeof size['filename'] === 'string')
      .map((size) => toMediaFile(size, hashes))
      // A width that the picture has already, or that two sizes have, is not offered twice.
      .filter(({ mimeType, width }) => mimeType !== original.mimeType || width !== original.width)
      .filter(
        ({ mimeType, width }, at, all) =>
          all.findIndex((one) => one.mimeType === mimeType && one.width === width) === at,
      )
      .sort((a, b) => Number(a.width) - Number(b.width)),
  }
}
