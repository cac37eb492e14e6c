/** What a reader leaves out or writes otherwise, gathered for the person who brings the file. */
export type ImportNotes = {
  /** The alternative texts of pictures. */
  pictures: string[]
  links: { words: string; address: string }[]
  tables: number
  forms: number
  /** Videos, sounds, embedded frames. */
  embedded: number
}

export function createNotes(): ImportNotes {
  return { pictures: [], links: [], tables: 0, forms: 0, embedded: 0 }
}

/** The notes as sentences. */
export function toSentences({ pictures, links, tables, forms, embedded }: ImportNotes): string[] {
  const named = pictures.filter((alt) => alt !== '').map((alt) => `“${alt}”`)
  const names = named.length > 0 ? ` (${named.join(', ')})` : ''
  return [
    ...count(pictures.length, `A picture was left out${names}. Add it in the editor.`, (number) => {
      return `${number} pictures were left out${names}. Add them in the editor.`
    }),
    ...links.map(
      ({ words, address }) =>
        `The link “${words}” became plain words, because its address (${address}) leads nowhere from here.`,
    ),
    ...count(tables, 'A table became one paragraph for each of its rows.', (number) => {
      return `${number} tables became one paragraph for each of their rows.`
    }),
    ...count(forms, 'A form was left out.', (number) => `${number} forms were left out.`),
    ...count(embedded, 'A video, sound or embedded page was left out.', (number) => {
      return `${number} videos, sounds or embedded pages were left out.`
    }),
  ]
}

function count(number: number, one: string, many: (number: number) => string): string[] {
  if (number === 0) return []
  return [number === 1 ? one : many(number)]
}
