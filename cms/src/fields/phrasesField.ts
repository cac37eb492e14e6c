import { defaultPhrases, phraseNames } from '@throughline/shared'
import type { ArrayField } from 'payload'

import { linesField } from './textFields.ts'

/** `caseStudiesTitle` → `Case studies title` */
function toWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Words that the site itself says, said differently. */
export const phrasesField: ArrayField = {
  name: 'phrases',
  type: 'array',
  label: 'Words of the site',
  labels: { singular: 'Words', plural: 'Words' },
  admin: {
    description:
      'Titles and buttons that the site writes by itself. Choose one and write what it is to say instead; what you do not choose stays as it is.',
    initCollapsed: true,
    components: { RowLabel: '/fields/PhraseLabel.tsx#PhraseLabel' },
  },
  fields: [
    {
      name: 'phrase',
      type: 'select',
      label: 'What the site says',
      required: true,
      options: phraseNames.map((name) => ({
        value: name,
        label: `“${defaultPhrases[name]}” (${toWords(name)})`,
      })),
    },
    linesField({ name: 'words', label: 'What it is to say', required: true }),
  ],
}
