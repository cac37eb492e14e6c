import { ImportError } from './ImportError.ts'

/** C0 control characters that no text file holds. Tab, newlines, form feed and escape are not among them. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/**
 * The text in a file: UTF-8, UTF-16 with a byte order mark, or else windows-1252, which old word processors write.
 * @throws ImportError where the bytes are not text.
 */
export function decodeText({ filename, bytes }: { filename: string; bytes: Uint8Array }): string {
  const text = decode(bytes)
  if (controls.test(text)) {
    throw new ImportError(
      `${filename} is not a text file. Save it as plain text, Markdown or HTML and try again.`,
    )
  }
  return text
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
