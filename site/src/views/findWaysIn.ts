import type { ContentReader } from '../content/ContentReader.ts'
import { browseFields, toBrowsePath } from '../content/browse.ts'
import { findPhrases } from './findPhrases.ts'

/** A choice of case studies by one thing that they share. */
export type WayIn = {
  label: string
  links: { words: string; href: string }[]
  /** Where there are more than are named. */
  all: { words: string; href: string } | null
}

/** How many questions are named beside the themes and services; all of them have a page of their own. */
const questionsNamed = 3

/** The themes and services under which there are case studies, and the latest questions. With one of a kind there is nothing to choose. */
export function findWaysIn(reader: ContentReader): WayIn[] {
  const phrases = findPhrases(reader)
  const questions = reader.slice('questions', ['words'], { range: { first: questionsNamed } })
  const ways: WayIn[] = [
    { label: phrases.browseThemes, links: findLinks(reader, 'theme'), all: null },
    { label: phrases.browseServices, links: findLinks(reader, 'service'), all: null },
    {
      label: phrases.browseQuestions,
      links: questions.map(({ id, words }) => ({
        words,
        href: toBrowsePath({ kind: 'question', slug: id }),
      })),
      all: { words: phrases.questionsAll, href: '/questions/' },
    },
  ]
  return ways.filter(({ links }) => links.length > 1)
}

function findLinks(reader: ContentReader, kind: 'theme' | 'service'): WayIn['links'] {
  const field = browseFields[kind]
  return reader.list(field, ['title', 'slug']).flatMap(({ id, title, slug }) => {
    const isEmpty = reader.count('case-studies', { limit: 1, where: { field, id } }) === 0
    return isEmpty ? [] : { words: title, href: toBrowsePath({ kind, slug }) }
  })
}
