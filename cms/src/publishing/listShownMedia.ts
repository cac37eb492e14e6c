/** The keys under which contract documents name media by id. */
const mediaKeys = ['picture', 'logo', 'media']

/** The pictures and files that a contract document shows, in fields and texts, by id. Pure. */
export function listShownMedia(document: unknown): string[] {
  if (Array.isArray(document)) return document.flatMap(listShownMedia)
  if (typeof document !== 'object' || document === null) return []
  return Object.entries(document).flatMap(([key, value]: [string, unknown]) =>
    mediaKeys.includes(key) && typeof value === 'string' ? [value] : listShownMedia(value),
  )
}
