import type { TextareaField } from 'payload'

/** The summary of what has no page of its own, under words that fit. */
export function briefField({ label, description }: { label: string; description?: string }): TextareaField {
  return {
    name: 'summary',
    type: 'textarea',
    label,
    maxLength: 600,
    admin: description === undefined ? {} : { description },
  }
}
