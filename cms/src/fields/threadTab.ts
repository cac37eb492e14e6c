import type { NamedTab } from 'payload'

import { fileField } from './fileFields.ts'
import { partialDateField } from './partialDateField.ts'
import { rowsField } from './rowsField.ts'
import { lineField, linesField } from './textFields.ts'

/** How learning was held in a piece of work, from the questions to what is not known yet. */
export const threadTab: NamedTab = {
  name: 'thread',
  label: 'The learning thread',
  description:
    'From the first questions to what you still wonder about. Any part may stay empty: two questions and one insight make a good case study.',
  fields: [
    rowsField({
      name: 'questions',
      label: 'Learning questions',
      one: 'Question',
      many: 'Questions',
      rowTitle: 'question',
      description: 'What you set out to learn, in the words in which it was asked.',
      fields: [linesField({ name: 'question', label: 'Question', required: true })],
    }),
    rowsField({
      name: 'rhythms',
      label: 'Rhythms of reflection',
      one: 'Rhythm',
      many: 'Rhythms',
      rowTitle: 'name',
      description: 'How people stopped to look at what they were learning.',
      fields: [
        lineField({
          name: 'name',
          label: 'Name',
          required: true,
          description: 'Learning circle, field notes …',
        }),
        lineField({ name: 'frequency', label: 'How often', description: 'In words: every second Thursday.' }),
        linesField({ name: 'description', label: 'What happened in it' }),
      ],
    }),
    rowsField({
      name: 'insights',
      label: 'Insights',
      one: 'Insight',
      many: 'Insights',
      rowTitle: 'insight',
      description: 'What became clear, and what was done differently because of it.',
      fields: [
        linesField({ name: 'insight', label: 'Insight', required: true }),
        linesField({ name: 'change', label: 'What changed because of it' }),
      ],
    }),
    rowsField({
      name: 'outputs',
      label: 'Shared outputs',
      one: 'Output',
      many: 'Outputs',
      rowTitle: 'title',
      description: 'What was made from the learning that others can use.',
      fields: [
        lineField({ name: 'title', label: 'Title', required: true }),
        lineField({ name: 'kind', label: 'What it is', description: 'Report, film, workshop guide …' }),
        fileField({
          name: 'file',
          label: 'File',
          description: 'Choose a file here, or write an address below. Neither is needed.',
        }),
        lineField({
          name: 'address',
          label: 'Or its address',
          description: 'The whole address, with https:// in front.',
        }),
        partialDateField({ name: 'date', label: 'Date' }),
      ],
    }),
    rowsField({
      name: 'unknowns',
      label: 'What we do not know yet',
      one: 'Open question',
      many: 'Open questions',
      rowTitle: 'text',
      description: 'What stays open is worth telling, too.',
      fields: [linesField({ name: 'text', label: 'What is not known yet', required: true })],
    }),
  ],
}
