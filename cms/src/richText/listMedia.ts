import type { RichText } from '@throughline/shared'

/** The ids of the pictures and files in a text, each once, in reading order. */
export function listMedia(richText: RichText): string[] {
  return [...new Set(richText.flatMap((block) => (block.type === 'media' ? [block.media] : [])))]
}
