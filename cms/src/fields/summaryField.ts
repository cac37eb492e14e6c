import type { TextareaField } from 'payload'

const usual = 'One or two sentences. Shown in lists and by search engines.'

/** A short text about a document. */
export function summaryField({
  label = 'Summary',
  description = usual,
}: { label?: string; description?: string } = {}): TextareaField {
  return { name: 'summary', type: 'textarea', label, maxLength: 600, admin: { description } }
}
