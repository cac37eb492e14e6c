export type Decoded = {
  /** What cannot be read stands as �; half a character at the end is left out. */
  text: string
  /** Whether the bytes end within a character. */
  isCut: boolean
}

/** The text that bytes hold in an encoding: one that the platform knows, or UTF-32. A byte order mark is left out. */
export function decodeAs({ encoding, bytes }: { encoding: string; bytes: Uint8Array }): Decoded {
  if (encoding.startsWith('utf-32')) return decodeUtf32({ bytes, isLittleEndian: encoding === 'utf-32le' })
  const decoder = new TextDecoder(encoding)
  // In a stream the decoder keeps half a character for later; asked for the rest, it gives a � for it.
  const text = decoder.decode(bytes, { stream: true })
  return { text, isCut: decoder.decode() !== '' }
}

export function countUnread(text: string): number {
  return text.split('\ufffd').length - 1
}

function decodeUtf32({ bytes, isLittleEndian }: { bytes: Uint8Array; isLittleEndian: boolean }): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittleEndian)
    const isCharacter = code <= 0x10_ff_ff && !(code >= 0xd800 && code <= 0xdfff)
    parts.push(isCharacter ? String.fromCodePoint(code) : '\ufffd')
  }
  return { text: parts.join('').replace(/^\ufeff/, ''), isCut: bytes.length % 4 !== 0 }
}
