/** How files of each kind begin, as Latin-1. */
const beginnings: [RegExp, string][] = [
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG\r\n/, 'image/png'],
  [/^RIFF[^]{4}WEBP/, 'image/webp'],
  [/^[^]{4}ftyp(avif|avis|[^]{8,40}(avif|avis))/, 'image/avif'],
  [/^%PDF-/, 'application/pdf'],
]

/** What a file is by its first bytes; null where it is nothing that the library takes. */
export function findFileType(data: Uint8Array): string | null {
  const start = Buffer.from(data.subarray(0, 64)).toString('latin1')
  return beginnings.find(([pattern]) => pattern.test(start))?.[1] ?? null
}
