import type { TextareaField, TextField } from 'payload'

type Options = { name: string; label: string; description?: string; required?: boolean }

/** A line of plain text. */
export function lineField({ name, label, description, required = false }: Options): TextField {
  return {
    name,
    type: 'text',
    label,
    required,
    maxLength: 300,
    admin: description === undefined ? {} : { description },
  }
}

/** Plain text of a few lines. A line break in it is one for the reader. */
export function linesField({ name, label, description, required = false }: Options): TextareaField {
  return {
    name,
    type: 'textarea',
    label,
    required,
    maxLength: 3000,
    admin: description === undefined ? {} : { description },
  }
}
