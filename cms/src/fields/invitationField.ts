import type { GroupField } from 'payload'

import { lineField, linesField } from './textFields.ts'

/** The words that ask a visitor to get in touch. */
export function invitationField({ description }: { description?: string } = {}): GroupField {
  return {
    name: 'invitation',
    type: 'group',
    label: 'Invitation to get in touch',
    admin: description === undefined ? {} : { description },
    fields: [
      lineField({ name: 'heading', label: 'Heading' }),
      linesField({ name: 'text', label: 'Text' }),
      lineField({ name: 'label', label: 'Words on the button' }),
    ],
  }
}
