import { extname } from 'node:path'

import { decodeText } from './decodeText.ts'
import type { ImportedPage, ReadText } from './ImportedPage.ts'
import { ImportError } from './ImportError.ts'
import { readHtml } from './readHtml.ts'
import { readMarkdown } from './readMarkdown.ts'
import { readPlainText } from './readPlainText.ts'
import { toFileTitle } from './toFileTitle.ts'
import { toSummary } from './toSummary.ts'

const readers: Record<string, (text: string) => ReadText> = {
  '.txt': readPlainText,
  '.text': readPlainText,
  '.md': (text) => readMarkdown(text),
  '.markdown': (text) => readMarkdown(text),
  '.html': (text) => readHtml(text),
  '.htm': (text) => readHtml(text),
}

/** Larger files are not pages. */
export const largestPage = 5 * 1024 * 1024

/**
 * The page in a file, ready for a draft. The kind of file is known by the end of its name.
 * @throws ImportError in one sentence, where the file is empty, too large, not text, of an unknown kind, or holds nothing to read.
 */
export function readPage({ filename, bytes }: { filename: string; bytes: Uint8Array }): ImportedPage {
  const extension = extname(filename).toLowerCase()
  const read = Object.hasOwn(readers, extension) ? readers[extension] : undefined
  if (read === undefined) {
    throw new ImportError(
      `${filename} is not a kind of file that can be imported: bring plain text (.txt), Markdown (.md) or HTML (.html).`,
    )
  }
  if (bytes.length > largestPage) {
    throw new ImportError(
      `${filename} is larger than 5 MB, which is more than a page of text: is it the right file?`,
    )
  }
  const isHtml = ['.html', '.htm'].includes(extension)
  const { text, isGuessed, notes: textNotes } = decodeText({ filename, bytes, isHtml })
  if (text.trim() === '') throw new ImportError(`${filename} is empty, so there is nothing to import.`)
  const { title, summary, richText, notes } = readDeep(() => read(text), filename)
  if (richText.length === 0 && title === null) {
    throw new ImportError(`${filename} holds no words to import.`)
  }
  return {
    title: title ?? toFileTitle(filename),
    summary: summary ?? toSummary(richText),
    richText,
    notes: [...textNotes, ...notes],
    isGuessed,
  }
}

/** A file with a hundred thousand nested elements exhausts the stack of any reader. */
function readDeep(read: () => ReadText, filename: string): ReadText {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ImportError(`${filename} is nested too deeply to be read.`, { cause: error })
  }
}
