import type { RichText } from '@throughline/shared'

/** What a file holds, as a draft would. */
export type ImportedPage = {
  /** Null where the file names itself nowhere. */
  title: string | null
  /** The first sentences; null where there is no paragraph. */
  summary: string | null
  richText: RichText
  /** Sentences telling the person what was left out or written otherwise. */
  notes: string[]
  /** Whether its letters may be wrong, because nothing in the file says how they are encoded. */
  isGuessed: boolean
}

/** What one of the readers finds; `title` is null where the text itself has none. */
export type ReadText = Omit<ImportedPage, 'summary' | 'isGuessed'> & {
  /** A summary that the file gives itself. */
  summary?: string
}
