import { countUnread, decodeAs } from './encoding/decodeAs.ts'
import { findEncoding } from './encoding/findEncoding.ts'
import { ImportError } from './ImportError.ts'

/** C0 control characters that no text file holds. Tab, newlines, form feed and escape are not among them. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/
/** C1 control characters: what is left of letters that were read in the wrong encoding. The line end among them is real. */
const wrongControls = /[\u0080-\u0084\u0086-\u009f]/
/**
 * What no language of windows-1252 writes: four letters beyond ASCII in a row, a capital beyond ASCII after a small letter, or the
 * halves of a UTF-8 letter.
 */
const improbable = /[^\P{L}A-Za-z]{4}|\p{Ll}[^\P{Lu}A-Z]|[ÂÃ][\u00a1-\u00bf]/u

export type DecodedText = {
  text: string
  /** Sentences telling the person what could not be read for certain. */
  notes: string[]
  /** Whether nothing in the file says how its letters are encoded. */
  isGuessed: boolean
}

/** The text in a file, in whatever encoding it is written. @throws ImportError where the bytes are not text, or in an encoding unknown. */
export function decodeText({
  filename,
  bytes,
  isHtml = false,
}: {
  filename: string
  bytes: Uint8Array
  isHtml?: boolean
}): DecodedText {
  const { encoding, isGuessed } = findEncoding({ bytes, isHtml })
  const { text, isCut } = decodeAs({ encoding, bytes })
  if (controls.test(text)) {
    throw new ImportError(
      `${filename} is not a text file. Save it as plain text, Markdown or HTML and try again.`,
    )
  }
  if (wrongControls.test(text) || (isGuessed && improbable.test(text))) {
    throw new ImportError(
      `How the letters of ${filename} are encoded could not be found out: save it as UTF-8 and try again.`,
    )
  }
  return { text, notes: toNotes({ unread: countUnread(text), isCut, isGuessed }), isGuessed }
}

function toNotes({
  unread,
  isCut,
  isGuessed,
}: {
  unread: number
  isCut: boolean
  isGuessed: boolean
}): string[] {
  return [
    ...(unread === 1 ? ['One character could not be read and stands as �.'] : []),
    ...(unread > 1 ? [`${unread} characters could not be read and stand as �.`] : []),
    ...(isCut ? ['The file ends in the middle of a character, which was left out.'] : []),
    ...(isGuessed
      ? ['The file does not say how its letters are encoded; read it once more before publishing.']
      : []),
  ]
}
