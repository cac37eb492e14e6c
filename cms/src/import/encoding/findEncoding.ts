import { isUtf8 } from 'node:buffer'

import { countUnread, decodeAs } from './decodeAs.ts'
import { findDeclaredEncoding } from './findDeclaredEncoding.ts'

export type FoundEncoding = { encoding: string; isGuessed: boolean }

/** Byte order marks. That of UTF-32 begins with that of UTF-16. */
const marks: [encoding: string, ...mark: number[]][] = [
  ['utf-32le', 0xff, 0xfe, 0, 0],
  ['utf-32be', 0, 0, 0xfe, 0xff],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
  ['utf-8', 0xef, 0xbb, 0xbf],
]

/** How a text is written: as its mark says, its zeros show, or it declares itself; else UTF-8, where it is that; else windows-1252, guessed. */
export function findEncoding({ bytes, isHtml }: { bytes: Uint8Array; isHtml: boolean }): FoundEncoding {
  const marked = marks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))
  const certain = marked?.[0] ?? findUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null)
  const declared = isHtml ? findDeclaredEncoding(bytes) : null
  // Old pages that were saved anew often still declare windows-1252, and are UTF-8: no text is both by chance.
  const isOutdated = declared === 'windows-1252' && certain !== null
  if (declared !== null && declared !== 'utf-8' && !isOutdated && marked === undefined) {
    return { encoding: declared, isGuessed: false }
  }
  if (certain !== null) return { encoding: certain, isGuessed: false }
  return isNearlyUtf8(bytes)
    ? { encoding: 'utf-8', isGuessed: false }
    : { encoding: 'windows-1252', isGuessed: true }
}

/** UTF-16 without a mark: in Latin letters most of every other byte are zero, and none of the rest. */
function findUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const enough = bytes.length / 4
  if (bytes.length % 2 !== 0) return null
  if (even === 0 && odd > enough) return 'utf-16le'
  return odd === 0 && even > enough ? 'utf-16be' : null
}

/** UTF-8 with a little damage: at least two whole characters beyond ASCII for each that is not, and one where the last is cut. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const { text, isCut } = decodeAs({ encoding: 'utf-8', bytes })
  const unread = countUnread(text)
  const whole = [...text].filter((character) => character > '\u007f').length - unread
  return whole >= unread * 2 + (isCut ? 1 : 0)
}
