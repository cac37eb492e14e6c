import {
  type EnquiryFieldProblem,
  type EnquiryFormProblem,
  enquiryFormProblems,
  type PhraseName,
  toDocumentPath,
} from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { findPhrases } from './findPhrases.ts'

type Sentence<P> = { problem: P; words: string }
type Field = { label: string; problems: Sentence<EnquiryFieldProblem>[] }

/** What the form says in each of its states. */
export type EnquiryForm = {
  title: string
  fields: Record<'name' | 'email' | 'message', Field>
  problems: Sentence<EnquiryFormProblem>[]
  about: string
  send: string
  sending: string
  /** How long the message is kept. */
  kept: string
  /** The page on privacy; null where there is none. */
  privacy: { words: string; href: string } | null
}

const fieldProblems = {
  'name-missing': 'enquiryNameMissing',
  'name-wrong': 'enquiryNameWrong',
  'email-missing': 'enquiryEmailMissing',
  'email-wrong': 'enquiryEmailWrong',
  'message-missing': 'enquiryMessageMissing',
  'message-long': 'enquiryMessageLong',
} as const satisfies Record<EnquiryFieldProblem, PhraseName>

const formProblems = {
  look: 'enquiryLook',
  again: 'enquiryAgain',
  many: 'enquiryMany',
  unkept: 'enquiryUnkept',
  unreached: 'enquiryUnreached',
} as const satisfies Record<EnquiryFormProblem, PhraseName>

const privacySlug = 'privacy'

export function toEnquiryForm(reader: ContentReader): EnquiryForm {
  const { contact } = reader.global('site', ['contact'])
  const words = findPhrases(reader)
  const toField = (label: PhraseName, problems: EnquiryFieldProblem[]): Field => ({
    label: words[label],
    problems: problems.map((problem) => ({ problem, words: words[fieldProblems[problem]] })),
  })
  const privacy = reader.bySlug('pages', privacySlug, ['slug'])
  return {
    title: words.enquiryTitle,
    fields: {
      name: toField('enquiryName', ['name-missing', 'name-wrong']),
      email: toField('enquiryEmail', ['email-missing', 'email-wrong']),
      message: toField('enquiryMessage', ['message-missing', 'message-long']),
    },
    problems: enquiryFormProblems.map((problem) => ({ problem, words: words[formProblems[problem]] })),
    about: words.enquiryAbout,
    send: words.enquirySend,
    sending: words.enquirySending,
    kept: words.enquiryKept.replaceAll('{time}', toStretch(contact.enquiriesKeptMonths)),
    privacy: privacy && {
      words: words.enquiryPrivacy,
      href: toDocumentPath({ collection: 'pages', slug: privacy.slug }),
    },
  }
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Months as people say them: `one month`, `18 months`, `two years`. */
export function toStretch(months: number): string {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month']
  return `${numbers[count] ?? count} ${unit}${count === 1 ? '' : 's'}`
}
