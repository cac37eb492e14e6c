import type { RichTextField } from 'payload'

/** Written text with headings, lists, quotations, links, pictures and files. */
export function bodyField({
  name = 'body',
  label = 'Text',
  description,
}: { name?: string; label?: string; description?: string } = {}): RichTextField {
  return { name, type: 'richText', label, admin: description === undefined ? {} : { description } }
}
