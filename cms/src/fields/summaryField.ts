import type { TextareaField } from 'payload'

/** A short text about a document that visitors meet on a page of its own. One can publish without it, and is told what that means. */
export const summaryField: TextareaField = {
  name: 'summary',
  type: 'textarea',
  label: 'Summary',
  maxLength: 600,
  admin: {
    components: { Description: '/fields/SummaryHelp.tsx#SummaryHelp' },
  },
}
