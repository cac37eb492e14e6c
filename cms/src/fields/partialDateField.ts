import { partialDateSchema } from '@throughline/shared'
import type { TextField } from 'payload'

/** A day, a month or only a year. */
export function partialDateField({
  name,
  label,
  description = 'A year, a month or a day: 2024, 2024-03 or 2024-03-05.',
}: {
  name: string
  label: string
  description?: string
}): TextField {
  return {
    name,
    type: 'text',
    label,
    validate: (value: string | null | undefined) => {
      if (!value) return true
      const result = partialDateSchema.safeParse(value)
      return result.success || (result.error.issues[0]?.message ?? 'This is not a date.')
    },
    admin: { description },
  }
}
