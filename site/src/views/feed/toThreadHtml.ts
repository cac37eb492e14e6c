import type { LearningThread, PhraseName } from '@throughline/shared'

import { toXmlText } from '../xml.ts'
import { toElement } from './toHtml.ts'

/** The learning thread of a case study for readers outside this site: its parts in their order, those that are empty left out. */
export function toThreadHtml({
  thread: { questions, rhythms, insights, outputs, unknowns },
  phrases,
}: {
  thread: LearningThread
  phrases: Record<PhraseName, string>
}): string {
  return [
    toPart(
      questions.length === 1 ? phrases.threadQuestion : phrases.threadQuestions,
      toList(questions.map(({ question }) => toLines(question))),
    ),
    toPart(
      phrases.threadRhythms,
      toList(rhythms.map(({ name, frequency, description }) => toTitled(join(name, frequency), description))),
    ),
    toPart(phrases.threadInsights, toList(insights.map(({ insight, change }) => toTitled(insight, change)))),
    toPart(phrases.threadOutputs, toList(outputs.map(({ title, kind }) => toLines(join(title, kind))))),
    toPart(phrases.threadUnknowns, toList(unknowns.map(toLines))),
  ].join('')
}

const toPart = (title: string, html: string) => (html === '' ? '' : toElement('h2', title) + html)

const join = (words: string, more: string | null) => (more === null ? words : `${words}, ${more}`)

function toTitled(title: string, text: string | null): string {
  const strong = toElement('strong', toLines(title))
  return text === null ? strong : `${strong}<br/>${toLines(text)}`
}

const toLines = (text: string) => toXmlText(text).replace(/\n/g, '<br/>')

function toList(rows: readonly string[]): string {
  return rows.length === 0 ? '' : toElement('ul', rows.map((row) => toElement('li', row)).join(''))
}
