/** A piece of an excerpt; marked is what was looked for. */
export type Piece = { words: string; isMarked: boolean }

/**
 * An excerpt as it is read: without the title, which stands above it, with marks of punctuation outside of what is marked, and with an
 * ellipsis where it begins or ends within a sentence.
 */
export function toExcerpt({ pieces, title }: { pieces: readonly Piece[]; title: string }): Piece[] {
  const told = withoutTitle(pieces, title).flatMap(splitMark)
  const words = told.map((piece) => piece.words).join('')
  const isBegun = /^\s*\p{Ll}/u.test(words)
  const isOpen = !/[.!?…][”’"')]*\s*$/u.test(words)
  return [
    ...(isBegun ? [{ words: '… ', isMarked: false }] : []),
    ...told,
    ...(isOpen && words !== '' ? [{ words: ' …', isMarked: false }] : []),
  ]
}

function withoutTitle(pieces: readonly Piece[], title: string): Piece[] {
  const words = pieces.map((piece) => piece.words).join('')
  if (title === '' || !words.startsWith(title)) return [...pieces]
  if (!/^(?:[.\s]|$)/.test(words.slice(title.length))) return [...pieces]
  let left = title.length + (/^[.\s]*/.exec(words.slice(title.length))?.[0].length ?? 0)
  // A page that says no more than its title is better shown with it.
  if (left === words.length) return [...pieces]
  return pieces.flatMap(({ words: own, isMarked }) => {
    const rest = own.slice(left)
    left = Math.max(0, left - own.length)
    return rest === '' ? [] : { words: rest, isMarked }
  })
}

function splitMark(piece: Piece): Piece[] {
  const [, words = '', marks = ''] = /^(.*?)([^\p{L}\p{N}]*)$/su.exec(piece.words) ?? []
  if (!piece.isMarked || words === '' || marks === '') return [piece]
  return [
    { words, isMarked: true },
    { words: marks, isMarked: false },
  ]
}
