import advances from './fonts/advances.json' with { type: 'json' }

/** Letter → how far the next one stands from it, in thousandths of the size of the type. */
const widths = new Map(
  Object.entries(advances).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
)
/** A letter that the type has not is taken for a wide one. */
const unknown = 900

/** The width of words set in the display type, in its own size: 1 is the size. */
export function measureWords(words: string): number {
  let width = 0
  for (const letter of words.normalize('NFC')) width += widths.get(letter) ?? unknown
  return width / 1000
}
